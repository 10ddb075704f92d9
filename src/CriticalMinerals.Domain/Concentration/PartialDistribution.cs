using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>What is known of how a total is split among producers, and the bounds that this puts on every metric.</summary>
/// <remarks>
/// <para>Named producers have a share each, possibly rounded; an unnamed part is spread over producers that are not listed; withheld producers are
/// known to exist inside the total, but not how much they have. Every split that fits is a completion. Metrics that grow whenever supply moves to a
/// larger producer, and do not change when producers with nothing are added, take their extremes on two completions that can be written down: the
/// unnamed part in as few and as large blocks as allowed, and spread over as many producers as allowed (over nothing where their number is open).</para>
/// <para>Source of the argument: A. W. Marshall, I. Olkin, B. C. Arnold, Inequalities: Theory of Majorization and Its Applications (2011), chapters
/// 1 and 3; B. Dutta, D. Ray, Econometrica 57 (1989) 615 for the least element under rounding. See docs/metrics.md.</para>
/// <para>Equal when all that is known is equal; the order of the named shares counts. No order of its own.</para>
/// </remarks>
public sealed partial record PartialDistribution
{
    /// <summary>How far sums may miss 1 by arithmetic alone.</summary>
    private const double Slack = 1e-9;

    private readonly CompletionShape shape;

    private PartialDistribution(ReadOnlySpan<double> named, UnnamedPart? unnamed, int withheld, double roundingHalfWidth, CompletionShape shape)
    {
        Named = ValueList.Create(named);
        Unnamed = unnamed;
        Withheld = withheld;
        RoundingHalfWidth = roundingHalfWidth;
        this.shape = shape;
    }

    /// <summary>The shares of the named producers as fractions of the total, as given.</summary>
    [JsonConverter(typeof(OwnJsonOnly<PartialDistribution>))]
    public ValueList<double> Named { get; }

    /// <summary>The unnamed part; null where there is none.</summary>
    public UnnamedPart? Unnamed { get; }

    /// <summary>How many producers inside the total are known to exist with a share that is withheld.</summary>
    public int Withheld { get; }

    /// <summary>How far rounding may have moved each stated share, as a fraction: 0.005 for whole percents.</summary>
    public double RoundingHalfWidth { get; }

    /// <summary>Whether every producer's share is known, so that every metric is exact.</summary>
    public bool IsComplete => shape.IsComplete;

    /// <summary>Puts together what is known of a split.</summary>
    /// <param name="named">The named producers' shares, fractions from 0 to 1, in any order.</param>
    /// <param name="unnamed">The unnamed part; null where the named and withheld producers are all there are.</param>
    /// <param name="withheld">Producers inside the total whose share is withheld, 0 or more; each may have anything, also nothing.</param>
    /// <param name="roundingHalfWidth">How far rounding may have moved each stated share, a fraction from 0 to below 0.5; 0.005 for whole percents.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share, the number or the half-width is out of range.</exception>
    /// <exception cref="ArgumentException">
    /// Nothing is known at all; the shares exceed 1 beyond rounding; they fall short of 1 and no unnamed part or withheld producer has the rest; or the
    /// unnamed part is more than its producers can have.
    /// </exception>
    public static PartialDistribution Of(
        ReadOnlySpan<double> named, UnnamedPart? unnamed = null, int withheld = 0, double roundingHalfWidth = 0)
    {
        for (var i = 0; i < named.Length; i++)
            Guard.Against.OutsideUnit(named[i], string.Create(CultureInfo.InvariantCulture, $"The share of named producer {i} (counted from 0)"), nameof(named));
        if (withheld < 0) throw new ArgumentOutOfRangeException(nameof(withheld), withheld, "A number of withheld producers must be 0 or more.");
        if (!(roundingHalfWidth is >= 0 and < 0.5))
            throw new ArgumentOutOfRangeException(nameof(roundingHalfWidth), roundingHalfWidth, "A rounding half-width must lie in [0, 0.5), as a fraction: 0.005 for whole percents.");
        if (named.IsEmpty && unnamed is null && withheld == 0)
            throw new ArgumentException("A distribution needs at least one named producer, an unnamed part or a withheld producer; nothing is given.", nameof(named));
        return new(named, unnamed, withheld, roundingHalfWidth, CompletionShape.Of(named, unnamed, withheld, roundingHalfWidth, Slack));
    }

    /// <summary>Refuses what <see cref="Of"/> refuses of a share table, whose shares are in range and come largest first.</summary>
    internal static void RefuseImpossible(ReadOnlySpan<double> falling, UnnamedPart? unnamed, int withheld, double roundingHalfWidth) =>
        CompletionShape.RefuseImpossible(falling, unnamed, withheld, roundingHalfWidth, Slack);

    /// <summary>Whether everything that is known is equal.</summary>
    public bool Equals(PartialDistribution? other) =>
        other is not null && Named == other.Named && Unnamed == other.Unnamed && Withheld == other.Withheld
        && RoundingHalfWidth.Equals(other.RoundingHalfWidth);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Named, Unnamed, Withheld, RoundingHalfWidth);

    /// <summary>What is known, in words.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Named.Count} named {Named}{(Unnamed is null ? "" : $", {Unnamed}")}{(Withheld == 0 ? "" : $", {Withheld} withheld")}{(RoundingHalfWidth == 0 ? "" : $", rounded to ±{RoundingHalfWidth}")}");
}
