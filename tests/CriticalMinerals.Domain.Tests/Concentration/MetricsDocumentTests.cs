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

    private static readonly Dictionary<string, double> BuildingBlocks = new()
    {
        ["LorenzCurve"] = LorenzPoint(2),
        ["ImportWeightedHerfindahlHirschman"] = ConcentrationMetrics.ImportWeightedHerfindahlHirschman(4, 2, 0.8),
        ["CoverWithoutLargest"] = ConcentrationMetrics.CoverWithoutLargest(Example, [10, 60, 40]),
        ["CoverWithout"] = ConcentrationMetrics.CoverWithout(Example, [10, 60, 40], [0, 2]),
    };

    private static double LorenzPoint(int index)
    {
        var points = new double[Example.Length + 1];
        ConcentrationMetrics.LorenzCurve(Example, points);
        return points[index];
    }

    /// <summary>The cells of a table, without its head.</summary>
    private static List<string[]> Table(string endOfHead) =>
    [
        .. File.ReadLines(RepositoryFolder.Combine("docs", "metrics.md"))
            .SkipWhile(line => !line.EndsWith(endOfHead, StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1]),
    ];

    [Theory]
    [InlineData("| 50, 30, 20 |", false)]
    [InlineData("| Worked example | Result |", true)]
    public void WorkedExample_EveryFigure_IsWhatTheLibraryGives(string endOfHead, bool isOfBuildingBlocks)
    {
        var figures = isOfBuildingBlocks ? BuildingBlocks : Figures;
        var rows = Table(endOfHead);
        // Name, formula, range, source, result: no metric without one of them.
        Assert.All(rows, cells => Assert.DoesNotContain("", cells));
        Assert.Equal(figures.Keys.Order(), rows.Select(cells => cells[0]).Order());
        Assert.All(rows, cells => Assert.Equal(figures[cells[0]], double.Parse(cells[^1], CultureInfo.InvariantCulture), 1e-10));
    }

    [Fact]
    public void WorkedExample_Metrics_AreAllPublicOnes()
    {
        var metrics = typeof(ConcentrationMetrics).GetMethods().Where(m => m.IsStatic).Select(m => m.Name);
        Assert.Equal(metrics.Order(), Figures.Keys.Select(key => key.Split(',')[0]).Concat(BuildingBlocks.Keys).Order());
    }
}
