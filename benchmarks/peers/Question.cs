namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>A benchmark class on one size of data: a part of the results table.</summary>
/// <param name="Id">For the command line and the bars.</param>
/// <param name="Title">For the table.</param>
/// <param name="Class">The class, with its contestants.</param>
/// <param name="Values">How many values or rows; 0 where the class has its own data.</param>
/// <param name="RowsPerGroup">For classes that have groups of equal size; else 0.</param>
internal sealed record Question(string Id, string Title, Type Class, int Values = 0, int RowsPerGroup = 0)
{
    /// <summary>Switches off AVX-512, in a process of its own.</summary>
    internal bool WithoutAvx512 { get; init; }

    internal static IReadOnlyList<Question> All { get; } =
    [
        new("contiguous", "50 M values in 5 M groups of lognormal size", typeof(ContiguousGroups), 50_000_000),
        new("contiguous-avx2", "the same with AVX2 only", typeof(ContiguousGroups), 50_000_000) { WithoutAvx512 = true },
        new("contiguous-numpy", "the same beside numpy", typeof(ContiguousGroupsPeers), 50_000_000),
        new("cached", "1 M values in 100 k groups, in the caches", typeof(ContiguousGroups), 1_000_000),
        new("figures", "index, CR-4 and Gini of 10 M values in 1 M groups", typeof(SortedFigures), 10_000_000),
        new("rows-sorted", "50 M rows sorted by key, 5 M groups", typeof(SortedRowsAgainstDuckDb), 50_000_000),
        new("rows-50k", "50 M rows in any order, 50 k groups", typeof(UnsortedRowsPeers), 50_000_000, 1000),
        new("rows-5m", "50 M rows in any order, 5 M groups", typeof(UnsortedRowsPeers), 50_000_000, 10),
        new("typed-codes", "10 M rows of mineral, stage, year, country and tonnes", typeof(TypedCodesPeers), 10_000_000),
        new("json-tables", "JSON of all share tables of the reference data", typeof(ShareTableJson)),
        new("json-scores", "JSON of their scores", typeof(ScoreJson)),
        new("json-measures", "JSON of a thousand measures", typeof(MeasureJson)),
        new("json-agreements", "JSON of a thousand agreements", typeof(AgreementJson)),
        new("documents", "documents of the reference data", typeof(Documents)),
    ];
}
