namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>Puts the brief together from its sections.</summary>
internal static class BriefBuilder
{
    /// <summary>Asks the library every question of the brief.</summary>
    internal static Brief Build(BriefQuestion question)
    {
        var concentration = ConcentrationAnswers.Of(question);
        var exposure = ExposureAnswers.Of(question);
        var scope = Scope.Of(question, exposure);
        var status = StatusAnswers.Of(question, scope);
        var claims = ClaimAnswers.Of(question);
        var knowledge = KnowledgeAnswers.Of(question, scope);
        return new(
            Header(question),
            concentration,
            status,
            CalendarAnswers.Of(question, scope),
            claims,
            exposure,
            ScenarioAnswers.Of(question),
            knowledge,
            SourceAnswers.Of([
                .. concentration.Rows.Select(row => row.Source),
                .. status.Clauses.SelectMany(clause => clause.Reliefs.Select(relief => relief.Source).Append(clause.Source)),
                .. status.Suspensions.Select(suspension => suspension.Source),
                .. status.Agreements.Select(agreement => agreement.Source),
                .. claims.SelectMany(claim => claim.Evidence.Select(evidence => evidence.Source).Append(claim.Source)),
                .. exposure.Tables.Select(table => table.Source),
                .. exposure.WithoutShares.SelectMany(mineral => mineral.OtherTables).Select(table => table.Source),
                .. knowledge?.Learned.Select(entry => entry.Source) ?? [],
            ]));
    }

    private static BriefHeader Header(BriefQuestion question) => new(
        question.AsOf.Date,
        question.AsOf.KnownOn,
        question.RecordedThrough,
        question.Regime.Horizon,
        question.Regime.Edition,
        question.Destination,
        question.EndUser,
        question.Arrangement?.Id,
        [.. Remarks(question)]);

    private static IEnumerable<string> Remarks(BriefQuestion question)
    {
        var (regime, asOf) = (question.Regime, question.AsOf);
        if (asOf.KnownOn > regime.Horizon)
            yield return $"The record ends on {Say.Day(regime.Horizon)}: that horizon was used, since nothing of {Say.Day(asOf.KnownOn.Value)} is recorded.";
        if (asOf.KnownOn is not null)
            yield return "The day of knowledge holds for measures, agreements and claims; shares are those of the editions named.";
        if (asOf.Date > question.RecordedThrough)
            yield return $"{Say.Day(asOf.Date)} lies after the last recorded day, {Say.Day(question.RecordedThrough)}: states on it are projected from the texts known then.";
        if (question.Arrangement is null)
            yield return "The regime holds no agreement that ties a measure: there are no days before, during and after it, and no scenarios.";
        else if (ScenarioAnswers.IsOver(question, question.Arrangement))
            yield return $"{question.Arrangement.Id} does not hold on {Say.Day(asOf.Date)}: there is no renewal to ask about.";
    }
}
