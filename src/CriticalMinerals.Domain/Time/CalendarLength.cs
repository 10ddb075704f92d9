using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>A period of whole years, months, weeks and days, or none: what values keep of a <see cref="Period"/>.</summary>
/// <remarks>Its zero is no period. Kept for the same reason as <see cref="IsoDay"/>.</remarks>
internal readonly record struct CalendarLength
{
    /// <param name="years">0 or more.</param>
    /// <param name="months">0 or more.</param>
    /// <param name="weeks">0 or more.</param>
    /// <param name="days">0 or more.</param>
    internal CalendarLength(int years, int months, int weeks, int days)
    {
        Years = years;
        Months = months;
        Weeks = weeks;
        Days = days;
    }

    internal readonly int Years;

    internal readonly int Months;

    internal readonly int Weeks;

    internal readonly int Days;

    internal bool IsNone => (Years | Months | Weeks | Days) == 0;

    /// <summary>The same period as others know it.</summary>
    internal Period ToPeriod() => new PeriodBuilder { Years = Years, Months = Months, Weeks = Weeks, Days = Days }.Build();

    /// <inheritdoc cref="ToPeriod"/>
    /// <returns>Null for none.</returns>
    internal Period? OrNull() => IsNone ? null : ToPeriod();

    /// <summary>The same period, which counts whole days, none of them negative.</summary>
    /// <param name="period">Null is none.</param>
    internal static CalendarLength Of(Period? period) => period is null ? default : new(period.Years, period.Months, period.Weeks, period.Days);

    /// <summary>The period as ISO 8601 text; empty for none.</summary>
    public override string ToString()
    {
        return IsNone ? "" : $"P{Part(Years, 'Y')}{Part(Months, 'M')}{Part(Weeks, 'W')}{Part(Days, 'D')}";

        static string Part(int number, char unit) => number == 0 ? "" : string.Create(InvariantFormat.Numbers, $"{number}{unit}");
    }
}
