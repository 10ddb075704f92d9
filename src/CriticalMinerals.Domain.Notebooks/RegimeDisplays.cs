using Ardalis.GuardClauses;
using CriticalMinerals.Domain.Notebooks.Drawing;
using NodaTime;

namespace CriticalMinerals.Domain.Notebooks;

/// <summary>Shows a regime over time.</summary>
public static class RegimeDisplays
{
    /// <summary>An agreement with everything that it ties, over time: its own states and decisions, the clauses and the suspensions.</summary>
    /// <param name="regime">The regime, or a scenario of it.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="span">The days to show, with a first and a last one.</param>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    /// <param name="title">The heading; by default the agreement's title.</param>
    /// <param name="sources">Finds a source by its id, such as <c>ReferenceData.FindSource</c>; without it the source line has the id.</param>
    /// <exception cref="ArgumentException">
    /// The regime has no such agreement, the title is blank or not one line of printable text, or the span is open, longer than 500 years or ends after the year 9000.
    /// </exception>
    public static Chart ToAgreementChart(
        this Regime regime, AgreementId agreement, DateSpan span, LocalDate? knownOn, string? title = null, Func<SourceId, Source>? sources = null)
    {
        var found = Guard.Against.Null(regime).Agreement(Guard.Against.Null(agreement));
        MeasureId[] suspensions = [.. found.Commitments.SelectMany(commitment => commitment.Suspensions.AsSpan().ToArray()).Distinct()];
        ClauseId[] clauses =
        [
            .. found.Commitments.SelectMany(commitment => commitment.Clauses.AsSpan().ToArray())
                .Concat(suspensions.SelectMany(id => regime.Suspension(id).Targets.AsSpan().ToArray()))
                .Distinct(),
        ];
        return regime.ToTimelineChart(title ?? found.Title, span, knownOn, clauses, suspensions, [agreement], sources);
    }

    /// <summary>Chosen agreements, suspensions and clauses over time, in that order.</summary>
    /// <param name="regime">The regime, or a scenario of it.</param>
    /// <param name="title">The heading.</param>
    /// <param name="span">The days to show, with a first and a last one.</param>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    /// <param name="clauses">The clauses to show; none by default.</param>
    /// <param name="suspensions">The suspensions to show; none by default.</param>
    /// <param name="agreements">The agreements to show, with the decisions to be taken; none by default.</param>
    /// <param name="sources">Finds a source by its id; without it the source line has the id.</param>
    /// <exception cref="ArgumentException">
    /// The regime lacks one of them, there is nothing to show, the title is blank or not one line of printable text, or the span is open, longer than 500 years
    /// or ends after the year 9000.
    /// </exception>
    public static Chart ToTimelineChart(
        this Regime regime,
        string title,
        DateSpan span,
        LocalDate? knownOn,
        IEnumerable<ClauseId>? clauses = null,
        IEnumerable<MeasureId>? suspensions = null,
        IEnumerable<AgreementId>? agreements = null,
        Func<SourceId, Source>? sources = null)
    {
        Guard.Against.Null(regime);
        Guard.Against.UnprintableText(title, "A title");
        Guard.Against.UndrawableSpan(span);
        var decisions = regime.Calendar(span, knownOn).Where(change => change.IsDecision).ToLookup(change => change.Subject);
        var shown = new Shown([.. agreements ?? []], [.. suspensions ?? []], [.. clauses ?? []]);
        ValueList<TimelineRow> rows =
        [
            .. shown.Agreements.Select(id => Row(regime.Agreement(id), regime, knownOn, [.. decisions[id.Value]])),
            .. shown.Suspensions.Select(id => Row(regime.Suspension(id), regime, knownOn)),
            .. shown.Clauses.Select(id => Row(regime.Measure(id.Measure).Clause(id), regime, knownOn)),
        ];
        if (rows.IsEmpty) throw new ArgumentException("There is nothing to show; name an agreement, a suspension or a clause.", nameof(clauses));
        return TimelineChart.Draw(rows, span, knownOn, title, Record(regime, shown, sources));
    }

    /// <summary>All changes of state and all decisions of a span, as a table.</summary>
    /// <param name="regime">The regime, or a scenario of it.</param>
    /// <param name="span">The days; open ends are lawful.</param>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    /// <param name="title">The heading; by default the span.</param>
    /// <exception cref="ArgumentException">The title is blank or not one line of printable text.</exception>
    public static Table ToCalendarTable(this Regime regime, DateSpan span, LocalDate? knownOn, string? title = null) =>
        Guard.Against.Null(regime).Calendar(span, knownOn).ToTable(title ?? $"Calendar {span}, {Say.KnownOn(knownOn)}");

    private static TimelineRow Row(Agreement agreement, Regime regime, LocalDate? knownOn, ValueList<RegimeChange> decisions) =>
        new(agreement.Id.Value, agreement.Title, TimelineBar.Of(regime.TimelineOf(agreement.Id, knownOn)), decisions);

    private static TimelineRow Row(Suspension suspension, Regime regime, LocalDate? knownOn) =>
        new(suspension.Id.Value, suspension.Title, TimelineBar.OfSuspension(regime.TimelineOf(suspension.Id, knownOn)), default);

    private static TimelineRow Row(MeasureClause clause, Regime regime, LocalDate? knownOn) =>
        new(clause.Id.Value, clause.Title, TimelineBar.Of(regime.TimelineOf(clause.Id, knownOn)), default);

    private static ValueList<string> Record(Regime regime, Shown shown, Func<SourceId, Source>? sources)
    {
        var cited = shown.Agreements.SelectMany(id => regime.Agreement(id).Citations.AsSpan().ToArray())
            .Concat(shown.Suspensions.SelectMany(id => regime.Suspension(id).Events.Select(happened => happened.Citation)))
            .Concat(shown.Clauses.SelectMany(id => regime.Measure(id.Measure).Events.Select(happened => happened.Citation)))
            .Select(citation => citation.Source)
            .Distinct()
            .Select(id => sources?.Invoke(id).ToString() ?? id.Value);
        return [$"Record: edition {regime.Edition}, horizon {Say.Day(regime.Horizon, "")}. Sources: {string.Join("; ", cited)}."];
    }

    private sealed record Shown(ValueList<AgreementId> Agreements, ValueList<MeasureId> Suspensions, ValueList<ClauseId> Clauses);
}
