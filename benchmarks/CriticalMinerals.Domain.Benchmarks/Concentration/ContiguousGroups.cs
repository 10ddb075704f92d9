using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Attributes;
using MathNet.Numerics.LinearAlgebra;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>The index of millions of groups that lie one after the other, against the speed of merely summing the values.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
public class ContiguousGroups
{
    private double[] quantities = [];
    private int[] starts = [];
    private double[] scores = [];
    private double[] effective = [];
    private double[] largest = [];
    private double[] topThree = [];
    private int[] counts = [];
    private Vector<double>? vector;

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
        effective = new double[scores.Length];
        largest = new double[scores.Length];
        topThree = new double[scores.Length];
        counts = new int[scores.Length];
        vector = Vector<double>.Build.Dense(quantities);
        PlainLoop();
        var expected = scores.ToArray();
        foreach (var (name, contestant) in new (string, Action)[]
        {
            (nameof(Scorer), Scorer), (nameof(ScorerTwoThreads), ScorerTwoThreads), (nameof(TensorPrimitivesPerGroup), TensorPrimitivesPerGroup),
            (nameof(MathNetPerGroup), MathNetPerGroup), (nameof(SummarizeFiveFigures), SummarizeFiveFigures),
        })
        {
            Array.Clear(scores);
            contestant();
            Benchmarks.Sizes.RequireEqual(expected, scores, name);
        }
    }

    [Benchmark(Baseline = true)]
    public void PlainLoop()
    {
        double[] values = quantities, results = scores;
        var bounds = starts;
        for (var g = 0; g < results.Length; g++)
        {
            double sum = 0, squares = 0;
            foreach (var x in values.AsSpan(bounds[g], bounds[g + 1] - bounds[g]))
            {
                sum += x;
                squares += x * x;
            }

            results[g] = squares / (sum * sum);
        }
    }

    [Benchmark]
    public void Scorer() => ConcentrationScorer.HerfindahlHirschman(quantities, starts, scores);

    [Benchmark]
    public void ScorerTwoThreads() => ConcentrationScorer.HerfindahlHirschman(quantities, starts, scores, 2, CancellationToken.None);

    [Benchmark]
    public void SummarizeFiveFigures() =>
        ConcentrationScorer.Summarize(quantities, starts, new ConcentrationColumns(scores, effective, largest, topThree, counts));

    [Benchmark]
    public void TensorPrimitivesPerGroup()
    {
        for (var g = 0; g < scores.Length; g++)
        {
            var group = quantities.AsSpan(starts[g], starts[g + 1] - starts[g]);
            var sum = TensorPrimitives.Sum<double>(group);
            scores[g] = TensorPrimitives.SumOfSquares<double>(group) / (sum * sum);
        }
    }

    [Benchmark]
    public void MathNetPerGroup()
    {
        for (var g = 0; g < scores.Length; g++)
        {
            var group = vector!.SubVector(starts[g], starts[g + 1] - starts[g]);
            var sum = group.Sum();
            scores[g] = group.DotProduct(group) / (sum * sum);
        }
    }

    /// <summary>The yardstick: nothing but the sum of all values, vectorised.</summary>
    [Benchmark]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public double SumOnly()
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(quantities);
        Vector512<double> a = default, b = default, c = default, d = default;
        nuint i = 0, n = (nuint)quantities.Length;
        for (; i + 32 <= n; i += 32)
        {
            a += Vector512.LoadUnsafe(ref first, i);
            b += Vector512.LoadUnsafe(ref first, i + 8);
            c += Vector512.LoadUnsafe(ref first, i + 16);
            d += Vector512.LoadUnsafe(ref first, i + 24);
        }

        var sum = Vector512.Sum((a + b) + (c + d));
        for (; i < n; i++) sum += quantities[(int)i];
        return sum;
    }
}
