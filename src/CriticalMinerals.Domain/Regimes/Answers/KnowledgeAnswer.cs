using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>What became known after a day, up to and with another.</summary>
public sealed record KnowledgeAnswer : Answer
{
    /// <summary>An answer.</summary>
    /// <param name="regime">Which regime was asked.</param>
    /// <param name="from">The day after which.</param>
    /// <param name="to">The last day.</param>
    /// <param name="changes">What became known, in the order of the days.</param>
    /// <exception cref="ArgumentException">A day lies outside, or they are not in order.</exception>
    [JsonConstructor]
    public KnowledgeAnswer(RegimeStamp regime, LocalDate from, LocalDate to, ValueList<KnowledgeChange> changes)
        : base(regime)
    {
        From = Guard.Against.OtherCalendar(from);
        To = Guard.Against.OtherCalendar(to);
        Changes = changes;
        if (!changes.IsEmpty) Guard.Against.DaysOutOfOrder([.. changes.Select(change => change.KnownFrom)], from < to ? new DateSpan(from.PlusDays(1), to) : new DateSpan(to, to), nameof(changes));
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<KnowledgeAnswer>))]
    public override string Kind => "knowledge";

    /// <summary>The day after which.</summary>
    public LocalDate From { get; }

    /// <summary>The last day.</summary>
    public LocalDate To { get; }

    /// <summary>What became known, in the order of the days.</summary>
    public ValueList<KnowledgeChange> Changes { get; }

    internal override IEnumerable<Citation> Cited => Changes.Select(change => change.Citation);
}
