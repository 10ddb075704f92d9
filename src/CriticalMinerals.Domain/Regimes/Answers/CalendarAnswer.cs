using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Every change of state and every decision to be taken within a span of days.</summary>
public sealed record CalendarAnswer : Answer
{
    private readonly IsoDay knownOn;

    /// <summary>An answer.</summary>
    /// <param name="regime">Which regime was asked.</param>
    /// <param name="span">The days asked about.</param>
    /// <param name="changes">The changes and decisions, in the order of their days.</param>
    /// <param name="knownOn">The day whose knowledge was used; null for all that was recorded.</param>
    /// <exception cref="ArgumentException">A change lies outside the span, or they are not in order.</exception>
    [JsonConstructor]
    public CalendarAnswer(RegimeStamp regime, DateSpan span, ValueList<RegimeChange> changes, LocalDate? knownOn = null)
        : this(regime, span, changes, Guard.Against.OtherCalendarDay(knownOn))
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal CalendarAnswer(RegimeStamp regime, DateSpan span, ValueList<RegimeChange> changes, IsoDay knownOn)
        : base(regime)
    {
        Span = Guard.Against.Null(span);
        Changes = changes;
        this.knownOn = knownOn;
        for (var i = 0; i < changes.Count; i++) Guard.Against.DayOutOfOrder(changes[i].KeptDay, i == 0 ? default : changes[i - 1].KeptDay, span, nameof(changes));
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<CalendarAnswer>))]
    public override string Kind => "calendar";

    /// <summary>The days asked about.</summary>
    public DateSpan Span { get; }

    /// <summary>The changes and decisions, in the order of their days.</summary>
    public ValueList<RegimeChange> Changes { get; }

    /// <summary>The day whose knowledge was used; null for all that was recorded.</summary>
    public LocalDate? KnownOn => knownOn.OrNull();

    internal override IEnumerable<Citation> Cited => Changes.SelectMany(change => change.Citations);
}
