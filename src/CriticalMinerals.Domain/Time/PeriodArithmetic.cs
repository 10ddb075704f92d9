namespace CriticalMinerals.Domain;

/// <summary>Adds a period many times at once, from the anchor, so that no rounding of a month's end is carried along.</summary>
internal static class PeriodArithmetic
{
    internal static IsoDay Plus(IsoDay anchor, CalendarLength period, int times)
    {
        try
        {
            return anchor
                .MonthsLater(checked(((period.Years * 12) + period.Months) * times))
                .DaysLater(checked(((period.Weeks * 7) + period.Days) * times));
        }
        catch (Exception e) when (e is OverflowException or ArgumentOutOfRangeException)
        {
            throw new ArgumentOutOfRangeException(
                nameof(times), times, $"{times} times {period} after {anchor} lies beyond the calendar: ask for an earlier term.");
        }
    }
}
