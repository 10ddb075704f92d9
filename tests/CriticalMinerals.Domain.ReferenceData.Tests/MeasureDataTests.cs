namespace CriticalMinerals.Domain.Tests;

/// <summary>The state of each instrument outside the truce case on days that matter.</summary>
public class MeasureDataTests
{
    private static Regime Regime => ReferenceData.Regime;

    [Theory]
    [InlineData("cn-mofcom-2010-rare-earth-quotas/quota", "2014-12-31", "InForce")]
    [InlineData("cn-mofcom-2010-rare-earth-quotas/quota", "2015-01-01", "Ended")]
    [InlineData("cn-mofcom-2010-rare-earth-quotas/duty", "2015-04-30", "InForce")]
    [InlineData("cn-mofcom-2010-rare-earth-quotas/duty", "2015-05-01", "Ended")]
    [InlineData("cn-mofcom-2006-50/sensitive", "2005-12-31", "NotAnnounced")]
    [InlineData("cn-mofcom-2006-50/sensitive", "2015-01-01", "Indeterminate")]
    [InlineData("cn-mofcom-2006-50/sensitive", "2023-12-01", "Ended")]
    [InlineData("cn-mofcom-2023-technology-catalogue/1", "2023-12-20", "NotAnnounced")]
    [InlineData("cn-mofcom-2023-technology-catalogue/1", "2023-12-21", "InForce")]
    [InlineData("cn-mofcom-2025-technology-catalogue/1", "2025-07-15", "InForce")]
    [InlineData("cn-state-council-2024-785/13", "2024-09-30", "Announced")]
    [InlineData("cn-state-council-2024-785/13", "2024-10-01", "InForce")]
    [InlineData("cn-mofcom-2025-13/1", "2025-11-09", "InForce")]
    [InlineData("cn-mofcom-2025-13/1", "2025-11-10", "Ended")]
    [InlineData("cn-mofcom-2025-21/1", "2025-11-09", "InForce")]
    [InlineData("cn-mofcom-2025-21/1", "2026-11-10", "Suspended")]
    [InlineData("cn-mofcom-2025-22/1", "2025-08-12", "Ended")]
    [InlineData("cn-mofcom-2025-68/1", "2025-12-31", "Announced")]
    [InlineData("cn-mofcom-2025-68/1", "2027-12-31", "InForce")]
    [InlineData("cn-mofcom-2025-68/1", "2028-01-01", "Ended")]
    [InlineData("cn-mofcom-2026-1/transfer", "2026-01-06", "InForce")]
    [InlineData("cn-mofcom-2026-23/1", "2026-06-22", "InForce")]
    [InlineData("cn-mofcom-2026-26/1", "2026-06-30", "Announced")]
    [InlineData("cn-mofcom-2026-26/1", "2026-07-01", "InForce")]
    [InlineData("cn-mof-2026-2/1", "2026-12-31", "InForce")]
    [InlineData("cn-mof-2026-2/2", "2026-12-31", "Announced")]
    [InlineData("cn-mof-2026-2/2", "2027-01-01", "InForce")]
    [InlineData("cn-mofcom-2026-helium/1", "2026-07-10", "InForce")]
    [InlineData("cn-tariff-commission-2025-4/1", "2025-08-12", "Suspended")]
    [InlineData("cn-tariff-commission-2025-4/1", "2026-11-09", "Suspended")]
    [InlineData("cn-tariff-commission-2025-4/1", "2026-11-10@2026-06-01", "InForce")]
    [InlineData("cn-tariff-commission-2025-4/1", "2026-11-10", "Indeterminate")]
    public void StatusOf_ChineseClause_IsThis(string clause, string asOf, string expected) => AssertState(clause, asOf, expected);

    [Theory]
    [InlineData("id-esdm-2019-11/1", "2019-12-31", "Announced")]
    [InlineData("id-esdm-2019-11/1", "2020-01-01", "InForce")]
    [InlineData("id-esdm-2019-11/1", "2023-01-01", "InForce")]
    [InlineData("id-government-2022-bauxite/1", "2023-05-31", "Announced")]
    [InlineData("id-government-2022-bauxite/1", "2023-06-10", "Indeterminate")]
    [InlineData("id-government-2022-bauxite/1", "2023-06-30", "InForce")]
    [InlineData("cd-arecoms-2025-001/1", "2025-06-21", "InForce")]
    [InlineData("cd-arecoms-2025-001/1", "2025-06-22@2025-05-01", "Ended")]
    [InlineData("cd-arecoms-2025-001/1", "2025-10-15", "InForce")]
    [InlineData("cd-arecoms-2025-001/1", "2025-10-16", "Ended")]
    [InlineData("cd-arecoms-2025-004/1", "2025-10-15", "Announced")]
    [InlineData("cd-arecoms-2025-004/1", "2025-10-16", "InForce")]
    [InlineData("zw-mines-2022-213/1", "2022-12-31", "InForce")]
    [InlineData("zw-mines-2022-213/1", "2023-01-03", "Indeterminate")]
    [InlineData("zw-mines-2022-213/1", "2023-02-01", "Ended")]
    [InlineData("zw-mines-2023-5/1", "2023-01-31", "InForce")]
    [InlineData("zw-government-2025-lithium-concentrate/1", "2026-12-31", "Announced")]
    [InlineData("zw-government-2025-lithium-concentrate/1", "2027-01-01", "Indeterminate")]
    [InlineData("zw-government-2026-raw-minerals/raw", "2026-02-25", "Indeterminate")]
    [InlineData("zw-government-2026-raw-minerals/raw", "2026-02-26", "InForce")]
    [InlineData("ga-council-2025-manganese/1", "2025-05-31", "Announced")]
    [InlineData("ga-council-2025-manganese/1", "2028-12-31", "Announced")]
    [InlineData("ga-council-2025-manganese/1", "2029-01-01", "InForce")]
    [InlineData("na-cabinet-2023-ores/1", "2026-06-01", "Announced")]
    [InlineData("na-cabinet-2023-ores/1", "2036-06-01", "Announced")]
    [InlineData("my-cabinet-2023-rare-earths/1", "2023-09-30", "Announced")]
    [InlineData("my-cabinet-2023-rare-earths/1", "2023-12-31", "Announced")]
    [InlineData("my-cabinet-2023-rare-earths/1", "2026-06-01", "InForce")]
    [InlineData("ph-senate-2025-2826/1", "2025-06-10", "Proposed")]
    [InlineData("ph-senate-2025-2826/1", "2025-06-11", "Ended")]
    [InlineData("in-government-2025-irel-japan/1", "2025-07-01", "Indeterminate")]
    [InlineData("mm-uwsa-2023-tin/1", "2025-01-01", "InForce")]
    [InlineData("mm-uwsa-2023-tin/1", "2025-07-15", "InForce")]
    [InlineData("mm-uwsa-2023-tin/1", "2025-07-16", "Indeterminate")]
    [InlineData("mm-uwsa-2023-tin/1", "2026-10-08", "Indeterminate")]
    [InlineData("mm-kia-2024-rare-earths/levy", "2025-06-01", "Indeterminate")]
    [InlineData("ru-government-2024-uranium/1", "2024-11-14", "NotAnnounced")]
    [InlineData("ru-government-2024-uranium/1", "2026-06-01", "Indeterminate")]
    [InlineData("ru-government-2026-helium/1", "2027-12-31", "InForce")]
    [InlineData("ru-government-2026-helium/1", "2028-01-01", "Ended")]
    [InlineData("vn-assembly-2025-minerals/ore", "2026-01-01", "InForce")]
    [InlineData("mw-president-2025-2/1", "2025-10-20", "NotAnnounced")]
    [InlineData("mw-president-2025-2/1", "2025-10-21", "InForce")]
    [InlineData("mw-president-2025-2/1", "2025-10-21@2025-10-21", "NotAnnounced")]
    [InlineData("mw-president-2025-2/1", "2025-10-22@2025-10-22", "Indeterminate")]
    [InlineData("mw-president-2025-2/1", "2025-10-22@2025-10-23", "InForce")]
    [InlineData("eu-commission-2025-magnet-scrap/1", "2025-12-31", "Announced")]
    [InlineData("eu-commission-2025-magnet-scrap/1", "2026-06-01", "Indeterminate")]
    [InlineData("eu-commission-2025-aluminium-scrap/1", "2026-06-01", "Proposed")]
    public void StatusOf_ClauseOfTheRestOfTheWorld_IsThis(string clause, string asOf, string expected) => AssertState(clause, asOf, expected);

    [Theory]
    [InlineData("us-ustr-2024-section-301/tungsten", "2024-12-10", "NotAnnounced")]
    [InlineData("us-ustr-2024-section-301/tungsten", "2025-01-01", "InForce")]
    [InlineData("us-ustr-2024-section-301/graphite-magnets", "2025-12-31", "Announced")]
    [InlineData("us-ustr-2024-section-301/graphite-magnets", "2026-01-01", "InForce")]
    [InlineData("us-ustr-2025-shipbuilding/fees", "2025-10-14", "InForce")]
    [InlineData("us-ustr-2025-shipbuilding/cranes", "2025-11-09", "InForce")]
    [InlineData("us-ustr-2025-shipbuilding/fees", "2025-11-10", "Suspended")]
    [InlineData("us-ustr-2025-shipbuilding/fees", "2026-11-09", "Suspended")]
    [InlineData("us-ustr-2025-shipbuilding/fees", "2026-11-10@2026-06-01", "Indeterminate")]
    [InlineData("us-ustr-2025-shipbuilding/fees", "2026-11-11@2026-06-01", "InForce")]
    [InlineData("us-ustr-2025-shipbuilding/fees", "2026-11-11", "Indeterminate")]
    [InlineData("us-president-2026-11001/1", "2026-01-14", "InForce")]
    [InlineData("us-president-2026-section-122/1", "2026-02-23", "Announced")]
    [InlineData("us-president-2026-section-122/1", "2026-07-23", "InForce")]
    [InlineData("us-president-2026-section-122/1", "2026-07-24", "Ended")]
    [InlineData("us-ustr-2026-section-301-forced-labour/china", "2026-07-23", "Announced")]
    [InlineData("us-ustr-2026-section-301-forced-labour/china", "2026-07-24", "InForce")]
    [InlineData("us-president-2026-14415/1", "2026-12-31", "Announced")]
    [InlineData("us-president-2026-14415/1", "2027-01-01", "InForce")]
    [InlineData("us-president-2025-10962/semi-finished", "2025-08-01", "InForce")]
    [InlineData("us-president-2025-10962/refined-2027", "2026-12-31", "Announced")]
    [InlineData("us-president-2025-10962/refined-2027", "2027-01-01", "Indeterminate")]
    [InlineData("us-president-2026-polysilicon/polysilicon", "2026-12-03", "Announced")]
    [InlineData("us-president-2026-polysilicon/polysilicon", "2026-12-04", "InForce")]
    [InlineData("us-president-2026-dpa-recoverable/1", "2026-07-30", "InForce")]
    [InlineData("us-itc-2026-active-anode/1", "2026-03-31", "Ended")]
    public void StatusOf_AmericanClause_IsThis(string clause, string asOf, string expected) => AssertState(clause, asOf, expected);

    [Fact]
    public void StatusOf_CounterTariffAfterItsLastCheck_IsProjected() =>
        Assert.Equal(Standing.Projected, Regime.StatusOf(ClauseId.Parse("cn-tariff-commission-2025-4/1"), AsOf.Parse("2026-06-01")).Standing);

    [Fact]
    public void CoverageOf_LawfulRareEarths_IsNotOpenedByTheBanOnUnlawfulOnes()
    {
        var oxide = new Consignment(MineralIds.Neodymium, CountryCode.Parse("CN"), CountryCode.Parse("DE"), EndUser.CivilUnlisted, MineralForms.Oxide);
        Assert.Equal(CoverageVerdict.NotCovered, Regime.CoverageOf(oxide, AsOf.Parse("2025-03-01")).Verdict);
    }

    [Theory]
    [InlineData(0.002, null, CoverageVerdict.LicenceRequired)] // which items the annex lists is not recorded: at most
    [InlineData(null, true, CoverageVerdict.LicenceRequired)]
    [InlineData(0.0009, false, CoverageVerdict.NotCovered)]
    public void CoverageOf_ForeignMadeGoodsAfterTheSuspension_IsAtMostThis(double? content, bool? technology, CoverageVerdict atMost)
    {
        var magnet = new Consignment(
            MineralIds.Neodymium, CountryCode.Parse("JP"), CountryCode.Parse("US"), EndUser.CivilUnlisted, MineralForm.Parse("magnet"),
            controlledContent: content is { } fraction ? Share.FromFraction(fraction) : null, usesControlledTechnology: technology);

        Assert.Equal(atMost, Regime.CoverageOf(magnet, AsOf.Parse("2026-11-12@2025-12-01")).Findings.Where(finding => finding.Clause.Measure.Value == "cn-mofcom-2025-61").Select(finding => finding.AtMost).Append(CoverageVerdict.NotCovered).Max());
        Assert.DoesNotContain(Regime.CoverageOf(magnet, AsOf.Parse("2026-06-01@2025-12-01")).Findings, finding => finding.Clause.Measure.Value == "cn-mofcom-2025-61");
    }

    private static void AssertState(string clause, string asOf, string expected) =>
        Assert.Equal(expected, Regime.StatusOf(ClauseId.Parse(clause), AsOf.Parse(asOf)).State.ToString());

    [Fact]
    public void ClausesOn_Gallium_AreThoseThatNameIt()
    {
        var clauses = ReferenceData.Regime.ClausesOn(MineralIds.Gallium).Select(clause => clause.Id.ToString()).ToArray();

        Assert.Contains("cn-mofcom-2023-23/1", clauses);
        Assert.Contains("cn-mofcom-2024-46/2", clauses);
        Assert.DoesNotContain("cn-mofcom-2024-46/1", clauses);
    }

    [Fact]
    public void ClausesOn_AnyMineral_AreOfTheMeasuresOnIt() => Assert.All(ReferenceData.Minerals, mineral => Assert.Equal(
        ReferenceData.Regime.MeasuresOn(mineral.Id).Select(measure => measure.Id), ReferenceData.Regime.ClausesOn(mineral.Id).Select(clause => clause.Id.Measure).Distinct()));

    [Fact]
    public void ClausesOn_AGroup_AreThoseOnItsMembers() => Assert.Subset(
        ReferenceData.Regime.ClausesOn(MineralIds.RareEarths).Select(clause => clause.Id).ToHashSet(),
        ReferenceData.Regime.ClausesOn(MineralIds.Dysprosium).Select(clause => clause.Id).ToHashSet());

    // A line that the text names settles that the goods are meant; of tungsten without one it stays open.
    [Theory]
    [InlineData("US:81019400", CoverageVerdict.Taxed)]
    [InlineData("US:81019980", CoverageVerdict.Taxed)]
    [InlineData(null, CoverageVerdict.Unknown)]
    public void CoverageOf_TungstenUnderSection301_IsSettledByTheLine(string? line, CoverageVerdict expected)
    {
        var consignment = new Consignment(
            MineralId.Parse("tungsten"), CountryCode.Parse("CN"), CountryCode.Parse("US"), EndUser.CivilUnlisted, tariffLine: line is null ? null : TariffLine.Parse(line));
        var finding = Regime.CoverageOf(consignment, AsOf.Parse("2025-06-01")).Findings.Single(f => f.Clause == ClauseId.Parse("us-ustr-2024-section-301/tungsten"));
        Assert.Equal(expected, finding.Verdict);
    }

    // The ministry answered on that day; before, nothing of the lengths was known here.
    [Theory]
    [InlineData("cn-mofcom-2023-23")]
    [InlineData("cn-mofcom-2023-39")]
    [InlineData("cn-mofcom-2024-33")]
    [InlineData("cn-mofcom-2025-10")]
    [InlineData("cn-mofcom-2025-18")]
    public void KnowledgeChanges_LicenceLengths_BecameKnownWithTheAnswersOfTheMinistry(string measure) =>
        Assert.Contains(Regime.KnowledgeChanges(new(2025, 9, 15), new(2025, 9, 16)), change => change.Subject == measure && !change.IsInferred);

    // The last recorded day itself is open: the state was last certain on the day before.
    [Fact]
    public void CertainUntil_TinOfTheWaArea_IsTheDayBeforeTheReport() =>
        Assert.Equal(new LocalDate(2025, 7, 15), Regime.CertainUntil(ClauseId.Parse("mm-uwsa-2023-tin/1"), AsOf.Parse("2026-06-01")));
}
