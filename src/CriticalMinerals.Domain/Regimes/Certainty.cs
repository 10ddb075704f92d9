using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Finds the first day on which a timeline is open, or on which a decision that is not recorded could show.</summary>
internal static class Certainty
{
    /// <summary>The last settled day before whichever of the days comes first; null where none does.</summary>
    /// <param name="date">The day asked about.</param>
    /// <param name="through">The last day that counts as recorded.</param>
    /// <param name="open">The first day of an open state; the earliest of the calendar where it is open from its beginning.</param>
    /// <param name="decided">The first day on which a decision could show.</param>
    /// <param name="isAwaited">Whether a decision is foreseen that has no day.</param>
    internal static LocalDate? LastDay(LocalDate date, LocalDate through, LocalDate? open, LocalDate? decided, bool isAwaited)
    {
        LocalDate?[] days = [open, decided, isAwaited ? After(through) : null];
        if (days.Min() is not { } first) return null;
        return first.Order == IsoDay.First.Order ? LocalDate.Max(date, After(first)).PlusDays(-1) : first.PlusDays(-1);
    }

    internal static LocalDate After(LocalDate day) => IsoDay.Of(day).After.OrNull() ?? day;

    /// <summary>The first day on which several states are possible, from the day asked about on, or from the recorded days on where they end earlier.</summary>
    internal static LocalDate? OpenFrom<TState>(Timeline<TState> timeline, LocalDate date, LocalDate through)
        where TState : notnull
    {
        var from = LocalDate.Min(date, After(through));
        LocalDate? open = null;
        foreach (var span in timeline.Spans)
        {
            open = span.Possible.IsEmpty ? null : open ?? span.Days.First ?? IsoDay.First.ToLocalDate();
            if (open is not null && !(span.Days.Last < from)) return open;
        }

        return null;
    }

    /// <summary>The first day after the recorded ones on which a term has run out and the state is another.</summary>
    internal static LocalDate? TermEnd<TState>(Timeline<TState> timeline, LocalDate through, Func<LocalDate, bool> endsATerm)
        where TState : notnull
    {
        for (var i = 1; i < timeline.Spans.Count; i++)
        {
            var day = timeline.Spans[i].Days.First!.Value;
            var isOther = !EqualityComparer<TState>.Default.Equals(timeline.Spans[i - 1].State, timeline.Spans[i].State);
            if (day > through && isOther && endsATerm(day)) return day;
        }

        return null;
    }
}
