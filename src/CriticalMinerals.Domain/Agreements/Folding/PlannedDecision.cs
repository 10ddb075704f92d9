namespace CriticalMinerals.Domain;

/// <summary>A decision that a clause calls for; who may act and whether it comes to it is for the agreement to say.</summary>
/// <param name="On">The last day for it.</param>
/// <param name="Kind">What is to be decided.</param>
/// <param name="Silence">What follows if nobody acts.</param>
/// <param name="TakesEffectOn">The first day on which that shows.</param>
/// <param name="IsEstimated">Whether the day is the earliest of several.</param>
/// <param name="Actor">The party that alone may act; null for all that have not acted yet.</param>
internal sealed record PlannedDecision(
    IsoDay On, DecisionKind Kind, Silence Silence, IsoDay TakesEffectOn, bool IsEstimated, Party? Actor = null)
{
    /// <summary>The first day on which it may be taken; null where the text names none.</summary>
    internal IsoDay OpensOn { get; init; }

    /// <summary>A decision on the last day before an end; null where no day is known.</summary>
    internal static PlannedDecision? LastDay(DayWindow end, DecisionKind kind, Silence silence, Party? actor = null) =>
        Before(end, period: default, kind, silence, actor);

    /// <summary>A decision for which the last day leaves a whole period before an end; null where no day is known.</summary>
    internal static PlannedDecision? Before(DayWindow end, CalendarLength period, DecisionKind kind, Silence silence, Party? actor = null) =>
        !end.IsNever && end.EarliestDay is { IsNone: false } first && LastDayBefore(first, period) is { IsNone: false } on
            ? new(on, kind, silence, first, IsInexact(end), actor)
            : null;

    /// <summary>The last day that leaves a whole period before the first day after a term: a quarter before the year's end is 30 September.</summary>
    internal static IsoDay LastDayBefore(IsoDay end, CalendarLength period) =>
        (period.IsNone ? end : CalendarArithmetic.Minus(end, period)) is { IsNone: false } day ? day.Before : default;

    internal static bool IsInexact(DayWindow window) => window.LatestDay.Order != window.EarliestDay.Order;
}
