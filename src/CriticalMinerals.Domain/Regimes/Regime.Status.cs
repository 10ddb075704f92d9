using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

public sealed partial record Regime
{
    /// <summary>The status of a clause on a day, as known on another.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="asOf">The day, and the knowledge used.</param>
    /// <exception cref="ArgumentException">The regime does not hold the clause.</exception>
    public MeasureStatus StatusOf(ClauseId clause, AsOf asOf) => AnswersOf(clause, asOf.KnownDay).At(asOf.Day);

    /// <summary>The status of a whole measure, or of a suspension, on a day, as known on another.</summary>
    /// <returns>
    /// The state that all clauses share; <see cref="MeasureState.PartlySuspended"/> where some are in force and the others suspended;
    /// otherwise <see cref="MeasureState.Mixed"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The regime does not hold the measure.</exception>
    public MeasureStatus StatusOf(MeasureId measure, AsOf asOf) => AnswersOf(measure, asOf.KnownDay).At(asOf.Day);

    /// <summary>The states of a clause on every day, as known on a day; null knowledge is all that is recorded.</summary>
    /// <exception cref="ArgumentException">The regime does not hold the clause.</exception>
    public Timeline<MeasureState> TimelineOf(ClauseId clause, LocalDate? knownOn) => AnswersOf(clause, Guard.Against.OtherCalendarDay(knownOn)).Timeline;

    /// <summary>The states of a whole measure, or of a suspension, on every day, as known on a day; null knowledge is all that is recorded.</summary>
    /// <exception cref="ArgumentException">The regime does not hold the measure.</exception>
    public Timeline<MeasureState> TimelineOf(MeasureId measure, LocalDate? knownOn) => AnswersOf(measure, Guard.Against.OtherCalendarDay(knownOn)).Timeline;

    /// <summary>The days on which a clause is in force and not suspended, as known on a day.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    /// <returns>Spans in order; days on which it is not settled are left out.</returns>
    /// <exception cref="ArgumentException">The regime does not hold the clause.</exception>
    public ValueList<DateSpan> OperativeDays(ClauseId clause, LocalDate? knownOn) => TimelineOf(clause, knownOn).SpansOf(MeasureState.InForce);

    /// <summary>The status of an agreement on a day, as known on another.</summary>
    /// <exception cref="ArgumentException">The regime does not hold the agreement.</exception>
    public AgreementStatus StatusOf(AgreementId agreement, AsOf asOf) => AnswersOf(agreement, asOf.KnownDay).At(asOf);

    /// <summary>The states of an agreement on every day, as known on a day; null knowledge is all that is recorded.</summary>
    /// <exception cref="ArgumentException">The regime does not hold the agreement.</exception>
    public Timeline<AgreementState> TimelineOf(AgreementId agreement, LocalDate? knownOn) => AnswersOf(agreement, Guard.Against.OtherCalendarDay(knownOn)).Timeline;

    /// <summary>The state of everything in the regime on a day, as known on another.</summary>
    /// <param name="asOf">The day, and the knowledge used.</param>
    /// <returns>Every clause, suspension and agreement of the regime with its state.</returns>
    public RegimeSnapshot On(AsOf asOf) => new(
        asOf,
        new(ClausesAsKnown(asOf.KnownDay).On(asOf.Day)),
        new(SuspensionsAsKnown(asOf.KnownDay).On(asOf.Day)),
        [.. Agreements.Select(agreement => new AgreementStanding(agreement.Id, StatusOf(agreement.Id, asOf)))]);

    /// <summary>The measures with a clause that names a mineral, a group with it or one of its members; clauses on all goods name none.</summary>
    /// <param name="mineral">A mineral or a group.</param>
    /// <returns>In the order of the regime; empty where no measure names it.</returns>
    public ValueList<TradeMeasure> MeasuresOn(MineralId mineral)
    {
        var naming = Words.MembersOf(mineral).SelectMany(member => Index.Naming(member)).Select(held => held.Measure.Id).ToHashSet();
        return [.. Measures.Where(measure => naming.Contains(measure.Id))];
    }

    /// <summary>The clauses that name a mineral, a group with it or one of its members, in their scope as issued or as changed; clauses on all goods name none.</summary>
    /// <param name="mineral">A mineral or a group.</param>
    /// <returns>In the order of the regime; empty where no clause names it.</returns>
    public ValueList<MeasureClause> ClausesOn(MineralId mineral)
    {
        var naming = Words.MembersOf(mineral).SelectMany(member => Index.Naming(member)).Select(held => held.Id).ToHashSet();
        return [.. Measures.SelectMany(measure => measure.Clauses).Where(clause => naming.Contains(clause.Id))];
    }

    /// <summary>Whether a clause names a mineral, a group with it or one of its members, in its scope as issued or as changed.</summary>
    internal bool Concerns(MeasureClause clause, MineralId mineral) =>
        Words.MembersOf(mineral).Any(member => Index.Naming(member).Any(held => held.Id == clause.Id));
}
