using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>The longest that the law behind an instrument lets it run, unless somebody else extends it: 150 days under section 122 of the US Trade Act of 1974.</summary>
/// <remarks>
/// Counted from the first effective day. An instrument that states no last day of its own ends with the limit; a recorded extension goes beyond it.
/// </remarks>
public sealed record StatutoryLimit
{
    /// <summary>A limit.</summary>
    /// <param name="length">How long the instrument may run, such as P150D.</param>
    /// <param name="citation">Where the law says so.</param>
    /// <param name="extendedBy">Who may let it run longer, such as "Congress"; null where nobody may or it is not known.</param>
    /// <exception cref="ArgumentException">The length is no period of whole days above zero, or a text is blank.</exception>
    [JsonConstructor]
    public StatutoryLimit(Period length, Citation citation, string? extendedBy = null)
        : this(CalendarLength.Of(Guard.Against.NotWholeDays(length)), citation, extendedBy)
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal StatutoryLimit(CalendarLength length, Citation citation, string? extendedBy)
    {
        KeptLength = length;
        Citation = Guard.Against.Null(citation);
        ExtendedBy = Guard.Against.UncleanOptionalText(extendedBy, "Who may extend");
    }

    /// <summary>How long the instrument may run.</summary>
    [JsonConverter(typeof(OwnJsonOnly<StatutoryLimit>))]
    public Period Length => KeptLength.ToPeriod();

    /// <inheritdoc cref="Length"/>
    internal CalendarLength KeptLength { get; }

    /// <summary>Where the law says so.</summary>
    public Citation Citation { get; }

    /// <summary>Who may let it run longer; null where nobody may or it is not known.</summary>
    public string? ExtendedBy { get; }

    /// <summary>The last day of an instrument that is in effect from a day: 2026-02-24 and P150D give 2026-07-23.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies beyond the calendar.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public LocalDate LastDay(LocalDate effectiveFrom) => LastDay(IsoDay.Of(Guard.Against.OtherCalendar(effectiveFrom))).ToLocalDate();

    internal IsoDay LastDay(IsoDay effectiveFrom) => PeriodArithmetic.Plus(effectiveFrom, KeptLength, 1).DaysLater(-1);

    /// <summary>The last day by the limit; null where the first effective day has no date.</summary>
    internal DateBound? LastDay(DateBound start)
    {
        return start.Date is { } date ? DateBound.On(PartialDate.OfDays(LastDay(date.EarliestDay), LastDay(date.LatestDay))) : null;
    }

    /// <summary>The limit in a few words.</summary>
    public override string ToString() => ExtendedBy is null ? KeptLength.ToString() : $"{KeptLength} unless extended by {ExtendedBy}";
}
