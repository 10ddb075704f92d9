using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>
/// A day of the ISO calendar in the years 1 to 9999, or none, as one number: what values keep and documents are read into. Only who asks for a
/// <see cref="LocalDate"/> loads the library of dates, and a native program that reads documents does not hold its patterns and time zones.
/// </summary>
/// <remarks>Its zero is no day.</remarks>
internal readonly record struct IsoDay
{
    private IsoDay(int order) => Order = order;

    /// <summary>The day of a year and a month, which has it.</summary>
    internal IsoDay(int year, int month, int day) => Order = (year << 9) | (month << 5) | day;

    /// <summary>The first day of all.</summary>
    internal static IsoDay First => new(1, 1, 1);

    /// <summary>The last day of all.</summary>
    internal static IsoDay Last => new(9999, 12, 31);

    /// <summary>A number by which days compare as they follow each other, 0 for none; what lies between two numbers has no meaning.</summary>
    internal readonly int Order;

    internal bool IsNone => Order == 0;

    internal int Year => Order >> 9;

    internal int Month => (Order >> 5) & 15;

    internal int Day => Order & 31;

    /// <summary>The day before; none before the first.</summary>
    internal IsoDay Before => Order == First.Order ? default : DaysLater(-1);

    /// <summary>The day after; none after the last.</summary>
    internal IsoDay After => Order == Last.Order ? default : DaysLater(1);

    /// <summary>The day so many days later, or earlier.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside the years 1 to 9999.</exception>
    internal IsoDay DaysLater(int days) => Of(ToDateOnly().AddDays(days));

    /// <summary>The day so many months later, or earlier; a month that lacks the day ends on its own last day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside the years 1 to 9999.</exception>
    internal IsoDay MonthsLater(int months) => Of(ToDateOnly().AddMonths(months));

    /// <summary>How many days later the other day comes.</summary>
    internal int DaysUntil(IsoDay other) => other.ToDateOnly().DayNumber - ToDateOnly().DayNumber;

    /// <summary>The same day as others know it.</summary>
    internal LocalDate ToLocalDate() => new(Year, Month, Day);

    /// <inheritdoc cref="ToLocalDate"/>
    /// <returns>Null for none.</returns>
    internal LocalDate? OrNull() => IsNone ? null : ToLocalDate();

    /// <summary>The day that has a number.</summary>
    internal static IsoDay OfOrder(int order) => new(order);

    /// <summary>The same day, which is of the ISO calendar.</summary>
    internal static IsoDay Of(LocalDate day) => new(day.Order);

    /// <inheritdoc cref="Of(LocalDate)"/>
    internal static IsoDay Of(LocalDate? day) => day is { } given ? Of(given) : default;

    private static IsoDay Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    private DateOnly ToDateOnly() => new(Year, Month, Day);

    /// <summary>The day as ISO 8601 text; empty for none.</summary>
    public override string ToString() => IsNone ? "" : DateText.Write(this);
}
