using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Reviewed at intervals; either it goes on unless a review ends it, or it lapses unless a review is held.</summary>
/// <remarks>
/// Where it lapses, a review begun before the end of the term keeps it in force until the review is completed, as in article 11.3
/// of the WTO's Anti-Dumping Agreement; a completed review starts a new term on its own day.
/// </remarks>
public sealed record PeriodicReview : RenewalClause
{
    /// <summary>A periodic review.</summary>
    /// <param name="every">The interval, counted from the entry into force or, where it lapses, from the last review.</param>
    /// <param name="lapsesUnlessReviewed">Whether it ends where no review is held.</param>
    /// <exception cref="ArgumentException">The interval is negative, zero or has hours.</exception>
    [JsonConstructor]
    public PeriodicReview(Period every, bool lapsesUnlessReviewed = false)
        : this(CalendarLength.Of(Guard.Against.NotWholeDays(every)), lapsesUnlessReviewed)
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal PeriodicReview(CalendarLength every, bool lapsesUnlessReviewed)
    {
        KeptEvery = every;
        LapsesUnlessReviewed = lapsesUnlessReviewed;
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<PeriodicReview>))]
    public override string Kind => "periodicReview";

    /// <summary>The interval.</summary>
    public Period Every => KeptEvery.ToPeriod();

    /// <inheritdoc cref="Every"/>
    internal CalendarLength KeptEvery { get; }

    /// <summary>Whether it ends where no review is held; by default it goes on.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool LapsesUnlessReviewed { get; }

    /// <inheritdoc/>
    public override string Describe() => LapsesUnlessReviewed ? $"lapses unless reviewed every {KeptEvery}" : $"reviewed every {KeptEvery}";

    internal override DayWindow FirstEnd(DayWindow textEnd, DayWindow entry) =>
        LapsesUnlessReviewed && textEnd.IsNever ? entry.Plus(KeptEvery) : textEnd;

    internal override DayWindow LastEnd(AgreementTerm term, AgreementRecord record) => term.Review is null ? term.End : DayWindow.Never;

    internal override AgreementTerm BeginReview(AgreementTerm term, ReviewBegun e, AgreementRecord record)
    {
        if (!LapsesUnlessReviewed) return term;
        record.RefuseAfterEnd(e, term, "reviews what has ended:");
        return term.WithReview(e);
    }

    internal override AgreementTerm HoldReview(AgreementTerm term, ReviewHeld e, AgreementRecord record)
    {
        if (!LapsesUnlessReviewed) return term;
        record.RefuseAfterEnd(e, term, "reviews what has ended:");
        return term.ThenFrom(e.On.AsWindow(), KeptEvery, e);
    }

    internal override IEnumerable<PlannedDecision> Decisions(AgreementTerm term, IsoDay from)
    {
        if (LapsesUnlessReviewed)
        {
            if (term.Review is null && PlannedDecision.LastDay(term.End, DecisionKind.Review, Silence.Ends) is { } review) yield return review;
            yield break;
        }

        var end = term.End.IsNever ? default : term.End.EarliestDay;
        if (!term.Begins.IsNever && term.Begins.EarliestDay is { IsNone: false } begins)
        {
            var reviews = new TermSequence(begins, KeptEvery, First: KeptEvery);
            var start = from.IsNone ? 0 : Math.Max(0, (reviews.NumberOn(from) ?? 0) - 1);
            for (var number = start; reviews.End(number) is { IsNone: false } on && (end.IsNone || on.Order < end.Order); number++)
                yield return new(on, DecisionKind.Review, Silence.Continues, default, PlannedDecision.IsInexact(term.Begins));
        }

        foreach (var expiry in ExpiryOf(term)) yield return expiry;
    }
}
