using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Enters into force so many days after the parties have exchanged notes on their completed procedures.</summary>
public sealed record EntryAfterNotes : EntryIntoForce
{
    /// <summary>Entry after an exchange of notes.</summary>
    /// <param name="days">Days after the exchange, from 0 (on the day of the exchange).</param>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    [JsonConstructor]
    public EntryAfterNotes(int days) => Days = Guard.Against.Fewer(days, 0, "The number of days after the notes", "Write 0 for the day of the last note.");

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<EntryAfterNotes>))]
    public override string Kind => "afterNotes";

    /// <summary>Days after the exchange, from 0.</summary>
    public int Days { get; }

    /// <inheritdoc/>
    public override string Describe() => string.Create(InvariantFormat.Numbers, $"enters into force {Days} days after the exchange of notes");

    internal override DayWindow FirstDay(AgreementRecord record) =>
        record.Last<NotesExchanged>()?.On.AsWindow().AddDays(Days) ?? DayWindow.Never;

    internal override AgreementEvent? Source(AgreementRecord record) => record.Last<NotesExchanged>();
}
