using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>One producer's share and how it is bound towards the destination.</summary>
public sealed record ExposureRow
{
    /// <summary>A row as it is kept; a <see cref="Regime"/> answers with some.</summary>
    /// <param name="country">The producer; <see cref="CountryCode.Unknown"/> for what no country is named for.</param>
    /// <param name="share">Its share.</param>
    /// <param name="verdict">The burden where it is settled; otherwise <see cref="CoverageVerdict.Unknown"/> or <see cref="CoverageVerdict.PartlyCovered"/>.</param>
    /// <param name="atLeast">The lightest burden on it.</param>
    /// <param name="atMost">The heaviest burden on it.</param>
    /// <param name="coverage">The answer for its consignments; null where there is none.</param>
    /// <exception cref="ArgumentException">The verdict does not follow from the burdens, or they are not those of the coverage.</exception>
    [JsonConstructor]
    public ExposureRow(
        CountryCode country, Bounds<Share> share, CoverageVerdict verdict, CoverageVerdict atLeast, CoverageVerdict atMost, Coverage? coverage = null)
    {
        Country = country;
        Share = Guard.Against.Null(share);
        (AtLeast, AtMost) = Guard.Against.FallingBurdens(atLeast, atMost);
        Verdict = Guard.Against.OtherVerdict(verdict, atLeast, atMost);
        Coverage = coverage;
        if (coverage is not null && (coverage.Consignment.Origin != country || (coverage.Verdict, coverage.AtLeast, coverage.AtMost) != (verdict, atLeast, atMost)))
            throw new ArgumentException(
                $"A row says what the coverage of its producer says: {country} is {verdict}, and the coverage of {coverage.Consignment.Origin} is {coverage.Verdict}.", nameof(coverage));
    }

    /// <summary>The producer; <see cref="CountryCode.Unknown"/> for what no country is named for.</summary>
    [JsonConverter(typeof(OwnJsonOnly<ExposureRow>))]
    public CountryCode Country { get; }

    /// <summary>Its share, as exactly as the table knows it.</summary>
    public Bounds<Share> Share { get; }

    /// <summary>The lightest burden on it.</summary>
    public CoverageVerdict AtLeast { get; }

    /// <summary>The heaviest burden on it.</summary>
    public CoverageVerdict AtMost { get; }

    /// <summary>The burden where it is settled; otherwise <see cref="CoverageVerdict.Unknown"/> or <see cref="CoverageVerdict.PartlyCovered"/>.</summary>
    public CoverageVerdict Verdict { get; }

    /// <summary>The answer for its consignments; null for what no country is named for, and for the destination's own production.</summary>
    public Coverage? Coverage { get; }

    internal bool IsSettled => AtLeast == AtMost;
}
