using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Renews itself for another term unless a party gives notice in time.</summary>
/// <remarks>Every end is counted from the end of the first term, so that a term that begins on the 31st does not drift.</remarks>
public sealed record TacitRenewal : RenewalClause
{
    /// <summary>A tacit renewal.</summary>
    /// <param name="length">The length of each later term.</param>
    /// <param name="notice">How long before the end of a term notice must be received; null where the last day of the term still does.</param>
    /// <param name="atMost">How many renewals there may be, from 1; null for any number.</param>
    /// <exception cref="ArgumentException">A period is negative, zero or has hours, or the number is below 1.</exception>
    [JsonConstructor]
    public TacitRenewal(Period length, Period? notice = null, int? atMost = null)
        : this(
            CalendarLength.Of(Guard.Against.NotWholeDays(length)),
            CalendarLength.Of(notice is null ? null : Guard.Against.NotWholeDays(notice)),
            atMost)
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal TacitRenewal(CalendarLength length, CalendarLength notice, int? atMost)
    {
        KeptLength = length;
        KeptNotice = notice;
        AtMost = atMost is { } most ? Guard.Against.Fewer(most, 1, "The number of renewals", "Leave it out for any number; a text without renewals has no renewal clause.", nameof(atMost)) : null;
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<TacitRenewal>))]
    public override string Kind => "tacit";

    /// <summary>The length of each later term.</summary>
    public Period Length => KeptLength.ToPeriod();

    /// <inheritdoc cref="Length"/>
    internal CalendarLength KeptLength { get; }

    /// <summary>How long before the end of a term notice must be received; null where the last day of the term still does.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Period? Notice => KeptNotice.OrNull();

    /// <inheritdoc cref="Notice"/>
    internal CalendarLength KeptNotice { get; }

    /// <summary>How many renewals there may be; null for any number.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? AtMost { get; }

    /// <inheritdoc/>
    public override string Describe() => string.Create(
        InvariantFormat.Numbers, $"renews itself for {KeptLength}{(AtMost is { } most ? $" at most {most} times" : "")} unless a party gives notice");

    internal override bool IsEndless => AtMost is null;

    internal override DayWindow LastEnd(AgreementTerm term, AgreementRecord record) =>
        AtMost is { } most ? term.End.Plus(KeptLength, most) : DayWindow.Never;

    internal override AgreementTerm Running(AgreementTerm term, IsoDay day) =>
        !term.End.IsNever && term.End.EarliestDay is { IsNone: false } first ? term.Later(KeptLength, Terms(first).NumberOn(day) ?? AtMost ?? 0) : term;

    internal override DayWindow? EndOfLater(AgreementTerm term, int number) => number > AtMost ? null : term.End.Plus(KeptLength, number);

    internal override IsoDay LastDayForNotice(IsoDay firstDayAfterTerm) => PlannedDecision.LastDayBefore(firstDayAfterTerm, KeptNotice);

    internal override DayWindow EndAfterNotice(AgreementTerm term, DayWindow received)
    {
        if (term.End.IsNever || received.IsNever || term.End.EarliestDay is not { IsNone: false } first || received.EarliestDay is not { IsNone: false } early) return term.End;
        if (EndAfterNotice(first, early) is not { IsNone: false } earliest) return DayWindow.Never;
        var isLateKnown = !term.End.LatestDay.IsNone && !received.LatestDay.IsNone;
        return new(earliest, isLateKnown ? EndAfterNotice(term.End.LatestDay, received.LatestDay) : default);
    }

    internal override IEnumerable<PlannedDecision> Decisions(AgreementTerm term, IsoDay from)
    {
        if (term.End.IsNever || term.End.EarliestDay is not { IsNone: false } first) yield break;
        var terms = Terms(first);
        for (var number = from.IsNone ? 0 : terms.NumberOn(from) ?? AtMost ?? 0; terms.End(number) is { IsNone: false } end; number++)
        {
            var isLast = number == AtMost;
            var deadline = LastDayForNotice(end);
            if (isLast) yield return new(end.Before, DecisionKind.Expiry, Silence.Ends, end, PlannedDecision.IsInexact(term.End));
            else if (deadline is { IsNone: false } on) yield return new(on, DecisionKind.NoticeDeadline, Silence.Renews, end, PlannedDecision.IsInexact(term.End));
        }
    }

    // Notice stops the first renewal whose deadline it meets; later notice meets that of a later term.
    private IsoDay EndAfterNotice(IsoDay firstEnd, IsoDay received)
    {
        var terms = Terms(firstEnd);
        if (terms.NumberOn(received) is not { } number) return terms.End(AtMost ?? 0);
        while (terms.End(number) is { IsNone: false } end && LastDayForNotice(end).Order < received.Order)
        {
            if (number == AtMost) return end;
            number++;
        }

        return terms.End(number);
    }

    private TermSequence Terms(IsoDay firstEnd) => new(firstEnd, KeptLength, AtMost);
}
