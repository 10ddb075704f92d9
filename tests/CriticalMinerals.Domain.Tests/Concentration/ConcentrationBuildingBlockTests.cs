using CsCheck;

namespace CriticalMinerals.Domain.Tests;

public class ConcentrationBuildingBlockTests
{
    [Fact]
    public void MergerChange_FiveAndFour_IsFortyPoints() =>
        Assert.Equal(40, ConcentrationMetrics.MergerChange([25, 20, 15, 10, 8, 7, 6, 5, 4], 7, 8) * 10_000, 1e-9);

    [Fact]
    public void MergerChange_IsTheDifferenceOfTheIndices() =>
        Gen.Double[0.01, 100].Array[2, 20].Sample(values =>
        {
            var merged = values[1..].ToArray();
            merged[0] += values[0];
            var change = ConcentrationMetrics.HerfindahlHirschman(merged) - ConcentrationMetrics.HerfindahlHirschman(values);
            Assert.Equal(change, ConcentrationMetrics.MergerChange(values, 0, 1), 1e-14);
        }, iter: 300);

    [Fact]
    public void MergerChange_BadPositions_AreNamed()
    {
        Assert.Equal("second", Assert.Throws<ArgumentOutOfRangeException>(() => ConcentrationMetrics.MergerChange([1, 2], 0, 2)).ParamName);
        Assert.Equal("first", Assert.Throws<ArgumentOutOfRangeException>(() => ConcentrationMetrics.MergerChange([1, 2], -1, 1)).ParamName);
        Assert.Contains("two different", Assert.Throws<ArgumentOutOfRangeException>(() => ConcentrationMetrics.MergerChange([1, 2], 1, 1)).Message);
    }

    [Fact]
    public void LorenzCurve_Points_AreTheSmallestEntriesShares()
    {
        var points = new double[6];
        ConcentrationMetrics.LorenzCurve([50, 20, 0, 30], points.AsSpan(0, 5));
        Assert.Equal([0, 0, 0.2, 0.5, 1, 0], points);
        Assert.Contains("5 points", Assert.Throws<ArgumentException>(() => ConcentrationMetrics.LorenzCurve([50, 20, 0, 30], new double[4])).Message);
    }

    [Fact]
    public void LorenzCurve_AreaAboveIt_IsTheGini() =>
        Gen.Double[0, 100].Array[1, 30].Where(x => x.Sum() > 0).Sample(values =>
        {
            var points = new double[values.Length + 1];
            ConcentrationMetrics.LorenzCurve(values, points);
            var area = 0.0;
            for (var i = 1; i < points.Length; i++) area += (points[i] + points[i - 1]) / 2 / values.Length;
            Assert.Equal(1 - (2 * area), ConcentrationMetrics.Gini(values), 1e-12);
        }, iter: 300);

    [Fact]
    public void WeightedIndex_WeightsOfOne_IsTheIndex()
    {
        double[] values = [40, 30, 20, 10];
        Assert.Equal(0.3, ConcentrationMetrics.WeightedHerfindahlHirschman(values, [1, 1, 1, 1]), 1e-15);
        Assert.Equal((0.16 * 5) + (0.09 * 2), ConcentrationMetrics.WeightedHerfindahlHirschman(values, [5, 2, 0, 0]), 1e-15);
        Assert.Contains("4 producers and 1 weights", Assert.Throws<ArgumentException>(() => ConcentrationMetrics.WeightedHerfindahlHirschman(values, [1])).Message);
        Assert.Contains("entry 1", Assert.Throws<ArgumentException>(() => ConcentrationMetrics.WeightedHerfindahlHirschman(values, [1, -1, 1, 1])).Message);
    }

    [Fact]
    public void WeightedBounds_UnnamedWeights_AreARange()
    {
        var bounds = PartialDistribution.Of([0.2, 0.6], new UnnamedPart(cap: 0.1)).WeightedHerfindahlHirschman([3, 0.5], 0.2, 2);
        Assert.Equal((3 * 0.04) + (0.5 * 0.36), bounds.Lower, 1e-12);
        Assert.Equal((3 * 0.04) + (0.5 * 0.36) + (2 * 2 * 0.01), bounds.Upper!.Value, 1e-12);
        Assert.True(bounds.IsTight);
        Assert.True(PartialDistribution.Of([0.4, 0.6]).WeightedHerfindahlHirschman([1, 2], 0, 5).IsExact);
        Assert.False(PartialDistribution.Of([0.4, 0.6], roundingHalfWidth: 0.01).WeightedHerfindahlHirschman([1, 2], 0, 5).IsTight);
    }

    [Fact]
    public void WeightedBounds_BadWeights_AreNamed()
    {
        var distribution = PartialDistribution.Of([0.4, 0.6]);
        Assert.Contains("2 producers and 1 weights", Assert.Throws<ArgumentException>(() => distribution.WeightedHerfindahlHirschman([1], 0, 1)).Message);
        Assert.Equal("unnamedHighest", Assert.Throws<ArgumentOutOfRangeException>(() => distribution.WeightedHerfindahlHirschman([1, 1], 2, 1)).ParamName);
        Assert.Equal("unnamedLowest", Assert.Throws<ArgumentOutOfRangeException>(() => distribution.WeightedHerfindahlHirschman([1, 1], -1, 1)).ParamName);
        Assert.Contains("entry 1", Assert.Throws<ArgumentException>(() => distribution.WeightedHerfindahlHirschman([1, double.NaN], 0, 1)).Message);
    }

    [Fact]
    public void Cover_WithoutTheLargest_LeavesItsDemandOutToo()
    {
        Assert.Equal(40 / 80.0, ConcentrationMetrics.CoverWithoutLargest([20, 60, 20], [50, 20, 30]), 1e-15);
        Assert.Equal(20 / 30.0, ConcentrationMetrics.CoverWithout([20, 60, 20], [50, 20, 30], [0, 1, 1]), 1e-15);
        Assert.Equal(double.PositiveInfinity, ConcentrationMetrics.CoverWithoutLargest([20, 60], [0, 20]));
        Assert.Contains("neither", Assert.Throws<ArgumentException>(() => ConcentrationMetrics.CoverWithoutLargest([1], [1])).Message);
        Assert.Contains("2 and 1", Assert.Throws<ArgumentException>(() => ConcentrationMetrics.CoverWithoutLargest([1, 2], [1])).Message);
        Assert.Contains("entry 1", Assert.Throws<ArgumentException>(() => ConcentrationMetrics.CoverWithoutLargest([1, 2], [1, -1])).Message);
        Assert.Equal("excluded", Assert.Throws<ArgumentOutOfRangeException>(() => ConcentrationMetrics.CoverWithout([1, 2], [1, 1], [2])).ParamName);
    }

    [Fact]
    public void ImportWeighted_BadInput_IsNamed()
    {
        Assert.Equal("importReliance", Assert.Throws<ArgumentOutOfRangeException>(() => ConcentrationMetrics.ImportWeightedHerfindahlHirschman(1, 1, 80)).ParamName);
        Assert.Equal("world", Assert.Throws<ArgumentOutOfRangeException>(() => ConcentrationMetrics.ImportWeightedHerfindahlHirschman(-1, 1, 0.8)).ParamName);
    }

    [Fact]
    public void HhiOfConcentrationRatio_TopThree_IsTheVectorsInterval()
    {
        var bounds = PartialDistribution.HhiOfConcentrationRatio(0.86, 3);
        Assert.Equal(0.2465333333333333, bounds.Lower.Fraction, 1e-12);
        Assert.Equal(0.7396, bounds.Upper!.Value.Fraction, 1e-12);
        Assert.True(bounds.IsTight);
        Assert.False(PartialDistribution.HhiOfConcentrationRatio(0.28, 3).IsTight);
        Assert.True(PartialDistribution.HhiOfConcentrationRatio(1, 1).IsExact);
        Assert.Contains("not in percent", Assert.Throws<ArgumentOutOfRangeException>(() => PartialDistribution.HhiOfConcentrationRatio(86, 3)).Message);
    }

    [Fact]
    public void HhiOfConcentrationRatio_AnyDistribution_LiesInside() =>
        Gen.Select(Gen.Double[0.001, 1].Array[1, 25], Gen.Int[1, 6]).Sample((values, k) =>
        {
            var bounds = PartialDistribution.HhiOfConcentrationRatio(ConcentrationMetrics.ConcentrationRatio(values, k), k);
            var index = ConcentrationMetrics.HerfindahlHirschman(values);
            Assert.InRange(index, bounds.Lower.Fraction - 1e-12, bounds.Upper!.Value.Fraction + 1e-12);
        }, iter: 1000);
}
