namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>What was promised: a contestant is at least so many times as fast as another of the same question.</summary>
internal sealed record Bar(string Question, string Ours, string Other, double Times)
{
    internal static IReadOnlyList<Bar> All { get; } =
    [
        new("contiguous", nameof(ContiguousGroups.Scorer), nameof(ContiguousGroups.SumOnly), 0.8),
        new("contiguous", nameof(ContiguousGroups.Scorer), nameof(ContiguousGroups.PlainLoop), 2.7),
        new("contiguous", nameof(ContiguousGroups.Scorer), nameof(ContiguousGroups.TensorPrimitivesPerGroup), 3.5),
        new("contiguous", nameof(ContiguousGroups.Scorer), nameof(ContiguousGroups.MathNetPerGroup), 12),
        new("contiguous-numpy", nameof(ContiguousGroupsPeers.Scorer), nameof(ContiguousGroupsPeers.NumpyReduceAt), 12),
        new("contiguous-avx2", nameof(ContiguousGroups.Scorer), nameof(ContiguousGroups.PlainLoop), 2),
        new("cached", nameof(ContiguousGroups.Scorer), nameof(ContiguousGroups.PlainLoop), 3.3),
        new("cached", nameof(ContiguousGroups.Scorer), nameof(ContiguousGroups.TensorPrimitivesPerGroup), 4),
        new("figures", nameof(SortedFigures.Summarize), nameof(SortedFigures.SortEachGroup), 5),
        new("rows-sorted", nameof(SortedRowsAgainstDuckDb.SortedRows), nameof(SortedRowsAgainstDuckDb.DuckDbTwoThreads), 30),
        new("rows-50k", nameof(UnsortedRowsPeers.Accumulator), nameof(UnsortedRowsPeers.DuckDbOneThread), 5),
        new("rows-50k", nameof(UnsortedRowsPeers.AccumulatorTwoThreads), nameof(UnsortedRowsPeers.DuckDbTwoThreads), 5),
        new("rows-50k", nameof(UnsortedRowsPeers.Accumulator), nameof(UnsortedRowsPeers.NumpyBincount), 4),
        new("rows-5m", nameof(UnsortedRowsPeers.Accumulator), nameof(UnsortedRowsPeers.DuckDbOneThread), 10),
        new("rows-5m", nameof(UnsortedRowsPeers.AccumulatorTwoThreads), nameof(UnsortedRowsPeers.DuckDbTwoThreads), 10),
        new("typed-codes", nameof(TypedCodesPeers.TypedCodes), nameof(TypedCodesPeers.DuckDbOneThread), 5),
        .. Json("json-tables", 0.8),
        .. Json("json-scores", 0.8),
        .. Json("json-measures", 0.45),
        .. Json("json-agreements", 0.45),
    ];

    private static IEnumerable<Bar> Json(string question, double ofByHand) =>
    [
        new(question, nameof(ShareTableJson.WriteDomain), nameof(ShareTableJson.WriteByHand), ofByHand),
        new(question, nameof(ShareTableJson.WriteDomain), nameof(ShareTableJson.WriteNewtonsoft), 4),
        new(question, nameof(ShareTableJson.ReadDomain), nameof(ShareTableJson.ReadByHand), ofByHand),
        new(question, nameof(ShareTableJson.ReadDomain), nameof(ShareTableJson.ReadNewtonsoft), 2.5),
    ];
}
