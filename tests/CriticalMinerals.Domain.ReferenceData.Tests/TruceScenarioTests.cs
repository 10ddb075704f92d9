namespace CriticalMinerals.Domain.Tests;

/// <summary>The answers that the truce case must give.</summary>
public class TruceScenarioTests
{
    private static readonly CountryCode china = CountryCode.Parse("CN");

    private static readonly CountryCode america = CountryCode.Parse("US");

    private static Regime Regime => ReferenceData.Regime;

    [Theory]
    [InlineData("cn-mofcom-2025-57", "2025-10-15", "Announced")]
    [InlineData("cn-mofcom-2025-57", "2025-11-06", "Announced")]
    [InlineData("cn-mofcom-2025-57", "2025-11-07", "Suspended")]
    [InlineData("cn-mofcom-2025-57", "2026-06-01", "Suspended")]
    [InlineData("cn-mofcom-2025-57", "2026-11-10", "Suspended")]
    [InlineData("cn-mofcom-2025-57", "2026-11-12@2025-12-01", "InForce")]
    [InlineData("cn-mofcom-2025-57", "2026-11-12@2026-10-08", "Indeterminate")]
    [InlineData("cn-mofcom-2025-57", "2027-01-11@2026-10-08", "InForce")]
    [InlineData("cn-mofcom-2025-18", "2025-04-03", "NotAnnounced")]
    [InlineData("cn-mofcom-2025-18", "2025-04-04", "InForce")]
    [InlineData("cn-mofcom-2025-18", "2025-11-30", "InForce")]
    [InlineData("cn-mofcom-2025-18", "2027-06-01", "InForce")]
    [InlineData("cn-mofcom-2025-61", "2025-10-20", "Mixed")]
    [InlineData("cn-mofcom-2025-61", "2025-12-01", "Suspended")]
    [InlineData("cn-mofcom-2025-62", "2025-11-06", "InForce")]
    [InlineData("cn-mofcom-2025-62", "2025-11-07", "Suspended")]
    [InlineData("cn-mofcom-2024-46", "2025-06-01", "InForce")]
    [InlineData("cn-mofcom-2024-46", "2026-06-01", "PartlySuspended")]
    [InlineData("cn-mofcom-2024-46", "2026-11-28@2026-06-01", "InForce")]
    [InlineData("us-president-2025-reciprocal-24", "2025-07-01", "Suspended")]
    [InlineData("us-president-2025-reciprocal-24", "2025-08-12", "Suspended")]
    [InlineData("us-president-2025-reciprocal-24", "2025-11-10", "Suspended")]
    [InlineData("us-president-2025-reciprocal-24", "2026-02-19", "Suspended")]
    [InlineData("us-president-2025-reciprocal-24", "2026-02-20", "Ended")]
    [InlineData("us-president-2025-reciprocal-24", "2026-03-01", "Ended")]
    [InlineData("us-president-2025-reciprocal-24", "2026-12-01", "Ended")]
    [InlineData("us-president-2025-reciprocal-24", "2026-11-10@2025-12-01", "InForce")]
    [InlineData("us-president-2025-fentanyl", "2025-06-01", "InForce")]
    [InlineData("us-president-2025-fentanyl", "2026-02-20", "Ended")]
    [InlineData("us-president-2025-threat-100", "2025-10-15", "Announced")]
    [InlineData("us-president-2025-threat-100", "2025-11-03", "Ended")]
    [InlineData("us-president-2025-threat-100", "2025-11-03@2025-10-20", "Indeterminate")]
    [InlineData("us-bis-2025-affiliates", "2025-10-01", "InForce")]
    [InlineData("us-bis-2025-affiliates", "2026-06-01", "Suspended")]
    [InlineData("us-bis-2025-affiliates", "2026-11-10@2026-06-01", "InForce")]
    [InlineData("us-bis-2025-affiliates", "2026-11-10", "Indeterminate")]
    public void StatusOf_Measure_IsThis(string measure, string asOf, string expected) =>
        Assert.Equal(expected, Regime.StatusOf(MeasureId.Parse(measure), AsOf.Parse(asOf)).ToString());

    [Fact]
    public void StatusOf_57AfterTheTruce_IsProjectedOrNamesTheAnnouncedExtension()
    {
        var clause = ClauseId.Parse("cn-mofcom-2025-57/1");
        Assert.Equal(Standing.Projected, Regime.StatusOf(clause, AsOf.Parse("2026-11-12@2025-12-01")).Standing);
        var open = Regime.StatusOf(clause, AsOf.Parse("2026-11-12@2026-10-08"));
        Assert.Equal([MeasureState.InForce, MeasureState.Suspended], open.Possible.Order());
        Assert.Contains("2027-01-10", open.Reason, StringComparison.Ordinal);
        Assert.Contains("announced", open.Reason, StringComparison.Ordinal);
        Assert.Contains("not enacted", open.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cn-mofcom-2025-55/1")]
    [InlineData("cn-mofcom-2025-56/1")]
    [InlineData("cn-mofcom-2025-57/1")]
    [InlineData("cn-mofcom-2025-58/1")]
    [InlineData("cn-mofcom-2025-61/1a")]
    [InlineData("cn-mofcom-2025-61/1b")]
    public void OperativeDays_SuspendedBeforeItsEffectiveDay_BeginAfterTheSuspension(string clause) =>
        Assert.DoesNotContain(Regime.OperativeDays(ClauseId.Parse(clause), null), span => span.First < new LocalDate(2026, 11, 11));

    [Theory]
    [InlineData("cn-mofcom-2025-61/1c")]
    [InlineData("cn-mofcom-2025-61/2")]
    [InlineData("cn-mofcom-2025-62/1")]
    public void OperativeDays_EffectiveAtOnce_BeginOn9October(string clause) =>
        Assert.Equal(DateSpan.Parse("2025-10-09/2025-11-06"), Regime.OperativeDays(ClauseId.Parse(clause), null)[0]);

    [Fact]
    public void ReliefsOn_18_AreGeneralLicencesFrom2December()
    {
        var measure = Regime.Measure(MeasureId.Parse("cn-mofcom-2025-18"));
        var clause = ClauseId.Parse("cn-mofcom-2025-18/1");
        Assert.True(measure.ReliefsOn(clause, AsOf.Parse("2025-12-01")).IsEmpty);
        var licence = Assert.IsType<GeneralLicence>(Assert.Single(measure.ReliefsOn(clause, AsOf.Parse("2025-12-02"))).Relief);
        Assert.Equal(Period.FromYears(1), licence.Length);
        Assert.Equal(["JL Mag", "Ningbo Yunsheng", "Zhong Ke San Huan"], licence.Holders);
    }

    [Theory]
    [InlineData("civil-unlisted", "2023-07-15", CoverageVerdict.NotCovered, CoverageVerdict.NotCovered)]
    [InlineData("civil-unlisted", "2024-06-01", CoverageVerdict.LicenceRequired, CoverageVerdict.LicenceRequired)]
    [InlineData("civil-unlisted", "2025-06-01", CoverageVerdict.Prohibited, CoverageVerdict.Prohibited)]
    [InlineData("civil-unlisted", "2026-06-01", CoverageVerdict.LicenceRequired, CoverageVerdict.LicenceRequired)]
    [InlineData("unstated", "2026-06-01", CoverageVerdict.LicenceRequired, CoverageVerdict.Prohibited)]
    [InlineData("military", "2026-06-01", CoverageVerdict.Prohibited, CoverageVerdict.Prohibited)]
    public void CoverageOf_GalliumFromChinaToTheUnitedStates_IsThis(string endUser, string asOf, CoverageVerdict atLeast, CoverageVerdict atMost)
    {
        var consignment = new Consignment(MineralIds.Gallium, china, america, EndUser.Parse(endUser), MineralForms.Metal);
        var coverage = Regime.CoverageOf(consignment, AsOf.Parse(asOf));
        Assert.Equal((atLeast, atMost), (coverage.AtLeast, coverage.AtMost));
    }

    [Fact]
    public void CoverageOf_GalliumInTheTruce_NamesTheLicenceOf2023()
    {
        var consignment = new Consignment(MineralIds.Gallium, china, america, EndUser.CivilUnlisted, MineralForms.Metal);
        var coverage = Regime.CoverageOf(consignment, AsOf.Parse("2026-06-01"));
        Assert.Equal(ClauseId.Parse("cn-mofcom-2023-23/1"), coverage.Findings[0].Clause);
        Assert.DoesNotContain(coverage.Findings, finding => finding.Clause == ClauseId.Parse("cn-mofcom-2024-46/2"));
    }

    [Fact]
    public void CoverageOf_GalliumToGermany_NeverTouchesTheControlsOnTheUnitedStates()
    {
        var consignment = new Consignment(MineralIds.Gallium, china, CountryCode.Parse("DE"), EndUser.Unstated, MineralForms.Metal);
        Assert.Equal(CoverageVerdict.LicenceRequired, Regime.CoverageOf(consignment, AsOf.Parse("2025-06-01")).Verdict);
    }

    [Theory]
    [InlineData("2025-03-01", CoverageVerdict.NotCovered)]
    [InlineData("2025-06-01", CoverageVerdict.LicenceRequired)]
    [InlineData("2026-06-01", CoverageVerdict.LicenceRequired)]
    public void CoverageOf_DysprosiumOxideToJapan_FollowsAnnouncement18(string asOf, CoverageVerdict expected)
    {
        var consignment = new Consignment(MineralIds.Dysprosium, china, CountryCode.Parse("JP"), EndUser.CivilUnlisted, MineralForms.Oxide);
        Assert.Equal(expected, Regime.CoverageOf(consignment, AsOf.Parse(asOf)).Verdict);
    }

    [Theory]
    [InlineData("2024-06-01", CoverageVerdict.LicenceRequired)]
    [InlineData("2025-06-01", CoverageVerdict.Prohibited)]
    [InlineData("2026-06-01", CoverageVerdict.LicenceRequired)]
    public void ExposureOf_GalliumRefining_IsChinasShare(string asOf, CoverageVerdict expected)
    {
        var table = ReferenceData.Shares.Latest(MineralIds.Gallium, SupplyChainStage.Refining)!;
        var bound = Regime.ExposureOf(table, america, EndUser.CivilUnlisted, AsOf.Parse(asOf)).ShareOf(expected);
        Assert.Equal(900.0 / 909, bound.Lower.Fraction, 9);
    }

    [Fact]
    public void IfLapsed_KualaLumpur_BringsTheControlsBackByTheirTexts()
    {
        var lapsed = Regime.IfLapsed(AgreementId.Parse("us-cn-kuala-lumpur-2025"));
        Assert.Equal("InForce", lapsed.StatusOf(MeasureId.Parse("cn-mofcom-2025-57"), AsOf.Parse("2026-11-11")).ToString());
        Assert.Equal("Suspended", lapsed.StatusOf(ClauseId.Parse("cn-mofcom-2024-46/2"), AsOf.Parse("2026-11-27")).ToString());
        Assert.Equal("InForce", lapsed.StatusOf(ClauseId.Parse("cn-mofcom-2024-46/2"), AsOf.Parse("2026-11-28")).ToString());
        Assert.Equal("InForce", lapsed.StatusOf(MeasureId.Parse("us-bis-2025-affiliates"), AsOf.Parse("2026-11-10")).ToString());
        Assert.Equal("Ended", lapsed.StatusOf(MeasureId.Parse("us-president-2025-reciprocal-24"), AsOf.Parse("2026-11-10")).ToString());
    }

    [Fact]
    public void IfRenewed_KualaLumpur_KeepsTheControlsSuspended()
    {
        var renewed = Regime.IfRenewed(AgreementId.Parse("us-cn-kuala-lumpur-2025"), new LocalDate(2027, 1, 10));
        Assert.Equal("Suspended", renewed.StatusOf(MeasureId.Parse("cn-mofcom-2025-57"), AsOf.Parse("2027-01-10")).ToString());
        Assert.Equal("InForce", renewed.StatusOf(MeasureId.Parse("cn-mofcom-2025-57"), AsOf.Parse("2027-01-11")).ToString());
        Assert.Equal("Suspended", renewed.StatusOf(ClauseId.Parse("cn-mofcom-2024-46/2"), AsOf.Parse("2027-01-10")).ToString());
    }

    [Fact]
    public void StatusOf_The24PointsAfterTheRuling_SaysAnnulled()
    {
        var status = Regime.StatusOf(ClauseId.Parse("us-president-2025-reciprocal-24/1"), AsOf.Parse("2026-03-01"));
        var ended = Assert.IsType<MeasureEnded>(Assert.IsType<MeasureCause>(status.Cause).Event);
        Assert.Equal(EndingReason.Annulled, ended.Reason);
        Assert.Equal(new LocalDate(2026, 2, 20), status.Since);
    }

    [Theory]
    [InlineData("2025-03-03", 10)]
    [InlineData("2025-03-04", 20)]
    [InlineData("2025-11-09", 20)]
    [InlineData("2025-11-10", 10)]
    [InlineData("2025-11-10@2025-11-03", 20)]
    public void ControlOn_FentanylDuty_HasThisRate(string asOf, int percent)
    {
        var clause = ClauseId.Parse("us-president-2025-fentanyl/1");
        var duty = Assert.IsType<Duty>(Regime.Measure(clause.Measure).ControlOn(clause, AsOf.Parse(asOf)));
        Assert.Equal(percent, duty.AdValoremPercent);
    }

    [Fact]
    public void Calendar_OfTheAutumn_HasTheEndsOfTheTruceAndNoAnnulledTariff()
    {
        var calendar = Regime.Calendar(DateSpan.Parse("2026-11-01/2026-11-30"), null);
        Assert.Contains(calendar, change => change.Day == new LocalDate(2026, 11, 10) && change.Subject == "us-cn-kuala-lumpur-2025" && change.IsDecision);
        Assert.Contains(calendar, change => change.Day == new LocalDate(2026, 11, 11) && change.Subject == "cn-mofcom-2025-57/1");
        Assert.Contains(calendar, change => change.Day == new LocalDate(2026, 11, 28) && change.Subject == "cn-mofcom-2024-46/2");
        Assert.DoesNotContain(calendar, change => change.Subject.StartsWith("us-president", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("military", "2025-10-20", CoverageVerdict.Prohibited)]
    [InlineData("civil-unlisted", "2025-10-20", CoverageVerdict.LicenceRequired)]
    [InlineData("military", "2026-06-01", CoverageVerdict.NotCovered)]
    public void CoverageOf_ChineseRareEarthsReExported_IsAtMostThis(string endUser, string asOf, CoverageVerdict atMost)
    {
        var consignment = new Consignment(
            MineralIds.Holmium, china, CountryCode.Parse("DE"), EndUser.Parse(endUser), MineralForms.Metal, dispatch: CountryCode.Parse("JP"));
        Assert.Equal(atMost, Regime.CoverageOf(consignment, AsOf.Parse(asOf)).AtMost);
    }

    [Theory]
    [InlineData("2005-12-31", null)]
    [InlineData("2024-06-01", "cn-mofcom-2023-39/1")]
    [InlineData("2025-06-01", "cn-mofcom-2023-39/1 cn-mofcom-2024-46/2-graphite")]
    [InlineData("2026-06-01", "cn-mofcom-2023-39/1")]
    public void CoverageOf_FlakeGraphiteToTheUnitedStates_NeedsALicenceByTheseClauses(string asOf, string? clauses)
    {
        var consignment = new Consignment(MineralIds.GraphiteNatural, china, america, EndUser.CivilUnlisted, MineralForms.Flake);
        var coverage = Regime.CoverageOf(consignment, AsOf.Parse(asOf));
        Assert.Equal(clauses is null ? CoverageVerdict.NotCovered : CoverageVerdict.LicenceRequired, coverage.Verdict);
        Assert.Equal(
            clauses?.Split(' ') ?? [],
            coverage.Findings.Where(finding => finding.Direction == TradeDirection.Export).Select(finding => finding.Clause.Value).Order());
    }

    [Fact]
    public void CoverageOf_FlakeGraphiteBefore39_IsOpenSinceTheItemsOfThe2006ControlAreNotRecorded()
    {
        var consignment = new Consignment(MineralIds.GraphiteNatural, china, america, EndUser.CivilUnlisted, MineralForms.Flake);
        var coverage = Regime.CoverageOf(consignment, AsOf.Parse("2023-11-30"));
        Assert.Equal((CoverageVerdict.NotCovered, CoverageVerdict.LicenceRequired), (coverage.AtLeast, coverage.AtMost));
        Assert.Equal("cn-mofcom-2006-50/sensitive", Assert.Single(coverage.Findings).Clause.Value);
    }
}
