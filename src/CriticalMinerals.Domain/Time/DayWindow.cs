using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>The days between which a threshold lies: it is not reached before <c>Earliest</c> and reached from <c>Latest</c> on; null is without limit.</summary>
internal readonly record struct DayWindow
{
    internal DayWindow(LocalDate? earliest, LocalDate? latest)
    {
        Earliest = earliest;
        Latest = latest;
    }

    internal static DayWindow Anytime => default;

    internal static DayWindow Never { get; } = new(null, null) { IsNever = true };

    internal static DayWindow From(LocalDate day) => new(day, day);

    internal LocalDate? Earliest { get; }

    internal LocalDate? Latest { get; }

    internal bool IsNever { get; private init; }

    /// <summary>Whether the day is known.</summary>
    internal bool IsOneDay => Earliest is not null && Earliest == Latest;

    /// <summary>The window so many days later; what would lie after the last day of the calendar never comes.</summary>
    /// <param name="days">0 or more.</param>
    internal DayWindow PlusDays(int days)
    {
        if (IsNever) return this;
        var earliest = Later(Earliest, days);
        return earliest is null && Earliest is not null ? Never : new(earliest, Later(Latest, days));
    }

    private static LocalDate? Later(LocalDate? day, int days) =>
        day is { } given && given.DaysUntil(CalendarEdge.Last) >= days ? given.DaysLater(days) : null;

    /// <summary>True or false where it is certain on that day whether the threshold is reached, null where it is not. A null day is the beginning of time.</summary>
    internal bool? IsReachedOn(LocalDate? day)
    {
        if (IsNever) return false;
        if (Latest is { } latest && day?.Order >= latest.Order) return true;
        return Earliest is { } earliest && (day is null || day?.Order < earliest.Order) ? false : null;
    }
}
