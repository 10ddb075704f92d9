using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>A share table split by how each producer's supply is bound, over a span of days.</summary>
public sealed record ExposureOverAnswer : Answer
{
    private readonly IsoDay knownOn;

    /// <summary>An answer.</summary>
    /// <param name="regime">Which regime was asked.</param>
    /// <param name="span">The days asked about.</param>
    /// <param name="spans">The exposures, in order and without gap from the first day to the last.</param>
    /// <param name="knownOn">The day whose knowledge was used; null for all that was recorded.</param>
    /// <exception cref="ArgumentException">The spans do not follow each other through the days asked about, or are about different tables, destinations, end users or knowledge.</exception>
    [JsonConstructor]
    public ExposureOverAnswer(RegimeStamp regime, DateSpan span, ValueList<ExposureSpan> spans, LocalDate? knownOn = null)
        : this(regime, span, spans, Guard.Against.OtherCalendarDay(knownOn))
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal ExposureOverAnswer(RegimeStamp regime, DateSpan span, ValueList<ExposureSpan> spans, IsoDay knownOn)
        : base(regime)
    {
        Span = Guard.Against.Null(span);
        Spans = spans;
        this.knownOn = knownOn;
        if (spans.IsEmpty || spans[0].Days.FirstDay.Order != span.FirstDay.Order || spans[^1].Days.LastDay.Order != span.LastDay.Order)
            throw new ArgumentException($"The spans of an answer run from the first to the last of the days asked about, {span}: found {string.Join(", ", spans.Select(part => part.Days))}.", nameof(spans));
        for (var i = 0; i < spans.Count; i++) RefuseOther(spans, i, knownOn);
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<ExposureOverAnswer>))]
    public override string Kind => "exposureOver";

    /// <summary>The days asked about.</summary>
    public DateSpan Span { get; }

    /// <summary>The exposures, in order and without gap from the first day to the last.</summary>
    public ValueList<ExposureSpan> Spans { get; }

    /// <summary>The day whose knowledge was used; null for all that was recorded.</summary>
    public LocalDate? KnownOn => knownOn.OrNull();

    internal override IEnumerable<Citation> Cited => Spans.SelectMany(span => CitedBy(span.Exposure));

    private static void RefuseOther(ValueList<ExposureSpan> spans, int i, IsoDay knownOn)
    {
        var (first, own) = (spans[0].Exposure, spans[i].Exposure);
        if (i > 0 && spans[i].Days.FirstDay.Order != spans[i - 1].Days.AfterLast.Order)
            throw new ArgumentException($"The spans of an answer follow each other without gap: {spans[i].Days} does not follow {spans[i - 1].Days}.", nameof(spans));
        if (own.AsOf.KnownDay.Order != knownOn.Order)
            throw new ArgumentException($"All spans use the knowledge of the question: {own.AsOf} does not.", nameof(spans));
        if (own.Table != first.Table || own.Destination != first.Destination || own.EndUser != first.EndUser)
            throw new ArgumentException($"All spans are about one table, one destination and one end user: that of {spans[i].Days} is about others.", nameof(spans));
    }
}
