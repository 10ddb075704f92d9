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

    /// <summary>The window of the day after: what lies after the last day of the calendar never comes.</summary>
    internal DayWindow NextDay()
    {
        if (IsNever) return this;
        var earliest = Earliest is { } first ? CalendarEdge.DayAfter(first) : null;
        return earliest is null && Earliest is not null ? Never : new(earliest, Latest is { } last ? CalendarEdge.DayAfter(last) : null);
    }

    /// <summary>True or false where it is certain on that day whether the threshold is reached, null where it is not. A null day is the beginning of time.</summary>
    internal bool? IsReachedOn(LocalDate? day)
    {
        if (IsNever) return false;
        if (Latest is { } latest && day >= latest) return true;
        return Earliest is { } earliest && (day is null || day < earliest) ? false : null;
    }
}
