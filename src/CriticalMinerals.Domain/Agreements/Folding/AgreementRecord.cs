using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>An agreement as the knowledge of one day shows it: the events known then, its entry into force, its terms and their end.</summary>
internal sealed partial class AgreementRecord
{
    private readonly bool isStrict;
    private List<Membership>? memberships;

    private Dictionary<object, PartyExit>? exits;

    private Dictionary<object, int>? positions;

    private readonly AgreementEnteredIntoForce? entered;

    private DatedCause? entry;

    private DatedCause? textEnd;

    private List<AgreementTerm>? terms;

    private AgreementRecord(Agreement agreement, IsoDay recordedThrough, ValueList<AgreementEvent> events, bool isStrict)
    {
        this.isStrict = isStrict;
        Agreement = agreement;
        RecordedThrough = recordedThrough;
        Events = events;
        LastSettlement = AgreementFold.LastSettlement(events);
        entered = First<AgreementEnteredIntoForce>();
        EntryWindow = entered is null ? agreement.EntryIntoForce.FirstDay(this) : entered.On.AsWindow();
        LastTerm = WalkTerms();
        TextEndWindow = agreement.Renewal.LastEnd(LastTerm, this);
        memberships = null;
    }

    internal Agreement Agreement { get; }

    /// <summary>The last day that counts as recorded; null where none does.</summary>
    internal IsoDay RecordedThrough { get; }

    /// <summary>The events known, in the order of their days.</summary>
    internal ValueList<AgreementEvent> Events { get; }

    /// <summary>When the first of the known events happened.</summary>
    internal DayWindow Begun => Events.IsEmpty ? DayWindow.Anytime : FirstOf(Events);

    /// <summary>The last of the known renewals and endings; null where there is none.</summary>
    internal AgreementEvent? LastSettlement { get; }

    /// <summary>The first day in force, by the record of it or else by the rule.</summary>
    internal DayWindow EntryWindow { get; }

    /// <summary>That day, and what gives it.</summary>
    internal DatedCause Entry => entry ??= new(EntryWindow, entered is null ? DescribeEntry() : entered);

    /// <summary>The terms, the first one first.</summary>
    internal List<AgreementTerm> Terms => terms ??= TermsThrough(LastTerm);

    internal AgreementTerm LastTerm { get; }

    /// <summary>The first day after the last term that the text and the recorded decisions give.</summary>
    internal DayWindow TextEndWindow { get; }

    /// <summary>That day, and what gives it.</summary>
    internal DatedCause TextEnd => textEnd ??= new(TextEndWindow, DescribeEnd(LastTerm));

    /// <summary>The record with the knowledge of a day.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    /// <param name="horizon">The last day for which the record was checked.</param>
    internal static AgreementRecord KnownOn(Agreement agreement, IsoDay knownOn, IsoDay horizon) => new(
        agreement,
        Knowledge.RecordedThrough(knownOn, horizon),
        AgreementEvent.KnownOf(agreement.Events, knownOn),
        isStrict: false);

    /// <summary>Refuses a history that cannot be.</summary>
    /// <exception cref="ArgumentException">Two events contradict each other; both are named.</exception>
    internal static void RefuseImpossible(Agreement agreement)
    {
        if (!AgreementFold.IsPlainAndEndless(agreement)) AgreementFold.RefuseImpossible(Strict(agreement));
    }

    /// <summary>All that is recorded; what cannot be is refused.</summary>
    internal static AgreementRecord Strict(Agreement agreement) => new(agreement, default, AgreementEvent.KnownOf(agreement.Events, default), isStrict: true);

    /// <summary>The term in which a day lies, counting renewals that come by themselves; null before the first.</summary>
    internal AgreementTerm? TermOn(IsoDay day) =>
        Terms.FindLast(term => term.Begins.IsReachedOn(day) == true) is { } begun ? Agreement.Renewal.Running(begun, day) : null;

    /// <summary>The first day after a term; null where there is no such term.</summary>
    internal DayWindow? EndOfTerm(int number) =>
        Terms.FindLast(term => term.Number <= number) is { } term ? Agreement.Renewal.EndOfLater(term, number - term.Number) : null;

    /// <summary>The first known event of a kind; null where there is none.</summary>
    internal TEvent? First<TEvent>()
        where TEvent : AgreementEvent
    {
        foreach (var e in Events)
            if (e is TEvent found) return found;
        return null;
    }

    /// <summary>The last known event of a kind; null where there is none.</summary>
    internal TEvent? Last<TEvent>()
        where TEvent : AgreementEvent
    {
        for (var i = Events.Count - 1; i >= 0; i--)
            if (Events[i] is TEvent found) return found;
        return null;
    }

    /// <summary>Any day after that source and after the days that count as recorded: what had happened by then would have been seen.</summary>
    internal DayWindow NotSeenBefore(DayWindow source) =>
        source.IsNever || RecordedThrough.Order == IsoDay.Last.Order
            ? DayWindow.Never
            : new DayWindow(source.EarliestDay, default).NotBefore(RecordedThrough.IsNone ? default : RecordedThrough.After);

    /// <summary>The term that was running when an event had taken effect on the terms, and those after it.</summary>
    internal AgreementTerm? FirstTermDecidedAfter(AgreementEvent e)
    {
        var (first, end, position) = (0, Terms.Count, Position(e));
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (Terms[middle].Cause is { } cause && Position(cause) > position) end = middle;
            else first = middle + 1;
        }

        return first < Terms.Count ? Terms[first] : null;
    }

    /// <summary>Refuses a decision on an agreement that has certainly ended by its text before it.</summary>
    internal void RefuseAfterEnd(AgreementEvent e, AgreementTerm term, string rule) => Refuse(
        e.On.EarliestDay.Order >= Agreement.Renewal.LastEnd(term, this).Latest?.Order,
        e,
        rule,
        DescribeEnd(term),
        "What has ended is not renewed: record a new agreement with this one as predecessor.");

    internal void Refuse(bool impossible, ITimelineCause what, string rule, ITimelineCause? against, string wayOut) =>
        Guard.Against.Impossible(isStrict && impossible, what, rule, against, wayOut);

    /// <summary>The first day on which a decision that is awaited without a day could show, if it came on the given day; null where none is awaited.</summary>
    internal LocalDate? UndatedDecisionShowsFrom(LocalDate day, bool isSuccessionDated)
    {
        var isAwaited = Events.OfType<AgreementTerminationAnnounced>().Any(e => e.From.Date is null && !AgreementFold.IsSettled(e, LastSettlement))
            || (LastTerm.Cause is null && Agreement.FirstTerm is TermUntil { LastDay.Kind: DateBoundKind.NotSet })
            || (Agreement.Renewal is UntilEvent && !isSuccessionDated)
            || (Last<AgreementSuspended>() is { Until.Kind: DateBoundKind.NotSet } suspended
                && !Events.OfType<AgreementResumed>().Any(e => e.On.Earliest >= suspended.On.Earliest));
        if (isAwaited) return day;
        if (!EntryWindow.IsNever) return null;
        return Agreement.EntryIntoForce.Match<LocalDate?>(
            _ => null,
            _ => day,
            afterNotes => CalendarArithmetic.PlusDays(IsoDay.Of(day), afterNotes.Days).OrNull(),
            afterRatifications => CalendarArithmetic.PlusDays(IsoDay.Of(day), afterRatifications.Days).OrNull(),
            _ => day);
    }

    private int Position(AgreementEvent e) => (positions ??= FindPositions()).GetValueOrDefault(e, -1);

    private Dictionary<object, int> FindPositions()
    {
        var found = new Dictionary<object, int>(Events.Count, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < Events.Count; i++) found.TryAdd(Events[i], i);
        return found;
    }

    private static DayWindow FirstOf(ValueList<AgreementEvent> ordered)
    {
        var latest = ordered[0].On.LatestDay;
        foreach (var e in ordered)
            if (e.On.LatestDay.Order < latest.Order) latest = e.On.LatestDay;
        return new(ordered[0].On.EarliestDay, latest);
    }

    private AgreementCause DescribeEntry() =>
        new(Agreement.Id, Agreement.EntryIntoForce.Describe(), Agreement.EntryIntoForce.Source(this));

    private AgreementTerm WalkTerms()
    {
        var textEnd = Agreement.FirstTerm.FirstDayAfter(this);
        var term = new AgreementTerm(EntryWindow, Agreement.Renewal.FirstEnd(textEnd, EntryWindow));
        foreach (var e in Events) term = e.Advance(term, this);
        return term;
    }

    private static List<AgreementTerm> TermsThrough(AgreementTerm last)
    {
        var terms = new List<AgreementTerm>();
        for (var each = last; each is not null; each = each.Previous) terms.Add(each);
        terms.Reverse();
        return terms;
    }

    private AgreementCause DescribeEnd(AgreementTerm term)
    {
        var last = term.End.IsOneDay ? $", last day {term.End.LatestDay.DaysLater(-1)}" : "";
        var words = term.Cause is { } cause ? cause.Describe() : Agreement.FirstTerm.Describe();
        return new(Agreement.Id, $"ended by its text: {words}{last}, {Agreement.Renewal.Describe()}", term.Cause);
    }
}
