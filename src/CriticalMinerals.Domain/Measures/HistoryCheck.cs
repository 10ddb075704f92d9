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

    /// <summary>Checks a history whose events all begin, extend or end the whole instrument, as most are: then all clauses share it, and there is nothing else to check.</summary>
    /// <returns>Whether it is such a history.</returns>
    internal static bool TryAsOneLife(string subject, ValueList<MeasureEvent> events)
    {
        foreach (var e in events)
            if (!IsOfLife(e) || !e.Clauses.IsEmpty) return false;
        HistoryRules.Refuse(subject, InstrumentLife.Ordered(events));
        return true;
    }

    internal void Run()
    {
        RefuseCorrectionOfNothing();
        Check(events.Where(e => e is not SourceCorrected));
        if (events.Any(e => e is SourceCorrected)) Check(SourceCorrected.Apply(events));
    }

    private void RefuseCorrectionOfNothing()
    {
        var corrections = events.OfType<SourceCorrected>().ToArray();
        if (corrections.Length == 0) return;
        var corrigible = events.Concat(corrections.Select(correction => correction.Replacement).OfType<MeasureEvent>()).ToHashSet();
        foreach (var correction in corrections)
        {
            if (corrigible.Contains(correction.Corrected)) continue;
            var subject = correction.Clauses.IsEmpty ? clauses[0] : correction.Clauses[0].Value;
            throw MeasureGuards.Refusal(
                $"{subject} has a correction on {correction.On} of {MeasureGuards.Describe(correction.Corrected)}, which is not in its history: keep the event as it was first recorded.");
        }

        RefuseCorrectionWithoutEffect(corrections);
    }

    private void RefuseCorrectionWithoutEffect(SourceCorrected[] corrections)
    {
        var standing = events.Where(e => e is not SourceCorrected).CountBy(e => e).ToDictionary();
        var applied = SourceCorrected.InOrder(corrections, standing).ToHashSet(ReferenceEqualityComparer.Instance);
        if (Array.Find(corrections, correction => !applied.Contains(correction)) is not { } idle) return;
        var subject = idle.Clauses.IsEmpty ? clauses[0] : idle.Clauses[0].Value;
        var other = Array.Find(corrections, correction => correction != idle && correction.Corrected == idle.Corrected);
        throw MeasureGuards.Refusal(other is null
            ? $"{subject} has a correction on {idle.On} of {MeasureGuards.Describe(idle.Corrected)}, which does not stand on that day: correct what stands then."
            : $"{subject} has two corrections of {MeasureGuards.Describe(idle.Corrected)}, on {other.On} and on {idle.On}: the later one corrects what the earlier one put in its place.");
    }

    private void Check(IEnumerable<MeasureEvent> history)
    {
        var ordered = InstrumentLife.InOrder(history).ToArray();
        RefuseEndOfNoRelief(ordered);
        var ofSome = IndexesByClause(ordered);
        var ofAll = Enumerable.Range(0, ordered.Length).Where(i => ordered[i].Clauses.IsEmpty).ToList();
        var (terms, scopes) = (new Changes<TermsChanged>(), new Changes<ScopeChanged>());
        foreach (var i in ofAll) RefuseTwoAtOnce(clauses[0], ordered[i], terms, scopes, null, null);
        int[] lifeOfAll = [.. ofAll.Where(i => IsOfLife(ordered[i]))];
        foreach (var clause in clauses)
        {
            if (!ofSome.TryGetValue(clause, out var own)) continue;
            var (ownTerms, ownScopes) = (new Changes<TermsChanged>(), new Changes<ScopeChanged>());
            foreach (var i in own) RefuseTwoAtOnce(clause, ordered[i], ownTerms, ownScopes, terms, scopes);
            HistoryRules.Refuse(clause, Array.ConvertAll(Merge(lifeOfAll, [.. own.Where(i => IsOfLife(ordered[i]))]), i => ordered[i]));
        }

        // Clauses that no event names share one history.
        if (Array.Find(clauses, clause => !ofSome.ContainsKey(clause)) is { } unnamed)
            HistoryRules.Refuse(unnamed, Array.ConvertAll(lifeOfAll, i => ordered[i]));
    }

    private void RefuseEndOfNoRelief(MeasureEvent[] ordered)
    {
        ReliefEnded[] ends = [.. ordered.OfType<ReliefEnded>()];
        if (ends.Length == 0) return;
        var granted = ordered.OfType<ReliefGranted>().ToLookup(e => e.Relief.Name);
        foreach (var ended in ends)
        {
            if (granted[ended.Name].FirstOrDefault(e => e.On == ended.On && e.On.Day is not null && Meet(e.Clauses, ended.Clauses)) is { } sameDay)
                throw MeasureGuards.Refusal(
                    $"{(ended.Clauses.IsEmpty ? clauses[0] : ended.Clauses[0].Value)} has {MeasureGuards.Describe(sameDay)} and {MeasureGuards.Describe(ended)}: record what holds at the end of that day, a grant anew without the end, or the end alone.");
            if (granted[ended.Name].Any(e => e.On.Earliest.Order <= ended.On.Latest.Order && Meet(e.Clauses, ended.Clauses))) continue;
            var subject = ended.Clauses.IsEmpty ? clauses[0] : ended.Clauses[0].Value;
            var later = granted[ended.Name].FirstOrDefault();
            throw MeasureGuards.Refusal(later is null
                ? $"{subject} has {MeasureGuards.Describe(ended)}, but no relief of that name was granted: record its grant, or name the relief as it was granted."
                : $"{subject} has {MeasureGuards.Describe(ended)}, but {MeasureGuards.Describe(later)} does not come before it for the same clause: correct the day or the clauses of one.");
        }
    }

    private static bool Meet(ValueList<ClauseId> some, ValueList<ClauseId> others) => some.IsEmpty || others.IsEmpty || some.Any(others.Contains);

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

    private static int[] Merge(int[] one, int[] other)
    {
        var merged = new int[one.Length + other.Length];
        for (int i = 0, j = 0; i + j < merged.Length;)
            merged[i + j] = j == other.Length || (i < one.Length && one[i] < other[j]) ? one[i++] : other[j++];
        return merged;
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
