using BenchmarkDotNet.Attributes;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>The index of groups from rows in any order, against a columnar database, numpy and pandas that have the same rows in memory.</summary>
[MinColumn, MedianColumn]
public class UnsortedRowsPeers : IDisposable
{
    private readonly PythonPeer? python = PythonPeer.Start();
    private readonly Database database = new();
    private int[] groups = [];
    private double[] quantities = [];
    private double[] scores = [];

    [ParamsSource(nameof(Sizes))]
    public int Values { get; set; }

    /// <summary>1,000 as in 50 M rows of 50 k groups, 10 as in 5 M groups.</summary>
    [Params(1000, 10)]
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
        database.LoadRows(groups, quantities);
        DuckDbTwoThreads();
        var expected = database.Read("select h from scores order by k");
        Accumulator();
        Benchmarks.Sizes.RequireEqual(expected, scores, nameof(Accumulator));
        Array.Clear(scores);
        AccumulatorTwoThreads();
        Benchmarks.Sizes.RequireEqual(expected, scores, nameof(AccumulatorTwoThreads));
        if (python is null) return;
        python.Load("groups", groups, "int32");
        python.Load("quantities", quantities, "float64");
        NumpyBincount();
        Benchmarks.Sizes.RequireEqual(expected, python.Scores(), nameof(NumpyBincount));
        PandasGroupBy();
        Benchmarks.Sizes.RequireEqual(expected, python.Scores(), nameof(PandasGroupBy));
    }

    [GlobalCleanup]
    public void Dispose()
    {
        python?.Dispose();
        database.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public void Accumulator()
    {
        var accumulator = new ConcentrationAccumulator(scores.Length);
        accumulator.Add(groups, quantities);
        accumulator.HerfindahlHirschman(scores);
    }

    [Benchmark]
    public void AccumulatorTwoThreads()
    {
        var accumulator = new ConcentrationAccumulator(scores.Length);
        accumulator.Add(groups, quantities, 2, CancellationToken.None);
        accumulator.HerfindahlHirschman(scores);
    }

    [Benchmark]
    public void DuckDbOneThread() => database.ScoreRows(1);

    [Benchmark]
    public void DuckDbTwoThreads() => database.ScoreRows(2);

    [Benchmark]
    public double NumpyBincount() => python?.Run("bincount") ?? throw new NotSupportedException(PythonPeer.Missing);

    [Benchmark]
    public double PandasGroupBy() => python?.Run("pandas") ?? throw new NotSupportedException(PythonPeer.Missing);
}
