namespace CriticalMinerals.Domain.Tests;

/// <summary>The last day settled without a decision still to be taken; the record of these tests was checked through 2026-10-08.</summary>
public class CertaintyTests
{
    private static readonly MeasureId Measure = MeasureId.Parse("cn-mofcom-2030-1");

    private static readonly ClauseId Clause = ClauseId.Parse("cn-mofcom-2030-1/1");

    private static readonly MeasureId Pause = MeasureId.Parse("cn-mofcom-2030-2");

    [Theory]
    [InlineData("2026-06-01@2026-05-01", "2026-11-10")] // asked long before the end
    [InlineData("2026-11-10@2026-11-10", "2026-11-10")] // on the last day itself
    [InlineData("2025-11-01@2025-10-20", null)] // the suspension is not known yet, and the licence requirement has no end
    [InlineData("2027-06-01@2026-05-01", "2026-11-10")] // the day asked about lies behind the decision
    public void Clause_Suspended_IsCertainUntilTheSuspensionsTermRunsOut(string asOf, string? expected) =>
        AssertCertain(expected, Truce.Regime.CertainUntil(Truce.No57Clause, AsOf.Parse(asOf)));

    [Fact]
    public void Clause_ExtensionAnnouncedForItsSuspension_IsCertainUntilTheTextsEnd() =>
        AssertCertain("2026-11-10", Truce.Regime.CertainUntil(Truce.No57Clause, AsOf.Parse("2026-10-08")));

    [Fact]
    public void Clause_AskedBehindAnAnnouncedExtension_IsCertainUntilTheTextsEnd() =>
        AssertCertain("2026-11-10", Truce.Regime.CertainUntil(Truce.No57Clause, AsOf.Parse("2027-02-01")));

    [Fact]
    public void Clause_InAScenario_IsCertainUntilTheTermThatItAssumes() =>
        AssertCertain("2027-11-10", Truce.Regime.IfRenewed(Truce.KualaLumpur, Some.Day("2027-11-10")).CertainUntil(Truce.No57Clause, AsOf.Parse("2026-10-08")));

    [Fact]
    public void Clause_WithoutEnd_HasNothingForeseen() =>
        Assert.Null(Truce.Regime.CertainUntil(Truce.MilitaryBan, AsOf.Parse("2026-10-08")));

    [Theory]
    [InlineData("2030-06-30", "2026-10-08", "2030-06-30")] // an end of its own may be extended
    [InlineData("none", "2026-10-08", null)]
    [InlineData("not-set", "2026-10-08", "2026-10-08")] // nobody has set the end: that may happen on any day after the record
    [InlineData("not-set", "2027-05-01", "2026-10-08")]
    [InlineData("2026-09-30", "2026-10-08", null)] // ended within the recorded days: that is settled
    [InlineData("2026-10-08", "2026-10-08", "2026-10-08")] // the last recorded day is still one to decide on
    public void Clause_ByItsOwnEnd_IsCertainUntil(string lastDay, string asOf, string? expected) =>
        AssertCertain(expected, Of(Some.Enacted("2026-01-01", "2026-02-01", lastDay)).CertainUntil(Clause, AsOf.Parse(asOf)));

    [Fact]
    public void Clause_UnknownEnd_IsNotSettledFromTheStartOn() =>
        AssertCertain("2026-01-31", Of(Some.Enacted("2026-01-01", "2026-02-01", "unknown")).CertainUntil(Clause, AsOf.Parse("2026-06-01")));

    [Fact]
    public void Clause_ImpreciseEnd_IsCertainUntilTheEarliestDayThatItMayBe() =>
        AssertCertain("2030-01-01", Of(Some.Enacted("2026-01-01", "2026-02-01", "2030-01-01..2030-01-20")).CertainUntil(Clause, AsOf.Parse("2026-06-01")));

    [Theory]
    [InlineData("2029-01-01", null)] // enacted to start later: nobody has still to decide
    [InlineData("not-set", "2026-10-08")] // Namibia
    public void Clause_ByItsStart_IsCertainUntil(string effectiveFrom, string? expected) =>
        AssertCertain(expected, Of(Some.Enacted("2026-01-01", effectiveFrom)).CertainUntil(Clause, AsOf.Parse("2026-06-01")));

    [Fact]
    public void Clause_OnlyAnnounced_IsCertainUntilTheDayBeforeItsIntendedStart() =>
        AssertCertain("2028-12-31", Of(new MeasureAnnounced(Date("2026-01-01"), DateBound.Parse("2029-01-01"), Some.Source)).CertainUntil(Clause, AsOf.Parse("2026-06-01")));

    [Fact]
    public void Clause_OnlyProposed_IsCertainThroughTheRecord() =>
        AssertCertain("2026-10-08", Of(new MeasureProposed(Date("2026-01-01"), Some.Source)).CertainUntil(Clause, AsOf.Parse("2026-06-01")));

    [Theory]
    [InlineData("2028-03-01", "2028-02-29")]
    [InlineData("not-set", "2026-10-08")] // listed as pending: no day says when
    public void Clause_AnnouncedLifting_IsCertainUntilTheDayBefore(string from, string expected) => AssertCertain(
        expected,
        Of(Some.Enacted("2026-01-01", "2026-02-01"), new ChangeAnnounced(Date("2026-05-01"), MeasureState.Ended, DateBound.Parse(from), DateBound.None, Some.Source))
            .CertainUntil(Clause, AsOf.Parse("2026-06-01")));

    [Fact]
    public void Clause_AnnouncedLiftingNotYetKnown_HasNothingForeseen() => Assert.Null(
        Of(Some.Enacted("2026-01-01", "2026-02-01"), new ChangeAnnounced(Date("2026-05-01"), MeasureState.Ended, DateBound.NotSet, DateBound.None, Some.Source))
            .CertainUntil(Clause, AsOf.Parse("2026-06-01@2026-04-30")));

    [Fact]
    public void Clause_AnnulledWhileSuspended_HasNothingForeseen()
    {
        var regime = Of(Some.Enacted("2026-01-01", "2026-02-01"), Some.Ended("2026-06-01", EndingReason.Annulled))
            .With(Some.Suspension(Pause.Value, Clause.Value, Some.Enacted("2026-03-01", "2026-03-01", "2027-03-01")));

        Assert.Null(regime.CertainUntil(Clause, AsOf.Parse("2026-06-01")));
        AssertCertain("2027-03-01", regime.CertainUntil(Pause, AsOf.Parse("2026-06-01")));
    }

    [Fact]
    public void Clause_SuspendedWithoutASetEnd_IsCertainThroughTheRecord()
    {
        var regime = Of(Some.Enacted("2026-01-01", "2026-02-01")).With(Some.Suspension(Pause.Value, Clause.Value, Some.Enacted("2026-03-01", "2026-03-01", "not-set")));

        AssertCertain("2026-10-08", regime.CertainUntil(Clause, AsOf.Parse("2026-06-01")));
        AssertCertain("2026-10-08", regime.CertainUntil(Pause, AsOf.Parse("2026-06-01")));
    }

    [Fact]
    public void Suspension_WithATerm_IsCertainUntilItsLastDay() =>
        AssertCertain("2026-11-27", Truce.Regime.CertainUntil(MeasureId.Parse("cn-mofcom-2025-72"), AsOf.Parse("2026-06-01@2026-05-01")));

    [Fact]
    public void Measure_WithClausesOfTwoKinds_IsCertainUntilTheFirstOfThemIsNot()
    {
        AssertCertain("2026-11-27", Truce.Regime.CertainUntil(MeasureId.Parse("cn-mofcom-2024-46"), AsOf.Parse("2026-06-01@2026-05-01")));
        Assert.Null(Truce.Regime.CertainUntil(MeasureId.Parse("cn-mofcom-2025-18"), AsOf.Parse("2026-06-01@2026-05-01")));
    }

    [Fact]
    public void Measure_VerifiedForLess_IsCertainThroughThat()
    {
        var measure = new TradeMeasure(
            Measure, "a measure", Some.Mofcom, [Some.Clause(Clause.Value)], [Some.Enacted("2026-01-01", "2026-02-01", "not-set")], verifiedThrough: Some.Day("2026-04-30"));

        AssertCertain("2026-04-30", new Regime("test", Some.Horizon, [measure]).CertainUntil(Measure, AsOf.Parse("2026-06-01")));
    }

    [Theory]
    [InlineData("2026-06-01@2026-06-01", "2026-12-31")] // notice may be given until 30 September for the end of 2026
    [InlineData("2026-06-01@2026-09-29", "2026-12-31")]
    [InlineData("2026-06-01@2026-09-30", "2027-12-31")] // the deadline has passed without notice: 2027 is settled
    [InlineData("2026-06-01@2026-10-08", "2027-12-31")]
    [InlineData("2030-06-01@2026-10-08", "2027-12-31")]
    public void Agreement_RenewsItself_IsCertainForTheTermWhoseDeadlineIsAhead(string asOf, string expected) =>
        AssertCertain(expected, Certain(Story.Tacit(), asOf));

    [Fact]
    public void Agreement_LastTacitTerm_IsCertainUntilItsEnd() =>
        AssertCertain("2026-12-31", Certain(Story.Tacit(atMost: 6), "2026-10-08"));

    [Fact]
    public void Agreement_NoticeGiven_IsCertainUntilItTakesEffect() =>
        AssertCertain("2026-12-31", Certain(Story.Tacit(events: Story.Notice("2026-09-01", "US", purpose: NoticePurpose.NonRenewal)), "2026-10-08"));

    [Theory]
    [InlineData("P2M", "2026-06-01@2026-06-01", "2026-12-31")]
    [InlineData(null, "2026-10-08", "2026-12-31")]
    public void Agreement_Option_IsCertainUntilTheTermThatItMayExtendEnds(string? notice, string asOf, string expected) => AssertCertain(
        expected,
        Certain(Story.Agreement("an-option-2024", "US AU", Story.EntryOn("2024-01-01"), Story.Until("2026-12-31"), new OptionalRenewal(Party.Parse("US"), Story.Length("P1Y"), notice is null ? null : Story.Length(notice))), asOf));

    [Theory]
    [InlineData("2026-01-01@2026-01-01", "2036-06-30")] // before the review: what it decides shows when the term ends
    [InlineData("2026-10-08", "2036-06-30")] // running off
    public void Agreement_ByConfirmation_IsCertainUntilItsTermEnds(string asOf, string expected) => AssertCertain(expected, Certain(Story.Usmca, asOf));

    [Theory]
    [InlineData(false, "2027-12-31")] // a review on 2028-01-01 may end it
    [InlineData(true, "2027-12-31")] // it lapses unless a review is held by then
    public void Agreement_PeriodicReview_IsCertainUntilTheDayBeforeTheReview(bool lapses, string expected) => AssertCertain(
        expected,
        Certain(Story.Agreement("a-review-2024", "US AU", Story.EntryOn("2024-01-01"), new IndefiniteTerm(), new PeriodicReview(Story.Length("P4Y"), lapses)), "2026-10-08"));

    [Theory]
    [InlineData("2026-06-01@2026-06-01")]
    [InlineData("2026-10-08")] // with the announced extension
    [InlineData("2027-02-01")]
    public void Agreement_TruceWithATerm_IsCertainUntilItsLastDay(string asOf) => AssertCertain("2026-11-10", Certain(Story.KualaLumpur, asOf));

    [Fact]
    public void Agreement_Renewed_IsCertainUntilTheNewEnd() => AssertCertain(
        "2027-01-10", Certain(Story.KualaLumpur.With(Story.Renewed("2026-10-01", "2027-01-10")), "2026-10-08"));

    [Fact]
    public void Agreement_InAScenario_IsCertainUntilTheTermThatItAssumes() => AssertCertain(
        "2027-11-10", Truce.Regime.IfRenewed(Truce.KualaLumpur, Some.Day("2027-11-10")).CertainUntil(Truce.KualaLumpur, AsOf.Parse("2026-10-08")));

    [Fact]
    public void Agreement_OnlyARightToLeave_HasNothingForeseen() => Assert.Null(Certain(Story.Australia, "2026-10-08"));

    [Fact]
    public void Agreement_UntilAnEvent_IsCertainThroughTheRecord() => AssertCertain("2026-10-08", Certain(Story.Chile, "2026-10-08"));

    [Fact]
    public void Agreement_Ended_HasNothingForeseen() => Assert.Null(Certain(Story.Geneva, "2026-10-08"));

    [Theory]
    [InlineData("not-set", "2026-10-08")]
    [InlineData("unknown", "2026-10-08")]
    public void Agreement_EndNotSetOrUnknown_IsCertainThroughTheRecord(string lastDay, string expected) => AssertCertain(
        expected, Certain(Story.Agreement("an-open-2024", "US AU", Story.EntryOn("2024-01-01"), Story.Until(lastDay), new NoRenewal()), "2026-10-08"));

    [Fact]
    public void Agreement_AwaitingNotes_IsCertainForAsLongAsTheTextTakesAfterThem() => AssertCertain(
        "2026-12-07", Certain(Story.Agreement("notes-2025", "US MY", new EntryAfterNotes(60), new IndefiniteTerm(), new NoRenewal(), events: Story.Signed("2025-10-26")), "2026-10-08"));

    [Fact]
    public void Agreement_TerminationAnnouncedWithoutADay_IsCertainThroughTheRecord() => AssertCertain(
        "2026-10-08",
        Certain(Story.Australia.With(new AgreementTerminationAnnounced(Date("2026-09-01"), DateBound.NotSet, Some.Source)), "2026-10-08"));

    [Theory]
    [InlineData("not-set", false, "2026-10-08")]
    [InlineData("not-set", true, null)]
    [InlineData("2027-03-31", false, null)]
    public void Agreement_SuspendedWithoutASetEnd_IsCertainThroughTheRecord(string until, bool resumed, string? expected)
    {
        var suspended = Story.Australia.With(Story.Suspended("2026-01-15", until));
        AssertCertain(expected, Certain(resumed ? suspended.With(Story.Resumed("2026-02-15")) : suspended, "2026-10-08"));
    }

    [Fact]
    public void Agreement_NotHeld_IsRefused() =>
        Assert.Contains("us-zz-none-2000", Assert.Throws<ArgumentException>(() => Truce.Regime.CertainUntil(AgreementId.Parse("us-zz-none-2000"), AsOf.Parse("2026-10-08"))).Message);

    private static Regime Of(params MeasureEvent[] events) => new("test", Some.Horizon, [Some.Measure(Measure.Value, events)]);

    private static LocalDate? Certain(Agreement agreement, string asOf) =>
        new Regime("test", Some.Horizon, agreements: [agreement]).CertainUntil(agreement.Id, AsOf.Parse(asOf));

    private static PartialDate Date(string text) => PartialDate.Parse(text);

    private static void AssertCertain(string? expected, LocalDate? actual) => Assert.Equal(expected is null ? null : Some.Day(expected), actual);
}
