using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Makes timelines.</summary>
public static class Timeline
{
    /// <summary>A timeline with one state on every day.</summary>
    /// <typeparam name="TState">The kind of state.</typeparam>
    /// <param name="state">The state on all days.</param>
    public static Timeline<TState> Constant<TState>(TState state)
        where TState : notnull => Timeline<TState>.FromSpans([new(DateSpan.Always, state)]);

    /// <summary>The timeline of dated changes: from each change's day on its state holds, until the next.</summary>
    /// <param name="initial">The state before the first change.</param>
    /// <param name="changes">The changes in the order in which they happened; of several on one day the last holds.</param>
    /// <param name="indeterminate">
    /// The state on days on which it is not settled which change has come; the span then carries the states that are possible.
    /// </param>
    /// <exception cref="ArgumentException">A change certainly comes before the one listed ahead of it.</exception>
    /// <exception cref="InvalidOperationException">There are too many changes to be laid out, some 8,000 of known days, or more than 16 are open on one day.</exception>
    public static Timeline<TState> FromChanges<TState>(TState initial, IEnumerable<TimelineChange<TState>> changes, TState indeterminate)
        where TState : notnull
    {
        var listed = Guard.Against.Null(changes).ToArray();
        RefuseDisorder(listed);
        var worlds = new WorldBuilder();
        var thresholds = Array.ConvertAll(listed, change => worlds.Threshold(change.From.AsFirstDay(), change.Cause));
        return worlds.Build(
            world =>
            {
                var last = LastReached(thresholds, world);
                return IsInOrder(thresholds, last, listed, world)
                    ? new(last < 0 ? initial : listed[last].State, last < 0 ? null : listed[last].Cause)
                    : null;
            },
            indeterminate);
    }

    private static int LastReached(int[] thresholds, World world)
    {
        var last = thresholds.Length - 1;
        while (last >= 0 && !world.IsReached(thresholds[last])) last--;
        return last;
    }

    // A change that is reached has those before it behind it, but for the ones that never come.
    private static bool IsInOrder<TState>(int[] thresholds, int last, TimelineChange<TState>[] listed, World world)
        where TState : notnull
    {
        for (var i = 0; i < last; i++)
            if (!listed[i].From.AsFirstDay().IsNever && !world.IsReached(thresholds[i])) return false;
        return true;
    }

    private static void RefuseDisorder<TState>(TimelineChange<TState>[] changes)
        where TState : notnull
    {
        LocalDate? latestStart = null;
        var after = -1;
        for (var i = 0; i < changes.Length; i++)
        {
            if (changes[i].From.Date is not { } date) continue;
            if (latestStart is { } bound && date.Latest < bound)
                throw new ArgumentException(
                    $"Changes are listed in the order of their days: '{changes[i].State}' from {date} comes after '{changes[after].State}' from {changes[after].From}. Sort them by day.", nameof(changes));
            if (latestStart is null || date.Earliest > latestStart) (latestStart, after) = (date.Earliest, i);
        }
    }

    /// <summary>A span with a settled state, or an unsettled one where several are possible.</summary>
    internal static TimelineSpan<TState> Resolve<TState>(
        DateSpan days, TState state, ValueList<TState> possible, ITimelineCause? cause, Standing standing, ValueList<ITimelineCause> unsettled)
        where TState : notnull => possible.Count switch
        {
            0 => new(days, state, cause, standing, default, unsettled),
            1 => new(days, possible[0], cause, standing),
            _ => new(days, state, cause, standing, possible, unsettled),
        };

    internal static TimelineSpan<TResult> Combine<TLeft, TRight, TResult>(
        (DateSpan Days, TimelineSpan<TLeft> Left, TimelineSpan<TRight> Right) pair, Func<TLeft, TRight, TResult> combine, TResult indeterminate)
        where TLeft : notnull
        where TRight : notnull
        where TResult : notnull
    {
        var (days, left, right) = pair;
        var results = States(left).SelectMany(_ => States(right), combine).Distinct().ToArray();
        var changedLast = right.Days.First > left.Days.First || left.Days.First is null ? right.Cause ?? left.Cause : left.Cause ?? right.Cause;
        var standing = (Standing)Math.Max((int)left.Standing, (int)right.Standing);
        return results.Length == 1
            ? new(days, results[0], changedLast, standing)
            : new(days, indeterminate, null, standing, [.. results], [.. left.Unsettled.Concat(right.Unsettled).Distinct()]);
    }

    internal static IEnumerable<(DateSpan Days, TimelineSpan<TLeft> Left, TimelineSpan<TRight> Right)> Pairs<TLeft, TRight>(
        Timeline<TLeft> left, Timeline<TRight> right)
        where TLeft : notnull
        where TRight : notnull
    {
        for (int i = 0, j = 0; i < left.Spans.Count && j < right.Spans.Count;)
        {
            var (one, two) = (left.Spans[i], right.Spans[j]);
            yield return (one.Days.Intersect(two.Days)!, one, two);
            var (oneEnd, twoEnd) = (one.Days.Last ?? LocalDate.MaxIsoValue, two.Days.Last ?? LocalDate.MaxIsoValue);
            if (oneEnd <= twoEnd) i++;
            if (twoEnd <= oneEnd) j++;
        }
    }

    private static ValueList<TState> States<TState>(TimelineSpan<TState> span)
        where TState : notnull => span.Possible.IsEmpty ? [span.State] : span.Possible;
}
