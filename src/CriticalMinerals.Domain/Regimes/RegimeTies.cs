namespace CriticalMinerals.Domain;

/// <summary>What in a regime hangs together, by what it hangs on: needed to answer, not to be.</summary>
internal sealed class RegimeTies
{
    private readonly ILookup<ClauseId, Suspension> suspensionsByTarget;
    private readonly ILookup<MeasureId, Agreement> agreementsBySuspension;
    private readonly ILookup<ClauseId, Agreement> agreementsByClause;

    internal RegimeTies(Regime regime)
    {
        suspensionsByTarget = regime.Suspensions.SelectMany(s => s.Targets, (s, target) => (s, target)).ToLookup(pair => pair.target, pair => pair.s);
        agreementsBySuspension = Tied(regime, commitment => commitment.Suspensions);
        agreementsByClause = Tied(regime, commitment => commitment.Clauses);
    }

    internal IEnumerable<Suspension> SuspensionsOf(ClauseId clause) => suspensionsByTarget[clause];

    internal IEnumerable<Agreement> AgreementsOn(ClauseId clause) => agreementsByClause[clause];

    internal IEnumerable<Agreement> AgreementsOn(MeasureId suspension) => agreementsBySuspension[suspension];

    private static ILookup<TKey, Agreement> Tied<TKey>(Regime regime, Func<Commitment, ValueList<TKey>> tied)
        where TKey : notnull =>
        regime.Agreements.SelectMany(agreement => agreement.Commitments.SelectMany(commitment => tied(commitment)).Distinct(), (agreement, key) => (agreement, key))
            .ToLookup(pair => pair.key, pair => pair.agreement);
}
