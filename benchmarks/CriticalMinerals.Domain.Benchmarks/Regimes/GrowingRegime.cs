using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NodaTime;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>Ten times the measures: how much longer does it take to build the regime, to answer for a first day, for a day asked before, and for one more?</summary>
[MemoryDiagnoser, MinColumn, CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
public class GrowingRegime
{
    private static readonly AsOf Day = new(new LocalDate(2024, 5, 14));
    private static readonly AsOf LaterDay = new(new LocalDate(2025, 6, 1));

    private int asked;
    private Regime small = SyntheticRegime.Of(0);
    private Regime tenfold = SyntheticRegime.Of(0);

    /// <summary>The measures of the tenfold regime.</summary>
    [ParamsSource(nameof(Sizes))]
    public int Measures { get; set; }

    public static IEnumerable<int> Sizes => SyntheticRegime.Sizes;

    [GlobalSetup]
    public void Setup()
    {
        tenfold = SyntheticRegime.Of(Measures);
        small = SyntheticRegime.Regime(tenfold.Measures.Take(Measures / 10), tenfold.Suspensions.Where(s => tenfold.Measures.Take(Measures / 10).Any(m => m.Id == s.Targets[0].Measure)));
        var (all, first) = (tenfold.On(LaterDay), small.On(LaterDay));
        if (first.Clauses.Count * 10 != all.Clauses.Count || !first.Clauses.SequenceEqual(all.Clauses.Take(first.Clauses.Count)))
            throw new InvalidOperationException("The small regime answers otherwise than the same measures in the large one.");
    }

    [Benchmark(Baseline = true), BenchmarkCategory("build")]
    public Regime Build() => SyntheticRegime.Regime(small.Measures, small.Suspensions);

    [Benchmark, BenchmarkCategory("build")]
    public Regime BuildTenfold() => SyntheticRegime.Regime(tenfold.Measures, tenfold.Suspensions);

    [Benchmark(Baseline = true), BenchmarkCategory("build and index")]
    public Coverage BuildAndIndex() => Build().CoverageOf(SyntheticRegime.Question("Mineral"), Day);

    [Benchmark, BenchmarkCategory("build and index")]
    public Coverage BuildAndIndexTenfold() => BuildTenfold().CoverageOf(SyntheticRegime.Question("Mineral"), Day);

    [Benchmark(Baseline = true), BenchmarkCategory("build and first day")]
    public RegimeSnapshot FirstDay() => Build().On(Day);

    [Benchmark, BenchmarkCategory("build and first day")]
    public RegimeSnapshot FirstDayTenfold() => BuildTenfold().On(Day);

    [Benchmark(Baseline = true), BenchmarkCategory("day asked before")]
    public RegimeSnapshot DayAskedBefore() => small.On(LaterDay);

    [Benchmark, BenchmarkCategory("day asked before")]
    public RegimeSnapshot DayAskedBeforeTenfold() => tenfold.On(LaterDay);

    [Benchmark(Baseline = true), BenchmarkCategory("one more day")]
    public RegimeSnapshot OneMoreDay() => small.On(Next());

    [Benchmark, BenchmarkCategory("one more day")]
    public RegimeSnapshot OneMoreDayTenfold() => tenfold.On(Next());

    // More days than a regime keeps answers of.
    private AsOf Next() => new(LaterDay.Date.PlusDays(-37 * (++asked % 20)));
}
