using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Consecutive days on which something is in different states in two regimes.</summary>
public sealed record RegimeDifference
{
    /// <summary>A difference as it is kept; a <see cref="Regime"/> answers with some.</summary>
    /// <param name="days">The days.</param>
    /// <param name="subject">The clause, suspension or agreement, by its id.</param>
    /// <param name="here">The state in the regime that was asked, by the name of its enum member.</param>
    /// <param name="there">The state in the other regime, another one.</param>
    /// <exception cref="ArgumentException">A text is empty, a state is none, or both are the same.</exception>
    [JsonConstructor]
    public RegimeDifference(DateSpan days, string subject, string here, string there)
    {
        Days = Guard.Against.Null(days);
        Subject = Guard.Against.UncleanText(subject, "A subject");
        Here = Guard.Against.NoState(here);
        There = Guard.Against.NoState(there);
        if (here == there) throw new ArgumentException($"A difference is between two states: both are {here}.", nameof(there));
    }

    /// <summary>On which days the two regimes differ.</summary>
    [JsonConverter(typeof(OwnJsonOnly<RegimeDifference>))]
    public DateSpan Days { get; }

    /// <summary>The clause, suspension or agreement, by its id.</summary>
    public string Subject { get; }

    /// <summary>The state in the regime that was asked.</summary>
    [JsonConverter(typeof(StateNameConverter))]
    public string Here { get; }

    /// <summary>The state in the regime that it was compared with.</summary>
    [JsonConverter(typeof(StateNameConverter))]
    public string There { get; }

    /// <summary>The difference in one line, for people.</summary>
    public override string ToString() => $"{Days} {Subject}: {Here}, there {There}";
}
