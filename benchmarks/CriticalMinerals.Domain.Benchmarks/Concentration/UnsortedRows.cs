using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>The index of groups whose rows come in any order.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
public class UnsortedRows
{
    private int[] groups = [];
    private double[] quantities = [];
    private double[] scores = [];

    [ParamsSource(nameof(Sizes))]
    public int Values { get; set; }

    [Params(1000)]
    public int RowsPerGroup { get; set; }

    public static IEnumerable<int> Sizes => Benchmarks.Sizes.Values;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        quantities = Benchmarks.Sizes.Quantities(Values, random);
        scores = new double[Math.Max(1, Values / RowsPerGroup)];
        groups = new int[Values];
        for (var i = 0; i < Values; i++) groups[i] = i < scores.Length ? i : random.Next(scores.Length);
        DenseArrays();
        var expected = scores.ToArray();
        Accumulator();
        Benchmarks.Sizes.RequireEqual(expected, scores, nameof(Accumulator));
        DictionaryOfSums();
        Benchmarks.Sizes.RequireEqual(expected, scores, nameof(DictionaryOfSums));
    }

    [Benchmark(Baseline = true)]
    public void DenseArrays()
    {
        double[] sums = new double[scores.Length], squares = new double[scores.Length];
        for (var i = 0; i < groups.Length; i++)
        {
            sums[groups[i]] += quantities[i];
            squares[groups[i]] += quantities[i] * quantities[i];
        }

        for (var g = 0; g < scores.Length; g++) scores[g] = squares[g] / (sums[g] * sums[g]);
    }

    [Benchmark]
    public void Accumulator()
    {
        var accumulator = new ConcentrationAccumulator(scores.Length);
        accumulator.Add(groups, quantities);
        accumulator.HerfindahlHirschman(scores);
    }

    [Benchmark]
    public void DictionaryOfSums()
    {
        var cells = new Dictionary<int, (double Sum, double Squares)>();
        for (var i = 0; i < groups.Length; i++)
        {
            ref var cell = ref CollectionsMarshal.GetValueRefOrAddDefault(cells, groups[i], out _);
            cell = (cell.Sum + quantities[i], cell.Squares + (quantities[i] * quantities[i]));
        }

        foreach (var (group, cell) in cells) scores[group] = cell.Squares / (cell.Sum * cell.Sum);
    }
}
