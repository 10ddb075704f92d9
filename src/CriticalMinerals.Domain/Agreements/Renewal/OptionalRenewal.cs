using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>One party alone may extend the agreement; a recorded confirmation by that party is the use of its option.</summary>
/// <remarks>Every end is counted from the end of the first term.</remarks>
public sealed record OptionalRenewal : RenewalClause
{
    /// <summary>An option of one party.</summary>
    /// <param name="holder">The party that may extend.</param>
    /// <param name="length">By how much.</param>
    /// <param name="notice">How long before the end of a term the option must be used; null where the last day of the term still does.</param>
    /// <param name="atMost">How often, from 1; null for any number of times.</param>
    /// <exception cref="ArgumentException">A period is negative, zero or has hours, or the number is below 1.</exception>
    [JsonConstructor]
    public OptionalRenewal(Party holder, Period length, Period? notice = null, int? atMost = null)
        : this(
            Guard.Against.Null(holder),
            CalendarLength.Of(Guard.Against.NotWholeDays(length)),
            CalendarLength.Of(notice is null ? null : Guard.Against.NotWholeDays(notice)),
            atMost)
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal OptionalRenewal(Party holder, CalendarLength length, CalendarLength notice, int? atMost)
    {
        Holder = Guard.Against.Null(holder);
        KeptLength = length;
        KeptNotice = notice;
        AtMost = atMost is { } most ? Guard.Against.Fewer(most, 1, "The number of extensions", "Leave it out for any number; a text without an option has no such clause.", nameof(atMost)) : null;
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<OptionalRenewal>))]
    public override string Kind => "option";

    /// <summary>The party that may extend.</summary>
    public Party Holder { get; }

    /// <summary>By how much.</summary>
    public Period Length => KeptLength.ToPeriod();

    /// <inheritdoc cref="Length"/>
    internal CalendarLength KeptLength { get; }

    /// <summary>How long before the end of a term the option must be used; null where the last day of the term still does.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Period? Notice => KeptNotice.OrNull();

    /// <inheritdoc cref="Notice"/>
    internal CalendarLength KeptNotice { get; }

    /// <summary>How often; null for any number of times.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? AtMost { get; }

    /// <inheritdoc/>
    public override string Describe() => string.Create(
        InvariantFormat.Numbers, $"{Holder} may extend by {KeptLength}{(AtMost is { } most ? $" at most {most} times" : "")}");

    internal override Party? Decider => Holder;

    internal override DayWindow LastEnd(AgreementTerm term, AgreementRecord record) => term.End;

    internal override AgreementTerm Confirm(AgreementTerm term, RenewalConfirmed e, AgreementRecord record)
    {
        record.Refuse(e.Party != Holder, e, $"uses an option that only {Holder} has", null, "Record it for the holder of the option.");
        record.Refuse(
            term.Extensions >= AtMost, e, "uses an option that is used up; the last use was", term.Cause, "Record a renewal by all parties instead.");
        RefuseLateUse(term, e, record);
        return e.Party != Holder || term.Extensions >= AtMost ? term : term.ThenLonger(KeptLength, e);
    }

    internal override IEnumerable<PlannedDecision> Decisions(AgreementTerm term, IsoDay from)
    {
        if (term.Extensions < AtMost || AtMost is null)
        {
            var option = PlannedDecision.Before(term.End, KeptNotice, DecisionKind.OptionDeadline, Silence.Ends, Holder);
            if (option is not null) yield return option with { OpensOn = term.DecidedOn.EarliestDay };
        }

        foreach (var expiry in ExpiryOf(term)) yield return expiry;
    }

    // What the others accept after the last day is a renewal of all, not the use of an option.
    private void RefuseLateUse(AgreementTerm term, RenewalConfirmed e, AgreementRecord record)
    {
        if (term.End.IsNever || term.End.LatestDay is not { IsNone: false } end || PlannedDecision.LastDayBefore(end, KeptNotice) is not { IsNone: false } deadline) return;
        record.Refuse(
            e.On.EarliestDay.Order > deadline.Order,
            e,
            "uses an option after its last day:",
            new AgreementCause(record.Agreement.Id, $"{Describe()}, last day for it {deadline}"),
            "Record a renewal by all parties instead.");
    }
}
