using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>A day on which something in a regime takes another state, or on which somebody has to decide.</summary>
public sealed record RegimeChange
{
    internal RegimeChange(LocalDate day, string subject, string from, string to, string why, Standing standing, bool isDecision)
    {
        Day = day;
        Subject = Guard.Against.UncleanText(subject, "A subject");
        From = from;
        To = to;
        Why = why;
        Standing = standing;
        IsDecision = isDecision;
    }

    /// <summary>The first day of the new state, or the day of the decision.</summary>
    [JsonConverter(typeof(OwnJsonOnly<RegimeChange>))]
    public LocalDate Day { get; }

    /// <summary>The clause, suspension or agreement, by its id.</summary>
    public string Subject { get; }

    /// <summary>The state before; empty for a decision.</summary>
    public string From { get; }

    /// <summary>The state from that day on; for a decision, what it is about.</summary>
    public string To { get; }

    /// <summary>What brings it about, or what silence means, in one line.</summary>
    public string Why { get; }

    /// <summary>What it rests on.</summary>
    public Standing Standing { get; }

    /// <summary>Whether somebody has to decide by that day.</summary>
    public bool IsDecision { get; }

    /// <summary>The change in one line, for people.</summary>
    public override string ToString() => IsDecision ? $"{DateText.Write(Day)} {Subject}: {To}" : $"{DateText.Write(Day)} {Subject}: {From} -> {To}";
}
