using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Folds the known events of an agreement, and what its text brings about, into a state for every day.</summary>
internal sealed partial class AgreementFold
{
    private readonly WorldBuilder worlds = new();
    private readonly AgreementRecord record;
    private readonly List<Episode> stages = [];
    private readonly List<Episode> episodes = [];
    private readonly List<Episode> notices = [];
    private readonly List<Ending> endings = [];
    private readonly List<Departure> departures = [];
    private readonly List<Extension> extensions = [];
    private readonly Dictionary<Party, int> joins = [];

    private int textEnd;

    private AgreementFold(AgreementRecord record) => this.record = record;

    /// <summary>The state on every day, with the knowledge of one day.</summary>
    internal static Timeline<AgreementState> Of(Agreement agreement, LocalDate? knownOn, LocalDate horizon)
    {
        var folded = Fold(agreement, knownOn, horizon);
        if (!agreement.Events.Any(e => e.IsAssumed)) return folded;
        return MarkHypothetical(folded, Fold(agreement.WithoutAssumed(), knownOn, horizon));
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
    /// Whether a history is plainly lawful, as most are: it comes into being on known days, enters into force at most once, and nothing but its text ends it,
    /// on a known day after that. Then no rule can be broken, and nothing need be laid out in time to see it.
    /// </summary>
    internal static bool IsPlain(AgreementRecord record)
    {
        if (!ComesAboutOnKnownDays(record.Agreement, out _)) return false;
        var (entry, end) = (record.Entry.Window, record.TextEndWindow);
        return end.IsNever
            ? entry.IsNever || entry.IsOneDay
            : entry.IsOneDay && end.IsOneDay && entry.Earliest < end.Earliest;
    }

    /// <summary>The same, seen before anything is folded: it has entered into force, and its text never ends it.</summary>
    internal static bool IsPlainAndEndless(Agreement agreement) =>
        agreement.Renewal.IsEndless && ComesAboutOnKnownDays(agreement, out var hasEntered) && hasEntered;

    private static bool ComesAboutOnKnownDays(Agreement agreement, out bool hasEntered)
    {
        hasEntered = false;
        foreach (var e in agreement.Events)
        {
            if (e.On.Day is null || e is not (AgreementReached or AgreementSigned or NotesExchanged or AgreementRatified or AgreementEnteredIntoForce or AgreementNoted)) return false;
            if (e is not AgreementEnteredIntoForce) continue;
            if (hasEntered) return false;
            hasEntered = true;
        }

        foreach (var part in agreement.Parties)
            if (part.Accession is not null || part.Exit is not null) return false;
        return true;
    }

    private static Timeline<AgreementState> Fold(Agreement agreement, LocalDate? knownOn, LocalDate horizon)
    {
        var record = AgreementRecord.KnownOn(agreement, knownOn, horizon);
        var states = agreement.IsKnown(knownOn) ? new AgreementFold(record).Build() : Timeline.Constant(AgreementState.NotAnnounced);
        return states.RecordedThrough(record.RecordedThrough);
    }

    private static Timeline<AgreementState> MarkHypothetical(Timeline<AgreementState> assumed, Timeline<AgreementState> recorded) =>
        Timeline<AgreementState>.FromSpans(Timeline.Pairs(assumed, recorded).Select(pair =>
            pair.Left.State == pair.Right.State && pair.Left.Possible == pair.Right.Possible
                ? pair.Left.On(pair.Days)
                : pair.Left.On(pair.Days).As(Standing.Hypothetical)));

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
    }

    private void EnterParticipation()
    {
        foreach (var part in record.Agreement.Parties)
        {
            if (part.Accession is { } accession && !joins.ContainsKey(part.Party))
                joins.Add(part.Party, worlds.Threshold(accession.AsFirstDay(), Text($"{part.Party} accedes on {accession}")));
            if (part.Exit is { } exit && !exit.AsLastDay().IsNever)
                Leave(part.Party, exit.AsLastDay(), Text($"{part.Party} leaves after {exit}"));
        }
    }

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
    private sealed class Departure(Party party, int threshold, ITimelineCause cause)
    {
        internal Party Party => party;

        internal int Threshold => threshold;

        internal ITimelineCause Cause => cause;

        internal int? TakenBack { get; set; }

        internal bool IsReached(World world) => world.IsReached(threshold) && (TakenBack is not { } back || !world.IsReached(back));
    }

    /// <summary>Days that the agreement has more, from its announcement on, if the announcement is enacted.</summary>
    private sealed record Extension(int Question, int Announced, int Over, ITimelineCause Cause)
    {
        internal bool IsOn(World world) => world.IsReached(Question) && world.IsReached(Announced) && !world.IsReached(Over);
    }
}
