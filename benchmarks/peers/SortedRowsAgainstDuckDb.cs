using BenchmarkDotNet.Attributes;
using DuckDB.NET.Data;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>The index of groups from rows sorted by an integer key, against a columnar database that has the same rows in the same order in memory.</summary>
[MinColumn, MedianColumn]
public class SortedRowsAgainstDuckDb : IDisposable
{
    private DuckDBConnection? database;
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
        database = new DuckDBConnection("DataSource=:memory:");
        database.Open();
        Run("create table rows (k integer, x double)");
        using (var appender = database.CreateAppender("rows"))
            for (var i = 0; i < Values; i++) appender.CreateRow().AppendValue(keys[i]).AppendValue(quantities[i]).EndRow();

        SortedRows();
        Run("set threads to 2");
        using var command = database.CreateCommand();
        command.CommandText = "select k, sum(x * x) / (sum(x) * sum(x)) from rows group by k";
        using var reader = command.ExecuteReader();
        var expected = new double[scores.Length];
        while (reader.Read()) expected[reader.GetInt32(0)] = reader.GetDouble(1);
        Benchmarks.Sizes.RequireEqual(expected, scores, nameof(SortedRows));
    }

    [GlobalCleanup]
    public void Dispose()
    {
        database?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public int SortedRows() => ConcentrationScorer.HerfindahlHirschmanOfSortedRows(keys, quantities, groupKeys, scores);

    [Benchmark]
    public void DuckDbTwoThreads() => Run("create or replace table scores as select k, sum(x * x) / (sum(x) * sum(x)) as h from rows group by k");

    private void Run(string text)
    {
        using var command = database!.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
