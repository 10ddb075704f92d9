using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Consecutive days on which something is in different states in two regimes.</summary>
public sealed record RegimeDifference
{
    internal RegimeDifference(DateSpan days, string subject, string here, string there)
    {
        Days = Guard.Against.Null(days);
        Subject = Guard.Against.NullOrWhiteSpace(subject);
        Here = here;
        There = there;
    }

    /// <summary>The days.</summary>
    [JsonConverter(typeof(OwnJsonOnly<RegimeDifference>))]
    public DateSpan Days { get; }

    /// <summary>The clause, suspension or agreement, by its id.</summary>
    public string Subject { get; }

    /// <summary>The state in the regime that was asked.</summary>
    public string Here { get; }

    /// <summary>The state in the regime that it was compared with.</summary>
    public string There { get; }

    /// <summary>The difference in one line, for people.</summary>
    public override string ToString() => $"{Days} {Subject}: {Here}, there {There}";
}
