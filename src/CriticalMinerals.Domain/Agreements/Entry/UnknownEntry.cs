using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>The rule of entry into force is not known; only a recorded entry into force settles it.</summary>
/// <remarks>
/// Through the last day for which the record was checked no entry into force was seen, so the agreement counts as not in force;
/// later days are Indeterminate.
/// </remarks>
public sealed record UnknownEntry : EntryIntoForce
{
    /// <summary>An unknown rule.</summary>
    [JsonConstructor]
    public UnknownEntry()
    {
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<UnknownEntry>))]
    public override string Kind => "unknown";

    /// <inheritdoc/>
    public override string Describe() => "enters into force by a rule that is not known";

    internal override DayWindow FirstDay(AgreementRecord record) => record.NotSeenBefore(record.Begun);
}
