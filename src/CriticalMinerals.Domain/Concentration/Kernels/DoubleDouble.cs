namespace CriticalMinerals.Domain;

/// <summary>A number as the unevaluated sum of two doubles, about 106 bits.</summary>
/// <remarks>Source: T. J. Dekker, A floating-point technique for extending the available precision (1971).</remarks>
internal readonly record struct DoubleDouble(double High, double Low)
{
    public static DoubleDouble operator +(DoubleDouble left, double right)
    {
        var sum = left.High + right;
        var virtualRight = sum - left.High;
        var error = (left.High - (sum - virtualRight)) + (right - virtualRight);
        return Normal(sum, left.Low + error);
    }

    public static DoubleDouble operator +(DoubleDouble left, DoubleDouble right) => (left + right.High) + right.Low;

    public static DoubleDouble operator *(DoubleDouble left, double right)
    {
        var product = left.High * right;
        return Normal(product, Math.FusedMultiplyAdd(left.High, right, -product) + left.Low * right);
    }

    public static DoubleDouble operator /(DoubleDouble left, DoubleDouble right)
    {
        var quotient = left.High / right.High;
        var rest = Math.FusedMultiplyAdd(-quotient, right.High, left.High) + left.Low - quotient * right.Low;
        return Normal(quotient, rest / right.High);
    }

    internal static DoubleDouble Product(double left, double right)
    {
        var product = left * right;
        return new(product, Math.FusedMultiplyAdd(left, right, -product));
    }

    internal static DoubleDouble Square(double value)
    {
        var square = value * value;
        return new(square, Math.FusedMultiplyAdd(value, value, -square));
    }

    internal static DoubleDouble Square(DoubleDouble value)
    {
        var square = Square(value.High);
        return Normal(square.High, square.Low + 2 * value.High * value.Low);
    }

    internal double Value => High + Low;

    private static DoubleDouble Normal(double high, double low)
    {
        var sum = high + low;
        return new(sum, low - (sum - high));
    }
}
