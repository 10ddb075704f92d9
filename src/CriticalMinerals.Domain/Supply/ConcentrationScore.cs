using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>How concentrated one share table is: the figures that are stored and exchanged by the million.</summary>
/// <remarks>Made by <see cref="ShareTable.Score"/>. Equal by all members; no order.</remarks>
public sealed record ConcentrationScore
{
    /// <summary>What sums of rounded arithmetic may be off by.</summary>
    private const double Slack = 1e-9;

    /// <summary>A score as it is kept.</summary>
    /// <param name="subject">What the table is about.</param>
    /// <param name="producers">How many named countries have a share above 0.</param>
    /// <param name="hhi">The Herfindahl-Hirschman index.</param>
    /// <param name="largestShare">The share of the largest producer (CR-1).</param>
    /// <param name="topThreeShare">The joint share of the three largest producers (CR-3).</param>
    /// <param name="citation">Where the shares stand.</param>
    /// <exception cref="ArgumentException">
    /// The number of producers is negative; three producers have less than one; or the index cannot lie between the square of the largest share and that share.
    /// </exception>
    [JsonConstructor]
    public ConcentrationScore(
        SupplySubject subject, int producers, Bounds<HerfindahlIndex> hhi, Bounds<Share> largestShare, Bounds<Share> topThreeShare, Citation citation)
    {
        Subject = Guard.Against.Null(subject);
        Producers = producers >= 0 ? producers : throw new ArgumentOutOfRangeException(nameof(producers), producers, "A number of producers is 0 or more.");
        Hhi = Guard.Against.Null(hhi);
        LargestShare = Guard.Against.Null(largestShare);
        TopThreeShare = Guard.Against.Null(topThreeShare);
        Citation = Guard.Against.Null(citation);
        var (least, most) = (largestShare.Lower.Fraction, largestShare.Upper?.Fraction ?? 1);
        if ((topThreeShare.Upper?.Fraction ?? 1) < least - Slack)
            throw new ArgumentException($"Three producers have at least the share of the largest, {largestShare}: found {topThreeShare}.", nameof(topThreeShare));
        if (hhi.Lower.Fraction > most + Slack || (hhi.Upper?.Fraction ?? 1) < (least * least) - Slack)
            throw new ArgumentException(
                FormattableString.Invariant($"An index lies between the square of the largest share and that share, {least * least} to {most}: found {hhi.Lower.Fraction} to {hhi.Upper?.Fraction ?? 1}."), nameof(hhi));
    }

    /// <summary>What the table is about.</summary>
    [JsonConverter(typeof(OwnJsonOnly<ConcentrationScore>))]
    public SupplySubject Subject { get; }

    /// <summary>How many named countries have a share above 0.</summary>
    public int Producers { get; }

    /// <summary>The Herfindahl-Hirschman index, bounded over all ways in which what is unknown may be.</summary>
    public Bounds<HerfindahlIndex> Hhi { get; }

    /// <summary>The share of the largest producer (CR-1).</summary>
    public Bounds<Share> LargestShare { get; }

    /// <summary>The joint share of the three largest producers (CR-3).</summary>
    public Bounds<Share> TopThreeShare { get; }

    /// <summary>Where the shares stand.</summary>
    public Citation Citation { get; }

    /// <summary>How many equal producers would be as concentrated, 1 / HHI, from 1 on.</summary>
    public Bounds<double> EffectiveNumber() => Hhi.MapDecreasing(index => index.EffectiveNumber);

    /// <summary>The subject with the index, for people.</summary>
    public override string ToString() => $"{Subject}: {Hhi}";
}
