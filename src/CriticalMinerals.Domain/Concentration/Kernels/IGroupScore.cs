using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace CriticalMinerals.Domain;

/// <summary>What a kernel makes of a group's sum and sum of squares.</summary>
internal interface IGroupScore
{
    static abstract double Score(double sum, double squares);

    static abstract Vector256<double> Score(Vector256<double> sum, Vector256<double> squares);

    static abstract Vector512<double> Score(Vector512<double> sum, Vector512<double> squares);

    /// <summary>The score of a group of checked entries whose plain sums leave the normal range.</summary>
    static abstract double ScoreCarefully(ReadOnlySpan<double> group);
}

/// <summary>Quantities: squares over the square of the sum.</summary>
internal readonly struct QuantityScore : IGroupScore
{
    public static double Score(double sum, double squares) => squares / (sum * sum);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Score(Vector256<double> sum, Vector256<double> squares) => squares / (sum * sum);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Score(Vector512<double> sum, Vector512<double> squares) => squares / (sum * sum);

    public static double ScoreCarefully(ReadOnlySpan<double> group) => ConcentrationMetrics.HerfindahlHirschman(group);
}

/// <summary>Shares: the squares as they are.</summary>
internal readonly struct ShareScore : IGroupScore
{
    public static double Score(double sum, double squares) => squares;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Score(Vector256<double> sum, Vector256<double> squares) => squares;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Score(Vector512<double> sum, Vector512<double> squares) => squares;

    public static double ScoreCarefully(ReadOnlySpan<double> group) => new ScaledValues(group, nameof(group)).UnscaledSumOfSquares();
}
