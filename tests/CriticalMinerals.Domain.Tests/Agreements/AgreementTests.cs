using static CriticalMinerals.Domain.Tests.Story;

namespace CriticalMinerals.Domain.Tests;

public class AgreementTests
{
    private static readonly Party Us = Party.Parse("US");

    private static Agreement Simple(params AgreementEvent[] events) =>
        Agreement("us-au-test-2025", "US AU", EntryOn("2025-02-01"), Until("2026-12-31"), new NoRenewal(), events: [Signed("2025-01-10"), .. events]);

    private static string Refusal(params AgreementEvent[] events) => Assert.Throws<ArgumentException>(() => Simple(events)).Message;

    private static Agreement Ipef(params AgreementEvent[] events) => Agreement(
        "ipef-supply-2023", "US JP SG FJ IN KR", new EntryAfterRatifications(5, 30), new IndefiniteTerm(), new NoRenewal(), events: [Signed("2023-11-14"), .. events]);

    private static AgreementRatified Ratified(string on, string party) => new(On(on)!, Party.Parse(party), Cited);

    [Fact]
    public void Entry_AfterTheFifthRatification_IsThirtyDaysLater()
    {
        AgreementEvent[] four = [Ratified("2023-12-01", "US"), Ratified("2023-12-20", "JP"), Ratified("2024-01-05", "SG"), Ratified("2024-01-10", "FJ")];

        Assert.Equal("Signed", Ipef(four).StatusOn(AsOf("2026-01-01")).ToString());
        var five = Ipef([.. four, Ratified("2024-01-25", "IN"), Ratified("2024-03-18", "KR")]);
        Assert.Equal("Signed", five.StatusOn(AsOf("2024-02-23")).ToString());
        Assert.Equal("InForce", five.StatusOn(AsOf("2024-02-24")).ToString());
    }

    [Fact]
    public void Entry_TheSamePartyTwice_CountsOnce() => Assert.Equal(
        "Signed",
        Ipef(Ratified("2023-12-01", "US"), Ratified("2023-12-02", "US"), Ratified("2024-01-05", "SG"), Ratified("2024-01-10", "FJ"), Ratified("2024-01-25", "IN"))
            .StatusOn(AsOf("2026-01-01")).ToString());

    [Fact]
    public void Entry_RatifiedInSomeMonth_IsOpenForAMonth()
    {
        var five = Ipef(Ratified("2023-12-01", "US"), Ratified("2023-12-02", "JP"), Ratified("2024-01-05", "SG"), Ratified("2024-01-10", "FJ"), Ratified("2024-02", "IN"));

        Assert.Equal("Signed", five.StatusOn(AsOf("2024-03-01")).ToString());
        Assert.Equal([AgreementState.Signed, AgreementState.InForce], five.StatusOn(AsOf("2024-03-02")).Possible);
        Assert.Equal("InForce", five.StatusOn(AsOf("2024-03-30")).ToString());
    }

    [Fact]
    public void Entry_ByAnUnknownRule_IsOpenAfterTheRecordedDays()
    {
        var agreement = Agreement("us-sa-2025", "US SA", new UnknownEntry(), new IndefiniteTerm(), new UnclassifiedRenewal("not seen"), events: Signed("2025-11-18"));

        Assert.Equal("Signed", agreement.StatusOn(AsOf("2026-10-08")).ToString());
        Assert.Equal([AgreementState.Signed, AgreementState.InForce], agreement.StatusOn(AsOf("2026-10-09")).Possible);
        Assert.Equal("Signed", agreement.StatusOn(AsOf("2025-12-31@2025-12-31")).ToString());
        Assert.Equal("Indeterminate", agreement.StatusOn(AsOf("2026-01-01@2025-12-31")).ToString());
        Assert.Equal("InForce", agreement.With(Entered("2026-01-01")).StatusOn(AsOf("2027-01-01")).ToString());
    }

    [Fact]
    public void Entry_OnADayThatNobodyHasSet_NeverComes() =>
        Assert.Equal("Signed", Agreement("a-b", "US AU", EntryOn("not-set"), new IndefiniteTerm(), new NoRenewal(), events: Signed("2025-01-10")).StatusOn(AsOf("2030-01-01")).ToString());

    [Fact]
    public void Entry_Recorded_GoesBeforeTheRule()
    {
        var agreement = Simple(Entered("2025-03-01"));

        Assert.Equal("Signed", agreement.StatusOn(AsOf("2025-02-28")).ToString());
        Assert.Equal("InForce", agreement.StatusOn(AsOf("2025-03-01")).ToString());
        Assert.IsType<AgreementEnteredIntoForce>(agreement.StatusOn(AsOf("2025-03-01")).Cause);
    }

    [Fact]
    public void ProvisionalApplication_UntilItEnds_OrTheAgreementEnters()
    {
        AgreementEvent[] applied = [Signed("2025-01-10"), new AgreementProvisionallyApplied(On("2025-02-01")!, Cited)];
        var agreement = Agreement("a-b", "US AU", new UnknownEntry(), new IndefiniteTerm(), new NoRenewal(), events: applied);

        Assert.Equal("ProvisionallyApplied", agreement.StatusOn(AsOf("2025-02-01")).ToString());
        Assert.Equal("Signed", agreement.With(new ProvisionalApplicationEnded(On("2025-06-01")!, Cited)).StatusOn(AsOf("2025-06-01")).ToString());
        Assert.Equal("InForce", agreement.With(Entered("2025-06-01")).StatusOn(AsOf("2025-06-01")).ToString());
    }

    [Fact]
    public void Suspension_WithALastDay_RevivesByItself()
    {
        var agreement = Simple(Suspended("2025-06-01", "2025-06-30"), Suspended("2025-09-01"), Resumed("2025-10-01"));

        Assert.Equal(["2025-06-01/2025-06-30", "2025-09-01/2025-09-30"], agreement.StateTimeline().SpansOf(AgreementState.Suspended).Select(days => days.ToString()));
    }

    [Fact]
    public void Ended_WhileSuspended_StaysEnded() =>
        Assert.Equal("Ended", Simple(Suspended("2025-06-01", "2025-06-30"), Terminated("2025-06-15")).StatusOn(AsOf("2025-07-01")).ToString());

    [Fact]
    public void Ended_Twice_TheFirstCounts()
    {
        var status = Simple(Terminated("2025-09-01"), Succeeded("2025-06-15", "us-au-next-2025")).StatusOn(AsOf("2025-12-01"));

        Assert.Equal(Day("2025-06-15"), status.Since);
    }

    [Fact]
    public void TerminationAnnounced_NotEnacted_IsOpenFromItsDay()
    {
        var agreement = Simple(new AgreementTerminationAnnounced(On("2025-05-01")!, DateBound.Parse("2025-08-01"), Cited, Us));

        Assert.Equal("InForce", agreement.StatusOn(AsOf("2025-07-31")).ToString());
        Assert.Equal([AgreementState.InForce, AgreementState.Ended], agreement.StatusOn(AsOf("2025-08-01")).Possible);
        Assert.Equal("Ended", agreement.With(Terminated("2025-08-05")).StatusOn(AsOf("2025-08-05")).ToString());
        Assert.Equal("InForce", agreement.With(Terminated("2025-08-05")).StatusOn(AsOf("2025-08-04")).ToString());
    }

    [Fact]
    public void PartiesOn_AccessionAndExit_CountByDay()
    {
        var agreement = new Agreement(
            AgreementId.Parse("pax-silica-2025"),
            "Pax Silica",
            [new(Us), new(Party.Parse("JP")), new(Party.Parse("IN"), DateBound.Parse("2026-02-20")), new(Party.Parse("KR"), exit: DateBound.Parse("2026-03-31"))],
            LegalForm.Political,
            EntryOn("2025-12-12"),
            new IndefiniteTerm(),
            new NoRenewal(),
            [Cited],
            events: [Signed("2025-12-12"), new PartyWithdrew(On("2026-05-01")!, Party.Parse("JP"), Cited)]);

        Assert.Equal("US JP KR", string.Join(' ', agreement.PartiesOn(Day("2026-02-19"))));
        Assert.Equal("US JP IN KR", string.Join(' ', agreement.PartiesOn(Day("2026-02-20"))));
        Assert.Equal("US JP IN", string.Join(' ', agreement.PartiesOn(Day("2026-04-01"))));
        Assert.Equal("US IN", string.Join(' ', agreement.PartiesOn(Day("2026-05-01"))));
        Assert.Equal("InForce", agreement.StatusOn(AsOf("2026-05-01")).ToString());
        Assert.Equal("Ended", agreement.With(new PartyWithdrew(On("2026-06-01")!, Us, Cited)).StatusOn(AsOf("2026-06-01")).ToString());
    }

    [Fact]
    public void CommitmentsOn_Survival_OutlivesTheAgreement()
    {
        Commitment[] owed =
        [
            new(Us, "buys soybeans", Cited, until: DateBound.Parse("2025-12-31")),
            new(Us, "keeps secrets", Cited, survives: true),
            new(Us, "holds the duty back", Cited, [ClauseId.Parse("us-president-2025-reciprocal-24/1")]),
        ];
        var agreement = new Agreement(
            AgreementId.Parse("a-b"), "A", [new(Us), new(Party.Parse("CN"))], LegalForm.Political, EntryOn("2025-11-10"), Until("2026-11-10"), new NoRenewal(), [Cited],
            commitments: [.. owed], events: [Reached("2025-10-30"), Suspended("2026-05-01", "2026-05-31")]);

        Assert.Equal(owed, agreement.CommitmentsOn(AsOf("2025-12-31")));
        Assert.Equal(owed[1..], agreement.CommitmentsOn(AsOf("2026-01-01")));
        Assert.Empty(agreement.CommitmentsOn(AsOf("2026-05-15")));
        Assert.Empty(agreement.CommitmentsOn(AsOf("2025-11-09")));
        Assert.Equal(owed[1..2], agreement.CommitmentsOn(AsOf("2026-11-11")));
    }

    [Fact]
    public void History_Impossible_IsRefusedWithBothNamed()
    {
        Assert.Contains("'renewed to 2028-12-31 (2027-01-01)' renews what has ended: 'us-au-test-2025 ended by its text: first term until 2026-12-31", Refusal(Renewed("2027-01-01", "2028-12-31")));
        Assert.Contains("'suspended (2025-09-02)' comes when the agreement has ended: 'terminated (2025-09-01)'", Refusal(Terminated("2025-09-01"), Suspended("2025-09-02")));
        Assert.Contains("'renewal declined by US (2027-01-01)' comes when the agreement has ended", Refusal(Declined("2027-01-01", "US")));
        Assert.Contains("'resumed (2025-09-02)' resumes what is not suspended", Refusal(Resumed("2025-09-02")));
        Assert.Contains("'resumed (2025-09-02)' resumes what was no longer suspended: 'suspended until 2025-06-30 (2025-06-01)'", Refusal(Suspended("2025-06-01", "2025-06-30"), Resumed("2025-09-02")));
        Assert.Contains("'notice withdrawn by US (2025-09-02)' takes back what was not given", Refusal(TakenBack("2025-09-02", "US")));
        Assert.Contains("'entered into force (2025-04-01)' comes after the agreement has entered into force: 'entered into force (2025-03-01)'", Refusal(Entered("2025-03-01"), Entered("2025-04-01")));
        Assert.Contains("ends the agreement before it begins: 'entered into force (2027-01-01)'", Refusal(Entered("2027-01-01")));
    }

    [Fact]
    public void ProvisionalApplicationEnded_Twice_IsRefusedWithBothNamed()
    {
        AgreementEvent[] applied = [new AgreementProvisionallyApplied(On("2025-02-01")!, Cited), new ProvisionalApplicationEnded(On("2025-03-01")!, Cited)];

        Assert.Contains("'provisional application ended (2025-03-01)' ends what has not begun", Refusal(applied[1..]));
        Assert.Contains(
            "'provisional application ended (2025-04-01)' ends what has ended already, since it was 'provisionally applied (2025-02-01)'",
            Refusal([.. applied, new ProvisionalApplicationEnded(On("2025-04-01")!, Cited)]));
    }

    [Fact]
    public void StatusOn_UnknownEntryCheckedToTheLastDayOfTheCalendar_IsAnswered()
    {
        var agreement = Agreement("never-2020", "US AU", new UnknownEntry(), new IndefiniteTerm(), new NoRenewal(), verifiedThrough: "9999-12-31", events: Signed("2020-01-01"));

        Assert.Equal("Signed", agreement.StatusOn(AsOf("9999-12-31")).ToString());
    }

    [Fact]
    public void Renewed_OnTheLastDay_IsInTime() => Assert.Equal("InForce", Simple(Renewed("2026-12-31", "2028-12-31")).StatusOn(AsOf("2027-01-01")).ToString());

    [Fact]
    public void Renewed_ToADayBeforeTheDecision_IsRefused() =>
        Assert.Contains("2026-05-30 is before 2026-06-01", Assert.Throws<ArgumentException>(() => Renewed("2026-06-01", "2026-05-30")).Message);

    [Fact]
    public void Renewed_NotYetKnown_DoesNotCount()
    {
        var agreement = Simple(Renewed("2026-06-01", "2028-12-31", publicOn: "2026-07-01"));

        Assert.Equal("Ended", agreement.StatusOn(AsOf("2027-01-01@2026-06-30")).ToString());
        Assert.Equal("InForce", agreement.StatusOn(AsOf("2027-01-01@2026-07-01")).ToString());
    }

    [Fact]
    public void Agreement_Strangers_AreRefusedByName()
    {
        Assert.Contains("JP is no party to us-au-test-2025 (US, AU)", Refusal(Notice("2025-03-01", "JP")));
        Assert.Contains("neither precedes nor succeeds itself", Refusal(Succeeded("2025-03-01", "us-au-test-2025")));
        Assert.Contains("US is listed 2 times", Assert.Throws<ArgumentException>(() => Agreement("a-b", "US US", new EntryOnSignature(), new IndefiniteTerm(), new NoRenewal())).Message);
        Assert.Contains("indefinite term", Assert.Throws<ArgumentException>(() => new TermUntil(DateBound.None)).Message);
    }

    [Fact]
    public void Status_BeforeAnythingIsKnown_IsNotAnnounced()
    {
        var status = Simple().StatusOn(AsOf("2026-01-01@2025-01-09"));

        Assert.Equal(AgreementState.NotAnnounced, status.State);
        Assert.Equal("nothing is known to have been agreed", status.Reason);
        Assert.Null(status.Citation);
        Assert.Null(status.NextChange);
    }

    [Fact]
    public void Status_InForce_NamesItsCauseAndWhatComesNext()
    {
        var status = Simple().StatusOn(AsOf("2026-01-01"));

        Assert.Equal(Day("2025-02-01"), status.Since);
        Assert.Equal("us-au-test-2025 enters into force on 2025-02-01", status.Reason);
        Assert.Equal(Cited, status.Citation);
        Assert.Equal("2027-01-01 Ended", status.NextChange!.ToString());
        Assert.Equal((Standing.Recorded, Day("2026-10-08")), (status.Standing, status.RecordedThrough));
    }

    [Fact]
    public void Corrected_EqualEvents_AreReplacedOneByOneInTheOrderOfTheCorrections()
    {
        static AgreementRecordCorrected Corrected(string on, AgreementEvent replaced, AgreementEvent? by = null) => new(On(on)!, replaced, Cited, by);
        static string Known(params AgreementEvent[] events) => string.Join("; ", AgreementEvent.KnownOf([.. events], default).Where(e => e is not AgreementRecordCorrected).Select(e => e.Describe()));
        AgreementEvent one = Resumed("2025-03-01"), other = Resumed("2025-03-02"), third = Resumed("2025-03-03");

        Assert.Equal("resumed (2025-03-01); resumed (2025-03-02)", Known(one, Resumed("2025-03-01"), Corrected("2025-04-01", one, other)));
        Assert.Equal("", Known(one, Resumed("2025-03-01"), Corrected("2025-04-01", one), Corrected("2025-04-02", one)));
        Assert.Equal("resumed (2025-03-03)", Known(one, Corrected("2025-04-01", one, other), Corrected("2025-04-02", other, third)));
        Assert.Equal("resumed (2025-03-02); resumed (2025-03-03)", Known(one, Corrected("2025-04-01", other, third), Corrected("2025-04-02", one, other)));
    }

    [Fact]
    public void Corrected_Event_StaysReadableAsItWasKnown()
    {
        var agreement = Simple(Terminated("2025-06-01"), new AgreementRecordCorrected(On("2025-07-01")!, Terminated("2025-06-01"), Cited, Suspended("2025-06-01")));

        Assert.Equal("Ended", agreement.StatusOn(AsOf("2025-08-01@2025-06-30")).ToString());
        Assert.Equal("Suspended", agreement.StatusOn(AsOf("2025-08-01@2025-07-01")).ToString());
        Assert.Equal("Suspended", agreement.StatusOn(AsOf("2025-08-01")).ToString());
        Assert.Contains("replaces what is not recorded", Refusal(new AgreementRecordCorrected(On("2025-07-01")!, Terminated("2025-06-01"), Cited)));
        Assert.Contains("comes before 'terminated", Assert.Throws<ArgumentException>(() => new AgreementRecordCorrected(On("2025-05-31")!, Terminated("2025-06-01"), Cited)).Message);
        Assert.Contains("Nothing is corrected", Assert.Throws<ArgumentException>(() => new AgreementRecordCorrected(On("2025-07-01")!, Terminated("2025-06-01"), Cited, Terminated("2025-06-01"))).Message);
        var correction = new AgreementRecordCorrected(On("2025-07-01")!, Terminated("2025-06-01"), Cited);
        Assert.Contains("correct what that correction put in place", Assert.Throws<ArgumentException>(() => new AgreementRecordCorrected(On("2025-07-02")!, correction, Cited)).Message);
    }

    [Fact]
    public void EntryOnADate_WithoutEarlierEvents_IsKnownFromThatDay()
    {
        var agreement = Agreement("a-b", "US AU", EntryOn("2020-07-01"), new IndefiniteTerm(), new NoRenewal(), events: Declined("2026-07-01", "US"));

        Assert.Equal("NotAnnounced", agreement.StatusOn(AsOf("2025-01-01@2020-06-30")).ToString());
        Assert.Equal("InForce", agreement.StatusOn(AsOf("2025-01-01@2020-07-01")).ToString());
    }

    [Fact]
    public void Successor_RecordedOrAwaited_IsNamed()
    {
        var next = AgreementId.Parse("us-cn-stockholm-2025");

        Assert.Equal(next, Geneva.Successor());
        Assert.Null(Geneva.Successor(Day("2025-08-11")));
        Assert.Equal(next, Agreement("a-b", "US CN", new EntryOnSignature(), new IndefiniteTerm(), new UntilEvent("it enters", next)).Successor());
    }

    [Fact]
    public void Snapback_RoundTripsAndNamesAParty()
    {
        var right = new Snapback(Us, "an agreement that jeopardises essential interests", "the reciprocal tariff", Cited, [ClauseId.Parse("us-president-2025-reciprocal-24/1")]);
        Agreement With(Snapback given) => new(
            AgreementId.Parse("a-b"), "A", [new(Us), new(Party.Parse("MY"))], LegalForm.Binding, new EntryAfterNotes(60), new IndefiniteTerm(), new NoRenewal(), [Cited], snapbacks: [given]);

        Assert.Equal(With(right), DomainJson.Read<Agreement>(DomainJson.Write(With(right))));
        Assert.Contains("JP is no party", Assert.Throws<ArgumentException>(() => With(new Snapback(Party.Parse("JP"), "t", "e", Cited))).Message);
    }

    [Fact]
    public void StateTimeline_RenewedWithoutAKnownEntry_IsLaidOut()
    {
        var agreement = new Agreement(
            AgreementId.Parse("a-b"), "A", [new(Us), new(Party.Parse("MY"))], LegalForm.Binding, new UnknownEntry(), new TermLasting(Period.FromYears(1)), new NoRenewal(), [Cited],
            events: [new AgreementRenewed(PartialDate.Parse("2025-02-04"), DateBound.Parse("2025-05-16"), Cited)], verifiedThrough: new LocalDate(2025, 5, 22));

        Assert.Equal(AgreementState.Ended, agreement.StateTimeline().At(new(2025, 5, 17)));
        Assert.NotEqual(AgreementState.Ended, agreement.StateTimeline().At(new(2025, 5, 16)));
    }

    [Theory]
    [InlineData("2025-09-20..2025-09-23", AgreementState.Indeterminate)]
    [InlineData("2025-09-20..2025-09-22", AgreementState.InForce)]
    [InlineData("2025-09-19", AgreementState.InForce)]
    public void TerminationAnnounced_OnDaysThatMayBeThoseOfARenewal_IsSettledWhereTheRenewalComesAfterIt(string announcedOn, AgreementState state)
    {
        var agreement = new Agreement(
            AgreementId.Parse("a-b"), "A", [new(Us), new(Party.Parse("MY"))], LegalForm.Binding, new EntryOnDate(DateBound.Parse("2025-02-01")), new TermLasting(Period.FromDays(300)), new NoRenewal(), [Cited],
            events:
            [
                new AgreementRenewed(PartialDate.Parse("2025-09-20..2025-09-22"), DateBound.Parse("2027-10-02"), Cited),
                new AgreementTerminationAnnounced(PartialDate.Parse(announcedOn), DateBound.Parse("2026-02-14"), Cited),
            ]);

        Assert.Equal(state, agreement.StateTimeline().At(new LocalDate(2026, 3, 2)));
    }

    [Fact]
    public void LastDayOfTerm_BeyondTheCalendar_IsNull()
    {
        var endless = new Agreement(
            AgreementId.Parse("a-b"), "A", [new(Us), new(Party.Parse("MY"))], LegalForm.Binding, new EntryOnDate(DateBound.Parse("2025-01-01")), new TermUntil(DateBound.Parse("2025-12-31")),
            new TacitRenewal(Period.FromYears(int.MaxValue)), [Cited]);

        Assert.Null(endless.LastDayOfTerm(int.MaxValue));
        Assert.Null(endless.LastDayForNotice(int.MaxValue));
    }

    [Fact]
    public void Counts_BelowTheLeast_AreRefusedWithTheValueAndAWayOut()
    {
        Assert.StartsWith("The number of renewals is 1 at least. Leave it out for any number", Assert.Throws<ArgumentOutOfRangeException>(() => new TacitRenewal(Period.FromYears(1), atMost: 0)).Message);
        Assert.StartsWith("The number of ratifications is 1 at least.", Assert.Throws<ArgumentOutOfRangeException>(() => new EntryAfterRatifications(0, 1)).Message);
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new EntryAfterNotes(-1));
        Assert.Equal(("days", (object)-1), (error.ParamName, error.ActualValue));
        Assert.Equal("decisionDays", Assert.Throws<ArgumentOutOfRangeException>(() => new LicenceType(LicenceForm.Individual, decisionDays: 0)).ParamName);
    }

    [Fact]
    public void Events_OnOneDay_HaveAnOrderForEveryKind() => Assert.Equal(
        FormOfAgreementEvent.Instance.Kinds.Split(", ").Order(StringComparer.Ordinal),
        AgreementEventOrder.OnOneDay.Order(StringComparer.Ordinal));

    [Fact]
    public void Match_EveryKind_FindsItsCase()
    {
        Assert.Equal("renegotiated", Stockholm.Renewal.Match(c => c.Kind, c => c.Kind, c => c.Kind, c => c.Kind, c => c.Kind, c => c.Kind, c => c.Kind, c => c.Kind));
        Assert.Equal("until", KualaLumpur.FirstTerm.Match(t => t.Kind, t => t.Kind, t => t.Kind));
        Assert.Equal("afterNotes", Malaysia.EntryIntoForce.Match(e => e.Kind, e => e.Kind, e => e.Kind, e => e.Kind, e => e.Kind));
    }
}
