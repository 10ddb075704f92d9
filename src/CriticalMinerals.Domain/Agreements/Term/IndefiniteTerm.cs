using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>No last day: the agreement holds until something ends it.</summary>
public sealed record IndefiniteTerm : FirstTerm
{
    /// <summary>A term without end.</summary>
    [JsonConstructor]
    public IndefiniteTerm()
    {
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<IndefiniteTerm>))]
    public override string Kind => "indefinite";

    /// <inheritdoc/>
    public override string Describe() => "no fixed term";

    internal override DayWindow FirstDayAfter(AgreementRecord record) => DayWindow.Never;
}
