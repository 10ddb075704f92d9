using CriticalMinerals.Domain.Samples.Calculators;

namespace CriticalMinerals.Domain.Tests;

public class CalculatorTests
{
    private static readonly Party UnitedStates = Party.Parse("US");
    private static readonly SupplyNode Gallium = new(MineralIds.Gallium, SupplyChainStage.Refining, MineralForms.Metal);
    private static readonly Citation MadeUp = new(SourceId.Parse("made-up"), Confidence.Unverified);

    // geopolrisk-py: the reference workbook (United States, 2022), the table of its example notebook (Australia, 2022), and its unit test.
    [Theory]
    [InlineData(0.26749007657640966, 0.0012076833631026191, 0.00032304331527637555, 1e-9)]
    [InlineData(0.2035183372902862, 0.5451887492289689, 0.11095590775245055, 1e-9)]
    [InlineData(0.470663478647389, 0.5842266185959466, 0.27497413262676956, 1e-9)]
    [InlineData(0.50212, 0.517417, 0.259805, 2e-6)]
    [InlineData(0.194716, 0.004217, 0.000821, 2e-6)]
    public void GeoPolRisk_PublishedInputs_GiveThePublishedScore(double hhi, double risk, double expected, double tolerance) =>
        Assert.Equal(expected, GeoPolRisk.Score(Index(hhi), risk).Value, tolerance);

    [Fact]
    public void GeoPolRisk_UnitTestOfItsAuthors_GivesTheirScore()
    {
        var risk = GeoPolRisk.ImportRisk([new(CountryCode.Parse("CN"), Mass.FromTonnes(1_000), 1), new(CountryCode.Parse("CA"), Mass.FromTonnes(1_000), 0)], Mass.FromTonnes(500));

        Assert.Equal(0.12, GeoPolRisk.Score(Index(0.3), risk).Value, 1e-9);
    }

    [Theory]
    [InlineData(0.11095590775245055, 0.40073488389883327, 0.10860404642372944, 1e-9)]
    [InlineData(0.259805, 10.964943, 6.958138, 3e-4)]
    [InlineData(0.000821, 2.273523, 0.00456, 3e-4)]
    public void GeoPolRisk_PublishedPrices_GiveThePublishedFactor(double score, double price, double expected, double tolerance) =>
        Assert.Equal(expected, GeoPolRisk.CharacterisationFactor(Bounds.Exact(score), price, 0.409412948).Value, tolerance);

    [Fact]
    public void GeoPolRisk_UnnamedProducers_GiveAnInterval()
    {
        var score = GeoPolRisk.Score(PartialDistribution.Of([0.7], UnnamedPart.Remainder).Hhi(), 0.5);

        Assert.Equal((0.245, 0.29), (Math.Round(score.Lower, 12), Math.Round(score.Upper!.Value, 12)));
    }

    [Fact]
    public void GeoPolRisk_ImportsOfNoNamedCountry_MayHaveAnyRisk()
    {
        var risk = GeoPolRisk.ImportRisk(Imports(Residual.Remainder, null, ("CN", 50), ("CA", 30)), country => country == CountryCode.Parse("CN") ? 0.5 : 0.1);

        Assert.Equal((0.28, 0.48, true), (Math.Round(risk.Lower, 12), Math.Round(risk.Upper!.Value, 12), risk.IsTight));
        Assert.Equal("no country is named for a part of the imports", risk.Reason);
        Assert.Equal((0.14, 0.24), (Math.Round(GeoPolRisk.Score(Index(0.5), risk).Lower, 9), Math.Round(GeoPolRisk.Score(Index(0.5), risk).Upper!.Value, 9)));
    }

    [Fact]
    public void GeoPolRisk_OriginWithoutAScore_MayHaveAnyRisk()
    {
        var byShare = GeoPolRisk.ImportRisk(Imports(null, null, ("CN", 75), ("CA", 25)), country => country == CountryCode.Parse("CN") ? 0.4 : null);
        var byMass = GeoPolRisk.ImportRisk([new(CountryCode.Parse("CN"), Mass.FromTonnes(3), 0.4), new(CountryCode.Parse("CA"), Mass.FromTonnes(1), null)], Mass.Zero);

        Assert.Equal((0.3, 0.55, "CA has no score"), (Math.Round(byShare.Lower, 12), Math.Round(byShare.Upper!.Value, 12), byShare.Reason));
        Assert.Equal((0.3, 0.55, "CA has no score"), (Math.Round(byMass.Lower, 12), Math.Round(byMass.Upper!.Value, 12), byMass.Reason));
    }

    // Two shares of 50 percent, each rounded by up to 5: 45 to 55 percent have risk 1.
    [Fact]
    public void GeoPolRisk_RoundedShares_MoveBothEnds()
    {
        var risk = GeoPolRisk.ImportRisk(Imports(null, 0.05, ("CN", 50), ("CA", 50)), country => country == CountryCode.Parse("CN") ? 1 : 0);

        Assert.Equal((0.45, 0.55), (Math.Round(risk.Lower, 12), Math.Round(risk.Upper!.Value, 12)));
    }

    [Fact]
    public void GeoPolRisk_GalliumOfTheUnitedStates_IsAnIntervalOfTheUnnamedPart()
    {
        var imports = ReferenceData.Shares.Find(MineralIds.Gallium, statistic: Statistic.ImportsOf(UnitedStates))[0];
        var risk = GeoPolRisk.ImportRisk(imports, country => PoliticalRisk.ZeroToOne(ReferenceData.PoliticalStability.LatestUpTo(country, 2024)!.Estimate));

        Assert.InRange(risk.Upper!.Value - risk.Lower, 0.15, 0.19);
        Assert.Contains("no country is named", risk.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void GeoPolRisk_RiskOnAnotherScale_IsRefusedWithTheWayOut() => Assert.Contains(
        "put the stability estimate through PoliticalRisk.ZeroToOne",
        Assert.Throws<ArgumentException>(() => GeoPolRisk.ImportRisk([new(CountryCode.Parse("CN"), Mass.FromTonnes(1), 5.9)], Mass.Zero)).Message,
        StringComparison.Ordinal);

    // World Bank estimates of 2022 as geopolrisk-py and CritMAT put them on their scales.
    [Theory]
    [InlineData(-0.44107362627983093, 0.5882147252559662, 5.882147252559662)]
    [InlineData(0.11857885867357254, 0.4762842282652855, 4.762842282652855)]
    [InlineData(0.7728140354156494, 0.34543719291687014, 3.454371929168701)]
    public void PoliticalRisk_PublishedEstimates_GiveThePublishedRisks(double estimate, double zeroToOne, double zeroToTen)
    {
        Assert.Equal(zeroToOne, PoliticalRisk.ZeroToOne(estimate), 1e-7);
        Assert.Equal(zeroToTen, PoliticalRisk.ZeroToTen(estimate), 1e-9);
    }

    [Fact]
    public void EuSupplyRisk_TheFormula_GivesItsWorkedValue() =>
        Assert.Equal(2.394, EuSupplyRisk.Of(Bounds.Exact(4.0), Bounds.Exact(2.0), 0.8, 0.1, 0.95).Value, 1e-12);

    [Fact]
    public void EuSupplyRisk_UnnamedProducers_TakeTheStatedRangeOfWeights()
    {
        var table = ShareTable.FromShares(
            new(Gallium, Statistic.Production, ReferencePeriod.Year(2024)), [new(CountryCode.Parse("CN"), Share.FromPercent(80m))], Residual.Remainder, MadeUp);
        var index = EuSupplyRisk.WeightedIndex(table, _ => new(5, 1), unnamedLowest: 1, unnamedHighest: 10);

        Assert.Equal((3.2, 3.6), (Math.Round(index.Lower, 9), Math.Round(index.Upper!.Value, 9)));   // 0.64 x 5, and one more producer of 0.04 x 10
    }

    [Fact]
    public void EuSupplyRisk_RateOutsideItsRange_IsRefusedByName() =>
        Assert.Equal("recycling", Assert.Throws<ArgumentOutOfRangeException>(() => EuSupplyRisk.Of(Bounds.Exact(4.0), Bounds.Exact(2.0), 0.8, 10, 0.95)).ParamName);

    [Fact]
    public void StockCover_DaysOfConsumption_AreStockOverDailyUse() =>
        Assert.Equal(73, StockCover.DaysOfConsumption([Stock(1), Stock(3)], Mass.FromTonnes(20)), 1e-9);

    [Fact]
    public void StockCover_NetImports_AreNullForANetExporter()
    {
        Assert.Equal(36.5, StockCover.DaysOfNetImports([Stock(1)], Mass.FromTonnes(30), Mass.FromTonnes(20))!.Value, 1e-9);
        Assert.Null(StockCover.DaysOfNetImports([Stock(1)], Mass.FromTonnes(20), Mass.FromTonnes(20)));
    }

    [Fact]
    public void StockCover_StocksOfDifferentThings_DoNotAddUp() => Assert.Contains(
        "do not add up",
        Assert.Throws<ArgumentException>(() => StockCover.DaysOfConsumption([Stock(1), new(Party.Parse("JP"), Gallium, Mass.FromTonnes(1), PartialDate.Parse("2026"), StockHoldingKind.Commercial, MadeUp)], Mass.FromTonnes(1))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void StockCover_StocksOfDifferentDays_DoNotAddUp() => Assert.Contains(
        "dates do not add up",
        Assert.Throws<ArgumentException>(() => StockCover.DaysOfConsumption([Stock(1), new(UnitedStates, Gallium, Mass.FromTonnes(1), PartialDate.Parse("2025"), StockHoldingKind.Government, MadeUp)], Mass.FromTonnes(1))).Message,
        StringComparison.Ordinal);

    // The ban on gallium returns on 28 November 2026 if the arrangement lapses; a quarter of the made-up imports comes from China.
    [Fact]
    public void StockCover_IfTheTruceLapses_BeginsWithTheBanThatReturns()
    {
        var imports = ShareTable.FromShares(
            new(Gallium, Statistic.ImportsOf(UnitedStates), ReferencePeriod.Year(2025)),
            [new(CountryCode.Parse("CN"), Share.FromPercent(25m)), new(CountryCode.Parse("CA"), Share.FromPercent(75m))], Residual.None, MadeUp);

        var gap = StockCover.IfLapsed(
            ReferenceData.Regime, AgreementId.Parse("us-cn-kuala-lumpur-2025"), imports, Mass.FromTonnes(14.6), [Stock(1)], DateSpan.Parse("2026-10-09/2027-12-31"), new(2026, 10, 8));

        Assert.Equal(new LocalDate(2026, 11, 28), gap!.Value.GapFrom);
        Assert.Equal(100, gap.Value.DaysCovered.Lower, 1e-6);      // 1 t over a quarter of 0.04 t a day
    }

    [Theory]
    [InlineData(10, 399)]       // 1,000 days at the full loss, but the search ends on the 399th
    [InlineData(1, 100)]
    public void StockCover_StocksThatOutlastTheSearch_HaveNoUpperEnd(double tonnes, double least)
    {
        var gap = StockCover.IfLapsed(
            ReferenceData.Regime, AgreementId.Parse("us-cn-kuala-lumpur-2025"), Imports(null, null, ("CN", 25), ("CA", 75)), Mass.FromTonnes(14.6), [Stock(tonnes)],
            DateSpan.Parse("2026-10-09/2027-12-31"), new(2026, 10, 8));

        Assert.Equal((least, tonnes > 1), (Math.Round(gap!.Value.DaysCovered.Lower, 6), gap.Value.DaysCovered.Upper is null));
    }

    // Days without loss lie between: the loss of the first stretch does not go on.
    [Fact]
    public void StockCover_LossOfAnEarlierStretch_EndsWithIt()
    {
        var clause = new MeasureClause(
            ClauseId.Parse("ca-test-2027-1/1"), "A ban", TradeDirection.Export, new Prohibition(), new([new AllGoods()], new OnlyPlaces([Party.Parse("CA")]), new AllPlaces(), new AllEndUsers()));
        var first = new TradeMeasure(MeasureId.Parse("ca-test-2027-1"), "A ban for ten days", new Authority(Party.Parse("CA"), "Nobody"), [clause],
            [new MeasureEnacted(PartialDate.Parse("2026-10-01"), DateBound.Parse("2026-10-11"), DateBound.Parse("2026-10-20"), MadeUp)]);

        var gap = StockCover.IfLapsed(
            ReferenceData.Regime.With(first), AgreementId.Parse("us-cn-kuala-lumpur-2025"), Imports(null, null, ("CN", 25), ("CA", 75)), Mass.FromTonnes(14.6), [Stock(1)],
            DateSpan.Parse("2026-10-09/2027-12-31"), new(2026, 10, 8));

        Assert.Equal(new LocalDate(2026, 10, 11), gap!.Value.GapFrom);
        Assert.Equal(118, gap.Value.DaysCovered.Lower, 1e-6);      // 10 days of 0.03 t, 38 days of nothing, then 0.7 t over 0.01 t a day
    }

    [Fact]
    public void StockCover_OfTheWorldsProduction_AsksForImports() => Assert.Contains(
        "give a table such as imports-of-US",
        Assert.Throws<ArgumentException>(() => StockCover.IfLapsed(
            ReferenceData.Regime, AgreementId.Parse("us-cn-kuala-lumpur-2025"), ReferenceData.Shares.Latest(MineralIds.Gallium, SupplyChainStage.Refining)!, Mass.FromTonnes(1), [Stock(1)], DateSpan.Parse("2026-10-09/2027-12-31"), null)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void ConsignmentDuty_SettledAndOpenDuties_GiveLeastAndMost()
    {
        var duty = ConsignmentDuty.Of(WithDuties(new Duty(10m), new Duty(perTonne: Usd(500m))), Consignment(), Usd(1_000m), Mass.FromTonnes(2), AsOf.Parse("2026-06-01"));

        Assert.Equal(1_100m, duty.Value);
    }

    [Fact]
    public void ConsignmentDuty_DutiesThatTheRecordLeavesOpen_AreInTheUpperEndOnly()
    {
        var duty = ConsignmentDuty.Of(ReferenceData.Regime, Consignment(), Usd(300_000m), Mass.FromTonnes(1), AsOf.Parse("2026-06-01"));

        Assert.Equal(0m, duty.Lower);
        Assert.Contains("whether an exception", duty.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ConsignmentDuty_OtherCurrency_IsRefusedWithBoth()
    {
        var error = Assert.Throws<InvalidOperationException>(() =>
            ConsignmentDuty.Of(WithDuties(new Duty(perTonne: Money.Of(500m, CurrencyCode.Parse("EUR")))), Consignment(), Usd(1_000m), Mass.FromTonnes(2), AsOf.Parse("2026-06-01")));

        Assert.Contains("the value is in USD", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ConsignmentDuty_ProhibitedConsignment_IsRefusedWithTheClause()
    {
        var error = Assert.Throws<InvalidOperationException>(() =>
            ConsignmentDuty.Of(WithDuties(new Prohibition()), Consignment(), Usd(1_000m), Mass.FromTonnes(2), AsOf.Parse("2026-06-01")));

        Assert.Contains("us-test-2026-1/1 prohibits it", error.Message, StringComparison.Ordinal);
    }

    // An index comes out of a distribution only: one large producer and n equal others give any value above 1 / (n + 1).
    private static Bounds<HerfindahlIndex> Index(double fraction)
    {
        var n = (int)Math.Ceiling(1 / fraction);
        return Of((1 + Math.Sqrt((n - 1) * ((n * fraction) - 1))) / n, n - 1);
    }

    private static Bounds<HerfindahlIndex> Of(double largest, int others) =>
        PartialDistribution.Of([largest, .. Enumerable.Repeat((1 - largest) / others, others)]).Hhi();

    private static ShareTable Imports(Residual? residual, double? rounding, params (string Country, decimal Percent)[] rows) => new(
        new(Gallium, Statistic.ImportsOf(UnitedStates), ReferencePeriod.Year(2024)),
        [.. rows.Select(row => new NationalShare(CountryCode.Parse(row.Country), Share.FromPercent(row.Percent)))],
        MadeUp, residual, rounding: rounding is { } half ? Share.FromFraction(half) : null);

    private static StockHolding Stock(double tonnes) => new(UnitedStates, Gallium, Mass.FromTonnes(tonnes), PartialDate.Parse("2026"), StockHoldingKind.Government, MadeUp);

    private static Money Usd(decimal amount) => Money.Of(amount, CurrencyCode.Parse("USD"));

    private static Consignment Consignment() => new(MineralIds.Gallium, CountryCode.Parse("CN"), CountryCode.Parse("US"), EndUser.CivilUnlisted, MineralForms.Metal);

    private static Regime WithDuties(params ControlKind[] kinds)
    {
        var id = MeasureId.Parse("us-test-2026-1");
        return new(
            "test",
            new(2026, 12, 31),
            [
                new TradeMeasure(
                    id,
                    "Made-up duties",
                    new Authority(UnitedStates, "Nobody"),
                    [.. kinds.Select((kind, i) => new MeasureClause(ClauseId.Parse($"{id}/{i + 1}"), "A duty", TradeDirection.Import, kind, new([new AllGoods()], new AllPlaces(), new OnlyPlaces([UnitedStates]), new AllEndUsers())))],
                    [new MeasureEnacted(PartialDate.Parse("2026-01-01"), DateBound.Parse("2026-01-01"), DateBound.Parse("none"), MadeUp)]),
            ]);
    }
}
