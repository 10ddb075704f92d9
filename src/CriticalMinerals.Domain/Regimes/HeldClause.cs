namespace CriticalMinerals.Domain;

/// <summary>A clause in its regime, with its measure and with what a scenario assumes of it.</summary>
internal sealed class HeldClause(TradeMeasure measure, MeasureClause clause, IEnumerable<MeasureEvent> assumed) : Dossier<MeasureClause, ClauseAnswers>(clause)
{
    internal TradeMeasure Measure { get; } = measure;

    internal ClauseId Id => Subject.Id;

    /// <summary>The events that a scenario assumes of the clause.</summary>
    internal IEnumerable<MeasureEvent> Assumed => assumed.Where(e => e.Touches(Id));

    /// <summary>The scopes that the clause has at any time, by any knowledge: as issued, and as changed.</summary>
    internal IEnumerable<ControlScope> Scopes() =>
        Measure.EverRecorded(Id).Concat(Assumed).OfType<ScopeChanged>().Select(change => change.Scope).Prepend(Subject.Scope);
}
