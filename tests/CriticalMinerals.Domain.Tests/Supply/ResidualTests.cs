using static CriticalMinerals.Domain.Tests.SupplyExamples;

namespace CriticalMinerals.Domain.Tests;

public class ResidualTests
{
    [Fact]
    public void None_IsAResidualOfNoProducers()
    {
        Assert.Equal(Residual.None, new Residual(mostProducers: 0));
        Assert.Equal(Residual.None, new Residual(Share.Zero, 0));
        Assert.NotEqual(Residual.None, Residual.Of(Share.Zero));
        Assert.NotEqual(Residual.None, Residual.Remainder);
        Assert.Null(ShareTable.FromShares(Subject("gallium", "refining"), [Row("CN", 100)], Residual.None, Usgs).Residual);
    }

    [Fact]
    public void OutOfRange_IsRefused()
    {
        Assert.Contains("0 or more", Assert.Throws<ArgumentOutOfRangeException>("mostProducers", () => new Residual(mostProducers: -1)).Message);
        Assert.Contains("more than zero", Assert.Throws<ArgumentOutOfRangeException>("mostEach", () => new Residual(mostEach: Share.Zero)).Message);
        Assert.Contains("Residual.None", Assert.Throws<ArgumentException>("mostProducers", () => new Residual(Share.FromPercent(1), 0)).Message);
        Assert.Throws<ArgumentException>("mostProducers", () => new Residual(null, 0, Share.One));
        Assert.Throws<ArgumentException>("mostProducers", () => new Residual(null, 0, null, true));
    }

    [Fact]
    public void ToString_EachKind_IsForPeople()
    {
        Assert.Equal("none", Residual.None.ToString());
        Assert.Equal("remainder", Residual.Remainder.ToString());
        Assert.Equal("remainder, none above the smallest named", Residual.BelowSmallestNamed.ToString());
        Assert.Equal("0.08, at most 3 producers, at most 0.04 each", new Residual(Share.FromPercent(8), 3, Share.FromPercent(4)).ToString());
    }

    [Fact]
    public void Of_StatedAmount_LeavesTheRestOpenNowhere()
    {
        var table = ShareTable.FromShares(Subject("gallium", "refining"), [Row("CN", 92)], Residual.Of(Share.FromPercent(8)), Usgs);

        Assert.Equal(9200 * 0.92, table.Hhi().Lower.Points, 1e-9);
        Assert.Equal((9200 * 0.92) + 64, table.Hhi().Upper!.Value.Points, 1e-9);
        Assert.Equal(0.08, table.UnnamedShare().Value.Fraction, 1e-12);
    }
}
