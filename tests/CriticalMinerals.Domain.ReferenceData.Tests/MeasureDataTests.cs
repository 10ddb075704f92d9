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

    [Fact]
    public void StatusOf_CounterTariffAfterItsLastCheck_IsProjected() =>
        Assert.Equal(Standing.Projected, Regime.StatusOf(ClauseId.Parse("cn-tariff-commission-2025-4/1"), AsOf.Parse("2026-06-01")).Standing);

    [Fact]
    public void CoverageOf_LawfulRareEarths_IsNotOpenedByTheBanOnUnlawfulOnes()
    {
        var oxide = new Consignment(MineralIds.Neodymium, CountryCode.Parse("CN"), CountryCode.Parse("DE"), EndUser.CivilUnlisted, MineralForms.Oxide);
        Assert.Equal(CoverageVerdict.NotCovered, Regime.CoverageOf(oxide, AsOf.Parse("2025-03-01")).Verdict);
    }

    private static void AssertState(string clause, string asOf, string expected) =>
        Assert.Equal(expected, Regime.StatusOf(ClauseId.Parse(clause), AsOf.Parse(asOf)).State.ToString());
}
