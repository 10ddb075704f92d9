namespace CriticalMinerals.Domain;

/// <summary>Arithmetic on days that are known only as windows. What lies beyond the calendar never comes.</summary>
internal static class DayWindows
{
    internal static DayWindow AsWindow(this PartialDate date) => new(date.EarliestDay, date.LatestDay);

    internal static DayWindow Plus(this DayWindow window, CalendarLength period, long times = 1)
    {
        if (window.IsNever) return window;
        var earliest = window.EarliestDay.IsNone ? default : CalendarArithmetic.Plus(window.EarliestDay, default, period, times);
        if (window.IsOneDay || window.LatestDay.IsNone) return window.MovedTo(earliest, window.IsOneDay ? earliest : default);
        return window.MovedTo(earliest, CalendarArithmetic.Plus(window.LatestDay, default, period, times));
    }

    /// <summary>The window of the days so many days later; a bound that then lies beyond the calendar is lost.</summary>
    internal static DayWindow AddDays(this DayWindow window, int days) => window.IsNever
        ? window
        : window.MovedTo(
            window.EarliestDay.IsNone ? default : CalendarArithmetic.PlusDays(window.EarliestDay, days),
            window.LatestDay.IsNone ? default : CalendarArithmetic.PlusDays(window.LatestDay, days));

    private static DayWindow MovedTo(this DayWindow window, IsoDay earliest, IsoDay latest) =>
        !window.EarliestDay.IsNone && earliest.IsNone ? DayWindow.Never : new(earliest, latest);

    /// <summary>The same window without the days before the given one.</summary>
    internal static DayWindow NotBefore(this DayWindow window, IsoDay day)
    {
        if (window.IsNever || day.IsNone) return window;
        return new(
            window.EarliestDay.Order > day.Order ? window.EarliestDay : day,
            !window.LatestDay.IsNone && window.LatestDay.Order < day.Order ? day : window.LatestDay);
    }

    /// <summary>When the number-th of several things has happened, counted from 1; never where there are fewer.</summary>
    internal static DayWindow Nth(List<DayWindow> windows, int number)
    {
        var (earliest, latest) = (new List<int>(), new List<int>());
        foreach (var window in windows)
        {
            if (window.IsNever) continue;
            earliest.Add(window.EarliestDay.Order);
            latest.Add(window.LatestDay.IsNone ? int.MaxValue : window.LatestDay.Order);
        }

        if (earliest.Count < number) return DayWindow.Never;
        earliest.Sort();
        latest.Sort();
        return new(IsoDay.OfOrder(earliest[number - 1]), latest[number - 1] == int.MaxValue ? default : IsoDay.OfOrder(latest[number - 1]));
    }
}
