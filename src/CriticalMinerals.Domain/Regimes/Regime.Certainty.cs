using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

// Until when an answer holds, whatever is decided.
public sealed partial record Regime
{
    /// <summary>The last day up to which a clause's state is settled without a decision still to be taken.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="asOf">The day from which on, and the knowledge used.</param>
    /// <returns>
    /// The day before the state is open, or before a term runs out that could still be extended: the clause's own, or that of what suspends it. What is
    /// foreseen without a day, such as an end that nobody has set or an announced change, may be decided on any day: then the last day that counts as
    /// recorded. A day before the one asked about where that day itself is not settled; null where nothing is foreseen that could change
    /// the state. That an authority may repeal what it has issued is always so, and not foreseen.
    /// </returns>
    /// <exception cref="ArgumentException">The regime does not hold the clause.</exception>
    public LocalDate? CertainUntil(ClauseId clause, AsOf asOf)
    {
        var timeline = TimelineOf(clause, asOf.KnownOn);
        var through = StatusOf(clause, asOf).RecordedThrough;
        Suspension[] holding = [.. Ties.SuspensionsOf(clause).Where(s => IsHolding(s, asOf.KnownOn, through))];
        var isAwaited = InstrumentLife.AwaitsUndatedDecision(ClauseAt(clausesById[clause], asOf.KnownOn).Events, clausesById[clause].Measure.Limit)
            || holding.Any(s => InstrumentLife.AwaitsUndatedDecision(SuspensionAt(s, asOf.KnownOn).Events, s.Limit));
        return Certainty.LastDay(
            asOf.Date, through, Certainty.OpenFrom(timeline, asOf.Date, through), Certainty.TermEnd(timeline, through, day => EndsATerm(clause, day, asOf.KnownOn)), isAwaited && !IsOver(timeline, through));
    }

    /// <summary>The last day up to which the state of a whole measure, or of a suspension, is settled without a decision still to be taken.</summary>
    /// <param name="measure">The measure or suspension; a measure is settled as long as each of its clauses is.</param>
    /// <param name="asOf">The day from which on, and the knowledge used.</param>
    /// <returns>As for a clause; null where nothing is foreseen that could change the state.</returns>
    /// <exception cref="ArgumentException">The regime does not hold the measure.</exception>
    public LocalDate? CertainUntil(MeasureId measure, AsOf asOf)
    {
        if (!suspensionsById.TryGetValue(Guard.Against.Null(measure), out var suspension))
            return Measure(measure).Clauses.Min(clause => CertainUntil(clause.Id, asOf));
        var timeline = TimelineOf(measure, asOf.KnownOn);
        var through = StatusOf(measure, asOf).RecordedThrough;
        return Certainty.LastDay(
            asOf.Date,
            through,
            Certainty.OpenFrom(timeline, asOf.Date, through),
            Certainty.TermEnd(timeline, through, day => IsExpiry(timeline, day)),
            InstrumentLife.AwaitsUndatedDecision(SuspensionAt(suspension.Subject, asOf.KnownOn).Events, suspension.Subject.Limit) && !IsOver(timeline, through));
    }

    /// <summary>The last day for which it is settled, without a decision still to be taken, whether an agreement holds.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="asOf">The day from which on, and the knowledge used.</param>
    /// <returns>
    /// The last day before a decision that the text or the record foresees, and that is not recorded, could show: the end of a term that somebody may
    /// still renew, confirm or extend; of a term that renews itself, while notice may still be given; the day before a review that may end the agreement.
    /// A deadline that has passed within the recorded days is settled, so that of a tacit renewal the next term counts. What is foreseen without a day
    /// may come on any: then the last day that counts as recorded, and as much more as the text takes from a decision to its effect. A day
    /// before the one asked about where that day itself is not settled; null where nothing is foreseen.
    /// </returns>
    /// <remarks>Under which of the states it holds does not matter here. A party's right to leave at any time is not foreseen: see <see cref="Domain.Agreement.EarliestEnd"/>.</remarks>
    /// <exception cref="ArgumentException">The regime does not hold the agreement.</exception>
    public LocalDate? CertainUntil(AgreementId agreement, AsOf asOf)
    {
        var timeline = TimelineOf(agreement, asOf.KnownOn);
        var through = StatusOf(agreement, asOf).RecordedThrough;
        var open = Certainty.OpenFrom(timeline, asOf.Date, through);
        var decided = Scenario(Agreement(agreement)).UnsettledFrom(through, asOf.KnownOn, SuccessionOf(Agreement(agreement), asOf.KnownOn));
        return Certainty.LastDay(asOf.Date, through, open, decided, isAwaited: false);
    }

    private bool IsHolding(Suspension suspension, LocalDate? knownOn, LocalDate through) =>
        TimelineOf(suspension.Id, knownOn).At(Certainty.After(through)) == MeasureState.InForce;

    private static bool IsOver(Timeline<MeasureState> timeline, LocalDate through) => timeline.At(Certainty.After(through)) is MeasureState.Ended or MeasureState.NotAnnounced;

    private bool EndsATerm(ClauseId clause, LocalDate day, LocalDate? knownOn) =>
        IsExpiry(TimelineOf(clause, knownOn), day) || Ties.SuspensionsOf(clause).Any(s => IsExpiry(TimelineOf(s.Id, knownOn), day));

    private static bool IsExpiry(Timeline<MeasureState> timeline, LocalDate day) =>
        timeline.SpanAt(day) is { Cause: MeasureCause { IsEnd: true } } span && span.Days.First == day;
}
