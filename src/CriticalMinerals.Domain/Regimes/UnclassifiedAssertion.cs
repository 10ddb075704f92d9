using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>An assertion that the record has no words for: kept, and never settled by the library.</summary>
public sealed record UnclassifiedAssertion : ClaimAssertion
{
    /// <summary>An assertion in words.</summary>
    /// <param name="text">What is asserted, in own words.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    [JsonConstructor]
    public UnclassifiedAssertion(string text) => Text = Guard.Against.UncleanText(text, "The text of a claim");

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<UnclassifiedAssertion>))]
    public override string Kind => "unclassified";

    /// <summary>What is asserted.</summary>
    public string Text { get; }

    internal override IEnumerable<ClaimPoint> Points() => [];

    internal override IEnumerable<ClaimEvidence> CompareWith(Regime regime, AsOf asOf, IReadOnlyCollection<ShareTable> tables) => [];
}
