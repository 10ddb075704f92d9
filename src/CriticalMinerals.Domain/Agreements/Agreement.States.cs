using NodaTime;

namespace CriticalMinerals.Domain;

// How the agreement stands, on a day and over time.
public sealed partial record Agreement
{
    /// <summary>The state on every day, folded from what was known on a day.</summary>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    public Timeline<AgreementState> StateTimeline(LocalDate? knownOn = null) => Fold(knownOn, OwnHorizon);

    /// <summary>How the agreement stands on a day, with the knowledge of a day.</summary>
    /// <param name="asOf">The day, and the knowledge used.</param>
    /// <remarks>Days after <see cref="VerifiedThrough"/> are projected; where that is null, days after the last recorded event became public.</remarks>
    public AgreementStatus StatusOn(AsOf asOf) => StatusOn(asOf, OwnHorizon);

    /// <summary>The parties on a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    /// <returns>Those that have acceded, as far as is known, and have not certainly left; also before the entry into force.</returns>
    public ValueList<Party> PartiesOn(LocalDate date, LocalDate? knownOn = null) => RecordOf(knownOn).PartiesOn(date);

    /// <summary>The agreement that takes the place of this one: the recorded successor, or the one that the text awaits.</summary>
    /// <returns>Its id; null where neither is known.</returns>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    public AgreementId? Successor(LocalDate? knownOn = null) =>
        RecordOf(knownOn).Of<AgreementSucceeded>().FirstOrDefault()?.By ?? (Renewal as UntilEvent)?.Successor;

    /// <summary>The commitments that are certainly owed on a day.</summary>
    /// <returns>
    /// While the agreement is applied, those whose last day has not passed; after its end, those that survive it. None while it is
    /// suspended, and on a day on which its state is Indeterminate only what is owed in every possible state.
    /// </returns>
    public ValueList<Commitment> CommitmentsOn(AsOf asOf)
    {
        var span = Fold(asOf.KnownOn, OwnHorizon).SpanAt(asOf.Date);
        ValueList<AgreementState> states = span.Possible.IsEmpty ? [span.State] : span.Possible;
        return [.. Commitments.Where(commitment => states.All(state => IsOwed(commitment, state)) && !IsOver(commitment, asOf.Date))];
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
    internal Timeline<AgreementState> Fold(LocalDate? knownOn, LocalDate horizon) => AgreementFold.Of(this, knownOn, VerifiedThrough ?? horizon);

    /// <summary>The extensions that are known to be announced, name a last day, and are not enacted.</summary>
    internal IEnumerable<AnnouncedExtension> AnnouncedExtensions(LocalDate? knownOn)
    {
        var known = AgreementEvent.KnownOf(Events, knownOn);
        return known.OfType<AgreementExtensionAnnounced>()
            .Where(e => e.LastDay.Date is not null && !AgreementFold.IsSettled(e, known))
            .Select(e => new AnnouncedExtension(new AgreementCause(Id, e.Describe(), e), e.LastDay));
    }

    /// <summary>Whether anything of the agreement is known on a day.</summary>
    internal bool IsKnown(LocalDate? knownOn) =>
        (EntryIntoForce is EntryOnDate { On.Date: { } entry } ? Knowledge.Includes(knownOn, Knowledge.KnownFrom(null, entry)) : Events.IsEmpty)
        || Events.Any(e => e.IsKnown(knownOn));

    private LocalDate OwnHorizon => VerifiedThrough ?? LastPublic ?? new LocalDate(1, 1, 1);

    private LocalDate? LastPublic => Events.Where(e => !e.IsAssumed).Select(e => (LocalDate?)e.KnownFrom).Max();

    private AgreementRecord RecordOf(LocalDate? knownOn) => AgreementRecord.KnownOn(this, knownOn, OwnHorizon);

    private static bool IsOver(Commitment commitment, LocalDate date) => commitment.Until?.AsLastDay().IsReachedOn(date) == true;

    private static bool IsOwed(Commitment commitment, AgreementState state) => state switch
    {
        AgreementState.ProvisionallyApplied or AgreementState.InForce or AgreementState.NoticeGiven
            or AgreementState.RunningOff or AgreementState.ContinuedPendingReview => true,
        AgreementState.Ended => commitment.Survives,
        _ => false,
    };
}
