using BenchmarkDotNet.Attributes;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>The index of contiguous groups against numpy's reductions over the same columns.</summary>
[MinColumn, MedianColumn]
public class ContiguousGroupsPeers : IDisposable
{
    private readonly PythonPeer? python = PythonPeer.Start();
    private double[] quantities = [];
    private int[] starts = [];
    private double[] scores = [];

    [ParamsSource(nameof(Sizes))]
    public int Values { get; set; }

    public static IEnumerable<int> Sizes => Benchmarks.Sizes.Values;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        quantities = Benchmarks.Sizes.Quantities(Values, random);
        starts = Benchmarks.Sizes.LognormalStarts(Values, random);
        scores = new double[starts.Length - 1];
        Scorer();
        if (python is null) return;
        python.Load("quantities", quantities, "float64");
        // numpy converts other integers at each call.
        python.Load("starts", Array.ConvertAll(starts, start => (long)start), "int64");
        NumpyReduceAt();
        Benchmarks.Sizes.RequireEqual(scores, python.Scores(), nameof(NumpyReduceAt));
    }

    [GlobalCleanup]
    public void Dispose()
    {
        python?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public void Scorer() => ConcentrationScorer.HerfindahlHirschman(quantities, starts, scores);

    [Benchmark]
    public double NumpyReduceAt() => python?.Run("reduceat") ?? throw new NotSupportedException(PythonPeer.Missing);
}
