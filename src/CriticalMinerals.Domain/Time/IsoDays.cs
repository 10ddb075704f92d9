using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>
/// What is asked of every day that is read, answered from its year, month and day alone: NodaTime's own comparison and calendar set up all the calendars
/// that it knows when they are first used, which takes longer than reading a document.
/// </summary>
internal static class IsoDays
{
    extension(LocalDate day)
    {
        /// <summary>A number by which days of the ISO calendar compare as they follow each other; what lies between two numbers has no meaning.</summary>
        internal int Order => (day.Year << 9) | (day.Month << 5) | day.Day;

        /// <summary>Whether it is a day of the ISO calendar in the years 1 to 9999.</summary>
        internal bool IsWritable =>
            day.Year is >= 1 and <= 9999 && day.Month is >= 1 and <= 12 && day.Day <= DateTime.DaysInMonth(day.Year, day.Month)
            && day == new LocalDate(day.Year, day.Month, day.Day);

        /// <summary>The day before a day of the ISO calendar after 0001-01-01.</summary>
        internal LocalDate DayBefore =>
            day.Day > 1 ? new(day.Year, day.Month, day.Day - 1)
            : day.Month > 1 ? new(day.Year, day.Month - 1, DateTime.DaysInMonth(day.Year, day.Month - 1))
            : new(day.Year - 1, 12, 31);

        /// <summary>The day after a day of the ISO calendar before 9999-12-31.</summary>
        internal LocalDate DayAfter =>
            day.Day < DateTime.DaysInMonth(day.Year, day.Month) ? new(day.Year, day.Month, day.Day + 1)
            : day.Month < 12 ? new(day.Year, day.Month + 1, 1)
            : new(day.Year + 1, 1, 1);
    }
}
