namespace CriticalMinerals.Domain;

/// <summary>Adds periods to days; what lies beyond the years 1 to 9999 is none.</summary>
internal static class CalendarArithmetic
{
    /// <summary>More periods of a day each than the calendar has days.</summary>
    private const int MostPeriods = 9999 * 366;

    private const int FirstMonth = 12;
    private const int LastMonth = (9999 * 12) + 11;

    /// <summary>One period after the anchor: months first, then weeks and days.</summary>
    internal static IsoDay Plus(IsoDay anchor, CalendarLength period) => Plus(anchor, default, period, 1);

    /// <summary>One period and then so many of another after the anchor, counted from it in one go.</summary>
    internal static IsoDay Plus(IsoDay anchor, CalendarLength first, CalendarLength period, long times)
    {
        if (times > MostPeriods && !period.IsNone) return default;
        var months = Months(first) + (Months(period) * times);
        if (MonthOf(anchor) + months > LastMonth) return default;
        return PlusDays(anchor.MonthsLater((int)months), Days(first) + (Days(period) * times));
    }

    /// <summary>So many days after the anchor; the number is not negative.</summary>
    internal static IsoDay PlusDays(IsoDay anchor, long days) => days <= anchor.DaysUntil(IsoDay.Last) ? anchor.DaysLater((int)days) : default;

    /// <summary>One period before the day.</summary>
    internal static IsoDay Minus(IsoDay day, CalendarLength period)
    {
        var months = Months(period);
        if (MonthOf(day) - months < FirstMonth) return default;
        var earlier = day.MonthsLater((int)-months);
        var days = Days(period);
        return days <= IsoDay.First.DaysUntil(earlier) ? earlier.DaysLater((int)-days) : default;
    }

    private static long MonthOf(IsoDay day) => (day.Year * 12L) + day.Month - 1;

    private static long Months(CalendarLength period) => (period.Years * 12L) + period.Months;

    private static long Days(CalendarLength period) => (period.Weeks * 7L) + period.Days;
}
