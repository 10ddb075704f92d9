namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>Finds the arrangement under which measures are held back, and the days that matter for it.</summary>
internal static class Truce
{
    /// <summary>The agreement named, and otherwise of those known the one under which most clauses are suspended, the latest of several.</summary>
    /// <exception cref="CommandFault">The regime does not hold the agreement named.</exception>
    internal static Agreement? Choose(Regime regime, LocalDate? knownOn, AgreementId? named)
    {
        if (named is not null)
            return regime.Agreements.FirstOrDefault(agreement => agreement.Id == named)
                ?? throw new CommandFault($"--agreement: the regime holds no {named}. It holds {Names(regime)}.");
        return regime.Agreements.Where(agreement => !TiedClauses(regime, agreement).IsEmpty && FirstDay(regime, agreement, knownOn) is not null)
            .OrderBy(agreement => TiedSuspensions(agreement).Sum(id => regime.Suspension(id).Targets.Count))
            .ThenBy(agreement => FirstDay(regime, agreement, knownOn))
            .LastOrDefault();
    }

    /// <summary>The clauses that an agreement ties, by themselves or as the targets of a suspension.</summary>
    internal static ValueList<ClauseId> TiedClauses(Regime regime, Agreement agreement) =>
    [
        .. agreement.Commitments
            .SelectMany(commitment => commitment.Clauses.Concat(commitment.Suspensions.SelectMany(id => regime.Suspension(id).Targets)))
            .Distinct()
            .Order(),
    ];

    /// <summary>The suspensions that an agreement ties.</summary>
    internal static ValueList<MeasureId> TiedSuspensions(Agreement agreement) =>
        [.. agreement.Commitments.SelectMany(commitment => commitment.Suspensions).Distinct().Order()];

    /// <summary>The day before anything of the agreement was made known; null where it has no beginning.</summary>
    internal static LocalDate? DayBefore(BriefQuestion question) =>
        question.Arrangement is { } agreement ? FirstDay(question.Regime, agreement, question.AsOf.KnownOn)?.PlusDays(-1) : null;

    /// <summary>The first day on which the agreement is in force; null where it never is.</summary>
    internal static LocalDate? FirstDayInForce(BriefQuestion question) =>
        question.Arrangement is { } agreement && question.Regime.TimelineOf(agreement.Id, question.AsOf.KnownOn).SpansOf(AgreementState.InForce) is { IsEmpty: false } spans
            ? spans[0].First
            : null;

    /// <summary>Whether the agreement is in force on a day, or may be.</summary>
    internal static bool MayHold(BriefQuestion question, LocalDate day) =>
        question.Arrangement is { } agreement && question.Regime.TimelineOf(agreement.Id, question.AsOf.KnownOn).SpanAt(day) is var span
        && (span.State == AgreementState.InForce || span.Possible.Contains(AgreementState.InForce));

    /// <summary>The first day on which, by the texts and announcements known, nothing of the agreement holds a measure back any longer; null where that never comes.</summary>
    internal static LocalDate? DayAfter(BriefQuestion question) =>
        question.Arrangement is { } agreement ? DayAfter(question.Regime, agreement, question.AsOf.KnownOn) : null;

    /// <summary>The last day to which an extension is announced, and otherwise one more term like the first year after the end; with the reason.</summary>
    internal static (LocalDate LastDay, string Why)? Renewal(BriefQuestion question)
    {
        if (question.Arrangement is not { } agreement) return null;
        var announced = agreement.Events.OfType<AgreementExtensionAnnounced>()
            .Where(e => e.LastDay.Day is not null && !(e.On.Latest > question.AsOf.KnownOn))
            .MaxBy(e => e.LastDay.Day);
        if (announced is { LastDay.Day: { } day }) return (day, $"the last day announced on {announced.On}, not enacted");
        var inForce = question.Regime.TimelineOf(agreement.Id, question.AsOf.KnownOn).SpansOf(AgreementState.InForce);
        return inForce.IsEmpty || inForce[^1].Last is not { } last ? null : (last.PlusYears(1), $"one more year after the term that ends on {Say.Day(last)}");
    }

    private static LocalDate? DayAfter(Regime regime, Agreement agreement, LocalDate? knownOn)
    {
        var held = TiedSuspensions(agreement).Select(id => LastHeldBack(regime.TimelineOf(id, knownOn))).OfType<DateSpan>().ToArray();
        return held.Length == 0 || held.Any(days => days.Last is null) ? null : held.Max(days => days.Last!.Value).PlusDays(1);
    }

    private static DateSpan? LastHeldBack(Timeline<MeasureState> suspension) =>
        suspension.Spans.LastOrDefault(span => span.State == MeasureState.InForce || span.Possible.Contains(MeasureState.InForce))?.Days;

    private static LocalDate? FirstDay(Regime regime, Agreement agreement, LocalDate? knownOn) =>
        regime.TimelineOf(agreement.Id, knownOn).Spans is { Count: > 1 } spans ? spans[1].Days.First : null;

    private static string Names(Regime regime) =>
        regime.Agreements.IsEmpty ? "no agreement at all" : string.Join(", ", regime.Agreements.Select(agreement => agreement.Id));
}
