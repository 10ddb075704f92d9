using System.Buffers;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

public static partial class ConcentrationScorer
{
    /// <summary>Several figures of each group in one pass over the quantities.</summary>
    /// <param name="quantities">The quantities of all groups, one group after the other.</param>
    /// <param name="groupStarts">Where each group starts, and the end of the last.</param>
    /// <param name="destination">The buffers to fill; the index is the same to the last bit as that of the single-figure method.</param>
    /// <exception cref="ArgumentException">The starts are not as described, or a buffer that is not empty is too short.</exception>
    public static void Summarize(ReadOnlySpan<double> quantities, ReadOnlySpan<int> groupStarts, ConcentrationColumns destination)
    {
        Guard.Against.NotGroupStarts(groupStarts, quantities.Length, destination.Shortest(Math.Max(0, groupStarts.Length - 1)));
        Span<double> indices = stackalloc double[RankKernel.GroupsAtOnce];
        for (var first = 0; first < groupStarts.Length - 1; first += RankKernel.GroupsAtOnce)
        {
            var count = Math.Min(RankKernel.GroupsAtOnce, groupStarts.Length - 1 - first);
            var fault = GroupKernel<double, DoubleInput, QuantityScore>.Score(
                quantities, groupStarts.Slice(first, count + 1), indices, KernelPaths.Best);
            if (fault >= 0) throw ConcentrationGuards.BadStart(groupStarts, first + fault, quantities.Length);
            Summarize(quantities, groupStarts.Slice(first, count + 1), indices[..count], first, destination);
        }
    }

    /// <remarks>Each quantity counts as the double of the same value.</remarks>
    /// <inheritdoc cref="Summarize(ReadOnlySpan{double}, ReadOnlySpan{int}, ConcentrationColumns)"/>
    public static void Summarize(ReadOnlySpan<float> quantities, ReadOnlySpan<int> groupStarts, ConcentrationColumns destination)
    {
        var groups = groupStarts.Length - 1;
        Guard.Against.NotGroupStarts(groupStarts, quantities.Length, destination.Shortest(Math.Max(0, groups)));
        Guard.Against.FallingStarts(groupStarts, quantities.Length);
        Span<int> starts = stackalloc int[RankKernel.GroupsAtOnce + 1];
        for (var first = 0; first < groups; first += RankKernel.GroupsAtOnce)
        {
            var count = Math.Min(RankKernel.GroupsAtOnce, groups - first);
            var (from, end) = (groupStarts[first], groupStarts[first + count]);
            var widened = ArrayPool<double>.Shared.Rent(end - from);
            for (var i = from; i < end; i++) widened[i - from] = quantities[i];
            for (var g = 0; g <= count; g++) starts[g] = groupStarts[first + g] - from;
            Summarize(widened.AsSpan(0, end - from), starts[..(count + 1)], destination.Slice(first, count));
            ArrayPool<double>.Shared.Return(widened);
        }
    }

    /// <summary>The index of each group with a weight on each producer: Σ w x² / (Σ x)².</summary>
    /// <param name="quantities">The quantities of all groups, one group after the other.</param>
    /// <param name="weights">One weight for each quantity, finite and not negative.</param>
    /// <param name="groupStarts">Where each group starts, and the end of the last.</param>
    /// <param name="destination">Gets one index for each group, or NaN; a bad weight is as bad as a bad quantity.</param>
    /// <exception cref="ArgumentException">The starts are not as described, the weights are not as many, or the destination is too short.</exception>
    public static void WeightedHerfindahlHirschman(
        ReadOnlySpan<double> quantities, ReadOnlySpan<double> weights, ReadOnlySpan<int> groupStarts, Span<double> destination)
    {
        Guard.Against.NotGroupStarts(groupStarts, quantities.Length, destination.Length);
        Guard.Against.NotAsMany(weights.Length, quantities.Length);
        for (var g = 0; g < groupStarts.Length - 1; g++)
        {
            int start = groupStarts[g], next = groupStarts[g + 1];
            if (start < 0 || next < start || next > quantities.Length) throw ConcentrationGuards.BadStart(groupStarts, g, quantities.Length);
            destination[g] = Weighted(quantities[start..next], weights[start..next]);
        }
    }

    /// <inheritdoc cref="WeightedHerfindahlHirschman(ReadOnlySpan{double}, ReadOnlySpan{double}, ReadOnlySpan{int}, Span{double})"/>
    public static void WeightedHerfindahlHirschman(
        ReadOnlySpan<float> quantities, ReadOnlySpan<float> weights, ReadOnlySpan<int> groupStarts, Span<double> destination)
    {
        Guard.Against.NotGroupStarts(groupStarts, quantities.Length, destination.Length);
        Guard.Against.NotAsMany(weights.Length, quantities.Length);
        Span<double> stack = stackalloc double[Scratch.OnStack];
        for (var g = 0; g < groupStarts.Length - 1; g++)
        {
            int start = groupStarts[g], next = groupStarts[g + 1];
            if (start < 0 || next < start || next > quantities.Length) throw ConcentrationGuards.BadStart(groupStarts, g, quantities.Length);
            var count = next - start;
            using var room = new Scratch(stack, checked(2 * count));
            Span<double> group = room.Span[..count], weight = room.Span[count..];
            for (var i = 0; i < count; i++) (group[i], weight[i]) = (quantities[start + i], weights[start + i]);
            destination[g] = Weighted(group, weight);
        }
    }

    /// <summary>Bounds of the index of each group of shares whose sum falls short of 1 by a residual that any number of producers may hold.</summary>
    /// <param name="shares">The named shares of all groups as fractions, one group after the other.</param>
    /// <param name="groupStarts">Where each group starts, and the end of the last.</param>
    /// <param name="residuals">One residual for each group, from 0 to 1.</param>
    /// <param name="lower">Gets the index with each residual spread to nothing, or NaN.</param>
    /// <param name="upper">Gets the index with each residual in one hand, or NaN.</param>
    /// <remarks>For a cap, a number of producers or rounding use <see cref="PartialDistribution"/>.</remarks>
    /// <exception cref="ArgumentException">The starts are not as described, or a span is too short.</exception>
    public static void HerfindahlHirschmanBounds(
        ReadOnlySpan<double> shares, ReadOnlySpan<int> groupStarts, ReadOnlySpan<double> residuals, Span<double> lower, Span<double> upper)
    {
        Guard.Against.NotGroupStarts(groupStarts, shares.Length, Math.Min(lower.Length, upper.Length));
        Guard.Against.NotOneResidual(residuals.Length, groupStarts.Length - 1);
        HerfindahlHirschmanOfShares(shares, groupStarts, lower);
        AddResiduals(groupStarts, residuals, lower, upper);
    }

    /// <inheritdoc cref="HerfindahlHirschmanBounds(ReadOnlySpan{double}, ReadOnlySpan{int}, ReadOnlySpan{double}, Span{double}, Span{double})"/>
    public static void HerfindahlHirschmanBounds(
        ReadOnlySpan<float> shares, ReadOnlySpan<int> groupStarts, ReadOnlySpan<double> residuals, Span<double> lower, Span<double> upper)
    {
        Guard.Against.NotGroupStarts(groupStarts, shares.Length, Math.Min(lower.Length, upper.Length));
        Guard.Against.NotOneResidual(residuals.Length, groupStarts.Length - 1);
        HerfindahlHirschmanOfShares(shares, groupStarts, lower);
        AddResiduals(groupStarts, residuals, lower, upper);
    }

    private static void AddResiduals(ReadOnlySpan<int> groupStarts, ReadOnlySpan<double> residuals, Span<double> lower, Span<double> upper)
    {
        for (var g = 0; g < residuals.Length; g++)
        {
            var residual = residuals[g];
            if (!(residual is >= 0 and <= 1)) lower[g] = double.NaN;
            else if (residual > 0 && groupStarts[g] == groupStarts[g + 1]) lower[g] = 0;
            upper[g] = lower[g] + (residual * residual);
        }
    }

    private static void Summarize(
        ReadOnlySpan<double> quantities, ReadOnlySpan<int> starts, ReadOnlySpan<double> indices, int first, in ConcentrationColumns destination)
    {
        if (!destination.HerfindahlHirschman.IsEmpty) indices.CopyTo(destination.HerfindahlHirschman[first..]);
        if (!destination.EffectiveNumber.IsEmpty)
            for (var i = 0; i < indices.Length; i++) destination.EffectiveNumber[first + i] = 1 / indices[i];
        if (destination.WantRanks) RankKernel.Score(quantities, starts, indices, first, destination);
    }

    private static double Weighted(ReadOnlySpan<double> group, ReadOnlySpan<double> weights)
    {
        double sum = 0, squares = 0, weighted = 0;
        var isAllowed = true;
        for (var i = 0; i < group.Length; i++)
        {
            var square = group[i] * group[i];
            sum += group[i];
            squares += square;
            weighted += weights[i] * square;
            isAllowed &= group[i] >= 0 && weights[i] >= 0 && weights[i] <= double.MaxValue;
        }

        if (!isAllowed) return double.NaN;
        if (GroupSums.AreNormal(sum, squares) && (weighted > GroupSums.LeastSquares || weighted == 0) && double.IsFinite(weighted))
            return weighted / (sum * sum);
        return FirstInvalid(group) >= 0 || group.IndexOfAnyExcept(0) < 0 ? double.NaN : ConcentrationMetrics.WeightedHerfindahlHirschman(group, weights);
    }
}
