using CsCheck;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Bounds against every completion on a grid of twelfths: containment always, attainment wherever tightness is claimed.</summary>
public class PartialDistributionBruteForceTests
{
    private const double Tolerance = 1e-9;
    private const int Instances = 3000;

    private sealed record Figure(string Name, Func<PartialDistribution, Bounds<double>> Bounds, Func<double[], double> Value, bool IsConvex);

    private static readonly Figure[] ZeroInvariant =
    [
        new("HHI", d => d.HerfindahlHirschman(), x => x.Sum(s => s * s), true),
        new("effective number", d => d.EffectiveNumber(), x => 1 / x.Sum(s => s * s), false),
        new("CR-1", d => d.ConcentrationRatio(1), x => x.Max(), true),
        new("CR-2", d => d.ConcentrationRatio(2), x => x.OrderDescending().Take(2).Sum(), true),
        new("CR-4", d => d.ConcentrationRatio(4), x => x.OrderDescending().Take(4).Sum(), true),
        new("Berger-Parker", d => d.BergerParker(), x => x.Max(), true),
        new("Gini-Simpson", d => d.GiniSimpson(), x => 1 - x.Sum(s => s * s), false),
        new("Hall-Tideman", d => d.HallTideman(), x => 1 / (x.OrderDescending().Select((s, i) => 2 * (i + 1) * s).Sum() - 1), true),
        new("Shannon", d => d.ShannonEntropy(), x => -x.Where(s => s > 0).Sum(s => s * Math.Log(s)), false),
        new("Hill 0", d => d.HillNumber(0), x => x.Count(s => s > 0), false),
        new("Hill 0.5", d => d.HillNumber(0.5), x => Math.Pow(x.Sum(Math.Sqrt), 2), false),
        new("Hill 3", d => d.HillNumber(3), x => Math.Pow(x.Sum(s => s * s * s), -0.5), false),
        new("Hill infinity", d => d.HillNumber(double.PositiveInfinity), x => 1 / x.Max(), false),
        new("Rényi 1.2", d => d.RenyiEntropy(1.2), x => Math.Log(x.Where(s => s > 0).Sum(s => Math.Pow(s, 1.2))) / -0.2, false),
        new("Tsallis 0.5", d => d.TsallisEntropy(0.5), x => (1 - x.Sum(Math.Sqrt)) / -0.5, false),
        new("Tsallis 2.5", d => d.TsallisEntropy(2.5), x => (1 - x.Sum(s => Math.Pow(s, 2.5))) / 1.5, false),
    ];

    private static readonly Figure[] Relative =
    [
        new("normalised HHI", d => d.NormalizedHerfindahlHirschman(Fewest, Most), x => x.Length == 1 ? 1 : ((x.Length * x.Sum(s => s * s)) - 1) / (x.Length - 1), true),
        new("evenness", d => d.ShannonEvenness(Fewest, Most), x => x.Length == 1 ? 0 : -x.Where(s => s > 0).Sum(s => s * Math.Log(s)) / Math.Log(x.Length), false),
        new("Theil", d => d.TheilIndex(Fewest, Most), x => ConcentrationMetrics.TheilIndex(x), true),
        new("Gini", d => d.Gini(Fewest, Most), x => ConcentrationMetrics.Gini(x), true),
        new("Gini, finite sample", d => d.GiniFiniteSample(Fewest, Most), x => ConcentrationMetrics.GiniFiniteSample(x), true),
        new("Atkinson 0.5", d => d.Atkinson(0.5, Fewest, Most), x => ConcentrationMetrics.Atkinson(x, 0.5), true),
        new("Atkinson 1", d => d.Atkinson(1, Fewest, Most), x => ConcentrationMetrics.Atkinson(x, 1), true),
        new("Atkinson 3", d => d.Atkinson(3, Fewest, Most), x => ConcentrationMetrics.Atkinson(x, 3), true),
    ];

    private const int Fewest = 3, Most = 6;

    private static double[] Shares(IEnumerable<int> units) => [.. units.Select(x => x / (double)GridInstance.Units)];

    private static void AssertInside(Bounds<double> bounds, double least, double most, string name)
    {
        Assert.True(bounds.Lower <= least + Tolerance, $"{name}: {least} lies below {bounds}");
        Assert.True(bounds.Upper is not { } upper || most <= upper + Tolerance, $"{name}: {most} lies above {bounds}");
    }

    [Fact]
    public void ZeroInvariantMetrics_AnyInstance_ContainEveryCompletionAndAttainTheConcentratedEnd()
    {
        var tight = 0;
        GridInstance.Any.Sample(
            instance =>
            {
                if (instance.TryBuild() is not { } distribution) return;
                var completions = instance.Completions().Select(c => Shares([.. c.Named, .. c.Unnamed, .. c.Withheld])).ToList();
                if (completions.Count == 0) return;
                foreach (var figure in ZeroInvariant)
                {
                    var bounds = figure.Bounds(distribution);
                    double least = completions.Min(figure.Value), most = completions.Max(figure.Value);
                    AssertInside(bounds, least, most, figure.Name);
                    if (!bounds.IsTight) continue;
                    tight++;
                    // Every most concentrated completion lies on the grid.
                    if (figure.IsConvex) Assert.Equal(most, bounds.Upper!.Value, Tolerance);
                    else Assert.Equal(least, bounds.Lower, Tolerance);
                    if (bounds.IsExact) Assert.Equal(least, most, Tolerance);
                }
            },
            iter: Instances);
        Assert.True(tight > Instances);
    }

    [Fact]
    public void LeastConcentratedEnd_UnnamedSpreadEvenly_IsAttainedOnTheGrid() =>
        GridInstance.Any.Where(i => i.HalfWidth == 0).Sample(
            instance =>
            {
                if (instance.TryBuild() is not { } distribution) return;
                var rest = GridInstance.Units - instance.Named.Sum() - (instance.Stated ?? 0);
                var unnamed = instance.Stated ?? rest;
                var open = instance.HasUnnamed && instance.AtMost is null && unnamed > 0;
                var pooled = instance.HasUnnamed && instance.Stated is null;
                var slots = (instance.AtMost ?? 1) + (pooled ? instance.Withheld : 0);
                var cap = Math.Min(instance.Cap ?? 12, instance.TopK ? instance.Named.Min() : 12);
                var even = instance.HasUnnamed && unnamed > 0 && instance.AtMost is > 0 && unnamed % slots == 0 && unnamed / slots <= cap;
                if (instance.Withheld > 0 && !pooled && rest % instance.Withheld != 0) return;
                var least = instance.Completions().Min(c => Shares([.. c.Named, .. c.Unnamed, .. c.Withheld]).Sum(s => s * s));
                if (open) least -= unnamed / 144.0; // on the grid dust has grains of 1/12
                if (open || even) Assert.Equal(least, distribution.HerfindahlHirschman().Lower, Tolerance);
            },
            iter: Instances);

    [Fact]
    public void LeastConcentratedEnd_Rounding_IsWithinAGridStep() =>
        GridInstance.Any.Select(i => i with { HalfWidth = 1, HasUnnamed = false, Stated = null }).Sample(
            instance =>
            {
                if (instance.TryBuild() is not { } distribution) return;
                var completions = instance.Completions().Select(c => Shares([.. c.Named, .. c.Withheld])).ToList();
                if (completions.Count == 0) return;
                Assert.InRange(completions.Min(x => x.Sum(s => s * s)) - distribution.HerfindahlHirschman().Lower, -Tolerance, 5 / 144.0);
            },
            iter: Instances);

    [Fact]
    public void MetricsRelativeToTheNumber_AnyInstance_ContainEveryCompletionAndAttainTheConcentratedEnd() =>
        GridInstance.Any.Sample(
            instance =>
            {
                if (instance.TryBuild() is not { } distribution) return;
                var completions = (
                    from c in instance.Completions()
                    let certain = c.Named.Length + instance.Withheld
                    from n in Enumerable.Range(Fewest, Most - Fewest + 1)
                    where n >= certain + c.Unnamed.Length && n <= certain + (instance.HasUnnamed ? instance.AtMost ?? int.MaxValue / 2 : 0)
                    select Shares([.. c.Named, .. c.Unnamed, .. c.Withheld, .. new int[n - c.Named.Length - c.Unnamed.Length - c.Withheld.Length]])).ToList();
                if (completions.Count == 0) return;
                foreach (var figure in Relative)
                {
                    var bounds = figure.Bounds(distribution);
                    double least = completions.Min(figure.Value), most = completions.Max(figure.Value);
                    AssertInside(bounds, least, most, figure.Name);
                    if (!bounds.IsTight) continue;
                    if (figure.IsConvex) Assert.Equal(most, bounds.Upper!.Value, Tolerance);
                    else Assert.Equal(least, bounds.Lower, Tolerance);
                }
            },
            iter: Instances / 3);

    [Fact]
    public void RelativeMetrics_RangeThatFitsNothing_IsRefused()
    {
        var distribution = PartialDistribution.Of([0.5, 0.3], new UnnamedPart(atMostProducers: 2, cap: 0.1));
        Assert.Contains("[2, 3]", Assert.Throws<ArgumentException>(() => distribution.Gini(2, 3)).Message);
        Assert.Contains("[5, 9]", Assert.Throws<ArgumentException>(() => distribution.Gini(5, 9)).Message);
        Assert.False(distribution.Gini(1, 9).IsExact && distribution.Gini(4, 4).Lower < 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => distribution.Gini(0, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => distribution.Gini(3, 2));
        Assert.Contains("one by one", Assert.Throws<ArgumentOutOfRangeException>(() => PartialDistribution.Of([0.5], UnnamedPart.Remainder).Gini(2, 200_000)).Message);
    }

    [Fact]
    public void HorvathAndDominance_AnythingUnknown_AreRefused()
    {
        var partial = PartialDistribution.Of([0.5, 0.3], UnnamedPart.Remainder);
        Assert.Contains("0.2 of the total", Assert.Throws<InvalidOperationException>(() => partial.HorvathIndex()).Message);
        Assert.Contains("rounded", Assert.Throws<InvalidOperationException>(() => PartialDistribution.Of([0.5, 0.5], roundingHalfWidth: 0.01).Dominance()).Message);
        Assert.Equal(0.71875, PartialDistribution.Of([0.25, 0.5, 0.25]).HorvathIndex(), 1e-12);
        Assert.Equal(ConcentrationMetrics.Dominance([1, 2, 1]), PartialDistribution.Of([0.25, 0.5], withheld: 1).Dominance(), 1e-12);
    }
}
