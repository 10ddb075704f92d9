namespace CriticalMinerals.Domain.Tests;

public class PartialDistributionTests
{
    private const double Tolerance = 1e-12;

    private static void AssertBounds(double lower, double upper, Bounds<double> bounds)
    {
        Assert.Equal(lower, bounds.Lower, Tolerance);
        Assert.Equal(upper, bounds.Upper!.Value, Tolerance);
    }

    [Theory]
    [InlineData(0.70, 4900, 5800)]
    [InlineData(0.90, 8100, 8200)]
    [InlineData(0.93, 8649, 8698)]
    public void Hhi_OneShareKnown_IsTheNewsItemsRange(double share, double lower, double upper)
    {
        var hhi = PartialDistribution.Of([share], UnnamedPart.Remainder).Hhi();
        Assert.Equal(lower, hhi.Lower.Points, 1e-8);
        Assert.Equal(upper, hhi.Upper!.Value.Points, 1e-8);
        Assert.True(hhi.IsTight);
        Assert.False(hhi.IsExact);
        Assert.Contains("not named", hhi.Reason);
    }

    [Fact]
    public void Hhi_AllNamed_IsExact()
    {
        var distribution = PartialDistribution.Of([0.4, 0.3, 0.2, 0.1]);
        Assert.True(distribution.IsComplete);
        Assert.Equal(3000, distribution.Hhi().Value.Points, 1e-8);
        Assert.Equal(ConcentrationMetrics.ShannonEntropy([0.4, 0.3, 0.2, 0.1]), distribution.ShannonEntropy().Value, Tolerance);
    }

    [Fact]
    public void Hhi_RemainderOfNothing_IsExact() => Assert.True(PartialDistribution.Of([0.7, 0.2, 0.1], UnnamedPart.Remainder).Hhi().IsExact);

    [Fact]
    public void Hhi_TopK_CapsTheUnnamedAtTheSmallestNamed()
    {
        // 50, 20 and 30 % in blocks of 20: 0.25 + 0.04 + 0.04 + 0.01.
        var bounds = PartialDistribution.Of([0.5, 0.2], new UnnamedPart(belowSmallestNamed: true)).HerfindahlHirschman();
        AssertBounds(0.29, 0.34, bounds);
        Assert.True(bounds.IsTight);
    }

    [Fact]
    public void Hhi_StatedCapAndNumber_BoundBothEnds() =>
        AssertBounds(0.36 + (3 * 0.16 / 9), 0.36 + 0.0625 + 0.0225, PartialDistribution.Of([0.6], new UnnamedPart(atMostProducers: 3, cap: 0.25)).HerfindahlHirschman());

    [Fact]
    public void Hhi_NickelTopThree_IsTheVectorsInterval()
    {
        double[] top = [0.49044352296903315, 0.10625147742494681, 0.06771531006224883];
        var bounds = PartialDistribution.Of(top, new UnnamedPart(belowSmallestNamed: true)).HerfindahlHirschman();
        AssertBounds(0.25640958889408705, 0.27894081390949943, bounds);
        Assert.True(bounds.Contains(0.26749007657640966));
        Assert.False(bounds.Contains(0.5808467126325543)); // named shares blown up to 100 %
    }

    [Theory]
    [InlineData(0.39, 16, 0.1734, 0.3562, 0.21)]
    [InlineData(0.49, 15, 0.2542, 0.4901, 0.30)]
    [InlineData(0.76, 8, 0.5786, 0.6404, 0.60)]
    public void Hhi_RoundedTopShareAndNumber_ContainsThePublishedIndex(double top, int producers, double lower, double upper, double published)
    {
        var bounds = PartialDistribution.Of([top], new UnnamedPart(atMostProducers: producers - 1, belowSmallestNamed: true), roundingHalfWidth: 0.005).HerfindahlHirschman();
        Assert.True(bounds.Contains(published));
        Assert.Equal(lower, bounds.Lower, 5e-5);
        Assert.Equal(upper, bounds.Upper!.Value, 0.01);
    }

    [Fact]
    public void Hhi_WithheldInsideTheTotal_MayHaveAllOfTheRest()
    {
        AssertBounds(0.36 + 0.08, 0.36 + 0.16, PartialDistribution.Of([0.6], withheld: 2).HerfindahlHirschman());
        Assert.True(PartialDistribution.Of([0.6], withheld: 1).Hhi().IsExact);
        AssertBounds(0.36, 0.52, PartialDistribution.Of([0.6], new UnnamedPart(cap: 0.1), withheld: 1).HerfindahlHirschman());
    }

    [Fact]
    public void Hhi_WithheldBesideAStatedUnnamedPart_AreApart() =>
        AssertBounds(0.36 + 0.09, 0.36 + (10 * 0.0001) + 0.09, PartialDistribution.Of([0.6], new UnnamedPart(0.1, cap: 0.01), withheld: 1).HerfindahlHirschman());

    [Fact]
    public void Hhi_Rounding_IsWaterFillingAndItsOpposite()
    {
        var bounds = PartialDistribution.Of([0.5, 0.3, 0.2], roundingHalfWidth: 0.01).HerfindahlHirschman();
        AssertBounds((0.49 * 0.49) + (0.30 * 0.30) + (0.21 * 0.21), (0.51 * 0.51) + (0.30 * 0.30) + (0.19 * 0.19), bounds);
        Assert.True(bounds.IsTight);
    }

    [Fact]
    public void IsTight_RoundingWithACap_IsFalse() =>
        Assert.False(PartialDistribution.Of([0.5, 0.2], new UnnamedPart(belowSmallestNamed: true), roundingHalfWidth: 0.005).Hhi().IsTight);

    [Fact]
    public void OpenNumber_OrdersUpToOne_HaveNoUpperEnd()
    {
        var distribution = PartialDistribution.Of([0.7], UnnamedPart.Remainder);
        Assert.Null(distribution.ShannonEntropy().Upper);
        Assert.Null(distribution.HillNumber(0).Upper);
        Assert.Null(distribution.RenyiEntropy(0.9).Upper);
        Assert.Null(distribution.TsallisEntropy(1).Upper);
        Assert.Equal(2, distribution.HillNumber(0).Lower);
        Assert.Equal(1 / 0.49, distribution.HillNumber(2).Upper!.Value, Tolerance);
        AssertBounds(0, 1 / ((0.7 * 1) + (0.3 * 3)), distribution.HallTideman());
        AssertBounds(0.7, 1.0, distribution.ConcentrationRatio(3));
        AssertBounds(0.42, 0.51, distribution.GiniSimpson());
    }

    [Fact]
    public void NothingNamed_EffectiveNumber_IsOpen()
    {
        var bounds = PartialDistribution.Of([], UnnamedPart.Remainder).EffectiveNumber();
        Assert.Equal(1, bounds.Lower);
        Assert.Null(bounds.Upper);
        AssertBounds(0.125, 1, PartialDistribution.Of([], new UnnamedPart(atMostProducers: 8)).HerfindahlHirschman());
    }

    [Fact]
    public void Of_BadInput_SaysRuleValueAndWayOut()
    {
        Assert.Contains("UnnamedPart.Remainder", Assert.Throws<ArgumentException>(() => PartialDistribution.Of([0.7])).Message);
        Assert.Contains("world total", Assert.Throws<ArgumentException>(() => PartialDistribution.Of([0.7, 0.5], UnnamedPart.Remainder)).Message);
        Assert.Contains("producer 1", Assert.Throws<ArgumentOutOfRangeException>(() => PartialDistribution.Of([0.7, 30])).Message);
        Assert.Contains("not in percent", Assert.Throws<ArgumentOutOfRangeException>(() => PartialDistribution.Of([70])).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDistribution.Of([double.NaN]));
        Assert.Contains("nothing is given", Assert.Throws<ArgumentException>(() => PartialDistribution.Of([])).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDistribution.Of([1], withheld: -1));
        Assert.Contains("half-width", Assert.Throws<ArgumentOutOfRangeException>(() => PartialDistribution.Of([1], roundingHalfWidth: 0.5)).Message);
        Assert.Contains("Raise the cap", Assert.Throws<ArgumentException>(() => PartialDistribution.Of([0.7], new UnnamedPart(atMostProducers: 2, cap: 0.1))).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => new UnnamedPart(fraction: 30));
        Assert.Throws<ArgumentOutOfRangeException>(() => new UnnamedPart(cap: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new UnnamedPart(atMostProducers: -1));
    }

    [Fact]
    public void Equality_IsByWhatIsKnown()
    {
        Assert.Equal(PartialDistribution.Of([0.7], UnnamedPart.Remainder), PartialDistribution.Of([0.7], new UnnamedPart()));
        Assert.NotEqual(PartialDistribution.Of([0.7], UnnamedPart.Remainder), PartialDistribution.Of([0.7], new UnnamedPart(0.3)));
    }
}
