using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A claim beside the record on a day; the comparison names the claim and the dates.</summary>
public sealed record ClaimAnswer : Answer
{
    /// <summary>An answer.</summary>
    /// <param name="regime">Which regime was asked.</param>
    /// <param name="comparison">The comparison.</param>
    [JsonConstructor]
    public ClaimAnswer(RegimeStamp regime, ClaimComparison comparison)
        : base(regime)
    {
        Comparison = Guard.Against.Null(comparison);
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<ClaimAnswer>))]
    public override string Kind => "claim";

    /// <summary>How the claim stands to the record, with the evidence.</summary>
    public ClaimComparison Comparison { get; }

    internal override IEnumerable<Citation> Cited => Comparison.Evidence.Select(piece => piece.Citation).Prepend(Comparison.Claim.Citation).OfType<Citation>();
}
