using System.Diagnostics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>One thing that happened to an agreement. State is folded from these, never stored.</summary>
/// <remarks>
/// Two dates count: the day it happened, and the day on which it became public. Asked as known on an earlier day, an event that
/// became public later is not used. A partial day counts as known after its last possible day. Where the possible days
/// of two events overlap, they are taken to have come in the order of their earliest, then of their latest days.
/// </remarks>
[JsonConverter(typeof(OwnJsonOnly))]
public abstract record AgreementEvent : ITimelineCause
{
    private protected AgreementEvent(PartialDate on, Citation citation, PartialDate? publicOn)
    {
        On = Guard.Against.Null(on);
        Citation = Guard.Against.Null(citation);
        PublicOn = publicOn;
    }

    /// <summary>Name of this kind in JSON.</summary>
    public abstract string Kind { get; }

    /// <summary>The day it happened, as exactly as it is known.</summary>
    public PartialDate On { get; }

    /// <summary>Where it is stated.</summary>
    public Citation Citation { get; }

    /// <summary>The day on which it became public; null for its own day, which is then inferred.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? PublicOn { get; }

    /// <summary>The event in a few words, without its day.</summary>
    internal abstract string What { get; }

    /// <summary>Whether a scenario assumes the event. What follows from it is hypothetical, and it counts as known on every day.</summary>
    internal bool IsAssumed { get; init; }

    /// <summary>The event as anybody records it, without the mark of a scenario.</summary>
    internal AgreementEvent AsRecorded() => IsAssumed ? this with { IsAssumed = false } : this;

    /// <summary>The party that acts; null where all do or none.</summary>
    internal virtual Party? Actor => null;

    /// <summary>Whether the event cannot happen to an agreement that has ended.</summary>
    internal virtual bool NeedsLife => false;

    /// <summary>What it means for the course of the agreement.</summary>
    internal virtual AgreementStep Step => AgreementStep.Turn;

    /// <summary>Lays the event's effect on the state into the fold. Events enter in the order of their days.</summary>
    internal abstract void Enter(AgreementFold fold);

    /// <summary>The running term after the event.</summary>
    internal virtual AgreementTerm Advance(AgreementTerm term, AgreementRecord record) => term;

    /// <summary>The first day on which the event counts as known.</summary>
    internal LocalDate KnownFrom => KnownFromDay.ToLocalDate();

    /// <inheritdoc cref="KnownFrom"/>
    internal IsoDay KnownFromDay => Knowledge.KnownFromDay(PublicOn, On);

    /// <summary>The event in one line, for people.</summary>
    public string Describe() => $"{What} ({On})";

    internal bool IsKnown(IsoDay knownOn) => IsAssumed || Knowledge.Includes(knownOn, KnownFromDay);

    /// <summary>The events that count with the knowledge of a day, in order: those that are known, as far as they are not known to be wrong.</summary>
    /// <param name="events">In order.</param>
    /// <param name="knownOn">The day; none for all that is recorded.</param>
    internal static ValueList<AgreementEvent> KnownOf(ValueList<AgreementEvent> events, IsoDay knownOn) =>
        knownOn.IsNone && !HasCorrection(events) ? events : Corrected(events, knownOn);

    private static ValueList<AgreementEvent> Corrected(ValueList<AgreementEvent> events, IsoDay knownOn)
    {
        var (known, standing) = (new List<AgreementEvent>(), new Dictionary<AgreementEvent, int>());
        foreach (var e in events)
        {
            if (!e.IsKnown(knownOn)) continue;
            known.Add(e);
            Count(e, standing);
        }

        var recorded = known.Count;
        for (var i = 0; i < recorded; i++)
        {
            if (known[i] is not AgreementRecordCorrected correction) continue;
            if (standing.TryGetValue(correction.Replaced, out var stands) && stands > 0) standing[correction.Replaced] = stands - 1;
            if (correction.By is not { } instead) continue;
            known.Add(instead);
            Count(instead, standing);
        }

        known.RemoveAll(e => standing[e]-- <= 0);
        return AgreementEventOrder.Of([.. known]);
    }

    private static void Count(AgreementEvent e, Dictionary<AgreementEvent, int> standing) => standing[e] = standing.GetValueOrDefault(e) + 1;

    internal static bool HasCorrection(ValueList<AgreementEvent> events)
    {
        foreach (var e in events.AsSpan())
            if (e is AgreementRecordCorrected) return true;
        return false;
    }

    /// <summary>Calls the function for this event's kind. A new kind adds a parameter here.</summary>
    public TResult Match<TResult>(
        Func<AgreementReached, TResult> agreed,
        Func<AgreementSigned, TResult> signed,
        Func<NotesExchanged, TResult> notesExchanged,
        Func<AgreementRatified, TResult> ratified,
        Func<AgreementEnteredIntoForce, TResult> enteredIntoForce,
        Func<AgreementProvisionallyApplied, TResult> provisionallyApplied,
        Func<ProvisionalApplicationEnded, TResult> provisionalApplicationEnded,
        Func<PartyAcceded, TResult> acceded,
        Func<PartyWithdrew, TResult> withdrew,
        Func<RenewalDeclined, TResult> renewalDeclined,
        Func<RenewalConfirmed, TResult> renewalConfirmed,
        Func<AgreementRenewed, TResult> renewed,
        Func<NoticeGiven, TResult> noticeGiven,
        Func<NoticeWithdrawn, TResult> noticeWithdrawn,
        Func<AgreementExtensionAnnounced, TResult> extensionAnnounced,
        Func<AgreementTerminationAnnounced, TResult> terminationAnnounced,
        Func<AgreementSuspended, TResult> suspended,
        Func<AgreementResumed, TResult> resumed,
        Func<ReviewBegun, TResult> reviewBegun,
        Func<ReviewHeld, TResult> reviewHeld,
        Func<AgreementSucceeded, TResult> succeeded,
        Func<AgreementTerminated, TResult> terminated,
        Func<AgreementRecordCorrected, TResult> corrected,
        Func<AgreementNoted, TResult> noted) => this switch
        {
            AgreementReached e => Guard.Against.Null(agreed)(e),
            AgreementSigned e => Guard.Against.Null(signed)(e),
            NotesExchanged e => Guard.Against.Null(notesExchanged)(e),
            AgreementRatified e => Guard.Against.Null(ratified)(e),
            AgreementEnteredIntoForce e => Guard.Against.Null(enteredIntoForce)(e),
            AgreementProvisionallyApplied e => Guard.Against.Null(provisionallyApplied)(e),
            ProvisionalApplicationEnded e => Guard.Against.Null(provisionalApplicationEnded)(e),
            PartyAcceded e => Guard.Against.Null(acceded)(e),
            PartyWithdrew e => Guard.Against.Null(withdrew)(e),
            RenewalDeclined e => Guard.Against.Null(renewalDeclined)(e),
            RenewalConfirmed e => Guard.Against.Null(renewalConfirmed)(e),
            AgreementRenewed e => Guard.Against.Null(renewed)(e),
            NoticeGiven e => Guard.Against.Null(noticeGiven)(e),
            NoticeWithdrawn e => Guard.Against.Null(noticeWithdrawn)(e),
            AgreementExtensionAnnounced e => Guard.Against.Null(extensionAnnounced)(e),
            AgreementTerminationAnnounced e => Guard.Against.Null(terminationAnnounced)(e),
            AgreementSuspended e => Guard.Against.Null(suspended)(e),
            AgreementResumed e => Guard.Against.Null(resumed)(e),
            ReviewBegun e => Guard.Against.Null(reviewBegun)(e),
            ReviewHeld e => Guard.Against.Null(reviewHeld)(e),
            AgreementSucceeded e => Guard.Against.Null(succeeded)(e),
            AgreementTerminated e => Guard.Against.Null(terminated)(e),
            AgreementRecordCorrected e => Guard.Against.Null(corrected)(e),
            AgreementNoted e => Guard.Against.Null(noted)(e),
            _ => throw new UnreachableException(GetType().FullName),
        };
}
