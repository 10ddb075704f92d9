using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Scores many contiguous groups of producers in one call, at the speed of memory and without allocation.</summary>
/// <remarks>
/// <para>Groups are given by their starts: groups + 1 positions, the first 0, the last the number of values, never falling. A group without entries, or
/// with nothing above 0, or with a negative, infinite or NaN entry, scores NaN; <see cref="FirstInvalid(ReadOnlySpan{double})"/> finds such an entry.
/// </para>
/// <para>Results agree with <see cref="ConcentrationMetrics"/> to a relative 1e-12, and are the same to the last bit on every machine and with every
/// instruction set: the order of each sum is fixed (eight lanes, entry i in lane i mod 8, joined as ((0+1)+(2+3)) + ((4+5)+(6+7)), runs of 4,096). A
/// group whose plain sums would leave the normal range of a double is scored again with scaling.</para>
/// </remarks>
public static partial class ConcentrationScorer
{
    /// <summary>The Herfindahl-Hirschman index of each group, from quantities: each group is divided by its own sum.</summary>
    /// <param name="quantities">The quantities of all groups, one group after the other.</param>
    /// <param name="groupStarts">Where each group starts, and the end of the last.</param>
    /// <param name="destination">Gets one index for each group, from 1/n to 1, or NaN; longer is allowed, the rest is left alone.</param>
    /// <exception cref="ArgumentException">
    /// The starts are not as described, or the destination is too short. Scores before the fault may have been written.
    /// </exception>
    public static void HerfindahlHirschman(ReadOnlySpan<double> quantities, ReadOnlySpan<int> groupStarts, Span<double> destination) =>
        Score<double, DoubleInput, QuantityScore>(quantities, groupStarts, destination);

    /// <inheritdoc cref="HerfindahlHirschman(ReadOnlySpan{double}, ReadOnlySpan{int}, Span{double})"/>
    public static void HerfindahlHirschman(ReadOnlySpan<float> quantities, ReadOnlySpan<int> groupStarts, Span<double> destination) =>
        Score<float, FloatInput, QuantityScore>(quantities, groupStarts, destination);

    /// <summary>The sum of squares of each group of shares, without dividing by their sum: the index where the shares are complete.</summary>
    /// <param name="shares">The shares of all groups as fractions, one group after the other; what is above 1 is not found out.</param>
    /// <param name="groupStarts">Where each group starts, and the end of the last.</param>
    /// <param name="destination">Gets one index for each group, or NaN; longer is allowed, the rest is left alone.</param>
    /// <inheritdoc cref="HerfindahlHirschman(ReadOnlySpan{double}, ReadOnlySpan{int}, Span{double})" path="/exception"/>
    public static void HerfindahlHirschmanOfShares(ReadOnlySpan<double> shares, ReadOnlySpan<int> groupStarts, Span<double> destination) =>
        Score<double, DoubleInput, ShareScore>(shares, groupStarts, destination);

    /// <inheritdoc cref="HerfindahlHirschmanOfShares(ReadOnlySpan{double}, ReadOnlySpan{int}, Span{double})"/>
    public static void HerfindahlHirschmanOfShares(ReadOnlySpan<float> shares, ReadOnlySpan<int> groupStarts, Span<double> destination) =>
        Score<float, FloatInput, ShareScore>(shares, groupStarts, destination);

    /// <summary>The position of the first value that is negative, infinite or not a number; -1 where there is none.</summary>
    public static int FirstInvalid(ReadOnlySpan<double> values)
    {
        for (var i = 0; i < values.Length; i++)
            if (!(values[i] >= 0 && values[i] <= double.MaxValue)) return i;
        return -1;
    }

    /// <inheritdoc cref="FirstInvalid(ReadOnlySpan{double})"/>
    public static int FirstInvalid(ReadOnlySpan<float> values)
    {
        for (var i = 0; i < values.Length; i++)
            if (!(values[i] >= 0 && values[i] <= float.MaxValue)) return i;
        return -1;
    }

    private static void Score<TValue, TInput, TScore>(ReadOnlySpan<TValue> values, ReadOnlySpan<int> groupStarts, Span<double> destination)
        where TValue : unmanaged
        where TInput : struct, IGroupInput<TValue>
        where TScore : struct, IGroupScore
    {
        Guard.Against.NotGroupStarts(groupStarts, values.Length, destination.Length);
        var fault = GroupKernel<TValue, TInput, TScore>.Score(values, groupStarts, destination, KernelPaths.Best);
        if (fault >= 0) throw ConcentrationGuards.BadStart(groupStarts, fault, values.Length);
    }
}
