using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Arithmetic on days that are known only as windows. What lies beyond the calendar never comes.</summary>
internal static class DayWindows
{
    internal static DayWindow AsWindow(this PartialDate date) => new(date.EarliestDay, date.LatestDay);

    /// <summary>The place of a window among others: the earliest days, then the latest.</summary>
    internal static (LocalDate Earliest, LocalDate Latest) Order(this DayWindow window) =>
        (window.Earliest ?? CalendarEdge.First, window.Latest ?? CalendarEdge.Last);

    internal static DayWindow Plus(this DayWindow window, CalendarLength period, long times = 1)
    {
        if (window.IsNever) return window;
        var earliest = window.EarliestDay.IsNone ? default : CalendarArithmetic.Plus(window.EarliestDay, default, period, times);
        if (window.IsOneDay || window.LatestDay.IsNone) return window.MovedTo(earliest, window.IsOneDay ? earliest : default);
        return window.MovedTo(earliest, CalendarArithmetic.Plus(window.LatestDay, default, period, times));
    }

    internal static DayWindow AddDays(this DayWindow window, int days) => window.Shift(day => CalendarArithmetic.PlusDays(day, days));

    /// <summary>The window of each day's image; a bound whose image lies beyond the calendar is lost.</summary>
    internal static DayWindow Shift(this DayWindow window, Func<LocalDate, LocalDate?> shift) => window.IsNever
        ? window
        : window.MovedTo(IsoDay.Of(window.Earliest is { } first ? shift(first) : null), IsoDay.Of(window.Latest is { } last ? shift(last) : null));

    private static DayWindow MovedTo(this DayWindow window, IsoDay earliest, IsoDay latest) =>
        !window.EarliestDay.IsNone && earliest.IsNone ? DayWindow.Never : new(earliest, latest);

    /// <summary>The same window without the days before the given one.</summary>
    internal static DayWindow NotBefore(this DayWindow window, LocalDate? day)
    {
        if (window.IsNever || day is null) return window;
        return new(window.Earliest > day ? window.Earliest : day, window.Latest < day ? day : window.Latest);
    }

    /// <summary>When the number-th of several things has happened, counted from 1; never where there are fewer.</summary>
    internal static DayWindow Nth(IEnumerable<DayWindow> windows, int number)
    {
        var coming = windows.Where(window => !window.IsNever).ToArray();
        if (coming.Length < number) return DayWindow.Never;
        var earliest = coming.Select(window => window.Earliest ?? LocalDate.MinIsoValue).Order().ElementAt(number - 1);
        var latest = coming.Select(window => window.Latest ?? LocalDate.MaxIsoValue).Order().ElementAt(number - 1);
        return new(earliest == LocalDate.MinIsoValue ? null : earliest, latest == LocalDate.MaxIsoValue ? null : latest);
    }
}
