using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

public sealed partial record Regime
{
    /// <summary>Every change of state and every decision to be taken within a span of days, in order, as known on a day.</summary>
    /// <param name="span">The days; open ends are lawful.</param>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    /// <exception cref="ArgumentException">The day of knowledge is not of the ISO calendar.</exception>
    public ValueList<RegimeChange> Calendar(DateSpan span, LocalDate? knownOn)
    {
        Guard.Against.Null(span);
        var clauses = Measures.SelectMany(m => m.Clauses).SelectMany(clause => Changes(clause.Id.Value, TimelineOf(clause.Id, knownOn), span));
        var suspensions = Suspensions.SelectMany(s => Changes(s.Id.Value, TimelineOf(s.Id, knownOn), span));
        var agreements = Agreements.SelectMany(a => Changes(a.Id.Value, TimelineOf(a.Id, knownOn), span));
        var decisions = Agreements.SelectMany(a => Scenario(a).DecisionPoints(span, knownOn, SuccessionOf(a, knownOn)).Select(point => new RegimeChange(
            point.Day, a.Id.Value, point.Kind.ToString(), Standing.Projected, why: point.ToString(), citations: a.Citations, decision: point)));
        return [.. clauses.Concat(suspensions).Concat(agreements).Concat(decisions).OrderBy(c => c.Day).ThenBy(c => c.Subject, StringComparer.Ordinal).ThenBy(c => c.IsDecision)];
    }

    /// <summary>What is in another state at the second question than at the first: two days, two knowledge days, or both.</summary>
    /// <param name="from">The first question: a day, and the knowledge used.</param>
    /// <param name="to">The second question; it may differ in the day, in the knowledge or in both.</param>
    /// <returns>One for each clause, suspension and agreement that differs, dated with the day of the second question; empty where all is alike.</returns>
    public ValueList<RegimeChange> ChangesBetween(AsOf from, AsOf to) => ChangesTo(this, from, to);

    /// <summary>What is in another state in another regime on a day, such as in a scenario.</summary>
    /// <param name="other">The regime to compare with; what only one of them holds is left out.</param>
    /// <param name="asOf">The day, and the knowledge used in both.</param>
    public ValueList<RegimeChange> DifferencesFrom(Regime other, AsOf asOf) => Guard.Against.Null(other).ChangesTo(this, asOf, asOf);

    /// <summary>What became known after the first day, up to and with the second, in order.</summary>
    /// <param name="from">The last day whose knowledge is not new any more.</param>
    /// <param name="to">The last day that counts.</param>
    /// <returns>By the day on which it became known; empty where the second day is not after the first.</returns>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public ValueList<KnowledgeChange> KnowledgeChanges(LocalDate from, LocalDate to)
    {
        var measures = Measures.SelectMany(m => m.Events, (m, e) => Known(m.Id.Value, e));
        var suspensions = Suspensions.SelectMany(s => s.Events, (s, e) => Known(s.Id.Value, e));
        var agreements = Agreements.SelectMany(a => a.Events, (a, e) => Known(a.Id.Value, e));
        return
        [
            .. measures.Concat(suspensions).Concat(agreements).Concat(Agreements.Select(KnownByItsEntry).OfType<KnowledgeChange>())
                .Where(change => change.KnownFrom > from && change.KnownFrom <= to)
                .OrderBy(change => change.KnownFrom).ThenBy(change => change.Subject, StringComparer.Ordinal).ThenBy(change => change.What, StringComparer.Ordinal),
        ];
    }

    private ValueList<RegimeChange> ChangesTo(Regime other, AsOf from, AsOf to)
    {
        var clauses = Measures.SelectMany(m => m.Clauses).Select(c => c.Id).Where(other.Holds)
            .Select(id => Change(to.Date, id.Value, StatusOf(id, from), other.StatusOf(id, to)));
        var suspensions = Suspensions.Select(s => s.Id).Where(other.HoldsSuspension)
            .Select(id => Change(to.Date, id.Value, StatusOf(id, from), other.StatusOf(id, to)));
        var agreements = Agreements.Select(a => a.Id).Where(other.agreementsById.ContainsKey)
            .Select(id => Change(to.Date, id.Value, StatusOf(id, from), other.StatusOf(id, to)));
        return [.. clauses.Concat(suspensions).Concat(agreements).OfType<RegimeChange>()];
    }

    private RegimeChange? Change(LocalDate day, string subject, MeasureStatus from, MeasureStatus to) => from.State == to.State
        ? null
        : new(day, subject, to.State.ToString(), to.Standing, from.State.ToString(), to.Reason, CitationsOf(to.Cause, to.Unsettled));

    private static RegimeChange? Change(LocalDate day, string subject, AgreementStatus from, AgreementStatus to) => from.State == to.State
        ? null
        : new(
            day, subject, to.State.ToString(), to.Standing, from.State.ToString(), to.Reason,
            to.Citation is { } citation ? [citation] : [.. to.Unsettled.Select(e => e.Citation).Distinct()]);

    private IEnumerable<RegimeChange> Changes<TState>(string subject, Timeline<TState> timeline, DateSpan span)
        where TState : notnull
    {
        for (var i = 1; i < timeline.Spans.Count; i++)
        {
            var (before, after) = (timeline.Spans[i - 1], timeline.Spans[i]);
            if (EqualityComparer<TState>.Default.Equals(before.State, after.State) || !span.Contains(after.Days.First!.Value)) continue;
            yield return new(
                after.Days.First.Value, subject, after.State.ToString()!, after.Standing, before.State.ToString(), Why(after), CitationsOf(after.Cause, after.Unsettled));
        }
    }

    private static string? Why<TState>(TimelineSpan<TState> after)
        where TState : notnull => after.Unsettled.IsEmpty
            ? after.Cause?.Describe()
            : string.Join("; ", after.Unsettled.Select(cause => cause.Describe()));

    /// <summary>Where the cause of a state is stated; where the state is open, where that is stated which leaves it open.</summary>
    private ValueList<Citation> CitationsOf(ITimelineCause? cause, ValueList<ITimelineCause> unsettled) =>
        [.. unsettled.Append(cause).OfType<ITimelineCause>().Select(CitationOf).OfType<Citation>().Distinct()];

    private Citation? CitationOf(ITimelineCause cause) => cause switch
    {
        MeasureCause of => of.Event.Citation,
        AgreementEvent e => e.Citation,
        AgreementCause of => of.Event?.Citation ?? agreementsById.GetValueOrDefault(of.Agreement)?.Subject.Citations[0],
        _ => null,
    };

    // Nothing else tells of an agreement whose text names the day and of which no event is known by then.
    private static KnowledgeChange? KnownByItsEntry(Agreement agreement) =>
        agreement.KnownByItsEntryFrom is { } day && agreement.Events.All(e => e.KnownFrom > day)
            ? new(day, agreement.Id.Value, agreement.EntryIntoForce.Describe(), agreement.Citations[0], isInferred: true)
            : null;

    private static KnowledgeChange Known(string subject, MeasureEvent e) => new(e.KnownFrom, subject, e.What, e.Citation, e.PublicOn is null);

    private static KnowledgeChange Known(string subject, AgreementEvent e) => new(e.KnownFrom, subject, e.Describe(), e.Citation, e.PublicOn is null);
}
