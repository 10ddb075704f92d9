using BenchmarkDotNet.Attributes;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>The index of groups from rows sorted by an integer key, against a columnar database that has the same rows in the same order in memory.</summary>
[MinColumn, MedianColumn]
public class SortedRowsAgainstDuckDb : IDisposable
{
    private readonly Database database = new();
    private int[] keys = [];
    private int[] groupKeys = [];
    private double[] quantities = [];
    private double[] scores = [];

    [ParamsSource(nameof(Sizes))]
    public int Values { get; set; }

    public static IEnumerable<int> Sizes => Benchmarks.Sizes.Values;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        quantities = Benchmarks.Sizes.Quantities(Values, random);
        var starts = Benchmarks.Sizes.LognormalStarts(Values, random);
        scores = new double[starts.Length - 1];
        groupKeys = new int[scores.Length];
        keys = new int[Values];
        for (var g = 0; g < scores.Length; g++) keys.AsSpan(starts[g]..starts[g + 1]).Fill(g);
        database.LoadRows(keys, quantities);
        DuckDbTwoThreads();
        SortedRows();
        Benchmarks.Sizes.RequireEqual(database.Read("select h from scores order by k"), scores, nameof(SortedRows));
    }

    [GlobalCleanup]
    public void Dispose()
    {
        database.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public int SortedRows() => ConcentrationScorer.HerfindahlHirschmanOfSortedRows(keys, quantities, groupKeys, scores);

    [Benchmark]
    public void DuckDbTwoThreads() => database.ScoreRows(2);
}
