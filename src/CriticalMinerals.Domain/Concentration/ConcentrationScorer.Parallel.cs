using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

public static partial class ConcentrationScorer
{
    private const int GroupsAPiece = 1 << 16;

    /// <summary>The Herfindahl-Hirschman index of each group, from quantities, on several threads; the scores are the same to the last bit.</summary>
    /// <param name="quantities">The quantities of all groups, one group after the other.</param>
    /// <param name="groupStarts">Where each group starts, and the end of the last.</param>
    /// <param name="destination">Gets one index for each group, from 1/n to 1, or NaN; longer is allowed, the rest is left alone.</param>
    /// <param name="maxDegreeOfParallelism">At most so many threads, 1 or more; one alone nearly fills the memory bus of a small machine.</param>
    /// <param name="cancellationToken">Stops between pieces of 65,536 groups.</param>
    /// <exception cref="ArgumentException">The starts are not as described, or the destination is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; some scores have been written.</exception>
    public static void HerfindahlHirschman(
        ReadOnlyMemory<double> quantities, ReadOnlyMemory<int> groupStarts, Memory<double> destination, int maxDegreeOfParallelism,
        CancellationToken cancellationToken) =>
        Score<double, DoubleInput, QuantityScore>(quantities, groupStarts, destination, maxDegreeOfParallelism, cancellationToken);

    /// <inheritdoc cref="HerfindahlHirschman(ReadOnlyMemory{double}, ReadOnlyMemory{int}, Memory{double}, int, CancellationToken)"/>
    public static void HerfindahlHirschman(
        ReadOnlyMemory<float> quantities, ReadOnlyMemory<int> groupStarts, Memory<double> destination, int maxDegreeOfParallelism,
        CancellationToken cancellationToken) =>
        Score<float, FloatInput, QuantityScore>(quantities, groupStarts, destination, maxDegreeOfParallelism, cancellationToken);

    /// <summary>The sum of squares of each group of shares, on several threads; the scores are the same to the last bit.</summary>
    /// <param name="shares">The shares of all groups as fractions, one group after the other; what is above 1 is not found out.</param>
    /// <param name="groupStarts">Where each group starts, and the end of the last.</param>
    /// <param name="destination">Gets one index for each group, or NaN; longer is allowed, the rest is left alone.</param>
    /// <param name="maxDegreeOfParallelism">At most so many threads, 1 or more.</param>
    /// <param name="cancellationToken">Stops between pieces of 65,536 groups.</param>
    /// <inheritdoc cref="HerfindahlHirschman(ReadOnlyMemory{double}, ReadOnlyMemory{int}, Memory{double}, int, CancellationToken)" path="/exception"/>
    public static void HerfindahlHirschmanOfShares(
        ReadOnlyMemory<double> shares, ReadOnlyMemory<int> groupStarts, Memory<double> destination, int maxDegreeOfParallelism,
        CancellationToken cancellationToken) =>
        Score<double, DoubleInput, ShareScore>(shares, groupStarts, destination, maxDegreeOfParallelism, cancellationToken);

    /// <inheritdoc cref="HerfindahlHirschmanOfShares(ReadOnlyMemory{double}, ReadOnlyMemory{int}, Memory{double}, int, CancellationToken)"/>
    public static void HerfindahlHirschmanOfShares(
        ReadOnlyMemory<float> shares, ReadOnlyMemory<int> groupStarts, Memory<double> destination, int maxDegreeOfParallelism,
        CancellationToken cancellationToken) =>
        Score<float, FloatInput, ShareScore>(shares, groupStarts, destination, maxDegreeOfParallelism, cancellationToken);

    private static void Score<TValue, TInput, TScore>(
        ReadOnlyMemory<TValue> values, ReadOnlyMemory<int> groupStarts, Memory<double> destination, int maxDegreeOfParallelism,
        CancellationToken cancellationToken)
        where TValue : unmanaged
        where TInput : struct, IGroupInput<TValue>
        where TScore : struct, IGroupScore
    {
        Guard.Against.BelowOne(maxDegreeOfParallelism, "The number of threads");
        Guard.Against.NotGroupStarts(groupStarts.Span, values.Length, destination.Length);
        var groups = groupStarts.Length - 1;
        var pieces = (int)(((long)groups + GroupsAPiece - 1) / GroupsAPiece);
        var faults = new int[pieces];
        var options = new ParallelOptions { MaxDegreeOfParallelism = maxDegreeOfParallelism, CancellationToken = cancellationToken };
        Parallel.For(0, pieces, options, piece =>
        {
            var first = piece * GroupsAPiece;
            var count = Math.Min(GroupsAPiece, groups - first);
            var fault = GroupKernel<TValue, TInput, TScore>.Score(
                values.Span, groupStarts.Span.Slice(first, count + 1), destination.Span.Slice(first, count), KernelPaths.Best, groups);
            faults[piece] = fault < 0 ? -1 : first + fault;
        });
        foreach (var fault in faults)
            if (fault >= 0) throw ConcentrationGuards.BadStart(groupStarts.Span, fault, values.Length);
    }
}
