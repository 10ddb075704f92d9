using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Something that became known on a day.</summary>
public sealed record KnowledgeChange
{
    /// <summary>Something that became known.</summary>
    /// <param name="knownFrom">The first day on which it counts as known.</param>
    /// <param name="subject">The measure, suspension or agreement, by its id.</param>
    /// <param name="what">What became known, in a few words.</param>
    /// <param name="citation">Where it is recorded.</param>
    /// <param name="isInferred">Whether the day is inferred from the event's own day.</param>
    /// <exception cref="ArgumentException">A text is empty, or the day is not in the ISO calendar.</exception>
    [JsonConstructor]
    public KnowledgeChange(LocalDate knownFrom, string subject, string what, Citation citation, bool isInferred = false)
        : this(Guard.Against.OtherCalendarDay(knownFrom), subject, what, citation, isInferred)
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal KnowledgeChange(IsoDay knownFrom, string subject, string what, Citation citation, bool isInferred)
    {
        KnownFromDay = knownFrom;
        Subject = Guard.Against.UncleanText(subject, "A subject");
        What = Guard.Against.UncleanText(what, "What changed");
        IsInferred = isInferred;
        Citation = Guard.Against.Null(citation);
    }

    /// <summary>The first day on which it counts as known.</summary>
    [JsonConverter(typeof(OwnJsonOnly<KnowledgeChange>))]
    public LocalDate KnownFrom => KnownFromDay.ToLocalDate();

    /// <inheritdoc cref="KnownFrom"/>
    internal IsoDay KnownFromDay { get; }

    /// <summary>The measure, suspension or agreement, by its id.</summary>
    public string Subject { get; }

    /// <summary>What became known, in a few words.</summary>
    public string What { get; }

    /// <summary>Whether the day is inferred from the event's own day, since the day of publication is not recorded.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsInferred { get; }

    /// <summary>Where it is recorded.</summary>
    public Citation Citation { get; }

    /// <summary>From which day what counts as known, for people.</summary>
    public override string ToString() => $"{KnownFromDay} {Subject}: {What}";
}
