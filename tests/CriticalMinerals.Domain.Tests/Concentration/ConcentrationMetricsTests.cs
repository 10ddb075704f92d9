using CsCheck;

namespace CriticalMinerals.Domain.Tests;

public class ConcentrationMetricsTests
{
    private static readonly Dictionary<string, Func<double[], double, double>> ByVectorName = new()
    {
        ["hhi_0_1"] = (x, _) => ConcentrationMetrics.HerfindahlHirschman(x),
        ["hhi_0_10000"] = (x, _) => ConcentrationMetrics.HerfindahlHirschman(x) * 10_000,
        ["hhi_normalized"] = (x, _) => ConcentrationMetrics.NormalizedHerfindahlHirschman(x),
        ["hhi_dual"] = (x, _) => 1 - (ConcentrationMetrics.EffectiveNumber(x) / x.Length),
        ["cr1_percent"] = (x, _) => ConcentrationMetrics.ConcentrationRatio(x, 1) * 100,
        ["cr5_percent"] = (x, _) => ConcentrationMetrics.ConcentrationRatio(x, 5) * 100,
        ["shannon_relative"] = (x, _) => ConcentrationMetrics.ShannonEvenness(x),
        ["shannon_nats"] = (x, _) => ConcentrationMetrics.ShannonEntropy(x),
        ["gini"] = (x, _) => ConcentrationMetrics.Gini(x),
        ["gini_finite_sample"] = (x, _) => ConcentrationMetrics.GiniFiniteSample(x),
        ["dominance_index_garcia_alba"] = (x, _) => ConcentrationMetrics.Dominance(x),
        ["effective_number"] = (x, _) => ConcentrationMetrics.EffectiveNumber(x),
        ["hill_number"] = ConcentrationMetricsOf(ConcentrationMetrics.HillNumber),
        ["hill_number_q1"] = (x, _) => ConcentrationMetrics.HillNumber(x, 1),
        ["renyi_entropy_nats"] = ConcentrationMetricsOf(ConcentrationMetrics.RenyiEntropy),
        ["tsallis_entropy"] = ConcentrationMetricsOf(ConcentrationMetrics.TsallisEntropy),
        ["horvath_cci"] = (x, _) => ConcentrationMetrics.HorvathIndex(x),
        ["atkinson"] = ConcentrationMetricsOf(ConcentrationMetrics.Atkinson),
        ["theil_t"] = (x, _) => ConcentrationMetrics.TheilIndex(x),
    };

    private delegate double WithParameter(ReadOnlySpan<double> values, double parameter);

    private static Func<double[], double, double> ConcentrationMetricsOf(WithParameter metric) => (x, p) => metric(x, p);

    /// <summary>Every metric by name, on one array.</summary>
    internal static IEnumerable<(string Name, Func<double[], double> Metric)> Family =>
    [
        ("HerfindahlHirschman", x => ConcentrationMetrics.HerfindahlHirschman(x)),
        ("NormalizedHerfindahlHirschman", x => ConcentrationMetrics.NormalizedHerfindahlHirschman(x)),
        ("EffectiveNumber", x => ConcentrationMetrics.EffectiveNumber(x)),
        ("ConcentrationRatio", x => ConcentrationMetrics.ConcentrationRatio(x, 2)),
        ("BergerParker", x => ConcentrationMetrics.BergerParker(x)),
        ("GiniSimpson", x => ConcentrationMetrics.GiniSimpson(x)),
        ("Hill0", x => ConcentrationMetrics.HillNumber(x, 0)),
        ("Hill0.9", x => ConcentrationMetrics.HillNumber(x, 0.9)),
        ("Hill1", x => ConcentrationMetrics.HillNumber(x, 1)),
        ("Hill3", x => ConcentrationMetrics.HillNumber(x, 3)),
        ("HillInfinity", x => ConcentrationMetrics.HillNumber(x, double.PositiveInfinity)),
        ("Renyi0.5", x => ConcentrationMetrics.RenyiEntropy(x, 0.5)),
        ("Renyi2", x => ConcentrationMetrics.RenyiEntropy(x, 2)),
        ("Tsallis0.5", x => ConcentrationMetrics.TsallisEntropy(x, 0.5)),
        ("Tsallis3", x => ConcentrationMetrics.TsallisEntropy(x, 3)),
        ("ShannonEntropy", x => ConcentrationMetrics.ShannonEntropy(x)),
        ("ShannonEvenness", x => ConcentrationMetrics.ShannonEvenness(x)),
        ("TheilIndex", x => ConcentrationMetrics.TheilIndex(x)),
        ("Gini", x => ConcentrationMetrics.Gini(x)),
        ("GiniFiniteSample", x => ConcentrationMetrics.GiniFiniteSample(x)),
        ("HallTideman", x => ConcentrationMetrics.HallTideman(x)),
        ("HorvathIndex", x => ConcentrationMetrics.HorvathIndex(x)),
        ("Atkinson0.5", x => ConcentrationMetrics.Atkinson(x, 0.5)),
        ("Atkinson1", x => ConcentrationMetrics.Atkinson(x, 1)),
        ("Atkinson3", x => ConcentrationMetrics.Atkinson(x, 3)),
        ("Dominance", x => ConcentrationMetrics.Dominance(x)),
    ];

    private static readonly string[] CountZeros = ["TheilIndex", "Gini", "GiniFiniteSample", "Atkinson0.5", "Atkinson1", "Atkinson3"];

    [Fact]
    public void Vectors_EveryMetric_AgreesToThePrintedDigits() => Assert.All(
        MetricVectors.All,
        vector => Assert.Equal(vector.Expected, ByVectorName[vector.Metric](vector.Values, vector.Parameter), Math.Max(vector.Tolerance, 1e-12)));

    [Fact]
    public void Vectors_Pitfalls_AreNotMade()
    {
        // The mean logarithmic deviation goes by Theil's name elsewhere.
        Assert.Equal(0.2502012, ConcentrationMetrics.TheilIndex([10, 10, 10, 20, 50]), 5e-8);
        // Shares, not values that occur: log2 of the number of distinct values would be 1.585.
        Assert.Equal(1.1568, ConcentrationMetrics.ShannonEntropy([0.7, 0.2, 0.1]) / Math.Log(2), 5e-5);
        // A residual is not a producer: 13 % squared would add 169 points, spread it adds 0 to 169.
        Assert.Equal(0, PartialDistribution.Of([0.87], UnnamedPart.Remainder).HerfindahlHirschman().Lower - (0.87 * 0.87), 1e-15);
    }

    [Fact]
    public void EuropeanUnionSupplyRisk_FromBuildingBlocks_IsTheVectorsFigure() =>
        Assert.Equal(2.394, ConcentrationMetrics.ImportWeightedHerfindahlHirschman(4, 2, 0.8) * (1 - 0.1) * 0.95, 1e-12);

    [Fact]
    public void WorkedExample_FiftyThirtyTwenty_Is3800Points() =>
        Assert.Equal(0.38, ConcentrationMetrics.HerfindahlHirschman([50, 30, 20]), 1e-15);

    [Fact]
    public void Family_OneProducer_HasTheDocumentedValues()
    {
        foreach (var (name, metric) in Family)
        {
            var expected = name is "GiniSimpson" or "ShannonEntropy" or "ShannonEvenness" or "TheilIndex" || name.StartsWith("Gini", StringComparison.Ordinal)
                || name.StartsWith("Renyi", StringComparison.Ordinal) || name.StartsWith("Tsallis", StringComparison.Ordinal)
                || name.StartsWith("Atkinson", StringComparison.Ordinal) ? 0.0 : 1.0;
            Assert.Equal((name, expected), (name, metric([7])));
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(400)]
    public void Family_EqualProducers_HasTheDocumentedEnds(int n)
    {
        var equal = Enumerable.Repeat(3.7, n).ToArray();
        double ln = Math.Log(n);
        Assert.Equal(1.0 / n, ConcentrationMetrics.HerfindahlHirschman(equal), 1e-16);
        Assert.Equal(0, ConcentrationMetrics.NormalizedHerfindahlHirschman(equal), 1e-18);
        Assert.Equal(n, ConcentrationMetrics.EffectiveNumber(equal), n * 1e-15);
        Assert.Equal(Math.Min(1, 2.0 / n), ConcentrationMetrics.ConcentrationRatio(equal, 2), 1e-15);
        Assert.Equal(1.0 / n, ConcentrationMetrics.BergerParker(equal), 1e-16);
        Assert.Equal(1.0 / n, ConcentrationMetrics.HallTideman(equal), 1e-15);
        Assert.Equal(1.0 / n, ConcentrationMetrics.Dominance(equal), 1e-15);
        Assert.All([0, 0.3, 0.99999999, 1, 1.00000001, 1.4, 2, 7, 1e6, double.PositiveInfinity], q =>
        {
            Assert.Equal(n, ConcentrationMetrics.HillNumber(equal, q), n * 1e-9);
            Assert.Equal(ln, ConcentrationMetrics.RenyiEntropy(equal, q), 1e-9);
        });
        Assert.Equal(ln, ConcentrationMetrics.ShannonEntropy(equal), 1e-14);
        Assert.Equal(1, ConcentrationMetrics.ShannonEvenness(equal), 1e-15);
        Assert.Equal(0, ConcentrationMetrics.TheilIndex(equal), 1e-16);
        Assert.Equal(0, ConcentrationMetrics.Gini(equal), 1e-16);
        Assert.All([0, 0.5, 1, 1.2, 2, 50, double.PositiveInfinity], e => Assert.Equal(0, ConcentrationMetrics.Atkinson(equal, e), 1e-13));
    }

    [Fact]
    public void Family_ZeroAdded_ChangesOnlyMetricsThatCountEveryEntry()
    {
        double[] without = [5, 3, 2, 1], with = [5, 0, 3, 2, 1, 0];
        foreach (var (name, metric) in Family)
        {
            if (CountZeros.Contains(name)) Assert.True(metric(with) > metric(without) + 1e-3, name);
            else Assert.Equal(metric(without), metric(with), 1e-15);
        }
    }

    [Fact]
    public void Family_ScaleAndOrder_DoNotMatter() =>
        Gen.Double[0.001, 1000].Array[1, 40].Sample(values =>
        {
            var reversed = values.Reverse().ToArray();
            var scaled = values.Select(x => x * 4096).ToArray();
            foreach (var (name, metric) in Family)
            {
                var value = metric(values);
                Assert.True(Math.Abs(value - metric(reversed)) <= 1e-12 * Math.Max(1, value), name);
                Assert.True(Math.Abs(value - metric(scaled)) <= 1e-12 * Math.Max(1, value), name);
            }
        }, iter: 300);

    [Fact]
    public void Family_MergerOfTwo_NeverLowersASchurConvexMetric() =>
        Gen.Double[0.001, 1000].Array[2, 20].Sample(values =>
        {
            var merged = values[1..].ToArray();
            merged[0] += values[0];
            foreach (var name in new[] { "HerfindahlHirschman", "ConcentrationRatio", "BergerParker", "HallTideman" })
            {
                var metric = Family.Single(m => m.Name == name).Metric;
                Assert.True(metric(merged) >= metric(values) - 1e-12, name);
            }

            foreach (var name in new[] { "EffectiveNumber", "GiniSimpson", "ShannonEntropy", "Hill0", "Hill0.9", "Hill3", "Renyi0.5", "Tsallis3" })
            {
                var metric = Family.Single(m => m.Name == name).Metric;
                Assert.True(metric(merged) <= metric(values) + 1e-9, name);
            }
        }, iter: 300);

    [Fact]
    public void Orders_NearOne_AreSmooth()
    {
        double[] values = [0.5, 0.3, 0.15, 0.05];
        var shannon = ConcentrationMetrics.ShannonEntropy(values);
        foreach (var step in new[] { 1e-3, 1e-6, 1e-9, 1e-12, 1e-15 })
        {
            Assert.Equal(shannon, ConcentrationMetrics.RenyiEntropy(values, 1 + step), step);
            Assert.Equal(shannon, ConcentrationMetrics.TsallisEntropy(values, 1 - step), step);
            Assert.Equal(ConcentrationMetrics.Atkinson(values, 1), ConcentrationMetrics.Atkinson(values, 1 + step), step);
        }
    }

    [Fact]
    public void NearMonopoly_SmallAnswers_KeepTheirDigits()
    {
        double[] values = [1, 1e-10];
        Assert.Equal(1, ConcentrationMetrics.ShannonEntropy(values) / 2.4025850928e-9, 1e-9);
        Assert.Equal(1, ConcentrationMetrics.GiniSimpson(values) / 1.9999999997e-10, 1e-9);
        double[] nearlyEqual = [1, 1 + 1e-8];
        Assert.Equal(1, ConcentrationMetrics.TheilIndex(nearlyEqual) / 1.25e-17, 1e-7);
        Assert.Equal(1, ConcentrationMetrics.NormalizedHerfindahlHirschman(nearlyEqual) / 2.5e-17, 1e-7);
    }

    [Fact]
    public void Family_ExtremeRange_IsFiniteAndRight()
    {
        foreach (var scale in new[] { 1e-323, 1e-300, 1e300 })
        {
            double[] values = [scale, scale, 2 * scale];
            Assert.Equal(0.375, ConcentrationMetrics.HerfindahlHirschman(values));
            foreach (var (name, metric) in Family) Assert.Equal(metric([1, 1, 2]), metric(values), 1e-13);
        }

        foreach (var (name, metric) in Family) Assert.True(double.IsFinite(metric([1e-320, 1e300, 1, double.MaxValue, double.Epsilon])), name);
    }

    [Fact]
    public void Family_BadInput_SaysRuleAndPosition()
    {
        foreach (var (name, metric) in Family)
        {
            Assert.Contains("empty", Assert.Throws<ArgumentException>(() => metric([])).Message);
            Assert.Contains("all entries are 0", Assert.Throws<ArgumentException>(() => metric([0, 0])).Message);
            Assert.Contains("entry 2 (counted from 0) is -1", Assert.Throws<ArgumentException>(() => metric([1, 2, -1])).Message);
            Assert.Contains("entry 1 (counted from 0) is NaN", Assert.Throws<ArgumentException>(() => metric([1, double.NaN])).Message);
            Assert.Contains("entry 0", Assert.Throws<ArgumentException>(() => metric([double.PositiveInfinity, 1])).Message);
            Assert.True(double.IsFinite(metric([-0.0, 1])), name);
        }
    }

    [Fact]
    public void Parameters_OutOfRange_AreNamed()
    {
        Assert.Equal("k", Assert.Throws<ArgumentOutOfRangeException>(() => ConcentrationMetrics.ConcentrationRatio([1], 0)).ParamName);
        Assert.Equal("order", Assert.Throws<ArgumentOutOfRangeException>(() => ConcentrationMetrics.HillNumber([1], -0.1)).ParamName);
        Assert.Equal("order", Assert.Throws<ArgumentOutOfRangeException>(() => ConcentrationMetrics.RenyiEntropy([1], double.NaN)).ParamName);
        Assert.Equal("order", Assert.Throws<ArgumentOutOfRangeException>(() => ConcentrationMetrics.TsallisEntropy([1], -1)).ParamName);
        Assert.Equal("epsilon", Assert.Throws<ArgumentOutOfRangeException>(() => ConcentrationMetrics.Atkinson([1], -1)).ParamName);
    }

    [Fact]
    public void ConcentrationRatio_MoreThanThereAre_IsOne() => Assert.Equal(1, ConcentrationMetrics.ConcentrationRatio([1, 2], 5));

    [Fact]
    public void Atkinson_Zeros_AreOneFromEpsilonOne()
    {
        Assert.Equal(1, ConcentrationMetrics.Atkinson([0, 1], 1));
        Assert.Equal(1, ConcentrationMetrics.Atkinson([0, 1], 2));
        Assert.Equal(0.5, ConcentrationMetrics.Atkinson([0, 1], 0.5), 1e-15);
        Assert.Equal(1 - (2.0 / 3), ConcentrationMetrics.Atkinson([1, 2], double.PositiveInfinity), 1e-15);
    }
}
