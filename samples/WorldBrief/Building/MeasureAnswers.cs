namespace CriticalMinerals.Domain.Samples.WorldBrief;

/// <summary>The measures on minerals that are in force on a day; each mineral is looked up once.</summary>
internal sealed class MeasureAnswers(LocalDate date)
{
    private readonly Dictionary<MineralId, (IReadOnlyList<MeasureId> InForce, IReadOnlyList<MeasureId> Open)> known = [];

    /// <summary>The measures that name the mineral and are in force at least in part, and those of which only that is not settled.</summary>
    internal (IReadOnlyList<MeasureId> InForce, IReadOnlyList<MeasureId> Open) On(MineralId mineral)
    {
        if (!known.TryGetValue(mineral, out var answer)) known.Add(mineral, answer = Ask(mineral));
        return answer;
    }

    private (IReadOnlyList<MeasureId> InForce, IReadOnlyList<MeasureId> Open) Ask(MineralId mineral)
    {
        var asOf = new AsOf(date);
        var naming = ReferenceData.Regime.ClausesOn(mineral).Select(clause => clause.Id).ToHashSet();
        var clauses = ReferenceData.Regime.MeasuresOn(mineral).SelectMany(measure => measure.Clauses)
            .Where(clause => naming.Contains(clause.Id) || NamesNoMineral(clause))
            .Select(clause => (clause.Id.Measure, Status: ReferenceData.Regime.StatusOf(clause.Id, asOf))).ToArray();
        MeasureId[] inForce = [.. clauses.Where(clause => clause.Status.State == MeasureState.InForce).Select(clause => clause.Measure).Distinct()];
        var open = clauses.Where(clause => clause.Status.Possible.Contains(MeasureState.InForce)).Select(clause => clause.Measure).Distinct().Except(inForce);
        return (inForce, [.. open]);
    }

    /// <summary>Whether a clause is on all goods or on a whole list: beside a clause that names the mineral, it binds it too.</summary>
    private static bool NamesNoMineral(MeasureClause clause) => clause.Scope.Items.OfType<MaterialItems>().All(item => item.Minerals.IsEmpty);
}
