using System.Diagnostics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>What happens to an agreement when its running term ends.</summary>
[JsonConverter(typeof(OwnJsonOnly))]
public abstract record RenewalClause
{
    private protected RenewalClause()
    {
    }

    /// <summary>Name of this kind in JSON.</summary>
    public abstract string Kind { get; }

    /// <summary>The clause in one line, for people.</summary>
    public abstract string Describe();

    /// <summary>The rule in a few words.</summary>
    public sealed override string ToString() => Describe();

    /// <summary>The party that alone decides; null where there is none.</summary>
    internal virtual Party? Decider => null;

    /// <summary>Whether the text brings one term after the other without end.</summary>
    internal virtual bool IsEndless => false;

    /// <summary>The first day after the last term that the text brings by itself after the given one; never where there is none.</summary>
    internal abstract DayWindow LastEnd(AgreementTerm term, AgreementRecord record);

    /// <summary>What is to be decided while the term runs, in the order of days, all days; the caller cuts.</summary>
    /// <param name="term">The term.</param>
    /// <param name="from">A day before which nothing is asked for; none for all.</param>
    internal abstract IEnumerable<PlannedDecision> Decisions(AgreementTerm term, IsoDay from);

    /// <summary>The first day after the first term, where the clause gives one to a text without.</summary>
    internal virtual DayWindow FirstEnd(DayWindow textEnd, DayWindow entry) => textEnd;

    /// <summary>The term after one party's confirmation.</summary>
    internal virtual AgreementTerm Confirm(AgreementTerm term, RenewalConfirmed e, AgreementRecord record) => term;

    /// <summary>The term with a review that is begun.</summary>
    internal virtual AgreementTerm BeginReview(AgreementTerm term, ReviewBegun e, AgreementRecord record) => term;

    /// <summary>The term after a review that is completed.</summary>
    internal virtual AgreementTerm HoldReview(AgreementTerm term, ReviewHeld e, AgreementRecord record) => term;

    /// <summary>The term that runs on a day, if renewals after the given term come by themselves.</summary>
    internal virtual AgreementTerm Running(AgreementTerm term, IsoDay day) => term;

    /// <summary>The first day after a later term, counted from the given one; null where no such term comes by itself.</summary>
    internal virtual DayWindow? EndOfLater(AgreementTerm term, int number) => number == 0 ? term.End : null;

    /// <summary>The first day after the last term, if notice of non-renewal is received on the given days.</summary>
    internal virtual DayWindow EndAfterNotice(AgreementTerm term, DayWindow received) => term.End;

    /// <summary>The last day for notice that stops the renewal at the end of a term; none where notice has no such effect.</summary>
    internal virtual IsoDay LastDayForNotice(IsoDay firstDayAfterTerm) => default;

    private protected static IEnumerable<PlannedDecision> ExpiryOf(AgreementTerm term, Silence silence = Silence.Ends)
    {
        if (PlannedDecision.LastDay(term.End, DecisionKind.Expiry, silence) is { } expiry) yield return expiry;
    }

    /// <summary>Calls the function for this clause's kind. A new kind adds a parameter here.</summary>
    public TResult Match<TResult>(
        Func<NoRenewal, TResult> none,
        Func<TacitRenewal, TResult> tacit,
        Func<RenewalByConfirmation, TResult> byConfirmation,
        Func<OptionalRenewal, TResult> option,
        Func<RenegotiatedRenewal, TResult> renegotiated,
        Func<PeriodicReview, TResult> periodicReview,
        Func<UntilEvent, TResult> untilEvent,
        Func<UnclassifiedRenewal, TResult> unclassified) => this switch
        {
            NoRenewal clause => Guard.Against.Null(none)(clause),
            TacitRenewal clause => Guard.Against.Null(tacit)(clause),
            RenewalByConfirmation clause => Guard.Against.Null(byConfirmation)(clause),
            OptionalRenewal clause => Guard.Against.Null(option)(clause),
            RenegotiatedRenewal clause => Guard.Against.Null(renegotiated)(clause),
            PeriodicReview clause => Guard.Against.Null(periodicReview)(clause),
            UntilEvent clause => Guard.Against.Null(untilEvent)(clause),
            UnclassifiedRenewal clause => Guard.Against.Null(unclassified)(clause),
            _ => throw new UnreachableException(GetType().FullName),
        };
}
