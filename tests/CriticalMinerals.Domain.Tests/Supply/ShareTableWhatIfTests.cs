using static CriticalMinerals.Domain.Tests.SupplyExamples;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Supply without some countries, with more from one, and two tables put together.</summary>
public class ShareTableWhatIfTests
{
    private static readonly SupplySubject Any = Subject("gallium", "refining");

    [Fact]
    public void Without_TheLargest_ScalesTheOthers()
    {
        var rest = Gallium2024().Without(China);

        Assert.Equal([China], rest.Subject.Excluding);
        Assert.Equal(["RU", "JP", "US"], rest.Rows.Select(row => row.Country.Alpha2));
        Assert.Equal(2.0 / 3, rest.ShareOf(Russia).Value.Fraction, 1e-12);
        Assert.Equal(10_000 * 5.0 / 9, rest.Hhi().Value.Points, 1e-8);
        Assert.Equal(9, rest.TotalMass!.Value.Tonnes, 1e-9);
        Assert.Equal(9.0 / 848, Gallium2024().ShareLeftWithout(China).Value.Fraction, 1e-12);
    }

    [Fact]
    public void Without_SomebodyAndAResidual_ScalesTheResidualAndItsCap()
    {
        var table = ShareTable.FromShares(
            Any, [Row("CN", 50), Row("US", 20), Row("AU", 10)], new Residual(mostProducers: 5, namedAreLargest: true), Usgs);
        var rest = table.Without(China);

        Assert.Equal(0.4, rest.ShareOf(UnitedStates).Value.Fraction, 1e-12);
        Assert.Equal(0.4, rest.UnnamedShare().Value.Fraction, 1e-12);
        Assert.Equal(0.2, rest.Residual!.MostEach!.Value.Fraction, 1e-12);
        Assert.Equal(5, rest.Residual.MostProducers);
        Assert.Equal(1600 + 400 + 400 + 400, rest.Hhi().Upper!.Value.Points, 1e-8);
    }

    [Fact]
    public void Without_StatedResidual_ScalesIt()
    {
        var rest = ShareTable.FromShares(Any, [Row("CN", 60), Row("US", 30)], Residual.Of(Share.FromPercent(10)), Usgs).Without(China);

        Assert.Equal(0.25, rest.Residual!.Amount!.Value.Fraction, 1e-12);
        Assert.Equal(0.75, rest.ShareOf(UnitedStates).Value.Fraction, 1e-12);
    }

    [Fact]
    public void Without_Rounding_WidensWithTheShares()
    {
        var rest = ShareTable.FromShares(Any, [Row("CN", 80), Row("US", 20)], Residual.None, Usgs, rounding: Share.FromFraction(0.005)).Without(China);

        Assert.Equal(0.01 / 0.195, rest.Rounding!.Value.Fraction, 1e-12);
        Assert.True(rest.ShareOf(UnitedStates).Contains(Share.One));
    }

    [Fact]
    public void Without_CountryBehindTheResidual_IsRefused()
    {
        var table = NewsItem("mining", 70);

        Assert.Contains("JP has no row", Assert.Throws<InvalidOperationException>(() => table.Without(Japan)).Message);
        Assert.Contains("no named supply stays for sure", Assert.Throws<InvalidOperationException>(() => table.Without(China)).Message);
        Assert.Equal("[0.7, 1]", table.ShareLeftWithout(Japan).ToString());
        Assert.Equal(0.3, table.ShareLeftWithout(China).Value.Fraction, 1e-12);
        Assert.Equal(0, table.ShareLeftWithout(China, Japan, UnitedStates).Lower.Fraction, 1e-12);
        Assert.Equal(0.3, table.ShareLeftWithout(China, Japan, UnitedStates).Upper!.Value.Fraction, 1e-12);
    }

    [Fact]
    public void Without_EveryProducer_IsRefused()
    {
        Assert.Contains("no named supply", Assert.Throws<InvalidOperationException>(() => Gallium2024().Without(China, Japan, Russia)).Message);
        Assert.Equal(Share.Zero, Gallium2024().ShareLeftWithout(China, Japan, Russia).Value);
        ShareTableTests.Refused("CN comes twice", "Leave one out", () => Gallium2024().Without(China, China));
    }

    [Fact]
    public void Without_CountryThatHasNothing_KeepsTheShares()
    {
        var rest = Gallium2024().Without(Australia);

        Assert.Equal(Gallium2024().Rows, rest.Rows);
        Assert.Equal([Australia], rest.Subject.Excluding);
    }

    [Fact]
    public void WithSupply_NewPlant_IsPartOfALargerWhole()
    {
        var table = Gallium2024().WithSupply(Australia, Mass.FromTonnes(100));

        Assert.Equal(Mass.FromTonnes(948), table.TotalMass);
        Assert.Equal(100.0 / 948, table.ShareOf(Australia).Value.Fraction, 1e-12);
        Assert.Equal(839.0 / 948, table.ShareOf(China).Value.Fraction, 1e-12);
        Assert.True(table.Rows.Single(row => row.Country == Australia).Estimated);
        Assert.Equal("MCS 2026 with 100 t more from AU", table.Subject.Edition);
        Assert.True(table.Hhi().Value < Gallium2024().Hhi().Value);
    }

    [Fact]
    public void WithSupply_NamedCountryAndResidual_ScalesBoth()
    {
        var table = RareEarthMining(2025).WithSupply(Australia, Mass.FromTonnes(10_000));

        Assert.Equal(39_000.0 / 400_000, table.ShareOf(Australia).Value.Fraction, 1e-12);
        Assert.Equal(1_240.0 / 400_000, table.UnnamedShare().Value.Fraction, 1e-12);
    }

    [Fact]
    public void WithSupply_WhereItCannotBeKnown_IsRefused()
    {
        Assert.Contains("not made from weights", Assert.Throws<InvalidOperationException>(() => NewsItem("mining", 70).WithSupply(China, Mass.FromTonnes(1))).Message);
        Assert.Contains("not made from gas volumes", Assert.Throws<InvalidOperationException>(() => Gallium2024().WithSupply(China, GasVolume.FromCubicMetres(1))).Message);
        Assert.Contains("may stand behind the residual", Assert.Throws<InvalidOperationException>(() => RareEarthMining(2025).WithSupply(Japan, Mass.FromTonnes(1))).Message);
        Assert.Contains("more than zero", Assert.Throws<ArgumentOutOfRangeException>("added", () => Gallium2024().WithSupply(China, Mass.Zero)).Message);
    }

    [Fact]
    public void Combine_TwoStatements_NamesBoth()
    {
        var subject = Subject("rare-earths-magnet", "refining", 2023, null, "GCMO 2024");
        var table = ShareTable.FromShares(subject, [Row("CN", 92)], Residual.Remainder, Iea)
            .Combine(ShareTable.FromShares(subject, [Row("MY", 5)], new Residual(mostProducers: 4), new(Iea.Source, Confidence.Medium, "page 9")));

        Assert.Equal(["CN", "MY"], table.Rows.Select(row => row.Country.Alpha2));
        Assert.Equal(0.03, table.UnnamedShare().Value.Fraction, 1e-12);
        Assert.Equal(3, table.Residual!.MostProducers);
        Assert.Equal(Confidence.Medium, table.Citation.Confidence);
        Assert.Equal("2 Total supply (base case); page 9", table.Citation.Locator);
    }

    [Fact]
    public void Combine_WithItself_ChangesNothing()
    {
        Assert.Equal(Gallium2024(), Gallium2024().Combine(Gallium2024()));
        Assert.Equal(MagnetRareEarthMining(), MagnetRareEarthMining().Combine(MagnetRareEarthMining()));
    }

    [Fact]
    public void Combine_AllAndMagnetRareEarths_IsRefused()
    {
        ShareTableTests.Refused(
            "rare-earths mining, production 2024, reo-equivalent, MCS 2026 is not rare-earths-magnet mining", "Convert",
            () => RareEarthMining(2024).Combine(MagnetRareEarthMining()));
        ShareTableTests.Refused("Only tables with equal subjects combine", "Convert", () => RareEarthMining(2024).Combine(RareEarthMining(2025)));
        ShareTableTests.Refused("Only tables with equal subjects combine", "Convert", () => Gallium2024().Combine(Gallium2024().Without(China)));
    }

    [Fact]
    public void Combine_OtherSourceOrOtherShare_IsRefused()
    {
        var table = ShareTable.FromShares(Any, [Row("CN", 92)], Residual.Remainder, Usgs);

        ShareTableTests.Refused("usgs-mcs-2026 is not iea-cmde", "Compare", () => table.Combine(ShareTable.FromShares(Any, [Row("JP", 5)], Residual.Remainder, Iea)));
        ShareTableTests.Refused("CN has 0.92 in one and 0.93 in the other", "trust", () => table.Combine(ShareTable.FromShares(Any, [Row("CN", 93)], Residual.Remainder, Usgs)));
        ShareTableTests.Refused("add up to 1.01", "rounding", () => table.Combine(ShareTable.FromShares(Any, [Row("JP", 9)], Residual.Remainder, Usgs)));
        Assert.Throws<ArgumentNullException>(() => table.Combine(null!));
    }
}
