namespace CriticalMinerals.Domain.Tests;

public class RegimeTests
{
    private static MeasureStatus Status(ClauseId clause, string asOf) => Truce.Regime.StatusOf(clause, AsOf.Parse(asOf));

    [Theory]
    [InlineData("2025-10-15", MeasureState.Announced, Standing.Recorded)]
    [InlineData("2025-11-07", MeasureState.Suspended, Standing.Recorded)]
    [InlineData("2026-06-01", MeasureState.Suspended, Standing.Recorded)]
    [InlineData("2026-06-01@2025-12-01", MeasureState.Suspended, Standing.Projected)]
    [InlineData("2026-11-12@2025-12-01", MeasureState.InForce, Standing.Projected)]
    [InlineData("2026-11-12@2026-10-08", MeasureState.Indeterminate, Standing.Projected)]
    [InlineData("2027-01-11", MeasureState.InForce, Standing.Projected)]
    public void StatusOf_SuspendedBeforeItsEffectiveDay_IsAsTheTextsKnownThenSay(string asOf, MeasureState state, Standing standing)
    {
        var status = Status(Truce.No57Clause, asOf);

        Assert.Equal((state, standing), (status.State, status.Standing));
        Assert.Equal(state.ToString(), status.ToString());
        Assert.Equal(state, Truce.Regime.StatusOf(Truce.No57, AsOf.Parse(asOf)).State);
    }

    [Fact]
    public void StatusOf_ExtensionAnnouncedForTheAgreementOnly_NamesItInTheReason()
    {
        var status = Status(Truce.No57Clause, "2026-11-12@2026-10-08");

        Assert.Contains("2027-01-10", status.Reason);
        Assert.Contains("extension", status.Reason);
        Assert.Equal([MeasureState.InForce, MeasureState.Suspended], status.Possible);
        Assert.Equal(Some.Day("2027-01-11"), status.NextChangeOn);
    }

    [Fact]
    public void OperativeDays_KnownBeforeTheAnnouncement_BeginWhenTheSuspensionEnds() =>
        Assert.Equal([DateSpan.Parse("2026-11-11/..")], Truce.Regime.OperativeDays(Truce.No57Clause, Some.Day("2025-12-01")));

    [Fact]
    public void StatusOf_WholeMeasureWithOneClauseSuspended_IsPartlySuspended() =>
        Assert.Equal(MeasureState.PartlySuspended, Truce.Regime.StatusOf(Truce.UsBan.Measure, AsOf.Parse("2026-06-01")).State);

    [Theory]
    [InlineData("2024-06-01", CoverageVerdict.LicenceRequired)]
    [InlineData("2025-06-01", CoverageVerdict.Prohibited)]
    [InlineData("2026-06-01", CoverageVerdict.LicenceRequired)]
    public void CoverageOf_GalliumToACivilUnlistedEndUser_IsSettled(string asOf, CoverageVerdict verdict)
    {
        var coverage = Truce.Regime.CoverageOf(Truce.Gallium(EndUser.CivilUnlisted), AsOf.Parse(asOf));

        Assert.Equal(verdict, coverage.Verdict);
        Assert.True(coverage.WouldSettle().IsEmpty);
    }

    [Fact]
    public void CoverageOf_GalliumToAnUnstatedEndUser_IsBetweenLicenceAndProhibition()
    {
        var coverage = Truce.Regime.CoverageOf(Truce.Gallium(EndUser.Unstated), AsOf.Parse("2026-06-01"));

        Assert.Equal((CoverageVerdict.LicenceRequired, CoverageVerdict.Prohibited, CoverageVerdict.Unknown), (coverage.AtLeast, coverage.AtMost, coverage.Verdict));
        Assert.Contains("who the end user is", Assert.Single(coverage.WouldSettle()));
    }

    [Fact]
    public void CoverageOf_FormNotStated_SaysThatTheFormWouldSettleIt()
    {
        var gallium = new Consignment(MineralId.Parse("gallium"), CountryCode.Parse("CN"), CountryCode.Parse("DE"), EndUser.CivilUnlisted);

        var coverage = Truce.Regime.CoverageOf(gallium, AsOf.Parse("2024-06-01"));

        Assert.Equal((CoverageVerdict.NotCovered, CoverageVerdict.LicenceRequired), (coverage.AtLeast, coverage.AtMost));
        Assert.Contains("form of the goods", Assert.Single(coverage.WouldSettle()));
    }

    [Fact]
    public void CoverageOf_GroupWithOneControlledMember_IsPartlyCovered()
    {
        var magnets = new Consignment(MineralId.Parse("rare-earths-magnet"), CountryCode.Parse("CN"), CountryCode.Parse("US"), EndUser.CivilUnlisted);

        Assert.Equal(CoverageVerdict.PartlyCovered, Truce.Regime.CoverageOf(magnets, AsOf.Parse("2026-06-01")).Verdict);
        Assert.Equal(CoverageVerdict.NotCovered, Truce.Regime.CoverageOf(magnets, AsOf.Parse("2024-06-01")).Verdict);
    }

    [Fact]
    public void CoverageOf_NamedBeneficiaryOnly_IsRelieved()
    {
        Coverage Dysprosium(EndUser endUser) => Truce.Regime.CoverageOf(
            new(MineralId.Parse("dysprosium"), CountryCode.Parse("CN"), CountryCode.Parse("US"), endUser), AsOf.Parse("2026-06-01"));

        Assert.Equal(CoverageVerdict.LicenceRequired, Dysprosium(EndUser.CivilUnlisted).Verdict);
    }

    [Fact]
    public void IfRenewed_UntilADay_ExtendsWhatEndsEarlierAndIsHypothetical()
    {
        var renewed = Truce.Regime.IfRenewed(Truce.KualaLumpur, Some.Day("2027-11-10"));

        var status = renewed.StatusOf(Truce.No57Clause, AsOf.Parse("2027-06-01"));
        Assert.Equal((MeasureState.Suspended, Standing.Hypothetical), (status.State, status.Standing));
        Assert.Equal(Standing.Recorded, renewed.StatusOf(Truce.No57Clause, AsOf.Parse("2026-06-01")).Standing);
        Assert.Equal(MeasureState.InForce, renewed.StatusOf(Truce.No57Clause, AsOf.Parse("2027-11-11")).State);
        Assert.Equal(MeasureState.Suspended, renewed.StatusOf(Truce.UsBan, AsOf.Parse("2027-11-10")).State);
        Assert.Equal(AgreementState.InForce, renewed.StatusOf(Truce.KualaLumpur, AsOf.Parse("2027-06-01")).State);
    }

    [Theory]
    [InlineData("2026-01-01@2025-10-01")]
    [InlineData("2027-06-01@2025-10-29")]
    public void IfRenewed_AsKnownBeforeTheAgreement_KnowsNothingOfIt(string asOf)
    {
        var renewed = Truce.Regime.IfRenewed(Truce.KualaLumpur, Some.Day("2027-11-10"));

        Assert.Equal(AgreementState.NotAnnounced, Truce.Regime.StatusOf(Truce.KualaLumpur, AsOf.Parse(asOf)).State);
        Assert.Equal(AgreementState.NotAnnounced, renewed.StatusOf(Truce.KualaLumpur, AsOf.Parse(asOf)).State);
    }

    [Theory]
    [InlineData("2026-06-01")]
    [InlineData("2026-11-10")]
    public void IfRenewed_UntilADayThatTheTermReaches_IsRefused(string lastDay)
    {
        var error = Assert.Throws<ArgumentException>(() => Truce.Regime.IfRenewed(Truce.KualaLumpur, Some.Day(lastDay)));

        Assert.Contains($"us-cn-kuala-lumpur-2025 to {lastDay} does not", error.Message);
        Assert.Contains("last day 2026-11-10", error.Message);
    }

    [Fact]
    public void KnowledgeChanges_AgreementKnownByItsEntry_IsOneOnThatDay()
    {
        var silent = Story.Agreement("silent-2025", "US AU", new EntryOnDate(DateBound.Parse("2025-12-12")), new IndefiniteTerm(), new NoRenewal());
        var signed = Story.Agreement("signed-2025", "US AU", new EntryOnDate(DateBound.Parse("2025-12-12")), new IndefiniteTerm(), new NoRenewal(), events: Story.Signed("2025-12-01"));
        var regime = new Regime("test", Some.Day("2026-10-08"), agreements: [silent, signed]);

        var change = Assert.Single(regime.KnowledgeChanges(Some.Day("2025-12-11"), Some.Day("2025-12-12")));
        Assert.Equal(("silent-2025", "enters into force on 2025-12-12", true), (change.Subject, change.What, change.IsInferred));
        Assert.Equal(AgreementState.NotAnnounced, regime.StatusOf(silent.Id, AsOf.Parse("2025-12-12@2025-12-11")).State);
        Assert.Equal(AgreementState.InForce, regime.StatusOf(silent.Id, AsOf.Parse("2025-12-12@2025-12-12")).State);
    }

    [Fact]
    public void IfRenewed_UntilADayBeforeAnInstrumentsOwnEnd_LeavesThatInstrumentAlone()
    {
        var renewed = Truce.Regime.IfRenewed(Truce.KualaLumpur, Some.Day("2026-11-20"));

        Assert.Equal(MeasureState.Suspended, renewed.StatusOf(Truce.UsBan, AsOf.Parse("2026-11-27")).State);
        Assert.Equal(MeasureState.InForce, renewed.StatusOf(Truce.UsBan, AsOf.Parse("2026-11-28")).State);
    }

    [Fact]
    public void IfRenewedAndIfLapsed_InEitherOrder_IsALapseOfTheRenewedTerm()
    {
        var lastDay = Some.Day("2027-11-10");
        Regime[] worlds = [Truce.Regime.IfRenewed(Truce.KualaLumpur, lastDay).IfLapsed(Truce.KualaLumpur), Truce.Regime.IfLapsed(Truce.KualaLumpur).IfRenewed(Truce.KualaLumpur, lastDay)];

        foreach (var world in worlds)
        {
            Assert.Equal(MeasureState.Suspended, world.StatusOf(Truce.No57Clause, AsOf.Parse("2027-11-10")).State);
            Assert.Equal(MeasureState.InForce, world.StatusOf(Truce.No57Clause, AsOf.Parse("2027-11-11")).State);
        }
    }

    [Fact]
    public void IfLapsed_DropsTheAnnouncementAndRevivesByTheTexts()
    {
        var lapsed = Truce.Regime.IfLapsed(Truce.KualaLumpur);

        Assert.Equal(MeasureState.InForce, lapsed.StatusOf(Truce.No57Clause, AsOf.Parse("2026-11-11")).State);
        Assert.Equal(MeasureState.InForce, lapsed.StatusOf(Truce.UsBan, AsOf.Parse("2026-11-28")).State);
        Assert.Equal(MeasureState.Suspended, lapsed.StatusOf(Truce.UsBan, AsOf.Parse("2026-11-27")).State);
        Assert.Equal(
            ["cn-mofcom-2025-57/1", "cn-mofcom-2025-70", "us-cn-kuala-lumpur-2025"],
            lapsed.DifferencesFrom(Truce.Regime, AsOf.Parse("2026-11-12")).Select(change => change.Subject));
    }

    [Fact]
    public void Assume_EventThatTheHistoryRulesOut_IsRefusedWithBothNamed()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            Truce.Regime.Assume(MeasureId.Parse("cn-mofcom-2025-70"), Some.Extended("2026-11-13", "2027-01-10")));

        Assert.Contains("'extended until 2027-01-10' on 2026-11-13", error.Message);
        Assert.Contains("until 2026-11-10", error.Message);
    }

    [Fact]
    public void Calendar_OverTheYear_ListsWhatRevivesInOrder()
    {
        var calendar = Truce.Regime.Calendar(DateSpan.Parse("2026-11-01/2027-02-01"), Some.Day("2025-12-01"));

        Assert.Contains(calendar, change => change.ToString() == "2026-11-11 cn-mofcom-2025-57/1: Suspended -> InForce");
        Assert.Contains(calendar, change => change.ToString() == "2026-11-28 cn-mofcom-2024-46/2: Suspended -> InForce");
        Assert.Equal(calendar.OrderBy(change => change.Day), calendar);
    }

    [Fact]
    public void CertainUntil_SuspendedByATerm_IsItsLastDay() =>
        Assert.Equal(Some.Day("2026-11-10"), Truce.Regime.CertainUntil(Truce.No57Clause, AsOf.Parse("2026-06-01@2026-05-01")));

    [Fact]
    public void KnowledgeChanges_BetweenTwoDays_ListsTheAnnouncement()
    {
        var change = Assert.Single(Truce.Regime.KnowledgeChanges(Some.Day("2026-09-01"), Some.Day("2026-10-08")));

        Assert.Equal(("us-cn-kuala-lumpur-2025", Some.Day("2026-09-28")), (change.Subject, change.KnownFrom));
    }

    [Fact]
    public void Compare_ClaimThatAControlIsGone_IsContradictedWhileItIsInForce()
    {
        var claim = new Claim(
            ClaimId.Parse("eliminated"), "the controls are gone", new AssertedState([Truce.RareEarthLicence, Truce.No57Clause], MeasureState.Ended), PartialDate.Parse("2025-11-03"), Some.Source);

        var comparison = Truce.Regime.Compare(claim, AsOf.Parse("2025-11-12"));

        Assert.Equal(ClaimOutcome.Contradicts, comparison.Outcome);
        Assert.Equal(2, comparison.Evidence.Count);
        Assert.Contains("InForce", comparison.Evidence[0].Finding);
    }

    [Fact]
    public void Compare_ClaimOfMeasuresThatWereNeverIssued_IsContradictedByTheSilence()
    {
        var claim = new Claim(
            ClaimId.Parse("october-2022"), "rolled back", new AssertedIssue(Party.Parse("CN"), DateSpan.Parse("2022-10-01/2022-10-31"), MeasureState.Ended), PartialDate.Parse("2025-11-01"), Some.Source);

        Assert.Contains("no export control of CN", Assert.Single(Truce.Regime.Compare(claim, AsOf.Parse("2025-11-12")).Evidence).Finding);
    }

    [Fact]
    public void Constructor_SuspensionOfAClauseThatIsNotThere_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            new Regime("test", Some.Horizon, suspensions: [Some.Suspension("cn-mofcom-2025-70", "cn-mofcom-2025-57/1", Some.Enacted("2025-11-07", "2025-11-07"))]));

        Assert.Contains("cn-mofcom-2025-70 suspends cn-mofcom-2025-57/1, which is not in the regime", error.Message);
    }

    [Fact]
    public void StatusOf_UnknownClause_SaysWhatTheMeasureHas()
    {
        var error = Assert.Throws<ArgumentException>(() => Truce.Regime.StatusOf(ClauseId.Parse("cn-mofcom-2025-57/9"), AsOf.Parse("2026-01-01")));

        Assert.Contains("it has cn-mofcom-2025-57/1", error.Message);
    }

    private static Regime WithNo57(params MeasureEvent[] events) =>
        new("test", Some.Horizon, [Some.Measure("cn-mofcom-2025-57", [Some.Enacted("2025-01-01", "2025-01-01"), .. events])]);

    private static Coverage Covers(Regime regime, string day, EndUser? endUser = null, string mineral = "gallium") => regime.CoverageOf(
        new(MineralId.Parse(mineral), CountryCode.Parse("CN"), CountryCode.Parse("US"), endUser ?? EndUser.CivilUnlisted), AsOf.Parse(day));

    [Fact]
    public void CoverageOf_TermsChangedInAMonth_IsOpenWithinItOnly()
    {
        var regime = WithNo57(new TermsChanged(PartialDate.Parse("2025-06"), new Prohibition(), Some.Source));

        Assert.Equal(CoverageVerdict.LicenceRequired, Covers(regime, "2025-05-31").Verdict);
        Assert.Equal((CoverageVerdict.LicenceRequired, CoverageVerdict.Prohibited), (Covers(regime, "2025-06-15").AtLeast, Covers(regime, "2025-06-15").AtMost));
        Assert.Equal(CoverageVerdict.Prohibited, Covers(regime, "2025-06-30").Verdict);
    }

    [Fact]
    public void CoverageOf_ScopeChanged_UsesTheScopeOfTheDay()
    {
        var regime = WithNo57(new ScopeChanged(PartialDate.Parse("2025-06"), Some.Scope("germanium"), Some.Source));

        Assert.Equal(CoverageVerdict.LicenceRequired, Covers(regime, "2025-05-31").Verdict);
        Assert.Equal(CoverageVerdict.NotCovered, Covers(regime, "2025-07-01").Verdict);
        Assert.Equal(CoverageVerdict.LicenceRequired, Covers(regime, "2025-07-01", mineral: "germanium").Verdict);
        var open = Covers(regime, "2025-06-15");
        Assert.Equal((CoverageVerdict.NotCovered, CoverageVerdict.LicenceRequired), (open.AtLeast, open.AtMost));
        Assert.Contains("had changed by then", Assert.Single(open.WouldSettle()));
    }

    [Theory]
    [InlineData("2025-02-28", CoverageVerdict.LicenceRequired)]
    [InlineData("2025-03-01", CoverageVerdict.Relieved)]
    [InlineData("2025-08-31", CoverageVerdict.Relieved)]
    [InlineData("2025-09-01", CoverageVerdict.LicenceRequired)]
    public void CoverageOf_ReliefForANamedEndUser_WorksForItOnItsDays(string day, CoverageVerdict verdict)
    {
        var regime = WithNo57(new ReliefGranted(
            PartialDate.Parse("2025-03-01"), new Exemption("pilot", new NamedEndUsers(["Acme"]), new AllPlaces()), DateBound.Parse("2025-08-31"), Some.Source));

        Assert.Equal(verdict, Covers(regime, day, EndUser.Named("Acme")).Verdict);
        Assert.Equal(CoverageVerdict.LicenceRequired, Covers(regime, day, EndUser.Named("Other")).Verdict);
    }

    [Fact]
    public void CoverageOf_ReliefWhoseLastDayIsUnknown_IsOpen()
    {
        var regime = WithNo57(new ReliefGranted(
            PartialDate.Parse("2025-03-01"), new Exemption("pilot", new NamedEndUsers(["Acme"]), new AllPlaces()), DateBound.Unknown, Some.Source));

        var coverage = Covers(regime, "2025-04-01", EndUser.Named("Acme"));

        Assert.Equal((CoverageVerdict.Relieved, CoverageVerdict.LicenceRequired), (coverage.AtLeast, coverage.AtMost));
        Assert.Contains("whether the relief 'pilot'", Assert.Single(coverage.WouldSettle()));
    }

    [Fact]
    public void Assume_TermsAndScope_ChangeTheCoverageOfTheScenarioOnly()
    {
        var id = MeasureId.Parse("cn-mofcom-2025-57");
        var scenario = WithNo57()
            .Assume(id, new TermsChanged(PartialDate.Parse("2027-01-01"), new Prohibition(), Some.Source))
            .Assume(id, new ScopeChanged(PartialDate.Parse("2027-06-01"), Some.Scope("germanium"), Some.Source));

        Assert.Equal(CoverageVerdict.Prohibited, Covers(scenario, "2027-02-01").Verdict);
        Assert.Equal(CoverageVerdict.NotCovered, Covers(scenario, "2027-06-01").Verdict);
        Assert.Equal(CoverageVerdict.Prohibited, Covers(scenario, "2027-06-01", mineral: "germanium").Verdict);
        Assert.Equal(CoverageVerdict.LicenceRequired, Covers(WithNo57(), "2027-06-01").Verdict);
    }

    [Fact]
    public void DifferencesFrom_RenewedAndLapsed_AreTheDaysBetweenTheTwoEnds() => Assert.Equal(
        [
            "2026-11-28/2027-01-10 cn-mofcom-2024-46/2: Suspended, there InForce",
            "2026-11-11/2027-01-10 cn-mofcom-2025-57/1: Suspended, there InForce",
            "2026-11-11/2027-01-10 cn-mofcom-2025-70: InForce, there Ended",
            "2026-11-28/2027-01-10 cn-mofcom-2025-72: InForce, there Ended",
            "2026-11-11/2027-01-10 us-cn-kuala-lumpur-2025: InForce, there Ended",
        ],
        Truce.Regime.IfRenewed(Truce.KualaLumpur, Some.Day("2027-01-10"))
            .DifferencesFrom(Truce.Regime.IfLapsed(Truce.KualaLumpur), DateSpan.Always, null).Select(difference => difference.ToString()));

    private static Claim Says(string id, string madeOn, ClaimAssertion asserts, string? supersededBy = null) => new(
        ClaimId.Parse(id), "said", asserts, PartialDate.Parse(madeOn), Some.Source, supersededBy is null ? null : ClaimId.Parse(supersededBy));

    [Theory]
    [InlineData("P1Y", ClaimOutcome.Agrees)]
    [InlineData("P2Y", ClaimOutcome.Contradicts)]
    public void Compare_ClaimedLengthOfATerm_IsHeldAgainstTheFirstTerm(string length, ClaimOutcome outcome)
    {
        var claim = Says("term", "2025-11-03", new AssertedTerm(Truce.KualaLumpur, NodaTime.Text.PeriodPattern.Roundtrip.Parse(length).Value));

        var evidence = Assert.Single(Truce.Regime.Compare(claim, AsOf.Parse("2025-11-12")).Evidence);
        Assert.Equal(outcome, evidence.Outcome);
        Assert.Contains("2025-11-10 until 2026-11-10", evidence.Finding);
    }

    [Fact]
    public void StatusOf_AskedAgain_AllocatesNothing()
    {
        var asOf = AsOf.Parse("2026-06-01@2026-05-01");
        var first = Truce.Regime.StatusOf(Truce.No57Clause, asOf);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++) _ = Truce.Regime.StatusOf(Truce.No57Clause, asOf);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Same(first, Truce.Regime.StatusOf(Truce.No57Clause, asOf));
    }

    [Fact]
    public void CoverageOf_ReliefFromWhatMayBindNobody_DoesNotMakeItHeavier()
    {
        var measure = new TradeMeasure(
            MeasureId.Parse("xx-other"),
            "a measure",
            Some.Mofcom,
            [Some.Clause("xx-other/1", new OtherControl("something"))],
            [
                Some.Enacted("2025-01-01", "2025-01-01"),
                new ReliefGranted(PartialDate.Parse("2025-03-01"), new Exemption("pilot", new NamedEndUsers(["Acme"]), new AllPlaces()), DateBound.None, Some.Source),
            ]);

        var coverage = Covers(new("test", Some.Horizon, [measure]), "2025-04-01", EndUser.Named("Acme"));

        Assert.Equal((CoverageVerdict.NotCovered, CoverageVerdict.Relieved), (coverage.AtLeast, coverage.AtMost));
    }
}
