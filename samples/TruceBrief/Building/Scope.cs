namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>What of the regime the brief is about: what the arrangement ties, what the claims name, and what binds the supply asked about.</summary>
/// <remarks>A regime without an arrangement is in scope as a whole.</remarks>
internal sealed class Scope
{
    private readonly HashSet<string>? subjects;

    private Scope(HashSet<string>? subjects) => this.subjects = subjects;

    internal static Scope Of(BriefQuestion question, ExposureSection exposure)
    {
        if (question.Arrangement is not { } arrangement) return new(null);
        var regime = question.Regime;
        Agreement[] chain = [.. Chain(regime, arrangement)];
        HashSet<string> clauses =
        [
            .. chain.SelectMany(agreement => Truce.TiedClauses(regime, agreement)).Select(clause => clause.Value),
            .. regime.Claims.SelectMany(claim => regime.Compare(claim, question.AsOf).Evidence).Select(evidence => evidence.Subject),
            .. exposure.Tables.SelectMany(table => table.Answers).SelectMany(answer => answer.BoundBy.Concat(answer.MayBeBoundBy)).Select(clause => clause.Value),
        ];
        var suspensions = regime.Suspensions.Where(suspension => suspension.Targets.Any(target => clauses.Contains(target.Value))).Select(suspension => suspension.Id.Value);
        return new([.. clauses, .. suspensions, .. chain.Select(agreement => agreement.Id.Value)]);
    }

    /// <summary>Whether a clause, a suspension or an agreement is in scope, by its id.</summary>
    internal bool Holds(string subject) => subjects is null || subjects.Contains(subject);

    // The agreement and those whose place it took, one after the other.
    private static IEnumerable<Agreement> Chain(Regime regime, Agreement last)
    {
        var seen = new HashSet<AgreementId>();
        for (var agreement = last; agreement is not null && seen.Add(agreement.Id); agreement = regime.Agreements.FirstOrDefault(other => other.Id == agreement.Predecessor))
            yield return agreement;
    }
}
