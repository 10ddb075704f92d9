using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CriticalMinerals.Domain;
using CriticalMinerals.Domain.Benchmarks;

// Ends with 1 where the scorer is slower than the plain loop, and throws where an answer differs: no instruction may be missing.
const int Rounds = 200;
var random = new Random(1);
var quantities = Sizes.Quantities(1_000_000, random);
var starts = Sizes.LognormalStarts(quantities.Length, random);
var keys = new int[quantities.Length];
for (var g = 0; g + 1 < starts.Length; g++) keys.AsSpan(starts[g]..starts[g + 1]).Fill(g);
double[] expected = new double[starts.Length - 1], scores = new double[expected.Length], gini = new double[expected.Length];

var plain = Best(() => PlainLoop(quantities, starts, expected));
var scorer = Best(() => ConcentrationScorer.HerfindahlHirschman(quantities, starts, scores));
Sizes.RequireEqual(expected, scores, nameof(ConcentrationScorer.HerfindahlHirschman));
var sorted = Best(() => ConcentrationScorer.HerfindahlHirschmanOfSortedRows(keys, quantities, [], scores));
Sizes.RequireEqual(expected, scores, nameof(ConcentrationScorer.HerfindahlHirschmanOfSortedRows));
ConcentrationScorer.Summarize(quantities, starts, new ConcentrationColumns(scores, gini: gini));
Sizes.RequireEqual(expected, scores, nameof(ConcentrationScorer.Summarize));
for (var g = 0; g < gini.Length; g += 997)
    Sizes.RequireEqual([1 + ConcentrationMetrics.Gini(quantities.AsSpan(starts[g]..starts[g + 1]))], [1 + gini[g]], nameof(ConcentrationScorer.Summarize));
var accumulator = new ConcentrationAccumulator(expected.Length);
accumulator.Add(keys, quantities);
accumulator.HerfindahlHirschman(scores);
Sizes.RequireEqual(expected, scores, nameof(ConcentrationAccumulator));

var widest = Vector512.IsHardwareAccelerated && Avx512F.IsSupported ? 512 : Avx2.IsSupported ? 256 : 128;
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{widest} bits: plain loop {plain:F3} ms, scorer {scorer:F3} ms ({plain / scorer:F1} times as fast), rows with sorted keys {sorted:F3} ms"));
return scorer <= plain ? 0 : 1;

static double Best(Action contestant)
{
    var best = double.MaxValue;
    for (var round = 0; round < Rounds; round++)
    {
        var start = Stopwatch.GetTimestamp();
        contestant();
        best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    return best;
}

[MethodImpl(MethodImplOptions.NoInlining)]
static void PlainLoop(double[] values, int[] starts, double[] results)
{
    for (var g = 0; g < results.Length; g++)
    {
        double sum = 0, squares = 0;
        foreach (var x in values.AsSpan(starts[g], starts[g + 1] - starts[g]))
        {
            sum += x;
            squares += x * x;
        }

        results[g] = squares / (sum * sum);
    }
}
