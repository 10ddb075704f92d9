using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

// What is to be decided, by whom and when. Terms are counted from their anchor and found without walking them.
public sealed partial record Agreement
{
    /// <summary>The days by which somebody decides about the agreement, in order.</summary>
    /// <param name="span">The days asked for.</param>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    /// <returns>
    /// Found one by one as they are read: an agreement that renews itself for ever has them up to the year 9999. Only days on which the
    /// agreement is, or may be, in force. Several on one day come with those of the renewal clause first.
    /// </returns>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public IEnumerable<DecisionPoint> DecisionPoints(DateSpan span, LocalDate? knownOn = null) => DecisionPoints(span, knownOn, succession: null);

    /// <summary>The days by which somebody decides, where a successor may end the agreement.</summary>
    internal IEnumerable<DecisionPoint> DecisionPoints(DateSpan span, LocalDate? knownOn, DatedCause? succession) =>
        AgreementDecisions.Within(Guard.Against.Null(span), RecordOf(knownOn), Fold(knownOn, OwnHorizon, succession));

    /// <summary>The first decision point on that day or later; null where none follows from the text and the record.</summary>
    /// <param name="date">The first day that counts.</param>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public DecisionPoint? NextDecision(LocalDate date, LocalDate? knownOn = null) => DecisionPoints(new DateSpan(date, null), knownOn).FirstOrDefault();

    /// <summary>The number of the term in which a day lies, counted from 0; null where the agreement is not, or not certainly, in force on that day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    /// <remarks>A recorded renewal counts from the end of the term that it renews; a confirmation by all from its own day.</remarks>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public int? TermNumber(LocalDate date, LocalDate? knownOn = null)
    {
        if (Fold(knownOn, OwnHorizon).At(date) is not (>= AgreementState.InForce and < AgreementState.Ended)) return null;
        return RecordOf(knownOn).TermOn(IsoDay.Of(date))?.Number;
    }

    /// <summary>The last day of a term, counted from 0, as far as the text and the recorded renewals bring it about.</summary>
    /// <returns>The day, included; null where there is no such term, it has no end, or its end is not exactly known.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public LocalDate? LastDayOfTerm(int number, LocalDate? knownOn = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var end = RecordOf(knownOn).EndOfTerm(number);
        return end is { IsNever: false, IsOneDay: true } ? end.Value.EarliestDay.Before.OrNull() : null;
    }

    /// <summary>The last day on which notice received still stops the renewal at the end of a term; that day itself still counts.</summary>
    /// <param name="number">The term, counted from 0.</param>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    /// <returns>
    /// The day that leaves the whole notice period before the term's end: three months before 31 December is 30 September. Weekends and
    /// holidays are not moved. Null where there is no such term or notice has no such effect.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public LocalDate? LastDayForNotice(int number, LocalDate? knownOn = null) =>
        LastDayOfTerm(number, knownOn) is { } last ? Renewal.LastDayForNotice(IsoDay.Of(last).After).OrNull() : null;

    /// <summary>The first day on which the agreement would no longer hold for a party whose notice is received on the given day.</summary>
    /// <param name="noticeReceivedOn">The day of receipt; where the text counts from sending, taken as the day of that as well.</param>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    /// <returns>
    /// The earliest of the end of the notice period, the end of the term that notice keeps from being renewed, and the end by the text:
    /// P30D and 2026-03-02 give 2026-04-01; before the entry into force as well. Null where nothing is agreed on the day, the agreement has
    /// ended by then, or nothing known would end it.
    /// </returns>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public LocalDate? EarliestEnd(LocalDate noticeReceivedOn, LocalDate? knownOn = null)
    {
        Guard.Against.OtherCalendar(noticeReceivedOn);
        var states = Fold(knownOn, OwnHorizon);
        if (states.At(noticeReceivedOn) is AgreementState.NotAnnounced or AgreementState.Ended) return null;
        var term = RecordOf(knownOn).TermOn(IsoDay.Of(noticeReceivedOn));
        var stopped = term is null ? DayWindow.Never : Renewal.EndAfterNotice(term, DayWindow.From(noticeReceivedOn));
        var ended = states.SpansOf(AgreementState.Ended);
        LocalDate?[] ends =
        [
            Withdrawal?.FirstDayOut(noticeReceivedOn),
            stopped.Latest == stopped.Earliest ? stopped.Earliest : null,
            ended.IsEmpty ? null : ended[^1].First,
        ];
        return ends.Min();
    }

    /// <summary>The first day on which a decision that the text or the record foresees, and that is not recorded, could show; null where none is foreseen.</summary>
    /// <param name="through">The last day that counts as recorded.</param>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    /// <param name="succession">The entry into force of the successor that the text awaits; null where none is known.</param>
    internal LocalDate? UnsettledFrom(LocalDate through, LocalDate? knownOn, DatedCause? succession)
    {
        if (IsoDay.Of(through).After.OrNull() is not { } next || Fold(knownOn, OwnHorizon, succession).At(next) is AgreementState.Ended or AgreementState.NotAnnounced) return null;
        var record = RecordOf(knownOn);
        var first = record.UndatedDecisionShowsFrom(next, isSuccessionDated: succession?.Window.Latest is not null);
        foreach (var point in DecisionPoints(new DateSpan(next, null), knownOn, succession))
        {
            if (point.Day >= first) break;

            // What the last recorded decision on a term has settled is not open on its own day.
            if (record.LastTerm is { Cause: not null } term && point.Kind != DecisionKind.NoticeTakesEffect && point.Day <= term.DecidedOn.Latest) continue;
            var shows = point.Kind == DecisionKind.Review && point.TakesEffectOn is null ? point.Day : point.TakesEffectOn;
            if (shows is not null && !(shows >= first)) first = shows;
        }

        return first;
    }
}
