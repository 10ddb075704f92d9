using System.Globalization;

namespace CriticalMinerals.Domain.Tests;

public class MetricsDocumentTests
{
    private static readonly double[] Example = [50, 30, 20];

    private static readonly Dictionary<string, double> Figures = new()
    {
        ["HerfindahlHirschman"] = ConcentrationMetrics.HerfindahlHirschman(Example),
        ["NormalizedHerfindahlHirschman"] = ConcentrationMetrics.NormalizedHerfindahlHirschman(Example),
        ["EffectiveNumber"] = ConcentrationMetrics.EffectiveNumber(Example),
        ["ConcentrationRatio, k = 2"] = ConcentrationMetrics.ConcentrationRatio(Example, 2),
        ["BergerParker"] = ConcentrationMetrics.BergerParker(Example),
        ["GiniSimpson"] = ConcentrationMetrics.GiniSimpson(Example),
        ["HillNumber, order 0.5"] = ConcentrationMetrics.HillNumber(Example, 0.5),
        ["RenyiEntropy, order 2"] = ConcentrationMetrics.RenyiEntropy(Example, 2),
        ["TsallisEntropy, order 0.5"] = ConcentrationMetrics.TsallisEntropy(Example, 0.5),
        ["ShannonEntropy"] = ConcentrationMetrics.ShannonEntropy(Example),
        ["ShannonEvenness"] = ConcentrationMetrics.ShannonEvenness(Example),
        ["TheilIndex"] = ConcentrationMetrics.TheilIndex(Example),
        ["Gini"] = ConcentrationMetrics.Gini(Example),
        ["GiniFiniteSample"] = ConcentrationMetrics.GiniFiniteSample(Example),
        ["HallTideman"] = ConcentrationMetrics.HallTideman(Example),
        ["HorvathIndex"] = ConcentrationMetrics.HorvathIndex(Example),
        ["Atkinson, ε = 0.5"] = ConcentrationMetrics.Atkinson(Example, 0.5),
        ["Dominance"] = ConcentrationMetrics.Dominance(Example),
        ["MergerChange, first two"] = ConcentrationMetrics.MergerChange(Example, 0, 1),
        ["WeightedHerfindahlHirschman, weights 5, 2, 1"] = ConcentrationMetrics.WeightedHerfindahlHirschman(Example, [5, 2, 1]),
    };

    [Fact]
    public void WorkedExample_EveryFigure_IsWhatTheLibraryGives()
    {
        var rows = File.ReadLines(RepositoryFolder.Combine("docs", "metrics.md"))
            .SkipWhile(line => !line.EndsWith("| 50, 30, 20 |", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(cells => cells[1], cells => double.Parse(cells[^2], CultureInfo.InvariantCulture));
        Assert.Equal(Figures.Keys.Order(), rows.Keys.Order());
        Assert.All(Figures, figure => Assert.Equal(figure.Value, rows[figure.Key], 1e-10));
    }

    [Fact]
    public void WorkedExample_Metrics_AreAllPublicOnes()
    {
        var elsewhere = new[] { "LorenzCurve", "ImportWeightedHerfindahlHirschman", "CoverWithout", "CoverWithoutLargest" };
        var metrics = typeof(ConcentrationMetrics).GetMethods().Where(m => m.IsStatic).Select(m => m.Name).Except(elsewhere);
        Assert.Equal(metrics.Order(), Figures.Keys.Select(key => key.Split(',')[0]).Order());
    }
}
