namespace CriticalMinerals.Domain;

/// <summary>
/// Refuses histories that cannot have happened; the messages name both events. Events are given to their clauses once, and what all clauses share is
/// sorted and indexed once, so that many events that each name a clause cost little more than sorting them.
/// </summary>
internal sealed class HistoryCheck
{
    private readonly string[] clauses;
    private readonly ValueList<MeasureEvent> events;

    /// <param name="clauses">The ids of the clauses; the id of the instrument where it has none.</param>
    /// <param name="events">The history.</param>
    internal HistoryCheck(string[] clauses, ValueList<MeasureEvent> events)
    {
        this.clauses = clauses;
        this.events = events;
    }

    /// <summary>
    /// Checks a history of which all clauses share every event, as many do, and in which nothing but what begins, extends and ends them can contradict
    /// itself: then that life is all there is to check.
    /// </summary>
    /// <returns>Whether it is such a history.</returns>
    internal static bool TryAsOneLife(string subject, ValueList<MeasureEvent> events)
    {
        int terms = 0, scopes = 0;
        var life = new MeasureEvent[events.Count];
        var count = 0;
        foreach (var e in events.AsSpan())
        {
            if (!e.Clauses.IsEmpty || e is ReliefEnded or SourceCorrected || (e is TermsChanged && terms++ > 0) || (e is ScopeChanged && scopes++ > 0)) return false;
            if (IsOfLife(e)) life[count++] = e;
        }

        HistoryRules.Refuse(subject, InstrumentLife.Ordered(life[..count]));
        return true;
    }

    internal void Run()
    {
        var (recorded, corrections) = SourceCorrected.Apart(events.AsSpan());
        if (corrections.Count > 0)
        {
            RefuseCorrectionOfNothing(recorded, corrections);
            if (corrections.Count > 1) RefuseCorrectionWithoutEffect(recorded, corrections);
        }

        Check(recorded);
        if (corrections.Count > 0) Check(SourceCorrected.Apply(recorded, corrections));
    }

    private void RefuseCorrectionOfNothing(List<MeasureEvent> recorded, List<SourceCorrected> corrections)
    {
        if (corrections.Count > 1 || !IsRecorded(corrections[0].Corrected, recorded)) RefuseCorrectionsOfNothing(recorded, corrections);
    }

    private static bool IsRecorded(MeasureEvent corrected, List<MeasureEvent> recorded)
    {
        foreach (var e in recorded)
            if (EventsAsRecorded.AreEqual(e, corrected)) return true;
        return false;
    }

    private void RefuseCorrectionsOfNothing(List<MeasureEvent> recorded, List<SourceCorrected> corrections)
    {
        var corrigible = new HashSet<MeasureEvent>(recorded.Count, EventsAsRecorded.Among(recorded.Count + corrections.Count));
        foreach (var e in recorded) corrigible.Add(e);
        foreach (var correction in corrections)
            if (correction.Replacement is { } replacement) corrigible.Add(replacement);
        foreach (var correction in corrections)
        {
            if (corrigible.Contains(correction.Corrected)) continue;
            throw MeasureGuards.Refusal(
                $"{SubjectOf(correction)} has a correction on {correction.On} of {MeasureGuards.Describe(correction.Corrected)}, which is not in its history: keep the event as it was first recorded.");
        }
    }

    private void RefuseCorrectionWithoutEffect(List<MeasureEvent> recorded, List<SourceCorrected> corrections)
    {
        var applied = SourceCorrected.InOrder(corrections, SourceCorrected.Standing(recorded, corrections));
        if (applied.Count < corrections.Count) RefuseIdle(corrections, applied);
    }

    // Each correction is applied as often as it is listed, or is idle.
    private void RefuseIdle(List<SourceCorrected> corrections, List<SourceCorrected> applied)
    {
        var left = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        foreach (var correction in applied) left[correction] = left.GetValueOrDefault(correction) + 1;
        if (corrections.Find(correction => (left[correction] = left.GetValueOrDefault(correction) - 1) < 0) is not { } idle) return;
        var other = corrections.Find(correction => correction != idle && correction.Corrected == idle.Corrected);
        throw MeasureGuards.Refusal(other is null
            ? $"{SubjectOf(idle)} has a correction on {idle.On} of {MeasureGuards.Describe(idle.Corrected)}, which does not stand on that day: correct what stands then."
            : $"{SubjectOf(idle)} has two corrections of {MeasureGuards.Describe(idle.Corrected)}, on {other.On} and on {idle.On}: the later one corrects what the earlier one put in its place.");
    }

    private void Check(List<MeasureEvent> history)
    {
        var ordered = InstrumentLife.Ordered([.. history]);
        RefuseEndsOfNoRelief(ordered);
        var (terms, scopes) = (new Changes<TermsChanged>(), new Changes<ScopeChanged>());
        var lifeOfAll = new List<int>();
        for (var i = 0; i < ordered.Length; i++)
        {
            if (!ordered[i].Clauses.IsEmpty) continue;
            RefuseTwoAtOnce(clauses[0], ordered[i], terms, scopes, null, null);
            if (IsOfLife(ordered[i])) lifeOfAll.Add(i);
        }

        var ofSome = IndexesByClause(ordered);
        string? unnamed = null;
        foreach (var clause in clauses)
        {
            if (!ofSome.TryGetValue(clause, out var own))
            {
                unnamed ??= clause;
                continue;
            }

            var (ownTerms, ownScopes) = (new Changes<TermsChanged>(), new Changes<ScopeChanged>());
            foreach (var i in own) RefuseTwoAtOnce(clause, ordered[i], ownTerms, ownScopes, terms, scopes);
            HistoryRules.Refuse(clause, LifeOf(ordered, lifeOfAll, own));
        }

        // Clauses that no event names share one history.
        if (unnamed is not null) HistoryRules.Refuse(unnamed, LifeOf(ordered, lifeOfAll, []));
    }

    private void RefuseEndsOfNoRelief(MeasureEvent[] ordered)
    {
        if (InstrumentLife.FirstOf<ReliefEnded>(ordered) is null) return;
        var byName = ReliefGrants.ByName(ordered);
        foreach (var e in ordered)
            if (e is ReliefEnded ended) RefuseEndOfNoRelief(ended, byName.TryGetValue(ended.Name, out var grants) ? grants : null);
    }

    private void RefuseEndOfNoRelief(ReliefEnded ended, ReliefGrants? grants)
    {
        if (grants is null)
            throw MeasureGuards.Refusal(
                $"{SubjectOf(ended)} has {MeasureGuards.Describe(ended)}, but no relief of that name was granted: record its grant, or name the relief as it was granted.");
        if (grants.OnTheDayOf(ended) is { } granted)
            throw MeasureGuards.Refusal(
                $"{SubjectOf(ended)} has {MeasureGuards.Describe(granted)} and {MeasureGuards.Describe(ended)}: record what holds at the end of that day, a grant anew without the end, or the end alone.");
        if (!grants.MayPrecede(ended))
            throw MeasureGuards.Refusal(
                $"{SubjectOf(ended)} has {MeasureGuards.Describe(ended)}, but {MeasureGuards.Describe(grants.First)} does not come before it for the same clause: correct the day or the clauses of one.");
    }

    private string SubjectOf(MeasureEvent e) => e.Clauses.IsEmpty ? clauses[0] : e.Clauses[0].Value;

    private static Dictionary<string, List<int>> IndexesByClause(MeasureEvent[] ordered)
    {
        var indexes = new Dictionary<string, List<int>>();
        for (var i = 0; i < ordered.Length; i++)
        {
            foreach (var clause in ordered[i].Clauses)
            {
                if (!indexes.TryGetValue(clause.Value, out var own)) indexes.Add(clause.Value, own = []);
                if (own.Count == 0 || own[^1] != i) own.Add(i);
            }
        }

        return indexes;
    }

    private static void RefuseTwoAtOnce(
        string subject, MeasureEvent e, Changes<TermsChanged> terms, Changes<ScopeChanged> scopes, Changes<TermsChanged>? termsOfAll, Changes<ScopeChanged>? scopesOfAll)
    {
        terms.Add(subject, e, termsOfAll);
        scopes.Add(subject, e, scopesOfAll);
    }

    private static bool IsOfLife(MeasureEvent e) =>
        e is MeasureProposed or MeasureAnnounced or MeasureEnacted or MeasurePostponed or MeasureExtended or MeasureEnded;

    /// <summary>The events that begin, extend and end a clause: those of all clauses and those among its own, in their order.</summary>
    private static MeasureEvent[] LifeOf(MeasureEvent[] ordered, List<int> lifeOfAll, List<int> own)
    {
        var life = new List<MeasureEvent>();
        for (int i = 0, j = 0; i + j < lifeOfAll.Count + own.Count;)
        {
            var e = ordered[j == own.Count || (i < lifeOfAll.Count && lifeOfAll[i] < own[j]) ? lifeOfAll[i++] : own[j++]];
            if (IsOfLife(e)) life.Add(e);
        }

        return [.. life];
    }

    /// <summary>The changes of one kind by their day.</summary>
    private sealed class Changes<TChange>
        where TChange : MeasureEvent
    {
        private Dictionary<PartialDate, MeasureEvent>? byDay;

        // Listing order has no meaning, so of two changes on one day none could be said to hold.
        internal void Add(string subject, MeasureEvent e, Changes<TChange>? ofAll)
        {
            if (e is not TChange) return;
            byDay ??= [];
            var other = ofAll?.On(e.On) ?? (byDay.TryAdd(e.On, e) ? null : byDay[e.On]);
            if (other is not null)
                throw MeasureGuards.Refusal(
                    $"{subject} has {MeasureGuards.Describe(other)} and {MeasureGuards.Describe(e)}: record what holds at the end of that day as one change.");
        }

        private MeasureEvent? On(PartialDate day) => byDay?.GetValueOrDefault(day);
    }
}
