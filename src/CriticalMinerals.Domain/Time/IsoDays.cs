using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>
/// What is asked of days as others know them, answered from year, month and day alone: NodaTime's own comparison sets up all the calendars that it knows when it
/// is first used, which takes longer than reading a document.
/// </summary>
internal static class IsoDays
{
    extension(LocalDate day)
    {
        /// <summary>A number by which days of the ISO calendar compare as they follow each other; what lies between two numbers has no meaning.</summary>
        internal int Order => (day.Year << 9) | (day.Month << 5) | day.Day;

        /// <summary>Whether it is a day of the ISO calendar in the years 1 to 9999, as all days of this library are; what follows asks for one.</summary>
        internal bool IsWritable =>
            day.Year is >= 1 and <= 9999 && day.Month is >= 1 and <= 12 && day.Day <= DateTime.DaysInMonth(day.Year, day.Month)
            && day == new LocalDate(day.Year, day.Month, day.Day);
    }
}
