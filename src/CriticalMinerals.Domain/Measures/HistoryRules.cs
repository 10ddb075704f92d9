namespace CriticalMinerals.Domain;

/// <summary>The rules that the life of one clause or instrument follows; each refusal names both events.</summary>
internal static class HistoryRules
{
    /// <summary>Checks the events that begin, extend and end something, in the order of their days, in one pass per rule.</summary>
    internal static void Refuse(string subject, MeasureEvent[] ordered)
    {
        RefuseTwice(subject, ordered);
        RefuseEndBeforeStart(subject, ordered);
        RefuseLatePostponements(subject, ordered);
        RefuseLateExtensions(subject, ordered);
        RefuseEndingBeforeBeginning(subject, ordered);
    }

    /// <summary>Whether an event that is the whole history breaks no rule: an announcement, or an enactment that does not end before it starts.</summary>
    internal static bool IsPlain(MeasureEvent only) =>
        only is MeasureAnnounced or MeasureProposed
        || (only is MeasureEnacted enacted && !(enacted.LastDay.Date?.LatestDay.Order < (enacted.EffectiveFrom.Date ?? enacted.On).EarliestDay.Order));

    private static void RefuseTwice(string subject, MeasureEvent[] ordered)
    {
        MeasureEnacted? one = null;
        foreach (var e in ordered)
        {
            if (e is not MeasureEnacted other) continue;
            if (one is not null)
                throw MeasureGuards.Refusal(
                    $"{subject} is enacted once: {MeasureGuards.Describe(one)} and {MeasureGuards.Describe(other)}. A second instrument is a measure of its own, an extension or a change of terms.");
            one = other;
        }
    }

    private static void RefuseEndBeforeStart(string subject, MeasureEvent[] ordered)
    {
        if (InstrumentLife.FirstOf<MeasureEnacted>(ordered) is not { } enacted) return;
        var (start, starter) = InstrumentLife.Start(ordered);

        // A start without a day is at the earliest that of the publication.
        var earliest = (start.Date ?? enacted.On).EarliestDay.Order;
        foreach (var e in ordered)
        {
            var lastDay = e is MeasureExtended extended ? extended.LastDay : enacted.LastDay;
            if (e is not (MeasureEnacted or MeasureExtended) || !(lastDay.Date?.LatestDay.Order < earliest)) continue;
            throw MeasureGuards.Refusal(e == starter
                ? $"{subject} ends before it starts: {MeasureGuards.Describe(e)}."
                : $"{subject} ends before it starts: {MeasureGuards.Describe(e)} against {MeasureGuards.Describe(starter!)}. Correct one of the two days.");
        }
    }

    private static void RefuseLatePostponements(string subject, MeasureEvent[] ordered)
    {
        var enacted = InstrumentLife.FirstOf<MeasureEnacted>(ordered);
        var (before, start) = ((MeasureEvent?)enacted, enacted?.EffectiveFrom);
        foreach (var e in ordered)
        {
            if (e is not MeasurePostponed postponed) continue;
            if (!(FirstPublished(ordered)?.On.EarliestDay.Order <= postponed.On.LatestDay.Order))
                throw MeasureGuards.Refusal($"{subject} has {MeasureGuards.Describe(postponed)}, but nothing was announced or enacted before it that could be postponed.");
            if (enacted is null || postponed.On.LatestDay.Order < enacted.On.EarliestDay.Order) continue;
            if (postponed.On.EarliestDay.Order > start!.Date?.LatestDay.Order)
                throw MeasureGuards.Refusal(
                    $"{subject} has {MeasureGuards.Describe(postponed)} when it was in effect by {MeasureGuards.Describe(before!)}: what is in effect is suspended, not postponed.");
            (before, start) = (postponed, postponed.EffectiveFrom);
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
            throw MeasureGuards.Refusal($"{subject} has {MeasureGuards.Describe(extended)}, but nothing was enacted before it that could be extended.");
        if (lastDay.Kind == DateBoundKind.None)
            throw MeasureGuards.Refusal($"{subject} has {MeasureGuards.Describe(extended)}, but {MeasureGuards.Describe(before)} has no end that could be extended.");
        if (extended.On.EarliestDay.Before.Order > lastDay.Date?.LatestDay.Order)
            throw MeasureGuards.Refusal($"{subject} has {MeasureGuards.Describe(extended)} after it was over by {MeasureGuards.Describe(before)}: what has ended is enacted anew, not extended.");
        if (extended.LastDay.Date?.LatestDay.Order < lastDay.Date?.EarliestDay.Order)
            throw MeasureGuards.Refusal($"{subject} has {MeasureGuards.Describe(extended)}, which is shorter than {MeasureGuards.Describe(before)}: what is cut short is ended on its last day, not extended.");
    }

    private static void RefuseEndingBeforeBeginning(string subject, MeasureEvent[] ordered)
    {
        var begun = FirstPublished(ordered, isProposalEnough: true);
        MeasureEnded? first = null;
        foreach (var e in ordered)
        {
            if (e is not MeasureEnded ended) continue;
            if (begun is null) throw MeasureGuards.Refusal($"{subject} has {MeasureGuards.Describe(ended)}, but was never proposed, announced or enacted.");
            if (ended.On.LatestDay.Order < begun.On.EarliestDay.Order) throw MeasureGuards.Refusal($"{subject} has {MeasureGuards.Describe(ended)} before {MeasureGuards.Describe(begun)}.");
            if (first is null || ended.On.LatestDay.Order < first.On.LatestDay.Order) first = ended;
        }

        if (first is not null) RefuseAfter(subject, first, ordered);
    }

    private static MeasureEvent? FirstPublished(MeasureEvent[] ordered, bool isProposalEnough = false)
    {
        foreach (var e in ordered)
            if (e is MeasureAnnounced or MeasureEnacted || (isProposalEnough && e is MeasureProposed)) return e;
        return null;
    }

    private static void RefuseAfter(string subject, MeasureEnded ended, MeasureEvent[] ordered)
    {
        foreach (var e in ordered)
            if (e is MeasureEnacted or MeasureExtended or MeasurePostponed && e.On.EarliestDay.Order > ended.On.LatestDay.Order)
                throw MeasureGuards.Refusal($"{subject} has {MeasureGuards.Describe(e)} after {MeasureGuards.Describe(ended)}: what has ended does not come back.");
    }
}
