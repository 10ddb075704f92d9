using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A share table split by how each producer's supply is bound on a day.</summary>
public sealed record ExposureAnswer : Answer
{
    /// <summary>An answer.</summary>
    /// <param name="regime">Which regime was asked.</param>
    /// <param name="exposure">The exposure, with the table and the dates of the question.</param>
    [JsonConstructor]
    public ExposureAnswer(RegimeStamp regime, Exposure exposure)
        : base(regime)
    {
        Exposure = Guard.Against.Null(exposure);
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<ExposureAnswer>))]
    public override string Kind => "exposure";

    /// <summary>The exposure, with the table and the dates of the question.</summary>
    public Exposure Exposure { get; }

    internal override IEnumerable<Citation> Cited => CitedBy(Exposure);
}
