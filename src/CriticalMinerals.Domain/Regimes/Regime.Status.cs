using System.Collections.Concurrent;
using NodaTime;

namespace CriticalMinerals.Domain;

public sealed partial record Regime
{
    private const int MostKept = 20_000;

    private readonly ConcurrentDictionary<(ClauseId Clause, LocalDate? KnownOn), StatusTable> clauseTables = [];
    private readonly ConcurrentDictionary<(MeasureId Measure, LocalDate? KnownOn), StatusTable> measureTables = [];
    private readonly ConcurrentDictionary<(AgreementId Agreement, LocalDate? KnownOn), Timeline<AgreementState>> agreementTimelines = [];
    private readonly ConcurrentDictionary<(ClauseId Clause, LocalDate? KnownOn), ClauseContent> contents = [];

    private sealed record StatusTable(Timeline<MeasureState> Timeline, MeasureStatus[] Statuses)
    {
        internal MeasureStatus At(LocalDate date) => Statuses[Timeline.IndexAt(date)];
    }

    /// <summary>The status of a clause on a day, as known on another.</summary>
    /// <exception cref="ArgumentException">The regime does not hold the clause.</exception>
    public MeasureStatus StatusOf(ClauseId clause, AsOf asOf) => TableOf(clause, asOf.KnownOn).At(asOf.Date);

    /// <summary>The status of a whole measure, or of a suspension, on a day, as known on another.</summary>
    /// <returns>
    /// The state that all clauses share; <see cref="MeasureState.PartlySuspended"/> where some are in force and the others suspended;
    /// otherwise <see cref="MeasureState.Mixed"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The regime does not hold the measure.</exception>
    public MeasureStatus StatusOf(MeasureId measure, AsOf asOf) => TableOf(measure, asOf.KnownOn).At(asOf.Date);

    /// <summary>The states of a clause on every day, as known on a day; null knowledge is all that is recorded.</summary>
    /// <exception cref="ArgumentException">The regime does not hold the clause.</exception>
    public Timeline<MeasureState> TimelineOf(ClauseId clause, LocalDate? knownOn) => TableOf(clause, knownOn).Timeline;

    /// <summary>The states of a whole measure, or of a suspension, on every day, as known on a day; null knowledge is all that is recorded.</summary>
    /// <exception cref="ArgumentException">The regime does not hold the measure.</exception>
    public Timeline<MeasureState> TimelineOf(MeasureId measure, LocalDate? knownOn) => TableOf(measure, knownOn).Timeline;

    /// <summary>The days on which a clause is in force and not suspended, as known on a day.</summary>
    public ValueList<DateSpan> OperativeDays(ClauseId clause, LocalDate? knownOn) => TimelineOf(clause, knownOn).SpansOf(MeasureState.InForce);

    /// <summary>The status of an agreement on a day, as known on another.</summary>
    /// <exception cref="ArgumentException">The regime does not hold the agreement.</exception>
    public AgreementStatus StatusOf(AgreementId agreement, AsOf asOf) =>
        Agreement(agreement).StatusOn(asOf, TimelineOf(agreement, asOf.KnownOn), Horizon);

    /// <summary>The states of an agreement on every day, as known on a day; null knowledge is all that is recorded.</summary>
    /// <exception cref="ArgumentException">The regime does not hold the agreement.</exception>
    public Timeline<AgreementState> TimelineOf(AgreementId agreement, LocalDate? knownOn) => Kept(
        agreementTimelines,
        (agreement, knownOn),
        key => Hypothetical(Scenario(Agreement(key.Item1)).Fold(key.Item2, Horizon), () => baseline.Value.TimelineOf(key.Item1, key.Item2)));

    /// <summary>The state of everything in the regime on a day, as known on another.</summary>
    public RegimeSnapshot On(AsOf asOf) => new(
        asOf,
        [.. Measures.SelectMany(measure => measure.Clauses).Select(clause => new ClauseStatus(clause.Id, StatusOf(clause.Id, asOf)))],
        [.. Suspensions.Select(suspension => new InstrumentStatus(suspension.Id, StatusOf(suspension.Id, asOf)))],
        [.. Agreements.Select(agreement => new AgreementStanding(agreement.Id, StatusOf(agreement.Id, asOf)))]);

    /// <summary>The measures with a clause that names a mineral, a group with it or one of its members; clauses on all goods name none.</summary>
    public ValueList<TradeMeasure> MeasuresOn(MineralId mineral)
    {
        var naming = Words.MembersOf(mineral).SelectMany(member => clauseIndex.Value.Naming(member)).Select(entry => entry.Measure.Id).ToHashSet();
        return [.. Measures.Where(measure => naming.Contains(measure.Id))];
    }

    /// <summary>The clauses that name a mineral, a group with it or one of its members, in their scope as issued or as changed; clauses on all goods name none.</summary>
    public ValueList<MeasureClause> ClausesOn(MineralId mineral)
    {
        var naming = Words.MembersOf(mineral).SelectMany(member => clauseIndex.Value.Naming(member)).Select(entry => entry.Clause.Id).ToHashSet();
        return [.. Measures.SelectMany(measure => measure.Clauses).Where(clause => naming.Contains(clause.Id))];
    }

    /// <summary>Whether a clause names a mineral, a group with it or one of its members, in its scope as issued or as changed.</summary>
    internal bool Concerns(MeasureClause clause, MineralId mineral) =>
        Words.MembersOf(mineral).Any(member => clauseIndex.Value.Naming(member).Any(entry => entry.Clause.Id == clause.Id));

    // A hit makes no closure, so that a repeated question allocates nothing.
    private StatusTable TableOf(ClauseId clause, LocalDate? knownOn) =>
        clauseTables.TryGetValue((clause, knownOn), out var table) ? table : Folded(clause, knownOn);

    private StatusTable TableOf(MeasureId measure, LocalDate? knownOn) =>
        measureTables.TryGetValue((measure, knownOn), out var table) ? table : Folded(measure, knownOn);

    private StatusTable Folded(ClauseId clause, LocalDate? knownOn) => Kept(clauseTables, (clause, knownOn), key => Fold(key.Item1, key.Item2));

    private StatusTable Folded(MeasureId measure, LocalDate? knownOn) => Kept(measureTables, (measure, knownOn), key => Fold(key.Item1, key.Item2));

    private static TAnswer Kept<TKey, TAnswer>(ConcurrentDictionary<TKey, TAnswer> kept, TKey key, Func<TKey, TAnswer> fold)
        where TKey : notnull
    {
        if (kept.TryGetValue(key, out var answer)) return answer;
        if (kept.Count >= MostKept) kept.Clear();
        return kept.GetOrAdd(key, fold);
    }

    private StatusTable Fold(ClauseId clause, LocalDate? knownOn)
    {
        var measure = Measure(clause.Measure);
        measure.Clause(clause);
        Suspension[] suspensions = [.. suspensionsByTarget[clause]];
        var timeline = ClauseFold.Fold([ClauseAt(measure, clause, knownOn)], [.. suspensions.Select(s => SuspensionAt(s, knownOn))]);
        var verified = suspensions.Select(s => s.VerifiedThrough).Append(measure.VerifiedThrough).Select(day => day ?? Horizon).Min();
        return Table(timeline, knownOn, verified, () => baseline.Value.TimelineOf(clause, knownOn));
    }

    private StatusTable Fold(MeasureId id, LocalDate? knownOn)
    {
        if (suspensionsById.TryGetValue(id, out var own))
            return Table(
                ClauseFold.Fold([SuspensionAt(own, knownOn)], []), knownOn, own.VerifiedThrough ?? Horizon, () => baseline.Value.TimelineOf(id, knownOn));
        var measure = Measure(id);
        Suspension[] suspensions = [.. measure.Clauses.SelectMany(clause => suspensionsByTarget[clause.Id]).Distinct()];
        var timeline = ClauseFold.Fold(
            [.. measure.Clauses.Select(clause => ClauseAt(measure, clause.Id, knownOn))], [.. suspensions.Select(s => SuspensionAt(s, knownOn))]);
        var verified = suspensions.Select(s => s.VerifiedThrough).Append(measure.VerifiedThrough).Select(day => day ?? Horizon).Min();
        return Table(timeline, knownOn, verified, () => baseline.Value.TimelineOf(id, knownOn));
    }

    private StatusTable Table(Timeline<MeasureState> timeline, LocalDate? knownOn, LocalDate verifiedThrough, Func<Timeline<MeasureState>> recorded)
    {
        var through = Knowledge.RecordedThrough(knownOn, verifiedThrough);
        var standing = Hypothetical(timeline.RecordedThrough(through), recorded);
        return new(standing, MeasureStatus.Of(standing, through));
    }

    private Timeline<TState> Hypothetical<TState>(Timeline<TState> timeline, Func<Timeline<TState>> recorded)
        where TState : notnull => Assumptions.IsEmpty ? timeline : timeline.HypotheticalWhereUnlike(recorded());

    private ClauseFold.Known ClauseAt(TradeMeasure measure, ClauseId clause, LocalDate? knownOn) => KnownAt(
        measure.Id, measure.HistoryOf(clause), AssumedEvents(measure.Id).Where(e => e.Touches(clause)), agreementsByClause[clause], knownOn, [.. suspensionsByTarget[clause].Select(s => s.Id)]);

    /// <summary>What a clause asks, binds and relieves by what is known, and by what a scenario assumes.</summary>
    private ClauseContent ContentOf(TradeMeasure measure, MeasureClause clause, LocalDate? knownOn) =>
        contents.TryGetValue((clause.Id, knownOn), out var content)
            ? content
            : Kept(contents, (clause.Id, knownOn), _ => new(clause, SourceCorrected.Apply([.. ClauseFold.KnownOf(measure.HistoryOf(clause.Id), knownOn), .. AssumedEvents(measure.Id)])));

    private ClauseFold.Known SuspensionAt(Suspension suspension, LocalDate? knownOn) => KnownAt(
        suspension.Id, suspension.Events, AssumedEvents(suspension.Id), agreementsBySuspension[suspension.Id], knownOn, []);

    private ClauseFold.Known KnownAt(
        MeasureId id, IEnumerable<MeasureEvent> history, IEnumerable<MeasureEvent> assumed, IEnumerable<Agreement> ties, LocalDate? knownOn, ValueList<MeasureId> suspendedBy)
    {
        Agreement[] tied = [.. ties];
        var isDecided = tied.Any(agreement => IsDecided(agreement.Id));
        List<MeasureEvent> events = [.. SourceCorrected.Apply([.. ClauseFold.KnownOf(history, knownOn), .. assumed]).Where(e => !isDecided || e is not ExtensionAnnounced)];
        if (RenewedUntil(tied) is { } lastDay && InstrumentLife.Renewed(events, lastDay) is { } renewed) events.Add(renewed);
        var announced = tied.Where(agreement => !IsDecided(agreement.Id)).SelectMany(agreement => agreement.AnnouncedExtensions(knownOn));
        return new(id, events, [.. announced], suspendedBy);
    }

    private Agreement Scenario(Agreement agreement)
    {
        foreach (var assumption in Assumptions)
        {
            agreement = assumption switch
            {
                AssumedAgreementEvent assumed when assumed.Agreement == agreement.Id => agreement.Assume(assumed.Event),
                AssumedRenewal renewal when renewal.Agreement == agreement.Id => agreement.AsRenewed(renewal.LastDay),
                AssumedLapse lapse when lapse.Agreement == agreement.Id => agreement.AsLapsed(),
                _ => agreement,
            };
        }

        return agreement;
    }
}
