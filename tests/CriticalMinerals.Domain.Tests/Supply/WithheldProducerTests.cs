using static CriticalMinerals.Domain.Tests.SupplyExamples;

namespace CriticalMinerals.Domain.Tests;

public class WithheldProducerTests
{
    private static readonly SupplySubject Any = Subject("magnesite", "mining");

    private static ShareTable World(params WithheldProducer[] withheld) =>
        ShareTable.FromShares(Any, [Row("CN", 60), Row("AU", 20)], Residual.Remainder, Usgs, withheld);

    [Fact]
    public void Inside_AloneBesideTheRows_HasWhatTheyLeave()
    {
        var table = ShareTable.FromShares(Any, [Row("CN", 60), Row("AU", 20)], Residual.None, Usgs, [WithheldProducer.Inside(UnitedStates)]);

        Assert.Equal(0.2, table.ShareOf(UnitedStates).Value.Fraction, 1e-12);
        Assert.Equal(4400, table.Hhi().Value.Points, 1e-9);
        Assert.Equal(0.2, table.UnnamedShare().Value.Fraction, 1e-12);
    }

    [Fact]
    public void Inside_BesideAResidual_IsCountedAndUncapped()
    {
        var capped = ShareTable.FromShares(
            Any, [Row("CN", 60), Row("AU", 20)], new Residual(mostEach: Share.FromPercent(5)), Usgs, [WithheldProducer.Inside(UnitedStates)]);

        Assert.Equal("0", capped.ShareOf(UnitedStates).Lower.ToString());
        Assert.Equal(0.2, capped.ShareOf(UnitedStates).Upper!.Value.Fraction, 1e-12);
        Assert.Equal(0.05, capped.ShareOf(Japan).Upper!.Value.Fraction, 1e-12);
        Assert.Equal(4000, capped.Hhi().Lower.Points, 1e-9);
        Assert.Equal(4400, capped.Hhi().Upper!.Value.Points, 1e-9);
    }

    [Fact]
    public void Inside_TwoBesideTheRows_ShareWhatTheyLeave()
    {
        var table = ShareTable.FromShares(
            Any, [Row("CN", 60), Row("AU", 20)], Residual.None, Usgs, [WithheldProducer.Inside(UnitedStates), WithheldProducer.Inside(Japan)]);

        Assert.Equal([Japan, UnitedStates], table.Withheld.Select(producer => producer.Country));
        Assert.Equal(4200, table.Hhi().Lower.Points, 1e-9);
        Assert.Equal(4400, table.Hhi().Upper!.Value.Points, 1e-9);
        Assert.Equal(Share.Zero, table.ShareOf(UnitedStates).Lower);
    }

    [Fact]
    public void Outside_AskedForTheWorld_SaysWhyThereIsNone()
    {
        var table = World(WithheldProducer.Outside(UnitedStates));

        var error = Assert.Throws<InvalidOperationException>(() => table.Hhi());
        Assert.Contains("magnesite mining, production 2024 has no concentration for the whole world", error.Message);
        Assert.Contains("leaves out US, whose figure is withheld", error.Message);
        Assert.Contains("OfStatedTotal", error.Message);
        Assert.Throws<InvalidOperationException>(() => table.ConcentrationRatio(3));
        Assert.Contains("Nothing here bounds it", Assert.Throws<InvalidOperationException>(() => table.ShareOf(UnitedStates)).Message);
    }

    [Fact]
    public void OfStatedTotal_NamesWhatItExcludes()
    {
        var table = World(WithheldProducer.Outside(UnitedStates), WithheldProducer.Inside(Japan));
        var rest = table.OfStatedTotal();

        Assert.Equal([UnitedStates], rest.Subject.Excluding);
        Assert.Equal([WithheldProducer.Inside(Japan)], rest.Withheld);
        Assert.Equal(4000, rest.Hhi().Lower.Points, 1e-9);
        Assert.NotEqual(table.Subject, rest.Subject);
        Assert.Contains("leaves it out", Assert.Throws<InvalidOperationException>(() => rest.ShareOf(UnitedStates)).Message);
        Assert.Same(rest, rest.OfStatedTotal());
    }

    [Fact]
    public void Withheld_AlsoARow_IsRefused()
    {
        ShareTableTests.Refused("CN is withheld and comes a second time", "row or its withholding", () => World(WithheldProducer.Inside(China)));
        ShareTableTests.Refused("US is withheld and comes a second time", "row or its withholding", () => World(WithheldProducer.Inside(UnitedStates), WithheldProducer.Outside(UnitedStates)));
    }

    [Fact]
    public void Constructor_BadArgument_IsRefused()
    {
        ShareTableTests.Refused("not ZZ", "residual", () => WithheldProducer.Inside(default));
        Assert.Contains("InsideTotal, OutsideTotal", Assert.Throws<ArgumentOutOfRangeException>("place", () => new WithheldProducer(China, default)).Message);
    }

    [Fact]
    public void FromQuantities_WithheldInsideBesideOthers_HasTheGap()
    {
        // USGS gives 5 for other countries, 100 in all, and withholds the United States.
        var table = ShareTable.FromQuantities(
            Any, [Tonnes("CN", 60), Tonnes("AU", 20)], Usgs, Mass.FromTonnes(100), Mass.FromTonnes(5), withheld: [WithheldProducer.Inside(UnitedStates)]);

        Assert.Equal(Share.FromPercent(5), table.Residual!.Amount);
        Assert.Equal(0.15, table.ShareOf(UnitedStates).Value.Fraction, 1e-12);
        Assert.Equal(3600 + 400 + 225, table.Hhi().Lower.Points, 1e-9);
        Assert.Equal(3600 + 400 + 225 + 25, table.Hhi().Upper!.Value.Points, 1e-9);
    }

    [Fact]
    public void FromQuantities_WithheldInsideAndNothingSaidOfOthers_PoolsBoth()
    {
        var table = ShareTable.FromQuantities(Any, [Tonnes("CN", 60), Tonnes("AU", 20)], Usgs, Mass.FromTonnes(100), withheld: [WithheldProducer.Inside(UnitedStates)]);

        Assert.Null(table.Residual!.Amount);
        Assert.Equal(4000, table.Hhi().Lower.Points, 1e-9);
        Assert.Equal(4400, table.Hhi().Upper!.Value.Points, 1e-9);
    }

    [Fact]
    public void FromQuantities_WithheldInsideWithoutPrintedTotal_IsRefused() =>
        ShareTableTests.Refused(
            "needs the printed total", "outside",
            () => ShareTable.FromQuantities(Any, [Tonnes("CN", 60)], Usgs, otherCountries: Mass.Zero, withheld: [WithheldProducer.Inside(UnitedStates)]));
}
