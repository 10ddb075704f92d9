using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Refuses histories that cannot have happened; the messages name both events.</summary>
internal static class MeasureGuards
{
    /// <summary>Checks the history of one clause, or of a suspension where there are no clauses.</summary>
    internal static void ImpossibleHistory(this IGuardClause _, string subject, IReadOnlyList<MeasureEvent> events)
    {
        RefuseCorrectionOfNothing(subject, events);
        RefuseImpossible(subject, [.. InstrumentLife.InOrder(events.Where(e => e is not SourceCorrected))]);
        if (events.Any(e => e is SourceCorrected)) RefuseImpossible(subject, [.. InstrumentLife.InOrder(SourceCorrected.Apply(events))]);
    }

    internal static string Describe(MeasureEvent e) => $"'{e.What}' on {e.On}";

    private static void RefuseCorrectionOfNothing(string subject, IReadOnlyList<MeasureEvent> events)
    {
        MeasureEvent[] corrigible = [.. events, .. events.OfType<SourceCorrected>().Select(correction => correction.Replacement).OfType<MeasureEvent>()];
        foreach (var correction in events.OfType<SourceCorrected>())
            if (!corrigible.Contains(correction.Corrected))
                throw Refusal($"{subject} has a correction on {correction.On} of {Describe(correction.Corrected)}, which is not in its history: keep the event as it was first recorded.");
    }

    private static void RefuseImpossible(string subject, MeasureEvent[] ordered)
    {
        RefuseTwice(subject, ordered);
        RefuseTwoChangesAtOnce<TermsChanged>(subject, ordered);
        RefuseTwoChangesAtOnce<ScopeChanged>(subject, ordered);
        RefuseEndBeforeStart(subject, ordered);
        RefuseLateExtensions(subject, ordered);
        RefuseEndingBeforeBeginning(subject, ordered);
    }

    private static void RefuseTwice(string subject, MeasureEvent[] ordered)
    {
        var enacted = ordered.OfType<MeasureEnacted>().ToArray();
        if (enacted.Length > 1)
            throw Refusal(
                $"{subject} is enacted once: {Describe(enacted[0])} and {Describe(enacted[1])}. A second instrument is a measure of its own, an extension or a change of terms.");
    }

    // Listing order has no meaning, so of two changes on one day none could be said to hold.
    private static void RefuseTwoChangesAtOnce<TChange>(string subject, MeasureEvent[] ordered)
        where TChange : MeasureEvent
    {
        foreach (var sameDay in ordered.OfType<TChange>().GroupBy(change => change.On))
            if (sameDay.ToArray() is [var one, var other, ..])
                throw Refusal($"{subject} has {Describe(one)} and {Describe(other)}: record what holds at the end of that day as one change.");
    }

    private static void RefuseEndBeforeStart(string subject, MeasureEvent[] ordered)
    {
        if (ordered.OfType<MeasureEnacted>().FirstOrDefault() is not { } enacted) return;
        var (start, starter) = InstrumentLife.Start(ordered);
        // A start without a day is at the earliest that of the publication.
        var earliest = start.Date?.Earliest ?? enacted.On.Earliest;
        foreach (var e in ordered)
        {
            var lastDay = e is MeasureExtended extended ? extended.LastDay : enacted.LastDay;
            if (e is not (MeasureEnacted or MeasureExtended) || !(lastDay.Date?.Latest < earliest)) continue;
            throw Refusal(e == starter
                ? $"{subject} ends before it starts: {Describe(e)}."
                : $"{subject} ends before it starts: {Describe(e)} against {Describe(starter!)}. Correct one of the two days.");
        }
    }

    private static void RefuseLateExtensions(string subject, MeasureEvent[] ordered)
    {
        MeasureEvent? before = null;
        var lastDay = DateBound.None;
        foreach (var e in ordered)
        {
            switch (e)
            {
                case MeasureEnacted enacted:
                    (before, lastDay) = (enacted, enacted.LastDay);
                    break;
                case MeasureExtended extended:
                    RefuseLateExtension(subject, before, lastDay, extended);
                    (before, lastDay) = (extended, extended.LastDay);
                    break;
            }
        }
    }

    private static void RefuseLateExtension(string subject, MeasureEvent? before, DateBound lastDay, MeasureExtended extended)
    {
        if (before is null)
            throw Refusal($"{subject} has {Describe(extended)}, but nothing was enacted before it that could be extended.");
        if (lastDay.Kind == DateBoundKind.None)
            throw Refusal($"{subject} has {Describe(extended)}, but {Describe(before)} has no end that could be extended.");
        if (extended.On.Earliest > lastDay.Date?.Latest.PlusDays(1))
            throw Refusal($"{subject} has {Describe(extended)} after it was over by {Describe(before)}: what has ended is enacted anew, not extended.");
    }

    private static void RefuseEndingBeforeBeginning(string subject, MeasureEvent[] ordered)
    {
        var begun = ordered.FirstOrDefault(e => e is MeasureProposed or MeasureAnnounced or MeasureEnacted);
        foreach (var ended in ordered.OfType<MeasureEnded>())
        {
            if (begun is null) throw Refusal($"{subject} has {Describe(ended)}, but was never proposed, announced or enacted.");
            if (ended.On.Latest < begun.On.Earliest) throw Refusal($"{subject} has {Describe(ended)} before {Describe(begun)}.");
        }

        if (ordered.OfType<MeasureEnded>().MinBy(ended => ended.On.Latest) is { } first) RefuseAfter(subject, first, ordered);
    }

    private static void RefuseAfter(string subject, MeasureEnded ended, MeasureEvent[] ordered)
    {
        foreach (var e in ordered)
            if (e is MeasureEnacted or MeasureExtended or MeasurePostponed && e.On.Earliest > ended.On.Latest)
                throw Refusal($"{subject} has {Describe(e)} after {Describe(ended)}: what has ended does not come back.");
    }

    /// <summary>About the history, which is a constructor's parameter of that name wherever there is one.</summary>
    private static ArgumentException Refusal(string rule, string parameterName = "events") => new(rule, parameterName);
}
