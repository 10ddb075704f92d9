using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>A first answer and the opening of everything, each once in a fresh process: what is compiled and opened on the way is part of it.</summary>
/// <remarks>The start of the process itself is not; an empty console program's whole run is what to compare with. Allocation is held by a test of the data.</remarks>
[SimpleJob(RunStrategy.ColdStart, launchCount: 5, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class Opening
{
    [Benchmark(Baseline = true)]
    public Bounds<HerfindahlIndex> FirstAnswer() => ReferenceData.Shares.Latest(MineralIds.Gallium, SupplyChainStage.Refining)!.Hhi();

    [Benchmark]
    public int Everything() =>
        ReferenceData.Regime.Measures.Count + ReferenceData.Shares.Count(table => table.Rows.Count > 0) + ReferenceData.Minerals.Count + ReferenceData.CriticalLists.Count
        + ReferenceData.Sources.Count + ReferenceData.HsCodes.Count + ReferenceData.PoliticalStability.Count + ReferenceData.Compounds.Count
        + ReferenceData.ByProducts.Count + ReferenceData.StageTerms.Count;
}
