using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Adds periods to days and says null where the result lies beyond the year 9999.</summary>
internal static class CalendarArithmetic
{
    private const int LastMonth = (9999 * 12) + 11;

    /// <summary>So many periods after the anchor, counted from it in one go: months first, then weeks and days.</summary>
    internal static LocalDate? Plus(LocalDate anchor, CalendarLength period, long times = 1) => Plus(anchor, default, period, times);

    /// <summary>One period and then so many of another after the anchor, counted from it in one go.</summary>
    internal static LocalDate? Plus(LocalDate anchor, CalendarLength first, CalendarLength period, long times) =>
        Plus(IsoDay.Of(anchor), first, period, times).OrNull();

    /// <inheritdoc cref="Plus(LocalDate, CalendarLength, CalendarLength, long)"/>
    /// <returns>None where it lies beyond the calendar.</returns>
    internal static IsoDay Plus(IsoDay anchor, CalendarLength first, CalendarLength period, long times)
    {
        var months = Months(first) + (Months(period) * times);
        if ((anchor.Year * 12L) + anchor.Month - 1 + months > LastMonth) return default;
        return PlusDays(anchor.MonthsLater((int)months), Days(first) + (Days(period) * times));
    }

    /// <summary>So many days after the anchor; the number is not negative.</summary>
    internal static LocalDate? PlusDays(LocalDate anchor, long days) => PlusDays(IsoDay.Of(anchor), days).OrNull();

    private static IsoDay PlusDays(IsoDay anchor, long days) =>
        days <= anchor.DaysUntil(IsoDay.Last) ? anchor.DaysLater((int)days) : default;

    /// <summary>One period before the day, or null where that lies before the year 1.</summary>
    internal static LocalDate? Minus(LocalDate day, CalendarLength period)
    {
        var months = Months(period);
        if ((day.Year * 12L) + day.Month - 1 - months < 12) return null;
        var earlier = day.MonthsLater((int)-months);
        var days = Days(period);
        return days <= CalendarEdge.First.DaysUntil(earlier) ? earlier.DaysLater((int)-days) : null;
    }

    private static long Months(CalendarLength period) => (period.Years * 12L) + period.Months;

    private static long Days(CalendarLength period) => (period.Weeks * 7L) + period.Days;
}
