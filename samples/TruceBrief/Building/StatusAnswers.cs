namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>Answers how everything in the regime stands on the day.</summary>
internal static class StatusAnswers
{
    internal static StatusSection Of(BriefQuestion question, Scope scope) => new(
        [.. question.Regime.Measures.SelectMany(measure => measure.Clauses, (measure, clause) => Clause(question, scope, measure, clause))],
        [.. question.Regime.Suspensions.Select(suspension => Suspension(question, scope, suspension))],
        [.. question.Regime.Agreements.Select(agreement => Agreement(question, scope, agreement))]);

    private static ClauseAnswer Clause(BriefQuestion question, Scope scope, TradeMeasure measure, MeasureClause clause)
    {
        var (regime, asOf) = (question.Regime, question.AsOf);
        var status = regime.StatusOf(clause.Id, asOf);
        return new(
            clause.Id,
            scope.Holds(clause.Id.Value),
            measure.Authority.Party,
            clause.Title,
            clause.Direction,
            status.State,
            status.Possible,
            status.Standing,
            status.Since,
            Say.Reason(status),
            status.NextChangeOn,
            status.NextState,
            status.NextChangeOn is { } next ? regime.TimelineOf(clause.Id, asOf.KnownOn).SpanAt(next).Possible : [],
            regime.CertainUntil(clause.Id, asOf),
            status.State is MeasureState.Ended ? [] : [.. measure.ReliefsOn(clause.Id, asOf).Select(Relief)],
            Cited.From(status.Citation));
    }

    private static ReliefAnswer Relief(ReliefGranted granted) =>
        new(granted.Relief.Name, granted.Relief.Kind, granted.On, granted.Note, Cited.From(granted.Citation));

    private static SuspensionAnswer Suspension(BriefQuestion question, Scope scope, Suspension suspension)
    {
        var status = question.Regime.StatusOf(suspension.Id, question.AsOf);
        return new(
            suspension.Id,
            scope.Holds(suspension.Id.Value),
            suspension.Authority.Party,
            suspension.Title,
            suspension.Targets,
            status.State,
            status.Standing,
            status.Since,
            status.NextChangeOn,
            status.NextState,
            Cited.From(status.Citation));
    }

    private static AgreementAnswer Agreement(BriefQuestion question, Scope scope, Agreement agreement)
    {
        var status = question.Regime.StatusOf(agreement.Id, question.AsOf);
        return new(
            agreement.Id,
            scope.Holds(agreement.Id.Value),
            agreement.Title,
            agreement.Renewal.Kind,
            status.State,
            status.Possible,
            status.Standing,
            status.Since,
            status.Reason,
            status.NextChange?.On,
            status.NextChange?.State,
            Cited.From(status.Citation));
    }
}
