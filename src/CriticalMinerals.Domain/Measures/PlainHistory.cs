namespace CriticalMinerals.Domain;

/// <summary>
/// Sees of a history as most are that it can break no rule: then it need neither be put in order nor given to its clauses. What it does not see as
/// lawful is for the <see cref="HistoryCheck"/> to judge.
/// </summary>
internal static class PlainHistory
{
    /// <summary>
    /// Whether a history is plainly lawful: nothing is extended or ended, and of what rules are about there is at most one event of each kind,
    /// which those beside it cannot contradict.
    /// </summary>
    internal static bool IsLawful(ValueList<MeasureEvent> events)
    {
        var only = new MeasureEvent?[(int)MeasureStep.Turns];
        foreach (var e in events.AsSpan())
        {
            var step = e.Step;
            if (step == MeasureStep.Turns) return false;
            if (step >= MeasureStep.Enacts && only[(int)step] is not null) return false;
            only[(int)step] = e;
        }

        var enacted = only[(int)MeasureStep.Enacts];
        return (enacted is null || HistoryRules.IsPlain(enacted))
            && (only[(int)MeasureStep.Postpones] is not { } postponed || (enacted is not null && IsLawful(postponed, enacted)))
            && (only[(int)MeasureStep.EndsRelief] is not { } ended || IsLawfulEnd(ended, events))
            && (only[(int)MeasureStep.Corrects] is not { } correction || IsLawfulCorrection(correction, events));
    }

    // What was enacted before, for all the same clauses and without an end, is postponed before it may have taken effect.
    private static bool IsLawful(MeasureEvent postponed, MeasureEvent enacted)
    {
        var (start, lastDay) = (((MeasureEnacted)enacted).EffectiveFrom, ((MeasureEnacted)enacted).LastDay);
        return lastDay.Date is null
            && (enacted.Clauses.IsEmpty || enacted.Clauses == postponed.Clauses)
            && enacted.On.EarliestDay.Order <= postponed.On.LatestDay.Order
            && !(postponed.On.EarliestDay.Order > start.Date?.LatestDay.Order);
    }

    // Every relief of the name was granted before for certain, one of them for the same clauses.
    private static bool IsLawfulEnd(MeasureEvent ended, ValueList<MeasureEvent> events)
    {
        var name = ((ReliefEnded)ended).Name;
        var isGranted = false;
        foreach (var e in events.AsSpan())
        {
            if (e.Step != MeasureStep.GrantsRelief || ((ReliefGranted)e).Relief.Name != name) continue;
            if (e.On.LatestDay.Order >= ended.On.EarliestDay.Order) return false;
            isGranted |= e.Clauses.IsEmpty || e.Clauses == ended.Clauses;
        }

        return isGranted;
    }

    // What no rule is about is corrected to another such thing.
    private static bool IsLawfulCorrection(MeasureEvent correction, ValueList<MeasureEvent> events)
    {
        var (corrected, replacement) = (((SourceCorrected)correction).Corrected, ((SourceCorrected)correction).Replacement);
        if (corrected.Step != MeasureStep.Says || (replacement is not null && replacement.Step != MeasureStep.Says)) return false;
        foreach (var e in events.AsSpan())
            if (EventsAsRecorded.AreEqual(e, corrected)) return true;
        return false;
    }
}
