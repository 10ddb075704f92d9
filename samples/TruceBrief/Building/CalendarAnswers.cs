namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>Answers what changes, and what has to be decided, after the day.</summary>
internal static class CalendarAnswers
{
    private const int YearsAhead = 2;

    internal static IReadOnlyList<CalendarEntry> Of(BriefQuestion question, Scope scope)
    {
        var ahead = new DateSpan(question.AsOf.Date.PlusDays(1), LastDay(question.AsOf.Date));
        return [.. Decisions(question, scope, ahead).Concat(Changes(question, scope, ahead)).OrderBy(entry => entry.Day).ThenByDescending(entry => entry.IsDecision)];
    }

    /// <summary>The last day that the calendar looks ahead to.</summary>
    internal static LocalDate LastDay(LocalDate date) => date.PlusYears(YearsAhead);

    private static IEnumerable<CalendarEntry> Decisions(BriefQuestion question, Scope scope, DateSpan ahead) =>
        from agreement in question.Regime.Agreements
        from point in agreement.DecisionPoints(ahead, question.AsOf.KnownOn)
        select new CalendarEntry(
            point.Day,
            scope.Holds(agreement.Id.Value),
            IsDecision: true,
            [agreement.Id.Value],
            "",
            $"{(point.IsEstimated ? "at the earliest: " : "")}{Say.Decision(point.Kind)} ({string.Join(", ", point.Actors)})",
            [point.IfSilent],
            Standing.Projected);

    private static IEnumerable<CalendarEntry> Changes(BriefQuestion question, Scope scope, DateSpan ahead) =>
        from change in question.Regime.Calendar(ahead, question.AsOf.KnownOn)
        where !change.IsDecision
        group change by (change.Day, InScope: scope.Holds(change.Subject), Kind: KindOf(question.Regime, change.Subject), change.From, change.To, change.Standing) into alike
        select new CalendarEntry(
            alike.Key.Day,
            alike.Key.InScope,
            IsDecision: false,
            [.. alike.Select(change => change.Subject)],
            alike.Key.From ?? "",
            alike.Key.To,
            [.. alike.Select(change => Say.Reasons((change.Why ?? "").Split("; "))).Where(why => why.Length > 0).Distinct()],
            alike.Key.Standing);

    // Clauses, suspensions and agreements that change on one day are listed apart.
    private static int KindOf(Regime regime, string subject) =>
        subject.Contains('/', StringComparison.Ordinal) ? 0 : regime.Suspensions.Any(suspension => suspension.Id.Value == subject) ? 1 : 2;
}
