using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>The first and the last day that can be written; next to them a day before or after is missing, not an overflow.</summary>
internal static class CalendarEdge
{
    internal static LocalDate First { get; } = new(1, 1, 1);

    internal static LocalDate Last { get; } = new(9999, 12, 31);

    internal static LocalDate? DayBefore(LocalDate day) => day.Order > First.Order ? day.DaysLater(-1) : null;

    internal static LocalDate? DayAfter(LocalDate day) => day.Order < Last.Order ? day.DaysLater(1) : null;
}
