using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

// How the agreement stands, on a day and over time.
public sealed partial record Agreement
{
    /// <summary>The state on every day, folded from what was known on a day.</summary>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public Timeline<AgreementState> StateTimeline(LocalDate? knownOn = null) => Fold(knownOn, OwnHorizon);

    /// <summary>How the agreement stands on a day, with the knowledge of a day.</summary>
    /// <param name="asOf">The day, and the knowledge used.</param>
    /// <remarks>Days after <see cref="VerifiedThrough"/> are projected; where that is null, days after the last recorded event became public.</remarks>
    public AgreementStatus StatusOn(AsOf asOf) => StatusOn(asOf, OwnHorizon);

    /// <summary>The parties on a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    /// <returns>
    /// Those that certainly have joined by then and may not have left; also before the entry into force. Of whom that is open,
    /// <see cref="PossiblePartiesOn"/> tells.
    /// </returns>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public ValueList<Party> PartiesOn(LocalDate date, LocalDate? knownOn = null) => RecordOf(knownOn).PartiesOn(Guard.Against.OtherCalendar(date));

    /// <summary>Those that are, or may be, parties on a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    /// <returns>
    /// Those of <see cref="PartiesOn"/>, and those whose day of accession or of exit is not known well enough. An accession that is fixed
    /// but unknown may lie on any day from the first on which anything of the agreement is known to have happened.
    /// </returns>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public ValueList<Party> PossiblePartiesOn(LocalDate date, LocalDate? knownOn = null) => RecordOf(knownOn).PossiblePartiesOn(Guard.Against.OtherCalendarDay(date));

    /// <summary>The agreement that takes the place of this one: the recorded successor, or the one that the text awaits.</summary>
    /// <returns>Its id; null where neither is known.</returns>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public AgreementId? Successor(LocalDate? knownOn = null) =>
        RecordOf(knownOn).First<AgreementSucceeded>()?.By ?? (Renewal as UntilEvent)?.Successor;

    /// <summary>The commitments that are certainly owed on a day.</summary>
    /// <returns>
    /// While the agreement is applied, those of its parties whose last day has not passed; after its end, and of a party that has left, those
    /// that survive, if the agreement ever bound that party. None while it is suspended, and on a day on which its state is Indeterminate,
    /// or it is open who is a party, only what is owed in every case.
    /// </returns>
    public ValueList<Commitment> CommitmentsOn(AsOf asOf)
    {
        var states = Fold(asOf.KnownOn, OwnHorizon);
        var applied = states.Spans.Where(span => StatesOf(span).All(IsApplied)).Select(span => span.Days).ToArray();
        var memberships = RecordWith(asOf.KnownDay).Memberships;
        return [.. Commitments.Where(commitment => !IsOver(commitment, asOf.Date) && IsOwed(commitment))];

        bool IsOwed(Commitment commitment)
        {
            DateSpan[] member = [.. memberships.Where(part => part.Party == commitment.OwedBy).Select(part => part.CertainDays()).OfType<DateSpan>()];
            var isMember = Array.Exists(member, days => days.Contains(asOf.Date));
            var wasBound = new DateSpan(null, asOf.Date) is var before
                && Array.Exists(member, days => Array.Exists(applied, span => span.Intersect(days)?.Overlaps(before) == true));
            return StatesOf(states.SpanAt(asOf.Date)).All(state =>
                (isMember && IsApplied(state)) || (commitment.Survives && wasBound && (IsApplied(state) || state == AgreementState.Ended)));
        }
    }

    /// <summary>How the agreement stands on a day.</summary>
    /// <param name="asOf">The question.</param>
    /// <param name="horizon">The last day for which the record was checked, where the agreement does not say it.</param>
    internal AgreementStatus StatusOn(AsOf asOf, LocalDate horizon) => StatusOn(asOf, Fold(asOf.KnownOn, horizon), horizon);

    /// <summary>How the agreement stands on a day of a timeline that is folded already.</summary>
    internal AgreementStatus StatusOn(AsOf asOf, Timeline<AgreementState> folded, LocalDate horizon) =>
        AgreementStatus.Read(this, folded, asOf, Knowledge.RecordedThrough(asOf.KnownOn, VerifiedThrough ?? horizon));

    /// <summary>The state on every day.</summary>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    /// <param name="horizon">The last day for which the record was checked, where the agreement does not say it.</param>
    /// <param name="succession">The entry into force of the successor that the text awaits; null where none is known.</param>
    internal Timeline<AgreementState> Fold(LocalDate? knownOn, LocalDate horizon, DatedCause? succession = null) =>
        AgreementFold.Of(this, knownOn, VerifiedThrough ?? horizon, succession);

    /// <summary>When the agreement certainly or perhaps enters into force; null where nothing known brings it about.</summary>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    /// <param name="horizon">The last day for which the record was checked, where the agreement does not say it.</param>
    /// <param name="states">Its states with that knowledge: what ends before it enters into force never does.</param>
    internal DatedCause? EntryAsKnown(LocalDate? knownOn, LocalDate horizon, Timeline<AgreementState> states)
    {
        var entry = AgreementRecord.KnownOn(this, IsoDay.Of(knownOn), verifiedThrough.IsNone ? IsoDay.Of(horizon) : verifiedThrough).Entry;
        var first = states.Spans.FirstOrDefault(span => StatesOf(span).Any(IsInForce));
        if (entry.Window.IsNever || first is null) return null;
        var isCertain = entry.Window.Latest is { } latest && StatesOf(states.SpanAt(latest)).All(IsInForce);
        return new(new DayWindow(entry.Window.Earliest, isCertain ? entry.Window.Latest : null).NotBefore(first.Days.FirstDay), entry.Cause);
    }

    /// <summary>The extensions that are known to be announced, name a last day, and are not enacted.</summary>
    internal IEnumerable<AnnouncedExtension> AnnouncedExtensions(LocalDate? knownOn)
    {
        var known = AgreementEvent.KnownOf(Events, IsoDay.Of(knownOn));
        var lastSettlement = AgreementFold.LastSettlement(known);
        return known.OfType<AgreementExtensionAnnounced>()
            .Where(e => e.LastDay.Date is not null && !AgreementFold.IsSettled(e, lastSettlement))
            .Select(e => new AnnouncedExtension(new AgreementCause(Id, e.Describe(), e), e.LastDay));
    }

    /// <summary>Whether anything of the agreement is known on a day. What a scenario assumes makes known nothing that was not.</summary>
    internal bool IsKnown(LocalDate? knownOn)
    {
        AgreementEvent[] recorded = [.. Events.Where(e => !e.IsAssumed)];
        var day = IsoDay.Of(knownOn);
        return (KnownByItsEntryFrom is { } entry ? Knowledge.Includes(day, IsoDay.Of(entry)) : recorded.Length == 0) || Array.Exists(recorded, e => e.IsKnown(day));
    }

    /// <summary>The day on which the agreement becomes known by the day of its entry into force, where its text names one and no event comes before; null where there is none.</summary>
    internal LocalDate? KnownByItsEntryFrom => EntryIntoForce is EntryOnDate { On.Date: { } entry } ? Knowledge.KnownFrom(null, entry) : null;

    private LocalDate OwnHorizon => OwnHorizonDay.ToLocalDate();

    private IsoDay OwnHorizonDay => !verifiedThrough.IsNone ? verifiedThrough : LastPublic is { IsNone: false } day ? day : IsoDay.First;

    private IsoDay LastPublic
    {
        get
        {
            var last = default(IsoDay);
            foreach (var e in Events.AsSpan())
                if (!e.IsAssumed && e.KnownFromDay.Order > last.Order) last = e.KnownFromDay;
            return last;
        }
    }

    private AgreementRecord RecordOf(LocalDate? knownOn) => RecordWith(Guard.Against.OtherCalendarDay(knownOn));

    /// <summary>What counts with the knowledge of a day; none for all that is recorded.</summary>
    private AgreementRecord RecordWith(IsoDay knownOn) => AgreementRecord.KnownOn(this, knownOn, OwnHorizonDay);

    private static bool IsOver(Commitment commitment, LocalDate date) => commitment.Until?.AsLastDay().IsReachedOn(IsoDay.Of(date)) == true;

    private static ValueList<AgreementState> StatesOf(TimelineSpan<AgreementState> span) => span.Possible.IsEmpty ? [span.State] : span.Possible;

    private static bool IsInForce(AgreementState state) => state is >= AgreementState.InForce and < AgreementState.Ended;

    private static bool IsApplied(AgreementState state) => state is AgreementState.ProvisionallyApplied or AgreementState.InForce
        or AgreementState.NoticeGiven or AgreementState.RunningOff or AgreementState.ContinuedPendingReview;
}
