using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Where a fact comes from and how sure it is: a source, the place in it, and who looked when.</summary>
/// <remarks>Every published figure and every event carries one. Equal by all parts; not ordered.</remarks>
public sealed record Citation
{
    private readonly IsoDay readOn;

    /// <summary>A citation.</summary>
    /// <param name="source">The source's id.</param>
    /// <param name="confidence">How sure the fact is.</param>
    /// <param name="locator">The page, table, article or row, one line; null, the default, where the source is short enough.</param>
    /// <param name="readOn">The day on which the source was read; null, the default, where that is not recorded.</param>
    /// <param name="note">What a reader must know about this use of the source, one line; null, the default, for nothing.</param>
    /// <exception cref="ArgumentNullException">The source is null.</exception>
    /// <exception cref="ArgumentException">A text is not clean, the day is not of the ISO calendar, or the confidence is no named member.</exception>
    [JsonConstructor]
    public Citation(SourceId source, Confidence confidence, string? locator = null, LocalDate? readOn = null, string? note = null)
        : this(source, confidence, locator, Guard.Against.OtherCalendarDay(readOn), note)
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal Citation(SourceId source, Confidence confidence, string? locator, IsoDay readOn, string? note)
    {
        this.readOn = readOn;
        Source = Guard.Against.Null(source);
        Confidence = confidence is >= Confidence.Unverified and <= Confidence.High ? confidence : Guard.Against.UnnamedMember(confidence);
        Locator = Guard.Against.UncleanOptionalText(locator, "The locator of a citation");
        Note = Guard.Against.UncleanOptionalText(note, "The note of a citation");
    }

    /// <summary>The source's id.</summary>
    [JsonConverter(typeof(OwnJsonOnly<Citation>))]
    public SourceId Source { get; }

    /// <summary>How sure the fact is.</summary>
    public Confidence Confidence { get; }

    /// <summary>The page, table, article or row; null where none is given.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Locator { get; }

    /// <summary>The day on which the source was read; null where that is not recorded.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalDate? ReadOn => readOn.OrNull();

    /// <summary>What a reader must know about this use of the source; null for nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; }

    /// <summary>Source and locator, for people.</summary>
    public override string ToString() => Locator is null ? Source.Value : $"{Source}, {Locator}";
}
