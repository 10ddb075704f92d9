using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A checked distribution with its sum, scaled by a power of two so that the largest entry lies in [1, 2).</summary>
/// <remarks>
/// Scaling by a power of two is exact; what underflows is below 2^-1000 of the whole. So sums of squares neither overflow nor vanish.
/// </remarks>
internal readonly ref struct ScaledValues
{
    private readonly ReadOnlySpan<double> values;
    private readonly int exponent;

    internal ScaledValues(ReadOnlySpan<double> values, string parameterName)
    {
        this.values = values;
        exponent = -Math.ILogB(Guard.Against.NotADistribution(values, parameterName));
        var sum = default(DoubleDouble);
        for (var i = 0; i < values.Length; i++) sum += this[i];
        Sum = sum;
    }

    internal DoubleDouble Sum { get; }

    internal int Count => values.Length;

    internal double this[int index] => Math.ScaleB(values[index], exponent);

    internal int CountPositive()
    {
        var count = 0;
        foreach (var value in values)
            if (value > 0) count++;
        return count;
    }

    internal DoubleDouble SumOfSquares()
    {
        var sum = default(DoubleDouble);
        for (var i = 0; i < values.Length; i++) sum += DoubleDouble.Square(this[i]);
        return sum;
    }

    internal double UnscaledSumOfSquares() => Math.ScaleB(SumOfSquares().Value, -2 * exponent);

    internal DoubleDouble Herfindahl() => SumOfSquares() / DoubleDouble.Square(Sum);

    // The unscaled value: a scaled one may have underflowed to 0.
    internal bool IsPositive(int index) => values[index] > 0;

    internal double Share(int index) => this[index] / Sum.High;

    /// <summary>Natural logarithm of a positive entry's share, accurate for shares near 1 and for shares too small for a double.</summary>
    internal double LogOfShare(int index)
    {
        var value = this[index];
        var share = value / Sum.High;
        if (share > 0.5) return NearZero.LogOnePlus(-((Sum.High - value) + Sum.Low) / Sum.High);
        return share > 1e-300 ? Math.Log(share) : Math.Log(values[index]) + exponent * NearZero.LogOfTwo - Math.Log(Sum.High);
    }

    /// <summary>An entry over the mean of all, minus 1.</summary>
    internal double RelativeExcess(int index)
    {
        var excess = (DoubleDouble.Product(this[index], values.Length) + -Sum.High) + -Sum.Low;
        return excess.Value / Sum.High;
    }

    /// <summary>Natural logarithm of a positive entry over the mean of all.</summary>
    internal double LogOfRelative(int index)
    {
        var excess = RelativeExcess(index);
        return Math.Abs(excess) < 0.5 ? NearZero.LogOnePlus(excess) : LogOfShare(index) + Math.Log(values.Length);
    }

    /// <summary>The entries, scaled, smallest first, in the caller's buffer.</summary>
    internal void CopyAscending(Span<double> destination)
    {
        for (var i = 0; i < values.Length; i++) destination[i] = this[i];
        destination.Sort();
    }
}
