using BenchmarkDotNet.Attributes;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>What one table costs: the index to the last digits, the other metrics, and bounds where a part is unknown.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
public class OneDistribution
{
    private double[] quantities = [];
    private PartialDistribution? partial;

    [Params(8, 60)]
    public int Producers { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        quantities = Sizes.Quantities(Producers, new Random(1));
        partial = PartialDistribution.Of(
            [.. quantities.Select(x => 0.9 * x / quantities.Sum())], new UnnamedPart(belowSmallestNamed: true), roundingHalfWidth: 0.0005);
        Sizes.RequireEqual([PlainLoop()], [Metric()], nameof(Metric));
    }

    [Benchmark(Baseline = true)]
    public double PlainLoop()
    {
        double sum = 0, squares = 0;
        foreach (var x in quantities)
        {
            sum += x;
            squares += x * x;
        }

        return squares / (sum * sum);
    }

    [Benchmark]
    public double Metric() => ConcentrationMetrics.HerfindahlHirschman(quantities);

    [Benchmark]
    public double Shannon() => ConcentrationMetrics.ShannonEntropy(quantities);

    [Benchmark]
    public double Gini() => ConcentrationMetrics.Gini(quantities);

    [Benchmark]
    public Bounds<HerfindahlIndex> Bounds() => partial!.Hhi();
}
