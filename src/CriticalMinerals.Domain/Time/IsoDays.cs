using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>
/// What is asked of days while documents are read, answered from year, month and day alone: NodaTime's own comparison and arithmetic set up all the
/// calendars that it knows when they are first used, which takes longer than reading a document.
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

        /// <summary>The day so many days later, or earlier.</summary>
        /// <exception cref="ArgumentOutOfRangeException">It lies outside the years 1 to 9999.</exception>
        internal LocalDate DaysLater(int days) => Of(Bcl(day).AddDays(days));

        /// <summary>The day so many months later, or earlier; a month that lacks the day ends on its own last day.</summary>
        /// <exception cref="ArgumentOutOfRangeException">It lies outside the years 1 to 9999.</exception>
        internal LocalDate MonthsLater(int months) => Of(Bcl(day).AddMonths(months));

        /// <summary>How many days later the other day comes.</summary>
        internal int DaysUntil(LocalDate other) => Bcl(other).DayNumber - Bcl(day).DayNumber;
    }

    /// <summary>The day that has a number.</summary>
    internal static LocalDate OfOrder(int order) => new(order >> 9, (order >> 5) & 15, order & 31);

    private static DateOnly Bcl(LocalDate day) => new(day.Year, day.Month, day.Day);

    private static LocalDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);
}
