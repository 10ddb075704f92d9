namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>Answers which of the questions had other answers on an earlier day of knowledge.</summary>
internal static class KnowledgeAnswers
{
    /// <summary>The earlier day: the truce had begun, nothing of 2026 was known.</summary>
    private static readonly LocalDate Earlier = new(2025, 12, 1);

    internal static KnowledgeSection? Of(BriefQuestion question, Scope scope)
    {
        if (question.RecordedThrough <= Earlier) return null;
        var all = StateDifferences(question).ToArray();
        var states = Grouped(all.Where(difference => scope.Holds(difference.Subject)));
        return new(
            Earlier,
            question.RecordedThrough,
            [.. question.Regime.KnowledgeChanges(Earlier, question.RecordedThrough).Where(change => IsInScope(question, scope, change.Subject)).Select(change =>
                new LearnedEntry(change.KnownFrom, change.IsInferred, change.Subject, What(question, change), Cited.From(change.Citation)!))],
            states,
            all.Select(difference => difference.Subject).Where(subject => !scope.Holds(subject)).Distinct().Count(),
            [.. ClaimDifferences(question)],
            [.. ExposureDifferences(question, states)],
            [.. Examples(question)]);
    }

    // A note is known by its kind only; its own words say more. A day that stands beside it need not be said again.
    private static string What(BriefQuestion question, KnowledgeChange change) =>
        question.Regime.Measures.Where(measure => measure.Id.Value == change.Subject).SelectMany(measure => measure.Events)
            .Concat(question.Regime.Suspensions.Where(suspension => suspension.Id.Value == change.Subject).SelectMany(suspension => suspension.Events))
            .OfType<MeasureNoted>()
            .FirstOrDefault(noted => noted.Citation == change.Citation && noted.Subject.ToString() == change.What)?.Note
        ?? change.What.Replace($" ({Say.Day(change.KnownFrom)})", "", StringComparison.Ordinal);

    // Events belong to measures, of which at least one clause may be in scope.
    private static bool IsInScope(BriefQuestion question, Scope scope, string subject) =>
        scope.Holds(subject)
        || (question.Regime.Measures.FirstOrDefault(measure => measure.Id.Value == subject) is { } measure && measure.Clauses.Any(clause => scope.Holds(clause.Id.Value)));

    private static IEnumerable<(DateSpan Days, string Subject, string Then, string Now)> StateDifferences(BriefQuestion question)
    {
        var clauses = question.Regime.Measures.SelectMany(measure => measure.Clauses).SelectMany(clause => Differences(
            clause.Id.Value, question.Regime.TimelineOf(clause.Id, Earlier), question.Regime.TimelineOf(clause.Id, question.AsOf.KnownOn)));
        var agreements = question.Regime.Agreements.SelectMany(agreement => Differences(
            agreement.Id.Value, question.Regime.TimelineOf(agreement.Id, Earlier), question.Regime.TimelineOf(agreement.Id, question.AsOf.KnownOn)));
        return clauses.Concat(agreements);
    }

    private static IReadOnlyList<StateDifference> Grouped(IEnumerable<(DateSpan Days, string Subject, string Then, string Now)> differences) =>
    [
        .. differences
            .GroupBy(difference => (difference.Days, difference.Then, difference.Now))
            .OrderBy(alike => alike.Key.Days.First)
            .Select(alike => new StateDifference(alike.Key.Days, [.. alike.Select(difference => difference.Subject)], alike.Key.Then, alike.Key.Now)),
    ];

    // Days on which the two timelines say something else, from the earlier day of knowledge on.
    private static IEnumerable<(DateSpan Days, string Subject, string Then, string Now)> Differences<TState>(string subject, Timeline<TState> then, Timeline<TState> now)
        where TState : notnull
    {
        var day = Earlier;
        while (true)
        {
            var next = Sooner(then.NextChangeAfter(day)?.Days.First, now.NextChangeAfter(day)?.Days.First);
            if (!then.At(day).Equals(now.At(day)))
                yield return (new(day, next?.PlusDays(-1)), subject, Say.State(then.SpanAt(day)), Say.State(now.SpanAt(day)));
            if (next is null) yield break;
            day = next.Value;
        }
    }

    private static LocalDate? Sooner(LocalDate? left, LocalDate? right) => left is null ? right : right is null ? left : LocalDate.Min(left.Value, right.Value);

    private static IEnumerable<ClaimDifference> ClaimDifferences(BriefQuestion question) =>
        from claim in question.Regime.Claims
        where claim.MadeOn.Latest <= Earlier
        let then = ClaimAnswers.Outcome(question, claim, new(question.AsOf.Date, Earlier))
        let now = ClaimAnswers.Outcome(question, claim, question.AsOf)
        where then != now
        select new ClaimDifference(claim.Id, then, now);

    private static IEnumerable<ExposureDifference> ExposureDifferences(BriefQuestion question, IReadOnlyList<StateDifference> states)
    {
        foreach (var table in ExposureAnswers.Tables(question))
        {
            var naming = question.Regime.MeasuresOn(table.Subject.Node.Mineral).SelectMany(measure => measure.Clauses).Select(clause => clause.Id.Value).ToHashSet();
            var days = states.Where(difference => difference.Subjects.Any(naming.Contains)).Select(difference => difference.Days.First!.Value).Distinct().Order();
            ExposureDifference? last = null;
            foreach (var day in days)
            {
                var then = ExposureAnswers.Answer(question, question.Regime, table, new(day, Earlier));
                var now = ExposureAnswers.Answer(question, question.Regime, table, question.On(day));
                if (IsAlike(then, now) || (last is not null && IsAlike(last.Then, then) && IsAlike(last.Now, now))) continue;
                yield return last = new(table.Subject.ToString(), table.Subject.Node.Mineral, day, then, now);
            }
        }
    }

    private static bool IsAlike(ExposureAnswer left, ExposureAnswer right) => left.Bound == right.Bound && left.Shares.SequenceEqual(right.Shares);

    // For each suspension of the arrangement: of the measures that were settled then and are open now the one that names most minerals.
    private static IEnumerable<KnowledgeExample> Examples(BriefQuestion question) =>
        from suspension in question.Arrangement is { } agreement ? Truce.TiedSuspensions(agreement) : []
        let targets = question.Regime.Suspension(suspension).Targets.Select(clause => clause.Measure).Distinct()
        let examples = targets.Where(measure => MineralsNamed(question.Regime.Measure(measure)) > 0).OrderByDescending(measure => MineralsNamed(question.Regime.Measure(measure))).ThenBy(measure => measure).Select(measure => Example(question, measure))
        from example in examples.OfType<KnowledgeExample>().Take(1)
        select example;

    private static KnowledgeExample? Example(BriefQuestion question, MeasureId measure)
    {
        var (then, now) = (question.Regime.TimelineOf(measure, Earlier), question.Regime.TimelineOf(measure, question.AsOf.KnownOn));
        var open = now.Spans.FirstOrDefault(span => span.State == MeasureState.Indeterminate && span.Days.First > Earlier);
        if (open?.Days.First is not { } first || then.At(first) == MeasureState.Indeterminate) return null;
        var day = first.PlusDays(1);
        var (asThen, asNow) = (question.Regime.StatusOf(measure, new AsOf(day, Earlier)), question.Regime.StatusOf(measure, question.On(day)));
        return new(measure, day, asThen.State, asThen.Standing, Say.Reason(asThen), asNow.State, asNow.Standing, Say.Reason(asNow));
    }

    private static int MineralsNamed(TradeMeasure measure) =>
        measure.Clauses.SelectMany(clause => clause.Scope.Items).OfType<MaterialItems>().SelectMany(item => item.Minerals).Distinct().Count();
}
