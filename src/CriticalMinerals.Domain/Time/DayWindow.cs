using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>The days between which a threshold lies: it is not reached before <c>Earliest</c> and reached from <c>Latest</c> on; null is without limit.</summary>
internal readonly record struct DayWindow
{
    internal DayWindow(LocalDate? earliest, LocalDate? latest)
        : this(IsoDay.Of(earliest), IsoDay.Of(latest))
    {
    }

    internal DayWindow(IsoDay earliest, IsoDay latest)
    {
        EarliestDay = earliest;
        LatestDay = latest;
    }

    internal static DayWindow Anytime => default;

    internal static DayWindow Never { get; } = new(default(IsoDay), default) { IsNever = true };

    internal static DayWindow From(LocalDate day) => new(day, day);

    internal LocalDate? Earliest => EarliestDay.OrNull();

    internal LocalDate? Latest => LatestDay.OrNull();

    internal IsoDay EarliestDay { get; }

    internal IsoDay LatestDay { get; }

    internal bool IsNever { get; private init; }

    /// <summary>Whether the day is known.</summary>
    internal bool IsOneDay => !EarliestDay.IsNone && EarliestDay.Order == LatestDay.Order;

    /// <summary>The window so many days later; what would lie after the last day of the calendar never comes.</summary>
    /// <param name="days">0 or more.</param>
    internal DayWindow PlusDays(int days)
    {
        if (IsNever) return this;
        var earliest = Later(EarliestDay, days);
        return earliest.IsNone && !EarliestDay.IsNone ? Never : new(earliest, Later(LatestDay, days));
    }

    private static IsoDay Later(IsoDay day, int days) => !day.IsNone && day.DaysUntil(IsoDay.Last) >= days ? day.DaysLater(days) : default;

    /// <summary>True or false where it is certain on that day whether the threshold is reached, null where it is not. None is the beginning of time.</summary>
    internal bool? IsReachedOn(IsoDay day)
    {
        if (IsNever) return false;
        if (!LatestDay.IsNone && day.Order >= LatestDay.Order) return true;
        return !EarliestDay.IsNone && day.Order < EarliestDay.Order ? false : null;
    }
}
