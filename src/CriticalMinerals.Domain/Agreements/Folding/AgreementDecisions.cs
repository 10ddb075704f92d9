namespace CriticalMinerals.Domain;

/// <summary>Lists what is to be decided about an agreement, as far as it comes to it.</summary>
internal sealed class AgreementDecisions
{
    private readonly AgreementRecord record;
    private readonly Timeline<AgreementState> states;
    private readonly DateSpan span;

    private AgreementDecisions(AgreementRecord record, Timeline<AgreementState> states, DateSpan span)
    {
        this.record = record;
        this.states = states;
        this.span = span;
    }

    internal static IEnumerable<DecisionPoint> Within(DateSpan asked, AgreementRecord record, Timeline<AgreementState> states)
    {
        var ended = states.Spans[^1] is { State: AgreementState.Ended, Days.FirstDay: { IsNone: false } first } ? first.Before : default;
        var span = ended.IsNone ? asked : asked.Intersect(new DateSpan(default, ended));
        return span is null ? [] : new AgreementDecisions(record, states, span).List();
    }

    private IEnumerable<DecisionPoint> List()
    {
        var notices = new Queue<DecisionPoint>(OfNotices().OrderBy(point => point.Day));
        foreach (var point in OfTerms())
        {
            while (notices.TryPeek(out var notice) && notice.Day < point.Day) yield return notices.Dequeue();
            yield return point;
        }

        foreach (var notice in notices) yield return notice;
    }

    private IEnumerable<DecisionPoint> OfTerms()
    {
        for (var i = 0; i < record.Terms.Count; i++)
        {
            var term = record.Terms[i];
            var first = term.DecidedOn.IsNever ? default : term.DecidedOn.EarliestDay;
            var last = i + 1 < record.Terms.Count ? record.Terms[i + 1].DecidedOn.EarliestDay : default;
            if ((!last.IsNone && first.Order > last.Order) || span.Intersect(new DateSpan(first, last)) is not { } running) continue;
            var planned = record.Agreement.Renewal.Decisions(term, running.FirstDay)
                .SkipWhile(decision => decision.On.Order < running.FirstDay.Order)
                .TakeWhile(decision => running.LastDay.IsNone || decision.On.Order <= running.LastDay.Order);
            foreach (var decision in planned)
                if (ComesToIt(decision)) yield return Point(decision, Actors(decision, term));
        }
    }

    private IEnumerable<DecisionPoint> OfNotices() =>
        from notice in record.Events.OfType<NoticeGiven>()
        let exit = record.ExitBy(notice)
        where exit is { IsTakenBack: false }
        let planned = PlannedDecision.LastDay(exit.FirstDayOut, DecisionKind.NoticeTakesEffect, Silence.Ends, notice.Party)
        where planned is not null && span.Contains(planned.On.ToLocalDate()) && ComesToIt(planned)
        select Point(planned, [notice.Party]);

    private bool ComesToIt(PlannedDecision decision)
    {
        var on = states.SpanAt(decision.On);
        var isStopped = decision.Kind == DecisionKind.NoticeDeadline && on.State == AgreementState.NoticeGiven;
        return !isStopped && (IsLive(on.State) || on.Possible.Any(IsLive));
    }

    private ValueList<Party> Actors(PlannedDecision decision, AgreementTerm term) => decision.Actor is { } actor
        ? [actor]
        : [.. record.PossiblePartiesOn(decision.On).Where(party => !term.Confirmations.Any(given => given.Party == party && given.On.LatestDay.Order < decision.On.Order))];

    private DecisionPoint Point(PlannedDecision decision, ValueList<Party> actors) => new(
        record.Agreement.Id, decision.On, decision.Kind, actors, decision.Silence, decision.TakesEffectOn, decision.IsEstimated,
        decision.OpensOn.Order > decision.On.Order ? default : decision.OpensOn);

    private static bool IsLive(AgreementState state) => state is >= AgreementState.ProvisionallyApplied and < AgreementState.Ended;
}
