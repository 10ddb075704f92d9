using NodaTime;

namespace CriticalMinerals.Domain;

// What is announced without a day changes no state, and is listed instead.
public sealed partial record Regime
{
    /// <summary>What is announced on a day without a day of its own, and neither enacted nor overtaken: no state shows it.</summary>
    /// <param name="asOf">The day, and the knowledge used.</param>
    /// <returns>Changes and extensions of measures and suspensions, extensions and terminations of agreements, in the order in which they became known, then by subject.</returns>
    /// <remarks>An announcement with days leaves those days Indeterminate. One without is overtaken by the end of what it is about, or by the state, the extension or the termination that it announced.</remarks>
    public ValueList<KnowledgeChange> PendingOn(AsOf asOf)
    {
        var (date, knownOn) = (asOf.Date, asOf.KnownOn);
        var measures = clauses.SelectMany(held => Pending(ClauseAt(held, knownOn).Events, TimelineOf(held.Id, knownOn), date), (held, e) => Known(held.Measure.Id.Value, e));
        var suspensions = Suspensions.SelectMany(s => Pending(SuspensionAt(s, knownOn).Events, TimelineOf(s.Id, knownOn), date), (s, e) => Known(s.Id.Value, e));
        var agreements = Agreements.Where(agreement => TimelineOf(agreement.Id, knownOn).At(date) != AgreementState.Ended)
            .SelectMany(agreement => Pending(AgreementEvent.KnownOf(Scenario(agreement).Events, IsoDay.Of(knownOn)), date), (agreement, e) => Known(agreement.Id.Value, e));
        return [.. measures.Concat(suspensions).Concat(agreements).Distinct().OrderBy(change => change.KnownFrom).ThenBy(change => change.Subject, StringComparer.Ordinal)];
    }

    private static IEnumerable<MeasureEvent> Pending(IReadOnlyList<MeasureEvent> known, Timeline<MeasureState> timeline, LocalDate date) =>
        timeline.At(date) == MeasureState.Ended ? [] : known.Where(e => e.On.Earliest <= date && e switch
        {
            ChangeAnnounced { From.Date: null } change => !timeline.SpansOf(change.Becomes).Any(days => days.First >= e.On.Earliest && days.First <= date),
            ExtensionAnnounced { LastDay.Date: null } => !known.Any(other => other is MeasureExtended && other.On.Latest >= e.On.Earliest && other.On.Earliest <= date),
            _ => false,
        });

    private static IEnumerable<AgreementEvent> Pending(ValueList<AgreementEvent> known, LocalDate date)
    {
        var lastSettlement = AgreementFold.LastSettlement(known, IsoDay.Of(date));
        return known.Where(e => e.On.Earliest <= date && e is (AgreementExtensionAnnounced { LastDay.Date: null } or AgreementTerminationAnnounced { From.Date: null })
            && !AgreementFold.IsSettled(e, lastSettlement));
    }
}
