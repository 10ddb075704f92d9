using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>One producer's share and how it is bound towards the destination.</summary>
public sealed record ExposureRow
{
    internal ExposureRow(CountryCode country, Bounds<Share> share, CoverageVerdict atLeast, CoverageVerdict atMost, CoverageVerdict verdict, Coverage? coverage)
    {
        Country = country;
        Share = Guard.Against.Null(share);
        AtLeast = atLeast;
        AtMost = atMost;
        Verdict = verdict;
        Coverage = coverage;
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
