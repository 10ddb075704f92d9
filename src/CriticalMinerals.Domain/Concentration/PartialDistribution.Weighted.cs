using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

public sealed partial record PartialDistribution
{
    /// <summary>Bounds of the weighted index Σ w_i s_i², where the unnamed and withheld producers' weights are only known to lie in a range.</summary>
    /// <param name="namedWeights">One weight for each of <see cref="Named"/>, in that order, finite and not negative.</param>
    /// <param name="unnamedLowest">The least weight of a producer that is not named, finite and not negative.</param>
    /// <param name="unnamedHighest">The greatest, not below the least.</param>
    /// <returns>Tight without rounding; with rounding each share takes its own worst end, which is guaranteed but not tight.</returns>
    /// <remarks>See <see cref="ConcentrationMetrics.WeightedHerfindahlHirschman"/>.</remarks>
    /// <exception cref="ArgumentException">The number of weights is wrong, or a weight is negative, infinite or not a number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range of the unnamed producers' weights is out of order or has such an end.</exception>
    public Bounds<double> WeightedHerfindahlHirschman(ReadOnlySpan<double> namedWeights, double unnamedLowest, double unnamedHighest)
    {
        if (namedWeights.Length != Named.Count)
            throw new ArgumentException($"Each named producer needs one weight: there are {Named.Count} producers and {namedWeights.Length} weights.", nameof(namedWeights));
        for (var i = 0; i < namedWeights.Length; i++)
            if (!(namedWeights[i] >= 0 && namedWeights[i] <= double.MaxValue)) throw ConcentrationGuards.BadEntry(namedWeights[i], i, nameof(namedWeights));
        if (!(unnamedLowest >= 0 && unnamedLowest <= double.MaxValue))
            throw new ArgumentOutOfRangeException(nameof(unnamedLowest), unnamedLowest, "A weight must be finite and not negative.");
        if (!(unnamedHighest >= unnamedLowest && unnamedHighest <= double.MaxValue))
            throw new ArgumentOutOfRangeException(nameof(unnamedHighest), unnamedHighest, "The greatest weight must be finite and not below the least.");

        var (leastRest, mostRest) = shape.RestOfHerfindahl();
        double lower = unnamedLowest * leastRest, upper = unnamedHighest * mostRest, greatest = mostRest > 0 ? unnamedHighest : 0;
        for (var i = 0; i < namedWeights.Length; i++)
        {
            var (low, high) = shape.Box(Named[i], RoundingHalfWidth);
            lower += namedWeights[i] * low * low;
            upper += namedWeights[i] * high * high;
            greatest = Math.Max(greatest, namedWeights[i]);
        }

        var reason = shape.Reason ?? "the unnamed producers' weights are only known in a range";
        return Bounds.Ordered<double>(Math.Min(lower, upper), Math.Max(lower, Math.Min(upper, greatest)), RoundingHalfWidth == 0, reason, nameof(upper));
    }

    /// <summary>Bounds of the Herfindahl-Hirschman index where only the joint share of the k largest producers is known (CR-k).</summary>
    /// <param name="ratio">The joint share, above 0, at most 1.</param>
    /// <param name="k">How many producers it belongs to, 1 or more.</param>
    /// <returns>
    /// From CR²/k (k equal, the rest spread to nothing) to the greater of CR² (nearly all with one) and CR/k (blocks of CR/k); the upper end is tight
    /// unless CR/k is the greater and does not divide the rest.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The ratio is outside (0, 1], or k is below 1.</exception>
    public static Bounds<HerfindahlIndex> HhiOfConcentrationRatio(double ratio, int k)
    {
        Guard.Against.BelowOne(k, "The number of producers in a concentration ratio");
        if (!(ratio > 0 && ratio <= 1))
            throw new ArgumentOutOfRangeException(nameof(ratio), ratio, "A concentration ratio must lie in (0, 1], as a fraction and not in percent.");
        double nearlyOne = ratio * ratio, blocks = ratio / k, count = (1 - ratio) / blocks;
        var isTight = nearlyOne >= blocks || Math.Abs(count - Math.Round(count)) < Slack;
        return Bounds.Between(ratio * ratio / k, Math.Max(nearlyOne, blocks), isTight, $"only the joint share of the {k} largest producers is known")
            .MapIncreasing(HerfindahlIndex.FromFraction);
    }
}
