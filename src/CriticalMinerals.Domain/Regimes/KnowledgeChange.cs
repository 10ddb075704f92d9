using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Something that became known on a day.</summary>
public sealed record KnowledgeChange
{
    internal KnowledgeChange(LocalDate knownFrom, string subject, string what, bool isInferred, Citation citation)
    {
        KnownFrom = knownFrom;
        Subject = Guard.Against.UncleanText(subject, "A subject");
        What = Guard.Against.UncleanText(what, "What changed");
        IsInferred = isInferred;
        Citation = Guard.Against.Null(citation);
    }

    /// <summary>The first day on which it counts as known.</summary>
    [JsonConverter(typeof(OwnJsonOnly<KnowledgeChange>))]
    public LocalDate KnownFrom { get; }

    /// <summary>The measure, suspension or agreement, by its id.</summary>
    public string Subject { get; }

    /// <summary>What became known, in a few words.</summary>
    public string What { get; }

    /// <summary>Whether the day is inferred from the event's own day, since the day of publication is not recorded.</summary>
    public bool IsInferred { get; }

    /// <summary>Where it is recorded.</summary>
    public Citation Citation { get; }
}
