namespace CriticalMinerals.Domain.Tests;

public class ExposureTests
{
    private static readonly CountryCode UnitedStates = CountryCode.Parse("US");

    private static ShareTable Table(string mineral, MineralForm? form, Residual residual, params (string Country, decimal Percent)[] rows) => ShareTable.FromShares(
        new SupplySubject(
            new SupplyNode(MineralId.Parse(mineral), SupplyChainStage.Refining, form), Statistic.Production, ReferencePeriod.Year(2024), SupplyBasis.ContainedMetal, "test"),
        [.. rows.Select(row => new NationalShare(CountryCode.Parse(row.Country), Share.FromPercent(row.Percent)))],
        residual,
        Some.Source);

    private static Exposure Of(ShareTable table, string asOf, EndUser? endUser = null) =>
        Truce.Regime.ExposureOf(table, UnitedStates, endUser ?? EndUser.CivilUnlisted, AsOf.Parse(asOf));

    private static readonly ShareTable Gallium = Table("gallium", MineralForm.Parse("metal"), Residual.None, ("CN", 95m), ("RU", 4m), ("US", 1m));

    [Theory]
    [InlineData("2023-07-15", CoverageVerdict.NotCovered)]
    [InlineData("2024-06-01", CoverageVerdict.LicenceRequired)]
    [InlineData("2025-06-01", CoverageVerdict.Prohibited)]
    [InlineData("2026-06-01", CoverageVerdict.LicenceRequired)]
    public void ShareOf_OneBoundProducer_IsItsShare(string asOf, CoverageVerdict verdict)
    {
        var exposure = Of(Gallium, asOf);

        Assert.True(exposure.ShareOf(verdict).IsExact);
        Assert.Equal(verdict == CoverageVerdict.NotCovered ? 1 : 0.95, exposure.ShareOf(verdict).Value.Fraction, 12);
        Assert.Equal(Share.Zero, exposure.Unsettled.Value);
    }

    [Fact]
    public void ShareOf_AllVerdictsAndTheUnsettled_SumToOne()
    {
        foreach (var endUser in new[] { EndUser.CivilUnlisted, EndUser.Unstated, EndUser.Military })
        {
            var exposure = Of(Gallium, "2026-06-01", endUser);
            var settled = Enum.GetValues<CoverageVerdict>().Where(v => v is >= CoverageVerdict.NotCovered and <= CoverageVerdict.Prohibited).Sum(v => exposure.ShareOf(v).Lower.Fraction);
            Assert.Equal(1, settled + exposure.Unsettled.Lower.Fraction, 12);
        }
    }

    [Fact]
    public void ShareOf_UnstatedEndUser_IsBetweenNothingAndAllOfIt()
    {
        var exposure = Of(Gallium, "2026-06-01", EndUser.Unstated);

        Assert.Equal((0, 0.95), (exposure.ShareOf(CoverageVerdict.Prohibited).Lower.Fraction, exposure.ShareOf(CoverageVerdict.Prohibited).Upper!.Value.Fraction));
        Assert.Equal(0.95, exposure.ShareBoundAtLeast(CoverageVerdict.LicenceRequired).Value.Fraction, 12);
        Assert.Equal((0.8 * 0.8) + (0.2 * 0.2), exposure.HhiOfUnrestricted()!.Value.Fraction, 9); // bound either way
    }

    [Fact]
    public void ShareOf_GroupOfWhichSomeMembersAreBound_IsOpenUpToTheProducersShare()
    {
        var exposure = Of(Table("rare-earths-magnet", null, Residual.None, ("CN", 91m), ("MY", 9m)), "2026-06-01");

        Assert.Equal(CoverageVerdict.PartlyCovered, exposure.Rows[0].Verdict);
        Assert.Equal((0, 0.91), (exposure.ShareOf(CoverageVerdict.LicenceRequired).Lower.Fraction, exposure.ShareOf(CoverageVerdict.LicenceRequired).Upper!.Value.Fraction));
        Assert.Equal(0.09, exposure.ShareOf(CoverageVerdict.NotCovered).Lower.Fraction, 12);
    }

    [Fact]
    public void Rows_ResidualWithoutABoundCountry_IsSettledAsFree()
    {
        var exposure = Of(Table("gallium", MineralForm.Parse("metal"), Residual.Remainder, ("CN", 95m)), "2026-06-01");

        Assert.Equal((CountryCode.Unknown, CoverageVerdict.NotCovered), (exposure.Rows[1].Country, exposure.Rows[1].Verdict));
        Assert.Equal(0.05, exposure.ShareOf(CoverageVerdict.NotCovered).Value.Fraction, 12);
    }

    [Fact]
    public void Rows_ResidualThatMayHideTheBoundCountry_IsNotSettled()
    {
        var exposure = Of(Table("gallium", MineralForm.Parse("metal"), Residual.Remainder, ("RU", 60m)), "2026-06-01");

        Assert.Equal((CoverageVerdict.NotCovered, CoverageVerdict.LicenceRequired), (exposure.Rows[1].AtLeast, exposure.Rows[1].AtMost));
        Assert.Equal(0.4, exposure.Unsettled.Value.Fraction, 12);
    }

    [Fact]
    public void Rows_ResidualOfATableThatLeavesTheBoundCountryOut_IsSettledAsFree()
    {
        var table = Table("gallium", MineralForm.Parse("metal"), Residual.Remainder, ("CN", 95m), ("RU", 3m)).OfStatedTotal().Without(CountryCode.Parse("CN"));

        var exposure = Of(table, "2026-06-01");

        Assert.Equal(CoverageVerdict.NotCovered, exposure.Rows[^1].Verdict);
        Assert.Equal(1, exposure.ShareOf(CoverageVerdict.NotCovered).Value.Fraction, 12);
    }

    [Fact]
    public void HhiOfUnrestricted_WithoutTheBoundProducer_IsThatOfTheRest()
    {
        var exposure = Of(Gallium, "2025-06-01");

        Assert.Equal((0.8 * 0.8) + (0.2 * 0.2), exposure.HhiOfUnrestricted()!.Value.Fraction, 9);
        Assert.Equal(0.05, exposure.LeftWithoutBound().Value.Fraction, 12);
        Assert.Equal(0.05, exposure.LeftWithoutLargest().Value.Fraction, 12);
    }

    [Fact]
    public void ExposureOf_AnotherCountrysImports_IsRefused()
    {
        var imports = ShareTable.FromShares(
            new SupplySubject(new SupplyNode(MineralId.Parse("gallium"), SupplyChainStage.Refining), Statistic.ImportsOf(Party.Parse("JP")), ReferencePeriod.Year(2024), SupplyBasis.GrossWeight, "test"),
            [new NationalShare(CountryCode.Parse("CN"), Share.One)],
            Residual.None,
            Some.Source);

        Assert.Contains("imports of JP", Assert.Throws<ArgumentException>(() => Of(imports, "2026-06-01")).Message);
    }

    private static ShareTable Traded(Statistic statistic) => ShareTable.FromShares(
        new SupplySubject(new SupplyNode(MineralId.Parse("gallium"), SupplyChainStage.Refining, MineralForm.Parse("metal")), statistic, ReferencePeriod.Year(2024), SupplyBasis.GrossWeight, "test"),
        [new NationalShare(CountryCode.Parse("CN"), Share.One)],
        Residual.None,
        Some.Source);

    [Fact]
    public void ExposureOf_ImportsOfABloc_IsAskedOfItsMembersOnThatDay()
    {
        var regime = Truce.Regime.With(new Vocabulary(blocs: [new Bloc(BlocCode.Parse("EU"), "a bloc", [new BlocMembership(CountryCode.Parse("GB"), DateSpan.Parse("../2025-06-30"))])]));
        var imports = Traded(Statistic.ImportsOf(Party.Parse("EU")));
        Exposure On(string country, string day) => regime.ExposureOf(imports, CountryCode.Parse(country), EndUser.CivilUnlisted, AsOf.Parse(day));

        Assert.Equal(Share.One, On("GB", "2025-06-30").ShareOf(CoverageVerdict.LicenceRequired).Value);
        Assert.Contains("imports of EU", Assert.Throws<ArgumentException>(() => On("GB", "2025-07-01")).Message);
        Assert.Contains("imports of EU", Assert.Throws<ArgumentException>(() => On("US", "2025-06-30")).Message);
        Assert.NotEmpty(regime.ExposureOver(imports, CountryCode.Parse("GB"), EndUser.CivilUnlisted, DateSpan.Parse("2025-06-01/2025-08-31"), null));
    }

    [Fact]
    public void ExposureOf_WhereExportsGo_IsRefused() => Assert.Contains(
        "says where the exports of JP go", Assert.Throws<ArgumentException>(() => Of(Traded(Statistic.ExportsOf(Party.Parse("JP"))), "2026-06-01")).Message);

    [Fact]
    public void ExposureOf_ExportsOfTheWorld_IsAskedLikeProduction() =>
        Assert.Equal(Share.One, Of(Traded(Statistic.Exports), "2026-06-01").ShareOf(CoverageVerdict.LicenceRequired).Value);

    [Fact]
    public void ShareOf_VerdictWithoutAPlaceInTheOrder_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(Gallium, "2026-06-01").ShareOf(CoverageVerdict.PartlyCovered));

    [Fact]
    public void ExposureOver_ThreeYears_AgreesWithEveryDayAskedAlone()
    {
        var span = DateSpan.Parse("2023-06-01/2027-03-01");
        foreach (var endUser in new[] { EndUser.CivilUnlisted, EndUser.Unstated })
        {
            var spans = Truce.Regime.ExposureOver(Gallium, UnitedStates, endUser, span, Some.Day("2026-10-08"));

            Assert.Equal((span.First, span.Last), (spans[0].Days.First, spans[^1].Days.Last));
            for (var i = 1; i < spans.Count; i++) Assert.Equal(spans[i - 1].Days.EndExclusive, spans[i].Days.First);
            for (var day = span.First!.Value; day <= span.Last; day = day.PlusDays(1))
            {
                var expected = Truce.Regime.ExposureOf(Gallium, UnitedStates, endUser, new AsOf(day, Some.Day("2026-10-08")));
                var actual = spans.Single(candidate => candidate.Days.Contains(day)).Exposure;
                Assert.Equal(expected.Rows.Select(row => (row.AtLeast, row.AtMost)), actual.Rows.Select(row => (row.AtLeast, row.AtMost)));
            }
        }
    }

    [Fact]
    public void ExposureOver_TheTruce_ChangesWhenAClauseDoes() => Assert.Equal(
        ["2023-07-01/2023-07-31", "2023-08-01/2024-12-02", "2024-12-03/2025-11-08", "2025-11-09/2026-11-27", "2026-11-28/2026-12-31"],
        Truce.Regime.ExposureOver(Gallium, UnitedStates, EndUser.CivilUnlisted, DateSpan.Parse("2023-07-01/2026-12-31"), Some.Day("2025-12-01")).Select(span => span.Days.ToString()));

    [Fact]
    public void ExposureOver_OpenSpan_IsRefused() => Assert.Contains(
        "2025-01-01/.. is open",
        Assert.Throws<ArgumentException>(() => Truce.Regime.ExposureOver(Gallium, UnitedStates, EndUser.Unstated, DateSpan.Parse("2025-01-01/.."), null)).Message);
}
