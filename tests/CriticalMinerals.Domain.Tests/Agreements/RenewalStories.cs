using static CriticalMinerals.Domain.Tests.Story;

namespace CriticalMinerals.Domain.Tests;

public class RenewalStories
{
    [Fact]
    public void Usmca_NotConfirmed_RunsOffTo2036WithYearlyReviews()
    {
        var status = Usmca.StatusOn(AsOf("2026-07-02"));
        var next = Usmca.NextDecision(Day("2026-07-02"))!;

        Assert.Equal(AgreementState.RunningOff, status.State);
        Assert.Equal(new LocalDate(2036, 7, 1), status.NextChange!.On);
        Assert.Equal(AgreementState.Ended, status.NextChange.State);
        Assert.Equal((Day("2027-07-01"), DecisionKind.Confirmation, Silence.RunsOff), (next.Day, next.Kind, next.Silence));
        Assert.Equal([Party.Parse("US")], next.Actors);
        Assert.Equal("InForce", Usmca.StatusOn(AsOf("2026-07-02@2026-06-30")).ToString());
    }

    [Fact]
    public void Usmca_DecisionPoints_AreTenReviewsAndTheExpiry()
    {
        var points = Usmca.DecisionPoints(DateSpan.Always).ToArray();

        Assert.Equal(Enumerable.Range(2026, 10).Select(year => new LocalDate(year, 7, 1)).Append(new(2036, 6, 30)), points.Select(point => point.Day));
        Assert.Equal((DecisionKind.Expiry, Day("2036-07-01")), (points[^1].Kind, points[^1].TakesEffectOn!.Value));
        Assert.Equal(new LocalDate(2026, 7, 1), points[^1].OpensOn);
        Assert.Equal(["US", "MX", "CA"], points[0].Actors.Select(party => party.Value));
    }

    [Fact]
    public void Usmca_LateConfirmation_StartsSixteenYearsOnItsOwnDay()
    {
        var renewed = Usmca.With(Confirmed("2028-07-01", "US"));

        Assert.Equal("RunningOff", renewed.StatusOn(AsOf("2028-06-30")).ToString());
        Assert.Equal("InForce", renewed.StatusOn(AsOf("2028-07-01")).ToString());
        Assert.Equal(new LocalDate(2044, 7, 1), renewed.StatusOn(AsOf("2028-07-01")).NextChange!.On);
        Assert.Equal(Day("2034-07-01"), renewed.NextDecision(Day("2028-07-02"))!.Day);
        Assert.Equal((0, 1), (renewed.TermNumber(Day("2028-06-30")), renewed.TermNumber(Day("2028-07-01"))));
    }

    [Fact]
    public void Usmca_ConfirmedAfterExpiry_IsRefusedWithBothNamed()
    {
        var error = Assert.Throws<ArgumentException>(() => Usmca.With(Confirmed("2036-07-01", "US")));

        Assert.Contains("'renewal confirmed by US (2036-07-01)' renews what has ended:", error.Message);
        Assert.Contains("last day 2036-06-30", error.Message);
    }

    [Fact]
    public void Term_CountedFromItsConfirmation_MayEndBeforeTheEntryIsKnown()
    {
        var agreement = new Agreement(
            AgreementId.Parse("any-2025"),
            "Any",
            [new(Party.Parse("US"), exit: DateBound.Parse("2025")), new(Party.Parse("MX"))],
            LegalForm.Binding,
            new EntryAfterRatifications(2, 17),
            new TermLasting(Length("P1Y")),
            new RenewalByConfirmation(Length("P1Y"), Length("P6M"), Length("P1M")),
            [Cited],
            events:
            [
                new AgreementRatified(PartialDate.Parse("2025-01-25"), Party.Parse("US"), Cited),
                new AgreementSuspended(PartialDate.Parse("2025-01-30"), Cited),
                new RenewalConfirmed(PartialDate.Parse("2025-02-01"), Party.Parse("US"), Cited),
                new RenewalConfirmed(PartialDate.Parse("2025-02-02"), Party.Parse("MX"), Cited),
                new AgreementEnteredIntoForce(PartialDate.Parse("2025"), Cited),
            ]);

        Assert.Equal("Ended", agreement.StatusOn(AsOf("2026-02-02@2025-02-08")).ToString());
        Assert.Equal("Ended", agreement.StatusOn(AsOf("2026-02-02")).ToString());
    }

    [Fact]
    public void Tacit_WithoutNotice_GoesOn()
    {
        var agreement = Tacit();

        Assert.Equal("InForce", agreement.StatusOn(AsOf("2100-01-01")).ToString());
        Assert.Equal(80, agreement.TermNumber(Day("2100-01-01")));
        Assert.Equal(Day("2020-09-30"), agreement.LastDayForNotice(0));
        Assert.Equal((Day("2026-09-30"), Silence.Renews), (agreement.NextDecision(Day("2026-02-01"))!.Day, agreement.NextDecision(Day("2026-02-01"))!.Silence));
    }

    [Theory]
    [InlineData("2022-09-30", "2023-01-01")]
    [InlineData("2022-10-01", "2024-01-01")]
    public void Tacit_NoticeOfNonRenewal_StopsTheFirstRenewalItIsInTimeFor(string received, string ended)
    {
        var stopped = Tacit(events: Notice(received, "AU", purpose: NoticePurpose.NonRenewal));

        Assert.Equal("NoticeGiven", stopped.StatusOn(new AsOf(Day(ended).PlusDays(-1))).ToString());
        Assert.Equal("Ended", stopped.StatusOn(new AsOf(Day(ended))).ToString());
        Assert.Equal(Day(ended), Tacit().EarliestEnd(Day(received)));
        var last = stopped.DecisionPoints(DateSpan.Always).Last();
        Assert.Equal((DecisionKind.NoticeTakesEffect, Day(ended)), (last.Kind, last.TakesEffectOn!.Value));
    }

    [Fact]
    public void Tacit_AtMostTwice_EndsAfterTheThirdTerm()
    {
        var agreement = Tacit(atMost: 2);

        Assert.Equal("Ended", agreement.StatusOn(AsOf("2023-01-01")).ToString());
        Assert.Equal(
            ["2020-09-30 NoticeDeadline", "2021-09-30 NoticeDeadline", "2022-12-31 Expiry"],
            agreement.DecisionPoints(DateSpan.Always).Select(point => $"{NodaTime.Text.LocalDatePattern.Iso.Format(point.Day)} {point.Kind}"));
        Assert.Null(agreement.LastDayOfTerm(3));
    }

    [Fact]
    public void Tacit_BeginningOnThe31st_DoesNotDrift()
    {
        var agreement = Tacit("P1M", null, from: "2019-12-31");

        Assert.Equal(Day("2020-01-30"), agreement.LastDayOfTerm(0));
        Assert.Equal(Day("2020-02-28"), agreement.LastDayOfTerm(1));
        Assert.Equal(Day("2020-03-30"), agreement.LastDayOfTerm(2));
        Assert.Equal(2, agreement.TermNumber(Day("2020-03-30")));
        Assert.Equal(3, agreement.TermNumber(Day("2020-03-31")));
    }

    [Fact]
    public void Tacit_LeapDay_ReturnsToIt()
    {
        var agreement = Agreement("leap-2016", "US AU", EntryOn("2016-02-29"), Until("2020-02-28"), new TacitRenewal(Length("P1Y")), events: Signed("2016-02-01"));

        Assert.Equal(Day("2021-02-27"), agreement.LastDayOfTerm(1));
        Assert.Equal(Day("2024-02-28"), agreement.LastDayOfTerm(4));
    }

    [Fact]
    public void Tacit_TenThousandTerms_AreFoundWithoutDrift()
    {
        var agreement = Tacit("P1D", null);

        Assert.Equal(10_000, agreement.TermNumber(Day("2020-01-01").PlusDays(10_000)));
        Assert.Equal(Day("2020-01-01").PlusDays(10_000), agreement.LastDayOfTerm(10_000));
        Assert.Equal(Day("9999-12-30"), agreement.NextDecision(Day("9999-12-30"))!.Day);
    }

    [Theory]
    [InlineData("2025-05-14", "P90D", "2025-08-12")] // Geneva
    [InlineData("2025-08-12", "P90D", "2025-11-10")] // Stockholm
    [InlineData("2026-02-24", "P150D", "2026-07-24")] // section 122
    [InlineData("2025-02-22", "P4M", "2025-06-22")] // DRC cobalt
    [InlineData("2020-07-01", "P16Y", "2036-07-01")] // USMCA
    [InlineData("2024-02-29", "P1Y", "2025-02-28")]
    [InlineData("2025-01-31", "P1M", "2025-02-28")]
    public void Lasting_WorkedDates_EndOnTheseDays(string entry, string length, string firstDayAfter)
    {
        var agreement = Agreement("a-term-2020", "US AU", EntryOn(entry), Lasting(length), new NoRenewal(), events: [Signed("2019-12-01")]);

        Assert.Equal(Day(firstDayAfter).PlusDays(-1), agreement.LastDayOfTerm(0));
        Assert.Equal("InForce", agreement.StatusOn(new AsOf(Day(firstDayAfter).PlusDays(-1))).ToString());
        Assert.Equal("Ended", agreement.StatusOn(AsOf(firstDayAfter)).ToString());
    }

    [Fact]
    public void Option_UsedTwice_IsUsedUp()
    {
        var clause = new OptionalRenewal(Party.Parse("US"), Length("P1M"), Length("P10D"), 2);
        var agreement = Agreement("an-option-2026", "US AU", EntryOn("2025-12-31"), Until("2026-01-30"), clause, events: [Signed("2025-12-01"), Confirmed("2026-01-10", "US")]);

        Assert.Equal(Day("2026-02-27"), agreement.LastDayOfTerm(1));
        Assert.Equal((Day("2026-02-17"), DecisionKind.OptionDeadline), (agreement.NextDecision(Day("2026-02-01"))!.Day, agreement.NextDecision(Day("2026-02-01"))!.Kind));
        Assert.Equal(Day("2026-01-10"), agreement.NextDecision(Day("2026-02-01"))!.OpensOn);
        var twice = agreement.With(Confirmed("2026-02-10", "US"));
        Assert.Equal(Day("2026-03-30"), twice.LastDayOfTerm(2));
        Assert.Equal(DecisionKind.Expiry, twice.NextDecision(Day("2026-03-01"))!.Kind);
        Assert.Contains("used up", Assert.Throws<ArgumentException>(() => twice.With(Confirmed("2026-03-10", "US"))).Message);
        Assert.Contains("only US has", Assert.Throws<ArgumentException>(() => agreement.With(Confirmed("2026-02-10", "AU"))).Message);
    }

    [Fact]
    public void Option_NotUsed_EndsWithItsExpiry()
    {
        var agreement = Agreement(
            "an-option-2026", "US AU", EntryOn("2026-01-01"), Until("2026-12-31"), new OptionalRenewal(Party.Parse("US"), Length("P1Y"), Length("P30D"), 2), events: Signed("2025-12-01"));

        Assert.Equal(
            ["2026-12-01 OptionDeadline Ends US", "2026-12-31 Expiry Ends US AU"],
            agreement.DecisionPoints(DateSpan.Always).Select(point => $"{NodaTime.Text.LocalDatePattern.Iso.Format(point.Day)} {point.Kind} {point.Silence} {string.Join(' ', point.Actors)}"));
        Assert.Equal((Day("2026-12-31"), Day("2027-01-01")), (agreement.NextDecision(Day("2026-12-10"))!.Day, agreement.NextDecision(Day("2026-12-10"))!.TakesEffectOn!.Value));
        Assert.Equal("Ended", agreement.StatusOn(AsOf("2027-01-01")).ToString());
        var used = agreement.With(Confirmed("2026-12-01", "US"));
        Assert.Equal(Day("2027-12-01"), used.NextDecision(Day("2026-12-10"))!.Day);
        Assert.Equal("InForce", used.StatusOn(AsOf("2027-01-01")).ToString());
    }

    [Fact]
    public void Option_UsedAfterItsLastDay_IsRefusedWithThatDay()
    {
        var agreement = Agreement(
            "an-option-2026", "US AU", EntryOn("2026-01-01"), Until("2026-12-31"), new OptionalRenewal(Party.Parse("US"), Length("P1Y"), Length("P30D"), 2), events: Signed("2025-12-01"));

        var error = Assert.Throws<ArgumentException>(() => agreement.With(Confirmed("2026-12-02", "US")));
        Assert.Contains("'renewal confirmed by US (2026-12-02)' uses an option after its last day: ", error.Message);
        Assert.Contains("last day for it 2026-12-01", error.Message);
        Assert.Equal("InForce", agreement.With(Confirmed("2026-11-20..2026-12-05", "US")).StatusOn(AsOf("2027-01-01")).ToString());
    }

    [Fact]
    public void PeriodicReview_ThatLapses_IsKeptByAReviewBegunInTime()
    {
        var agreement = Agreement(
            "a-duty-2020", "US AU", EntryOn("2020-01-01"), new IndefiniteTerm(), new PeriodicReview(Length("P5Y"), lapsesUnlessReviewed: true), events: Signed("2019-12-01"));

        Assert.Equal("Ended", agreement.StatusOn(AsOf("2025-01-01")).ToString());
        var begun = agreement.With(new ReviewBegun(On("2024-11-01")!, Cited));
        Assert.Equal("InForce", begun.StatusOn(AsOf("2024-12-31")).ToString());
        Assert.Equal("ContinuedPendingReview", begun.StatusOn(AsOf("2025-01-01")).ToString());
        var held = begun.With(new ReviewHeld(On("2025-10-01")!, Cited));
        Assert.Equal("ContinuedPendingReview", held.StatusOn(AsOf("2025-09-30")).ToString());
        Assert.Equal("InForce", held.StatusOn(AsOf("2025-10-01")).ToString());
        Assert.Equal("Ended", held.StatusOn(AsOf("2030-10-01")).ToString());
        Assert.Throws<ArgumentException>(() => agreement.With(new ReviewBegun(On("2025-01-01")!, Cited)));
    }

    [Fact]
    public void PeriodicReview_ThatDoesNotLapse_IsOnlyADecision()
    {
        var agreement = Agreement(
            "a-forum-2020", "US AU", EntryOn("2020-01-31"), new IndefiniteTerm(), new PeriodicReview(Length("P1M")), events: Signed("2019-12-01"));

        Assert.Equal(["2020-02-29", "2020-03-31", "2020-04-30"], agreement.DecisionPoints(DateSpan.Parse("2020-02-01/2020-04-30")).Select(p => NodaTime.Text.LocalDatePattern.Iso.Format(p.Day)));
        Assert.Equal("InForce", agreement.StatusOn(AsOf("2100-01-01")).ToString());
    }

    [Fact]
    public void UntilEvent_Successor_EndsItOnItsFirstDay()
    {
        Assert.Equal("InForce", Chile.StatusOn(AsOf("2026-10-08")).ToString());
        Assert.Null(Chile.NextDecision(Day("2026-10-08")));
        Assert.Equal("Ended", Chile.With(Succeeded("2027-03-01", "eu-cl-advanced-2027")).StatusOn(AsOf("2027-03-01")).ToString());
    }

    [Fact]
    public void Unclassified_AfterItsTerm_IsIndeterminate()
    {
        var agreement = Agreement("unread-2020", "US AU", EntryOn("2020-01-01"), Until("2026-12-31"), new UnclassifiedRenewal("text not seen"), events: Signed("2019-12-01"));

        Assert.Equal("InForce", agreement.StatusOn(AsOf("2026-12-31")).ToString());
        Assert.Equal([AgreementState.InForce, AgreementState.Ended], agreement.StatusOn(AsOf("2027-01-01")).Possible);
        Assert.Equal(Silence.Unknown, agreement.NextDecision(Day("2026-10-08"))!.Silence);
    }

    [Fact]
    public void UnknownTerm_IsInForceAsFarAsTheRecordGoes()
    {
        var agreement = Agreement("unread-2020", "US AU", EntryOn("2020-01-01"), Until("unknown"), new UnclassifiedRenewal("text not seen"), events: Signed("2019-12-01"));

        Assert.Equal("InForce", agreement.StatusOn(AsOf("2026-10-08")).ToString());
        Assert.Equal("Indeterminate", agreement.StatusOn(AsOf("2026-10-09")).ToString());
    }

    [Fact]
    public void Confirmation_OfHundredsOfParties_RenewsWhenTheLastHasConfirmed()
    {
        string[] parties = [.. Enumerable.Range(0, 400).Select(number => $"B{number}")];
        var agreement = ManyParties(parties, [.. parties.Select((party, number) => Confirmed($"2030-{1 + (number / 40):00}-{1 + (number % 28):00}", party))]);
        Assert.Equal(Day("2031-10-28"), agreement.StatusOn(AsOf("2030-12-01")).NextChange!.On);
        Assert.Equal(Day("2031-01-01"), ManyParties(parties, [.. agreement.Events.Skip(1)]).StatusOn(AsOf("2030-12-01")).NextChange!.On);
    }

    [Fact]
    public void Confirmation_OfThousandsByThousands_IsRefusedRatherThanWeighedForMinutes()
    {
        string[] parties = [.. Enumerable.Range(0, 5_000).Select(number => $"B{number}")];
        var error = Assert.Throws<ArgumentException>(() => ManyParties(parties, [.. parties.Select(party => Confirmed("2030-01-01", party))]));
        Assert.StartsWith(
            "many has too many confirmations for 5000 memberships: each is weighed against all of them. Leave out those that no renewal came of.", error.Message, StringComparison.Ordinal);
    }

    private static Agreement ManyParties(string[] parties, AgreementEvent[] events) => Agreement(
        "many", string.Join(' ', parties), EntryOn("2030-01-01"), Until("2030-12-31"), new RenewalByConfirmation(Length("P1Y")), events: events);
}
