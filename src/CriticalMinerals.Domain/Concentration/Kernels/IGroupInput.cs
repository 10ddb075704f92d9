using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace CriticalMinerals.Domain;

/// <summary>How a kernel reads its numbers: as doubles, from one of two widths.</summary>
internal interface IGroupInput<TValue>
    where TValue : unmanaged
{
    static abstract double Widen(TValue value);

    static abstract Vector128<double> Load128(ref readonly TValue first, nuint index);

    static abstract Vector256<double> Load256(ref readonly TValue first, nuint index);

    static abstract Vector512<double> Load512(ref readonly TValue first, nuint index);

    /// <summary>The sum and the sum of squares of finite entries that are not negative, where plain sums leave the normal range.</summary>
    static abstract double ScoreCarefully<TScore>(ReadOnlySpan<TValue> group)
        where TScore : struct, IGroupScore;
}

/// <summary>Doubles as they are.</summary>
internal readonly struct DoubleInput : IGroupInput<double>
{
    public static double Widen(double value) => value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Load128(ref readonly double first, nuint index) => Vector128.LoadUnsafe(in first, index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Load256(ref readonly double first, nuint index) => Vector256.LoadUnsafe(in first, index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Load512(ref readonly double first, nuint index) => Vector512.LoadUnsafe(in first, index);

    public static double ScoreCarefully<TScore>(ReadOnlySpan<double> group)
        where TScore : struct, IGroupScore => TScore.ScoreCarefully(group);
}

/// <summary>Floats, widened first: their squares never leave the range of a double.</summary>
internal readonly struct FloatInput : IGroupInput<float>
{
    public static double Widen(float value) => value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Load128(ref readonly float first, nuint index) =>
        Vector128.WidenLower(Vector64.LoadUnsafe(in first, index).ToVector128Unsafe());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Load256(ref readonly float first, nuint index) =>
        Vector256.WidenLower(Vector128.LoadUnsafe(in first, index).ToVector256Unsafe());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Load512(ref readonly float first, nuint index) =>
        Vector512.WidenLower(Vector256.LoadUnsafe(in first, index).ToVector512Unsafe());

    public static double ScoreCarefully<TScore>(ReadOnlySpan<float> group)
        where TScore : struct, IGroupScore => double.NaN;
}
