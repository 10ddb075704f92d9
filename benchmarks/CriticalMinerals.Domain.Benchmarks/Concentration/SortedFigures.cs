using BenchmarkDotNet.Attributes;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>The index, CR-4 and the Gini coefficient of each group together, against sorting each group.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
public class SortedFigures
{
    private double[] quantities = [];
    private int[] starts = [];
    private double[] index = [];
    private double[] topFour = [];
    private double[] gini = [];

    [ParamsSource(nameof(Sizes))]
    public int Values { get; set; }

    public static IEnumerable<int> Sizes => Benchmarks.Sizes.Values;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        quantities = Benchmarks.Sizes.Quantities(Values, random);
        starts = Benchmarks.Sizes.LognormalStarts(Values, random);
        index = new double[starts.Length - 1];
        topFour = new double[index.Length];
        gini = new double[index.Length];
        SortEachGroup();
        double[] expectedIndex = [.. index], expectedTop = [.. topFour], expectedGini = [.. gini.Select(x => x + 1)];
        Summarize();
        Benchmarks.Sizes.RequireEqual(expectedIndex, index, "The index");
        Benchmarks.Sizes.RequireEqual(expectedTop, topFour, "CR-4");
        // A coefficient near 0 has no relative accuracy to speak of.
        Benchmarks.Sizes.RequireEqual(expectedGini, [.. gini.Select(x => x + 1)], "Gini");
    }

    [Benchmark(Baseline = true)]
    public void SortEachGroup()
    {
        Span<double> sorted = stackalloc double[64];
        for (var g = 0; g < index.Length; g++)
        {
            var group = sorted[..(starts[g + 1] - starts[g])];
            quantities.AsSpan(starts[g], group.Length).CopyTo(group);
            group.Sort();
            double sum = 0, squares = 0, ranked = 0, top = 0;
            for (var i = 0; i < group.Length; i++)
            {
                sum += group[i];
                squares += group[i] * group[i];
                ranked += group[i] * ((2 * i) - group.Length + 1);
                if (i >= group.Length - 4) top += group[i];
            }

            index[g] = squares / (sum * sum);
            topFour[g] = top / sum;
            gini[g] = ranked / (group.Length * sum);
        }
    }

    [Benchmark]
    public void Summarize() =>
        ConcentrationScorer.Summarize(quantities, starts, new ConcentrationColumns(index, topFourShare: topFour, gini: gini));
}
