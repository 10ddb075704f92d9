using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Enters into force on a day that the text states or the parties have fixed.</summary>
public sealed record EntryOnDate : EntryIntoForce
{
    /// <summary>Entry on a day.</summary>
    /// <param name="on">The first day in force; not set while nobody has fixed it, unknown where it is fixed but not known.</param>
    /// <exception cref="ArgumentException">The bound says that there is no such day.</exception>
    [JsonConstructor]
    public EntryOnDate(DateBound on) => On = Guard.Against.NoDay(on);

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<EntryOnDate>))]
    public override string Kind => "onDate";

    /// <summary>The first day in force.</summary>
    public DateBound On { get; }

    /// <inheritdoc/>
    public override string Describe() => $"enters into force on {On}";

    internal override DayWindow FirstDay(AgreementRecord record) =>
        On.Kind == DateBoundKind.Unknown ? record.NotSeenBefore(record.Begun) : On.AsFirstDay();
}
