using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>The first and the last day that can be written; next to them a day before or after is missing, not an overflow.</summary>
internal static class CalendarEdge
{
    internal static LocalDate First { get; } = new(1, 1, 1);

    internal static LocalDate Last { get; } = new(9999, 12, 31);

    internal static IsoDay FirstDay => new(1, 1, 1);

    internal static IsoDay LastDay => new(9999, 12, 31);

    /// <summary>The day before; none before the first.</summary>
    internal static IsoDay DayBefore(IsoDay day) => day switch
    {
        { Day: > 1 } => new(day.Year, day.Month, day.Day - 1),
        { Month: > 1 } => new(day.Year, day.Month - 1, DateTime.DaysInMonth(day.Year, day.Month - 1)),
        { Year: > 1 } => new(day.Year - 1, 12, 31),
        _ => default,
    };

    /// <summary>The day after; none after the last.</summary>
    internal static IsoDay DayAfter(IsoDay day)
    {
        if (day.Day < DateTime.DaysInMonth(day.Year, day.Month)) return new(day.Year, day.Month, day.Day + 1);
        if (day.Month < 12) return new(day.Year, day.Month + 1, 1);
        return day.Year < 9999 ? new(day.Year + 1, 1, 1) : default;
    }

    internal static LocalDate? DayBefore(LocalDate day) => day.Order > First.Order ? day.DaysLater(-1) : null;

    internal static LocalDate? DayAfter(LocalDate day) => day.Order < Last.Order ? day.DaysLater(1) : null;
}
