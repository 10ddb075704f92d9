using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Renewed when every party confirms; where one withholds it, reviews follow and the term runs off.</summary>
/// <remarks>
/// A confirmation by all starts a new term on the day of the last one; it may come on any day before the running term ends.
/// The model is USMCA article 34.7: 16 years, a joint review on the sixth anniversary, and one every year where a party withholds.
/// </remarks>
public sealed record RenewalByConfirmation : RenewalClause
{
    /// <summary>A renewal by confirmation of all parties.</summary>
    /// <param name="length">The length of each new term, counted from the confirmation.</param>
    /// <param name="firstReview">How long after the beginning of a term the parties say whether they confirm; null where the text names no day.</param>
    /// <param name="reviewsWhereWithheld">How long after one review the next follows where a party has not confirmed; null for no more reviews.</param>
    /// <exception cref="ArgumentException">A period is negative, zero or has hours, or reviews are to follow a first one that is not given.</exception>
    [JsonConstructor]
    public RenewalByConfirmation(Period length, Period? firstReview = null, Period? reviewsWhereWithheld = null)
        : this(
            CalendarLength.Of(Guard.Against.NotWholeDays(length)),
            CalendarLength.Of(firstReview is null ? null : Guard.Against.NotWholeDays(firstReview)),
            CalendarLength.Of(reviewsWhereWithheld is null ? null : Guard.Against.NotWholeDays(reviewsWhereWithheld)))
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal RenewalByConfirmation(CalendarLength length, CalendarLength firstReview, CalendarLength reviewsWhereWithheld)
    {
        KeptLength = length;
        KeptFirstReview = firstReview;
        KeptReviewsWhereWithheld = reviewsWhereWithheld;
        if (firstReview.IsNone && !reviewsWhereWithheld.IsNone)
            throw new ArgumentException(
                $"Reviews every {reviewsWhereWithheld} are counted from a first review, and none is given: pass firstReview.", nameof(reviewsWhereWithheld));
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<RenewalByConfirmation>))]
    public override string Kind => "byConfirmation";

    /// <summary>The length of each new term, counted from the confirmation.</summary>
    public Period Length => KeptLength.ToPeriod();

    /// <inheritdoc cref="Length"/>
    internal CalendarLength KeptLength { get; }

    /// <summary>How long after the beginning of a term the parties say whether they confirm; null where the text names no day.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Period? FirstReview => KeptFirstReview.OrNull();

    /// <inheritdoc cref="FirstReview"/>
    internal CalendarLength KeptFirstReview { get; }

    /// <summary>How long after one review the next follows where a party has not confirmed; null for no more reviews.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Period? ReviewsWhereWithheld => KeptReviewsWhereWithheld.OrNull();

    /// <inheritdoc cref="ReviewsWhereWithheld"/>
    internal CalendarLength KeptReviewsWhereWithheld { get; }

    /// <inheritdoc/>
    public override string Describe() => $"renewed for {KeptLength} if every party confirms";

    internal override DayWindow LastEnd(AgreementTerm term, AgreementRecord record) => term.End;

    internal override AgreementTerm Confirm(AgreementTerm term, RenewalConfirmed e, AgreementRecord record)
    {
        var confirmed = term.WithConfirmation(e);
        if (!record.AllHaveConfirmed(e.On.LatestDay, confirmed.Confirmations)) return confirmed;
        var days = new List<DayWindow>(confirmed.Confirmations.Count);
        foreach (var given in confirmed.Confirmations) days.Add(given.On.AsWindow());
        return confirmed.ThenFrom(DayWindows.Nth(days, days.Count), KeptLength, e);
    }

    internal override IEnumerable<PlannedDecision> Decisions(AgreementTerm term, IsoDay from)
    {
        var opens = default(IsoDay);
        if (!KeptFirstReview.IsNone && !term.Begins.IsNever && term.Begins.EarliestDay is { IsNone: false } begins)
        {
            opens = CalendarArithmetic.Plus(begins, KeptFirstReview);
            var effect = term.End.IsNever ? default : term.End.EarliestDay;
            var silence = effect.IsNone ? Silence.Continues : Silence.RunsOff;
            foreach (var review in Reviews(begins, from).TakeWhile(day => effect.IsNone || day.Order < effect.Order))
                yield return new(review, DecisionKind.Confirmation, silence, effect, PlannedDecision.IsInexact(term.Begins));
        }

        foreach (var expiry in ExpiryOf(term)) yield return expiry with { OpensOn = opens };
    }

    private IEnumerable<IsoDay> Reviews(IsoDay begins, IsoDay from)
    {
        var reviews = new TermSequence(begins, KeptReviewsWhereWithheld.IsNone ? KeptFirstReview : KeptReviewsWhereWithheld, KeptReviewsWhereWithheld.IsNone ? 0 : null, KeptFirstReview);
        var start = from.IsNone ? 0 : Math.Max(0, (reviews.NumberOn(from) ?? 0) - 1);
        for (var number = start; reviews.End(number) is { IsNone: false } review; number++) yield return review;
    }
}
