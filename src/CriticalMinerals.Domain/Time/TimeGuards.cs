using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Guards for dates and periods, in the manner of Ardalis.GuardClauses: each returns what it let through.</summary>
internal static class TimeGuards
{
    internal static LocalDate OtherCalendar(
        this IGuardClause _, LocalDate day, [CallerArgumentExpression(nameof(day))] string? parameterName = null) =>
        day.IsWritable
            ? day
            : throw new ArgumentException($"A day is given in the ISO calendar, years 1 to 9999: {day.Calendar.Id} {day.Year} is not. Convert it with WithCalendar(CalendarSystem.Iso).", parameterName);

    internal static LocalDate? OtherCalendar(
        this IGuardClause guard, LocalDate? day, [CallerArgumentExpression(nameof(day))] string? parameterName = null)
    {
        if (day is { } given) guard.OtherCalendar(given, parameterName);
        return day;
    }

    /// <summary>The day as a number; null is none.</summary>
    internal static IsoDay OtherCalendarDay(
        this IGuardClause guard, LocalDate? day, [CallerArgumentExpression(nameof(day))] string? parameterName = null) =>
        IsoDay.Of(guard.OtherCalendar(day, parameterName));

    internal static void EndBeforeStart(
        this IGuardClause guard, LocalDate? first, LocalDate? last, [CallerArgumentExpression(nameof(last))] string? parameterName = null) =>
        guard.EndBeforeStart(IsoDay.Of(first), IsoDay.Of(last), parameterName);

    internal static void EndBeforeStart(
        this IGuardClause _, IsoDay first, IsoDay last, [CallerArgumentExpression(nameof(last))] string? parameterName = null)
    {
        if (!first.IsNone && !last.IsNone && last.Order < first.Order) throw OutOfOrder(first, last, parameterName);
    }

    private static ArgumentException OutOfOrder(IsoDay first, IsoDay last, string? parameterName) =>
        new($"The last day must not come before the first: {last} is before {first}.", parameterName);

    /// <summary>The first day of something: a date, or one that nobody has set or that is not known. "None" is no start.</summary>
    internal static DateBound NoStart(this IGuardClause guard, DateBound bound, [CallerArgumentExpression(nameof(bound))] string? parameterName = null)
    {
        guard.Null(bound, parameterName);
        return bound.Kind == DateBoundKind.None
            ? throw new ArgumentException("A first day is a date, 'not-set' or 'unknown': 'none' says that there is no such day. What never starts is ended as never adopted.", parameterName)
            : bound;
    }

    /// <summary>A calendar period of whole days: years, months, weeks and days, none negative, not all zero.</summary>
    internal static Period NotWholeDays(this IGuardClause guard, Period period, [CallerArgumentExpression(nameof(period))] string? parameterName = null)
    {
        guard.Null(period, parameterName);
        var isWhole = !period.HasTimeComponent && period is { Years: >= 0, Months: >= 0, Weeks: >= 0, Days: >= 0 };
        return isWhole && (period.Years | period.Months | period.Weeks | period.Days) != 0
            ? period
            : throw NoWholeDays(period.ToString(), parameterName);
    }

    internal static ArgumentException NoWholeDays(string period, string? parameterName) =>
        new($"A period counts whole days, weeks, months or years and is longer than nothing: '{period}' is not. Write P90D, P6M or P1Y.", parameterName);

    /// <summary>The states that something may be: none where its state is settled, else two or more, each once.</summary>
    /// <param name="guard">All guards.</param>
    /// <param name="possible">The states.</param>
    /// <param name="isIndeterminate">Whether its state is not settled.</param>
    /// <param name="last">The last of all states; the first is the default.</param>
    /// <param name="parameterName">Whose states they are.</param>
    internal static ValueList<TState> SettledAlternatives<TState>(
        this IGuardClause guard, ValueList<TState> possible, bool isIndeterminate, TState last, [CallerArgumentExpression(nameof(possible))] string? parameterName = null)
        where TState : struct, Enum =>
        possible.IsEmpty ? possible
        : isIndeterminate ? guard.SettledStates(possible, last, parameterName)
        : throw new ArgumentException($"Only where the state is indeterminate are others possible: found {possible} beside a settled state.", parameterName);

    private static ValueList<TState> SettledStates<TState>(this IGuardClause guard, ValueList<TState> possible, TState last, string? parameterName)
        where TState : struct, Enum
    {
        for (var i = 0; i < possible.Count; i++)
            if (possible[i].CompareTo(default(TState)) < 0 || possible[i].CompareTo(last) > 0) guard.UnnamedMember(possible[i], parameterName);
        return possible.Count != 1 && !IsRepeated(possible)
            ? possible
            : throw new ArgumentException($"Two or more different states are possible, or none is given since the state is settled: found {possible}.", parameterName);
    }

    // There are so few states that one comes again within the first ones.
    private static bool IsRepeated<TState>(ValueList<TState> possible)
        where TState : struct, Enum
    {
        for (var i = 1; i < possible.Count; i++)
            for (var j = 0; j < i; j++)
                if (possible[i].Equals(possible[j])) return true;
        return false;
    }
}
