using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Folds the known events of an agreement, and what its text brings about, into a state for every day.</summary>
internal sealed partial class AgreementFold
{
    /// <summary>So many announced extensions and days that are partly known, among so many events, can be laid out whatever the days are.</summary>
    private const int FewOpen = 4;
    private const int FewEvents = 32;

    private readonly WorldBuilder worlds = new();
    private readonly AgreementRecord record;
    private readonly List<Episode> stages = [];
    private readonly List<Episode> episodes = [];
    private readonly List<Episode> notices = [];
    private readonly List<Ending> endings = [];
    private readonly Dictionary<object, Departure> departures = new(ReferenceEqualityComparer.Instance);
    private readonly List<Move> moves = [];
    private readonly List<Extension> extensions = [];
    private readonly Attendance attendance = new();

    private readonly DatedCause? succession;

    private int textEnd;

    private AgreementFold(AgreementRecord record, DatedCause? succession = null) => (this.record, this.succession) = (record, succession);

    /// <summary>The state on every day, with the knowledge of one day.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    /// <param name="horizon">The last day for which the record was checked.</param>
    /// <param name="succession">The entry into force of the successor that the text awaits; null where none is known. A recorded succession goes before it.</param>
    internal static Timeline<AgreementState> Of(Agreement agreement, LocalDate? knownOn, LocalDate horizon, DatedCause? succession)
    {
        var folded = Fold(agreement, knownOn, horizon, succession);
        if (!agreement.Events.Any(e => e.IsAssumed)) return folded;
        return MarkHypothetical(folded, Fold(agreement.WithoutAssumed(), knownOn, horizon, succession));
    }

    /// <summary>Enters every event and refuses those that cannot be.</summary>
    internal static void RefuseImpossible(AgreementRecord record)
    {
        if (!IsPlain(record)) RefuseByLayingOut(record);
    }

    /// <summary>Refuses what cannot be, whatever the history is.</summary>
    internal static void RefuseByLayingOut(AgreementRecord record)
    {
        var fold = new AgreementFold(record);
        fold.EnterAll();
        fold.RefuseSecondEntry();
        fold.RefuseEndBeforeStart();
        fold.RefuseLifeAfterEnd();
    }

    /// <summary>
    /// Whether a history is plainly lawful, as most are: it comes into being, enters into force at most once and is ended by its text, which does not come
    /// before that or before a renewal is declined, or else by what needs no life before it; a term that is counted from the entry into force does so on known days, and nobody leaves. Then
    /// no rule can be broken, and nothing need be laid out in time to see it.
    /// </summary>
    internal static bool IsPlain(AgreementRecord record)
    {
        if (!OnlyComesAboutAndEnds(record.Agreement, out _, out var lastDeclined)) return false;
        var (entry, end) = (record.EntryWindow, record.TextEndWindow);
        if (end.IsNever) return true;
        if (lastDeclined > 0 && lastDeclined >= end.EarliestDay.Order) return false;
        return record.Agreement.FirstTerm is TermLasting
            ? entry.IsOneDay && end.IsOneDay && entry.EarliestDay.Order < end.EarliestDay.Order
            : entry.IsNever || entry.EarliestDay.IsNone || end.LatestDay.IsNone || entry.EarliestDay.Order < end.LatestDay.Order;
    }

    /// <summary>The same, seen before anything is folded: it has entered into force, and its text never ends it.</summary>
    internal static bool IsPlainAndEndless(Agreement agreement) =>
        agreement.Renewal.IsEndless && OnlyComesAboutAndEnds(agreement, out var hasEntered, out _) && hasEntered;

    private static bool OnlyComesAboutAndEnds(Agreement agreement, out bool hasEntered, out int lastDeclined)
    {
        (hasEntered, lastDeclined) = (false, 0);
        var (open, hasEnded) = (0, false);
        foreach (var e in agreement.Events.AsSpan())
        {
            var step = e.Step;
            if (step == AgreementStep.Turn || (step == AgreementStep.Enters && hasEntered)) return false;
            if (e.On.Precision != DatePrecision.Day || step == AgreementStep.IsToBeExtended) open++;
            hasEntered |= step == AgreementStep.Enters;
            hasEnded |= step == AgreementStep.Ends;
            if (step == AgreementStep.Declined) lastDeclined = Math.Max(lastDeclined, e.On.LatestDay.Order);
        }

        if ((hasEnded && (hasEntered || lastDeclined > 0)) || open > FewOpen || (open > 0 && agreement.Events.Count > FewEvents)) return false;
        foreach (var part in agreement.Parties.AsSpan())
            if (part.Exit is { } exit && !exit.AsLastDay().IsNever) return false;
        return true;
    }

    private static Timeline<AgreementState> Fold(Agreement agreement, LocalDate? knownOn, LocalDate horizon, DatedCause? succession)
    {
        var record = AgreementRecord.KnownOn(agreement, Guard.Against.OtherCalendarDay(knownOn), IsoDay.Of(horizon));
        var states = agreement.IsKnown(knownOn) ? new AgreementFold(record, succession).Build() : Timeline.Constant(AgreementState.NotAnnounced);
        return states.RecordedThrough(record.RecordedThrough);
    }

    private static Timeline<AgreementState> MarkHypothetical(Timeline<AgreementState> assumed, Timeline<AgreementState> recorded) =>
        Timeline<AgreementState>.FromSpans([.. Timeline.Pairs(assumed, recorded).Select(pair =>
            pair.Left.State == pair.Right.State && pair.Left.Possible == pair.Right.Possible
                ? pair.Left.On(pair.Days)
                : pair.Left.On(pair.Days).As(Standing.Hypothetical))]);

    private Timeline<AgreementState> Build()
    {
        EnterAll();
        return worlds.Build(Evaluate, AgreementState.Indeterminate);
    }

    private void EnterAll()
    {
        stages.Add(Begin(AgreementState.InForce, record.Entry.Window, record.Entry.Cause));
        foreach (var e in record.Events) e.Enter(this);
        textEnd = worlds.Threshold(record.TextEnd.Window, record.TextEnd.Cause);
        EnterParticipation();
        EnterReviews();
        if (succession is { } next && record.First<AgreementSucceeded>() is null) endings.Add(new(worlds.Threshold(next.Window, next.Cause), next.Cause));
    }

    private void EnterParticipation()
    {
        // Who joins when matters only where somebody leaves.
        if (departures.Count == 0 && record.Memberships.TrueForAll(member => member.Exits.Count == 0)) return;
        foreach (var member in record.Memberships)
        {
            var seat = attendance.Add(member.Party, isFounder: member.Begins is null);
            if (member.Begins is { } begins) moves.Add(new(seat, PlaceOf(begins), worlds.Threshold(begins, member.JoinedBy), null));
            foreach (var exit in member.Exits)
            {
                var departure = departures.GetValueOrDefault(exit.Cause) ?? Depart(exit.FirstDayOut, exit.Cause);
                moves.Add(new(seat, PlaceOf(exit.FirstDayOut), departure.Threshold, departure));
            }
        }

        moves.Sort((one, other) => one.CompareTo(other));
    }

    // The place of a window among others: the earliest days, then the latest.
    private static (int Earliest, int Latest) PlaceOf(DayWindow window) => (
        window.EarliestDay.IsNone ? IsoDay.First.Order : window.EarliestDay.Order,
        window.LatestDay.IsNone ? IsoDay.Last.Order : window.LatestDay.Order);

    private void EnterReviews()
    {
        var terms = record.Terms;
        for (var i = 0; i < terms.Count; i++)
        {
            if (terms[i].Review is not { } review || terms[i].End.IsNever) continue;
            var pending = Begin(AgreementState.ContinuedPendingReview, terms[i].End, review);
            if (i + 1 < terms.Count) pending.Ends.Add(worlds.Threshold(terms[i + 1].DecidedOn, terms[i + 1].Cause));
            episodes.Add(pending);
        }
    }

    private AgreementCause Text(string words, AgreementEvent? e = null) => new(record.Agreement.Id, words, e);

    private Episode Begin(AgreementState state, DayWindow window, ITimelineCause cause) => new(state, worlds.Threshold(window, cause), cause);

    /// <summary>A state that holds from one threshold until the first of several others.</summary>
    private sealed class Episode(AgreementState state, int begin, ITimelineCause cause)
    {
        internal AgreementState State => state;

        internal int Begin => begin;

        internal ITimelineCause Cause => cause;

        internal List<int> Ends { get; } = [];

        /// <summary>Where the episode is a notice: what it leads to.</summary>
        internal Departure? Departure { get; set; }

        internal bool IsOpen { get; set; } = true;

        internal bool IsOn(World world)
        {
            if (!world.IsReached(begin)) return false;
            foreach (var end in Ends)
                if (world.IsReached(end)) return false;
            return true;
        }

        // What ends an episode cannot come before it.
        internal bool IsLawful(World world)
        {
            if (world.IsReached(begin)) return true;
            foreach (var end in Ends)
                if (world.IsReached(end)) return false;
            return true;
        }
    }

    /// <summary>A day from which the agreement is over, if the question is answered yes where there is one.</summary>
    private sealed record Ending(int Threshold, ITimelineCause Cause, int? Question = null)
    {
        internal bool IsReached(World world) => world.IsReached(Threshold) && (Question is not { } question || world.IsReached(question));
    }

    /// <summary>A day from which a party is out, unless its notice was taken back.</summary>
    internal sealed class Departure(int threshold, ITimelineCause cause)
    {
        internal int Threshold => threshold;

        internal ITimelineCause Cause => cause;

        internal int? TakenBack { get; set; }

        internal bool IsReached(World world) => world.IsReached(threshold) && (TakenBack is not { } back || !world.IsReached(back));
    }

    /// <summary>A membership that begins or, with a departure, ends; where the days are the same, those that join come first.</summary>
    private sealed record Move(int Seat, (int Earliest, int Latest) Order, int Threshold, Departure? Departure)
    {
        internal int CompareTo(Move other) => (Order, Departure is not null, Seat).CompareTo((other.Order, other.Departure is not null, other.Seat));

        internal bool IsMade(World world) => Departure?.IsReached(world) ?? world.IsReached(Threshold);
    }

    /// <summary>Days that the agreement has more, from its announcement on, if the announcement is enacted.</summary>
    private sealed record Extension(int Question, int Announced, int Over, ITimelineCause Cause)
    {
        internal bool IsOn(World world) => world.IsReached(Question) && world.IsReached(Announced) && !world.IsReached(Over);
    }
}
