using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>A day on which something in a regime takes another state, or on which somebody has to decide.</summary>
public sealed record RegimeChange
{
    /// <summary>A change as it is kept; a <see cref="Regime"/> answers with some.</summary>
    /// <param name="day">The first day of the new state, or the day of the decision.</param>
    /// <param name="subject">The clause, suspension or agreement, by its id.</param>
    /// <param name="to">The state from that day on, by the name of its enum member; for a decision, that of its kind.</param>
    /// <param name="standing">What it rests on.</param>
    /// <param name="from">The state before; null for a decision.</param>
    /// <param name="why">What brings it about, or what silence means, in one line; null where nothing recorded does.</param>
    /// <param name="citations">Where that is stated.</param>
    /// <param name="decision">The decision; null for a change of state.</param>
    /// <exception cref="ArgumentException">A text is empty, a state is none, or the decision is another one.</exception>
    [JsonConstructor]
    public RegimeChange(
        LocalDate day,
        string subject,
        string to,
        Standing standing,
        string? from = null,
        string? why = null,
        ValueList<Citation> citations = default,
        DecisionPoint? decision = null)
        : this(Guard.Against.OtherCalendarDay(day), subject, to, standing, from, why, citations, decision)
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal RegimeChange(
        IsoDay day, string subject, string to, Standing standing, string? from, string? why, ValueList<Citation> citations, DecisionPoint? decision)
    {
        KeptDay = day;
        Subject = Guard.Against.UncleanText(subject, "A subject");
        To = decision is null ? Guard.Against.NoState(to) : Guard.Against.UncleanText(to, "A decision");
        Standing = standing is >= Standing.Recorded and <= Standing.Hypothetical ? standing : Guard.Against.UnnamedMember(standing);
        From = decision is null ? Guard.Against.NoState(from) : from;
        Why = Guard.Against.UncleanOptionalText(why, "What brings a change about");
        Citations = citations;
        Decision = decision;
        if (decision is not null && (decision.KeptDay.Order != day.Order || decision.Agreement.Value != subject || decision.Kind.ToString() != to || from is not null))
            throw new ArgumentException($"A decision has its own day, subject and kind, and no state before: '{decision}' is not on {day} about {subject}, {to}.", nameof(decision));
        if (from == to) throw new ArgumentException($"A change leads to another state: {from} is the state already.", nameof(to));
    }

    /// <summary>The first day of the new state, or the day of the decision.</summary>
    [JsonConverter(typeof(OwnJsonOnly<RegimeChange>))]
    public LocalDate Day => KeptDay.ToLocalDate();

    /// <inheritdoc cref="Day"/>
    internal IsoDay KeptDay { get; }

    /// <summary>The clause, suspension or agreement, by its id.</summary>
    public string Subject { get; }

    /// <summary>The state before, by the name of its enum member; null for a decision.</summary>
    [JsonConverter(typeof(StateNameConverter))]
    public string? From { get; }

    /// <summary>The state from that day on, by the name of its enum member; for a decision, that of its kind.</summary>
    [JsonConverter(typeof(StateNameConverter))]
    public string To { get; }

    /// <summary>What brings it about, or what silence means, in one line; null where nothing recorded does.</summary>
    public string? Why { get; }

    /// <summary>What it rests on.</summary>
    public Standing Standing { get; }

    /// <summary>Where that is stated: the event that brings it about, or those that leave the state open.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<Citation> Citations { get; }

    /// <summary>The decision that somebody has to take by that day; null for a change of state.</summary>
    public DecisionPoint? Decision { get; }

    /// <summary>Whether somebody has to decide by that day.</summary>
    [JsonIgnore]
    public bool IsDecision => Decision is not null;

    /// <summary>The change in one line, for people.</summary>
    public override string ToString() => IsDecision ? $"{KeptDay} {Subject}: {To}" : $"{KeptDay} {Subject}: {From} -> {To}";
}
