namespace CriticalMinerals.Domain.Tests;

/// <summary>Goods made elsewhere that are bound for what is in them or how they were made; the model is announcement 61 of 2025, items 1(1) and 1(2).</summary>
public class ContentTestTests
{
    private static readonly AsOf Asked = AsOf.Parse("2026-06-01");

    [Theory]
    [InlineData(0.001, CoverageVerdict.LicenceRequired)] // the share itself is enough
    [InlineData(0.5, CoverageVerdict.LicenceRequired)]
    [InlineData(0.00099, CoverageVerdict.NotCovered)]
    [InlineData(0.0, CoverageVerdict.NotCovered)]
    public void CoverageOf_ForeignGoodsWithStatedContent_IsSettled(double content, CoverageVerdict verdict) =>
        Assert.Equal(verdict, Of(new MinimumContent(Share.FromPercent(0.1m)), Goods(content: Share.FromFraction(content))).Verdict);

    [Theory]
    [InlineData(true, CoverageVerdict.LicenceRequired)]
    [InlineData(false, CoverageVerdict.NotCovered)]
    public void CoverageOf_ForeignGoodsWithStatedTechnology_IsSettled(bool usesTechnology, CoverageVerdict verdict) =>
        Assert.Equal(verdict, Of(new DirectProduct("Chinese rare-earth technology"), Goods(technology: usesTechnology)).Verdict);

    [Fact]
    public void CoverageOf_WhatIsNotStated_IsOpenAndSaysWhatWouldSettleIt()
    {
        foreach (var test in new ContentTest[] { new MinimumContent(Share.FromPercent(0.1m)), new DirectProduct("Chinese rare-earth technology") })
        {
            var coverage = Of(test, Goods());

            Assert.Equal((CoverageVerdict.Unknown, CoverageVerdict.NotCovered, CoverageVerdict.LicenceRequired), (coverage.Verdict, coverage.AtLeast, coverage.AtMost));
            Assert.NotEmpty(Assert.Single(coverage.Findings).Open);
        }
    }

    [Fact]
    public void CoverageOf_OneTestAnswersNotForTheOther()
    {
        Assert.Equal(CoverageVerdict.Unknown, Of(new MinimumContent(Share.FromPercent(0.1m)), Goods(technology: true)).Verdict);
        Assert.Equal(CoverageVerdict.Unknown, Of(new DirectProduct("Chinese rare-earth technology"), Goods(content: Share.One)).Verdict);
    }

    [Fact]
    public void CoverageOf_GoodsThatLeaveTheIssuer_IsNotTheReExportClauses() => Assert.Equal(
        CoverageVerdict.NotCovered,
        Of(new MinimumContent(Share.FromPercent(0.1m)), new Consignment(MineralId.Parse("neodymium"), CountryCode.Parse("CN"), CountryCode.Parse("US"), EndUser.CivilUnlisted, controlledContent: Share.One)).Verdict);

    private static Consignment Goods(Share? content = null, bool? technology = null) => new(
        MineralId.Parse("neodymium"), CountryCode.Parse("JP"), CountryCode.Parse("US"), EndUser.CivilUnlisted, controlledContent: content, usesControlledTechnology: technology);

    private static Coverage Of(ContentTest test, Consignment goods)
    {
        var scope = new ControlScope(
            [new MaterialItems([MineralId.Parse("neodymium")])], new AllPlacesExcept([Party.Parse("CN")]), new AllPlaces(), new AllEndUsers(), test);
        var measure = new TradeMeasure(
            MeasureId.Parse("cn-mofcom-2025-61"), "goods made elsewhere", Some.Mofcom,
            [Some.Clause("cn-mofcom-2025-61/1a", new LicenceRequirement(), scope, TradeDirection.ReExport)], [Some.Enacted("2025-10-09", "2025-12-01")]);
        return new Regime("test", Some.Horizon, [measure]).CoverageOf(goods, Asked);
    }
}
