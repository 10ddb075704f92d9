using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>What became known after a day, up to and with another.</summary>
public sealed record KnowledgeAnswer : Answer
{
    private readonly IsoDay from;
    private readonly IsoDay to;

    /// <summary>An answer.</summary>
    /// <param name="regime">Which regime was asked.</param>
    /// <param name="from">The day after which.</param>
    /// <param name="to">The last day.</param>
    /// <param name="changes">What became known, in the order of the days.</param>
    /// <exception cref="ArgumentException">A day lies outside, or they are not in order.</exception>
    [JsonConstructor]
    public KnowledgeAnswer(RegimeStamp regime, LocalDate from, LocalDate to, ValueList<KnowledgeChange> changes)
        : this(regime, Guard.Against.OtherCalendarDay(from), Guard.Against.OtherCalendarDay(to), changes)
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal KnowledgeAnswer(RegimeStamp regime, IsoDay from, IsoDay to, ValueList<KnowledgeChange> changes)
        : base(regime)
    {
        this.from = from;
        this.to = to;
        Changes = changes;
        if (changes.IsEmpty) return;
        var span = new DateSpan(from.Order < to.Order ? from.After : to, to);
        for (var i = 0; i < changes.Count; i++) Guard.Against.DayOutOfOrder(changes[i].KnownFromDay, i == 0 ? default : changes[i - 1].KnownFromDay, span, nameof(changes));
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<KnowledgeAnswer>))]
    public override string Kind => "knowledge";

    /// <summary>The day after which.</summary>
    public LocalDate From => from.ToLocalDate();

    /// <summary>The last day.</summary>
    public LocalDate To => to.ToLocalDate();

    /// <summary>What became known, in the order of the days.</summary>
    public ValueList<KnowledgeChange> Changes { get; }

    internal override IEnumerable<Citation> Cited => Changes.Select(change => change.Citation);
}
