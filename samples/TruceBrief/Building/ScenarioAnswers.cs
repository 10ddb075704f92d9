namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>Answers what revives if the arrangement is not renewed, and what stays held back if it is.</summary>
internal static class ScenarioAnswers
{
    internal static ScenarioSection? Of(BriefQuestion question)
    {
        if (question.Arrangement is not { } agreement || IsOver(question, agreement) || Truce.Renewal(question) is not { } renewal) return null;
        var lapsed = question.Regime.IfLapsed(agreement.Id);
        var renewed = question.Regime.IfRenewed(agreement.Id, renewal.LastDay);
        return new(
            agreement.Id,
            renewal.LastDay,
            renewal.Why,
            [.. Truce.TiedClauses(question.Regime, agreement)
                .Select(clause => (Clause: clause, Now: question.Regime.StatusOf(clause, question.AsOf).State, Lapsed: Outlook(question, lapsed, clause), Renewed: Outlook(question, renewed, clause)))
                .GroupBy(row => (row.Now, row.Lapsed, row.Renewed))
                .OrderBy(alike => alike.Key.Lapsed.From ?? LocalDate.MaxIsoValue)
                .Select(alike => new ScenarioRow([.. alike.Select(row => row.Clause)], alike.Key.Now, alike.Key.Lapsed, alike.Key.Renewed))],
            [.. ExposureAnswers.Tables(question).Select(table => new ScenarioExposure(
                table.Subject.ToString(),
                table.Subject.Node.Mineral,
                ExposureAnswers.Answer(question, lapsed, table, question.On(renewal.LastDay)),
                ExposureAnswers.Answer(question, renewed, table, question.On(renewal.LastDay))))]);
    }

    /// <summary>Whether there is nothing left to renew on the day, or nothing yet.</summary>
    internal static bool IsOver(BriefQuestion question, Agreement agreement) =>
        question.Regime.StatusOf(agreement.Id, question.AsOf).State is AgreementState.Ended or AgreementState.NotAnnounced;

    private static Outlook Outlook(BriefQuestion question, Regime scenario, ClauseId clause)
    {
        var date = question.AsOf.Date;
        var now = question.Regime.StatusOf(clause, question.AsOf).State;
        var timeline = scenario.TimelineOf(clause, question.AsOf.KnownOn);
        if (timeline.At(date) != now) return new(timeline.At(date), timeline.Since(date), Revives(now, timeline.At(date)));
        return timeline.NextChangeAfter(date) is { } next ? new(next.State, next.Days.First, Revives(now, next.State)) : new(now, null, false);
    }

    private static bool Revives(MeasureState now, MeasureState then) =>
        now is MeasureState.Suspended or MeasureState.Indeterminate && then == MeasureState.InForce;
}
