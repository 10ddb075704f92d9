using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>How a consignment is bound on a day.</summary>
public sealed record CoverageAnswer : Answer
{
    /// <summary>An answer.</summary>
    /// <param name="regime">Which regime was asked.</param>
    /// <param name="coverage">The coverage, with the consignment and the dates of the question.</param>
    [JsonConstructor]
    public CoverageAnswer(RegimeStamp regime, Coverage coverage)
        : base(regime)
    {
        Coverage = Guard.Against.Null(coverage);
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<CoverageAnswer>))]
    public override string Kind => "coverage";

    /// <summary>The coverage, with the consignment and the dates of the question.</summary>
    public Coverage Coverage { get; }

    internal override IEnumerable<Citation> Cited => CitedBy(Coverage);
}
