using System.Text.Json;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Documents of agreements: every case of every union of the room.</summary>
public class AgreementJsonTests
{
    private static readonly Citation Cited = new(SourceId.Parse("white-house-2025-11-01"), Confidence.High);

    private static readonly Party China = Party.Parse("CN"), UnitedStates = Party.Parse("US");

    private static readonly Agreement KualaLumpur = new(
        AgreementId.Parse("us-cn-kuala-lumpur-2025"),
        "Kuala Lumpur Joint Arrangement",
        [new(UnitedStates), new(China, DateBound.Parse("2025-11-10"), DateBound.None)],
        LegalForm.Political,
        new EntryOnDate(DateBound.Parse("2025-11-10")),
        new TermUntil(DateBound.Parse("2026-11-10")),
        new RenegotiatedRenewal(Period.FromYears(1)),
        [Cited, new(SourceId.Parse("mofcom-2025-70"), Confidence.High)],
        new WithdrawalClause(Period.FromDays(60), NoticeStart.Sending, NoticeEnd.AfterTheDay),
        [
            new(China, "Holds back the controls announced in October 2025", Cited, suspensions: [MeasureId.Parse("cn-mofcom-2025-70")], until: DateBound.Parse("2026-11-10")),
            new(UnitedStates, "Stays the affiliates rule", Cited, [ClauseId.Parse("us-bis-2025-affiliates/1")], survives: true),
        ],
        AgreementId.Parse("us-cn-stockholm-2025"),
        [
            new AgreementReached(Date("2025-10-30"), Cited),
            new AgreementExtensionAnnounced(Date("2026-09-28"), DateBound.Parse("2027-01-10"), Cited, UnitedStates, Date("2026-09-29")),
        ],
        new LocalDate(2026, 10, 8),
        "No signed text has been published.");

    [Fact]
    public void Agreement_RoundTrips_Golden() => Golden.Check(RoundTrip.Indented(KualaLumpur), "json");

    [Fact]
    public void Agreement_Damaged_IsJsonExceptionOrRoundTrips() => FuzzTests.Damage<Agreement>(DomainJson.Write(KualaLumpur), FuzzTests.Read<Agreement>, DomainJson.Write);

    [Fact]
    public void AgreementEvent_EveryKind_RoundTrips_Golden() => Golden.Check(RoundTrip.EveryKind<AgreementEvent>(
        new AgreementReached(Date("2025-10-30"), Cited, Date("2025-11-01")),
        new AgreementSigned(Date("2025-11"), Cited),
        new AgreementRatified(Date("2025-12-01"), China, Cited),
        new NotesExchanged(Date("2025-12-02"), Cited),
        new AgreementProvisionallyApplied(Date("2025-12-03"), Cited),
        new ProvisionalApplicationEnded(Date("2025-12-04"), Cited),
        new AgreementEnteredIntoForce(Date("2026"), Cited),
        new PartyAcceded(Date("2026-01-05"), Party.Parse("EU"), Cited),
        new PartyWithdrew(Date("2026-02-05"), Party.Parse("EU"), Cited),
        new AgreementRenewed(Date("2026-03-01"), DateBound.Parse("2027-03-01"), Cited),
        new RenewalConfirmed(Date("2026-03-02"), China, Cited),
        new RenewalDeclined(Date("2026-03-03"), UnitedStates, Cited),
        new ReviewBegun(Date("2026-03-04"), Cited),
        new ReviewHeld(Date("2026-07-01"), Cited),
        new NoticeGiven(Date("2026-07-02"), UnitedStates, Cited, Date("2026-07-05"), NoticePurpose.NonRenewal, Date("2026-12-31")),
        new NoticeWithdrawn(Date("2026-08-01"), UnitedStates, Cited),
        new AgreementSuspended(Date("2026-08-02"), Cited, DateBound.NotSet),
        new AgreementResumed(Date("2026-08-03"), Cited),
        new AgreementExtensionAnnounced(Date("2026-08-04"), DateBound.Unknown, Cited),
        new AgreementTerminationAnnounced(Date("2026-08-05"), DateBound.Parse("2026-10"), Cited, China),
        new AgreementTerminated(Date("2026-10-01"), Cited),
        new AgreementSucceeded(Date("2026-10-02"), AgreementId.Parse("us-cn-next-2026"), Cited),
        new AgreementRecordCorrected(Date("2026-10-03"), new AgreementTerminated(Date("2026-10-01"), Cited), Cited, new AgreementSuspended(Date("2026-10-01"), Cited)),
        new AgreementNoted(Date("2026-10-03"), "talks go on", Cited)));

    [Fact]
    public void EntryIntoForce_EveryKind_RoundTrips_Golden() => Golden.Check(RoundTrip.EveryKind<EntryIntoForce>(
        new EntryOnDate(DateBound.NotSet), new EntryOnSignature(), new EntryAfterNotes(30), new EntryAfterRatifications(2, 60), new UnknownEntry()));

    [Fact]
    public void FirstTerm_EveryKind_RoundTrips_Golden() => Golden.Check(RoundTrip.EveryKind<FirstTerm>(
        new TermUntil(DateBound.Parse("2026-11-10")), new TermLasting(Period.FromYears(16)), new IndefiniteTerm()));

    [Fact]
    public void RenewalClause_EveryKind_RoundTrips_Golden() => Golden.Check(RoundTrip.EveryKind<RenewalClause>(
        new NoRenewal(),
        new TacitRenewal(Period.FromYears(5), Period.FromMonths(6), 2),
        new RenewalByConfirmation(Period.FromYears(16), Period.FromYears(6), Period.FromYears(1)),
        new OptionalRenewal(UnitedStates, Period.FromYears(1), Period.FromDays(90), 1),
        new RenegotiatedRenewal(),
        new PeriodicReview(Period.FromMonths(18), lapsesUnlessReviewed: true),
        new UntilEvent("the final agreement enters into force", AgreementId.Parse("eu-cl-advanced-2023")),
        new UnclassifiedRenewal("The participants intend to review this framework as appropriate.")));

    [Theory]
    [InlineData("\"owedBy\":\"CN\"", "\"owedBy\":\"JP\"", "$.commitments: JP is no party to us-cn-kuala-lumpur-2025 (US, CN)")]
    [InlineData("\"party\":\"US\"", "\"party\":\"CN\"", "$.parties: A party is listed once: CN is listed 2 times.")]
    [InlineData("\"every\":\"P1Y\"", "\"every\":\"PT1H\"", "$.renewal.every: ")]
    [InlineData("\"kind\":\"renegotiated\"", "\"kind\":\"renegotiate\"", "$.renewal.kind: 'renegotiate' is not a kind of RenewalClause: expected one of byConfirmation, none,")]
    [InlineData("\"lastDay\":\"2027-01-10\"", "\"lastDay\":\"2027-01-40\"", "$.events[1].lastDay: '2027-01-40' is not a date bound: ")]
    public void Agreement_BreaksARule_SaysPathAndRule(string part, string replacement, string message)
    {
        var text = DomainJson.Write(KualaLumpur);
        Assert.Contains(part, text, StringComparison.Ordinal);
        var e = Assert.Throws<JsonException>(() => DomainJson.Read<Agreement>(text.Replace(part, replacement, StringComparison.Ordinal)));
        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
    }

    private static PartialDate Date(string text) => PartialDate.Parse(text);
}
