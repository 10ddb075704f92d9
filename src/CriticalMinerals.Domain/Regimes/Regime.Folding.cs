using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

// How answers about states are found: kept ones as they are, others folded from what is known and assumed.
public sealed partial record Regime
{
    private ClauseAnswers AnswersOf(ClauseId id, IsoDay knownOn) => clausesById.TryGetValue(Guard.Against.Null(id), out var clause)
        ? AnswersOf(clause, knownOn)
        : throw Measure(id.Measure).NoSuchClause(id);

    private ClauseAnswers AnswersOf(HeldClause clause, IsoDay knownOn) =>
        clause.Find(knownOn) ?? clause.Keep(knownOn, Fold(clause, knownOn.OrNull()));

    private StateColumns<HeldClause, ClauseStatus> ClausesAsKnown(IsoDay knownOn) => ClauseColumns.Find(knownOn)
        ?? ClauseColumns.Keep(knownOn, new(clauses, clause => AnswersOf(clause, knownOn), (clause, status) => new(clause.Id, status)));

    private StateColumns<Suspension, InstrumentStatus> SuspensionsAsKnown(IsoDay knownOn) => SuspensionColumns.Find(knownOn)
        ?? SuspensionColumns.Keep(knownOn, new(SuspensionColumns.Subject, suspension => AnswersOf(suspension.Id, knownOn), (suspension, status) => new(suspension.Id, status)));

    private StateTable AnswersOf(MeasureId id, IsoDay knownOn)
    {
        if (measuresById.TryGetValue(Guard.Against.Null(id), out var measure)) return measure.Find(knownOn) ?? measure.Keep(knownOn, Fold(measure.Subject, knownOn.OrNull()));
        return suspensionsById.TryGetValue(id, out var suspension)
            ? suspension.Find(knownOn) ?? suspension.Keep(knownOn, Fold(suspension.Subject, knownOn.OrNull()))
            : throw RegimeGuards.NotHeld("measure", id);
    }

    private AgreementAnswers AnswersOf(AgreementId id, IsoDay knownOn) => agreementsById.TryGetValue(Guard.Against.Null(id), out var agreement)
        ? agreement.Find(knownOn) ?? agreement.Keep(knownOn, Fold(agreement.Subject, knownOn.OrNull()))
        : throw RegimeGuards.NotHeld("agreement", id);

    private ClauseAnswers Fold(HeldClause held, LocalDate? knownOn)
    {
        var id = held.Id;
        Suspension[] suspensions = [.. Ties.SuspensionsOf(id)];
        var through = Through(knownOn, held.Measure.VerifiedThrough, suspensions);
        var known = ClauseAt(held, knownOn);
        var timeline = ClauseFold.Fold([known], Array.ConvertAll(suspensions, s => SuspensionAt(s, knownOn)));
        return new(WithStanding(timeline, through, () => Baseline.TimelineOf(id, knownOn)), IsoDay.Of(through), new(held.Subject, known.Events));
    }

    private StateTable Fold(TradeMeasure measure, LocalDate? knownOn)
    {
        Suspension[] suspensions = [.. measure.Clauses.SelectMany(clause => Ties.SuspensionsOf(clause.Id)).Distinct()];
        var through = Through(knownOn, measure.VerifiedThrough, suspensions);
        var timeline = ClauseFold.Fold(
            [.. measure.Clauses.Select(clause => ClauseAt(clausesById[clause.Id], knownOn))], Array.ConvertAll(suspensions, s => SuspensionAt(s, knownOn)));
        return new(WithStanding(timeline, through, () => Baseline.TimelineOf(measure.Id, knownOn)), IsoDay.Of(through));
    }

    private StateTable Fold(Suspension suspension, LocalDate? knownOn)
    {
        var through = Through(knownOn, suspension.VerifiedThrough, []);
        return new(WithStanding(ClauseFold.Fold([SuspensionAt(suspension, knownOn)], []), through, () => Baseline.TimelineOf(suspension.Id, knownOn)), IsoDay.Of(through));
    }

    private AgreementAnswers Fold(Agreement agreement, LocalDate? knownOn) => new(
        agreement, Hypothetical(Scenario(agreement).Fold(knownOn, Horizon, SuccessionOf(agreement, knownOn)), () => Baseline.TimelineOf(agreement.Id, knownOn)), horizon);

    // The last day that counts as recorded: everything that the state rests on was checked through it.
    private LocalDate Through(LocalDate? knownOn, LocalDate? verifiedThrough, Suspension[] suspensions)
    {
        var through = Knowledge.RecordedThrough(knownOn, verifiedThrough ?? Horizon);
        foreach (var suspension in suspensions) through = LocalDate.Min(through, suspension.VerifiedThrough ?? Horizon);
        return through;
    }

    private Timeline<MeasureState> WithStanding(Timeline<MeasureState> timeline, LocalDate recordedThrough, Func<Timeline<MeasureState>> recorded) =>
        Hypothetical(timeline.RecordedThrough(recordedThrough), recorded);

    private Timeline<TState> Hypothetical<TState>(Timeline<TState> timeline, Func<Timeline<TState>> recorded)
        where TState : notnull => Assumptions.IsEmpty ? timeline : timeline.HypotheticalWhereUnlike(recorded());

    private ClauseFold.Known ClauseAt(HeldClause held, LocalDate? knownOn)
    {
        var id = held.Id;
        return KnownAt(held.Measure.Id, held.Measure.HistoryOf(id), held.Assumed, Ties.AgreementsOn(id), knownOn, [.. Ties.SuspensionsOf(id).Select(s => s.Id)], held.Measure.Limit);
    }

    private ClauseFold.Known SuspensionAt(Suspension suspension, LocalDate? knownOn) =>
        KnownAt(suspension.Id, suspension.Events, AssumedOf(suspension.Id), Ties.AgreementsOn(suspension.Id), knownOn, [], suspension.Limit);

    private ClauseFold.Known KnownAt(
        MeasureId id, IEnumerable<MeasureEvent> history, IEnumerable<MeasureEvent> assumed, IEnumerable<Agreement> ties, LocalDate? knownOn, ValueList<MeasureId> suspendedBy, StatutoryLimit? limit)
    {
        Agreement[] tied = [.. ties];
        var known = ClauseFold.KnownOf(history, knownOn);
        if (assumed.Any()) known = SourceCorrected.Apply([.. known, .. assumed]);
        if (tied.Length == 0) return new(id, known, [], suspendedBy, limit);
        var isDecided = tied.Any(agreement => IsDecided(agreement.Id));
        var isLapsed = tied.Any(agreement => IsLapsed(agreement.Id));
        List<MeasureEvent> events = [.. known.Where(e => e is ExtensionAnnounced ? !isDecided : e is not ChangeAnnounced || !isLapsed)];
        if (RenewedUntil(tied) is { } lastDay && InstrumentLife.Renewed(events, lastDay, limit) is { } renewed) events.Add(renewed);
        var announced = tied.Where(agreement => !IsDecided(agreement.Id)).SelectMany(agreement => agreement.AnnouncedExtensions(knownOn));
        return new(id, events, [.. announced], suspendedBy, limit);
    }

    // An agreement that holds until its successor enters into force ends when that one does, as far as the regime knows it.
    private DatedCause? SuccessionOf(Agreement agreement, LocalDate? knownOn)
    {
        if (agreement.Renewal is not UntilEvent { Successor: { } id } || !agreementsById.TryGetValue(id, out var successor)) return null;
        FoldChainFrom(successor.Subject, knownOn);
        if (Scenario(successor.Subject).EntryAsKnown(knownOn, Horizon, TimelineOf(id, knownOn)) is not { } entry) return null;
        var how = entry.Cause as AgreementEvent;
        return entry with { Cause = new AgreementCause(agreement.Id, $"ended by its text: {agreement.Renewal.Describe()}; {id} {how?.Describe() ?? ((AgreementCause)entry.Cause).Words}", how ?? ((AgreementCause)entry.Cause).Event) };
    }

    // The far end first, so that a long chain is not a deep one.
    private void FoldChainFrom(Agreement successor, LocalDate? knownOn)
    {
        var chain = new Stack<AgreementId>();
        for (var each = successor; each is not null;)
        {
            chain.Push(each.Id);
            each = each.Renewal is UntilEvent { Successor: { } next } ? agreementsById.GetValueOrDefault(next)?.Subject : null;
        }

        foreach (var id in chain) AnswersOf(id, IsoDay.Of(knownOn));
    }

    private Agreement Scenario(Agreement agreement)
    {
        foreach (var assumption in Assumptions)
        {
            agreement = assumption switch
            {
                AssumedAgreementEvent assumed when assumed.Agreement == agreement.Id => agreement.Assume(assumed.Event),
                AssumedRenewal renewal when renewal.Agreement == agreement.Id => agreement.AsRenewed(IsoDay.Of(renewal.LastDay)),
                AssumedLapse lapse when lapse.Agreement == agreement.Id => agreement.AsLapsed(),
                _ => agreement,
            };
        }

        return agreement;
    }
}
