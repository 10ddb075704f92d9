using BenchmarkDotNet.Attributes;
using DuckDB.NET.Data;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>The index of groups from rows in any order, against a columnar database that has the same rows in memory.</summary>
[MinColumn, MedianColumn]
public class RowsAgainstDuckDb : IDisposable
{
    private DuckDBConnection? database;
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
        database = new DuckDBConnection("DataSource=:memory:");
        database.Open();
        Run("create table rows (k integer, x double)");
        using (var appender = database.CreateAppender("rows"))
            for (var i = 0; i < Values; i++) appender.CreateRow().AppendValue(groups[i]).AppendValue(quantities[i]).EndRow();

        Accumulator();
        Run("set threads to 2");
        using var command = database.CreateCommand();
        command.CommandText = "select k, sum(x * x) / (sum(x) * sum(x)) from rows group by k order by k";
        using var reader = command.ExecuteReader();
        var expected = new double[scores.Length];
        while (reader.Read()) expected[reader.GetInt32(0)] = reader.GetDouble(1);
        Benchmarks.Sizes.RequireEqual(expected, scores, nameof(Accumulator));
    }

    [GlobalCleanup]
    public void Dispose()
    {
        database?.Dispose();
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
    public void DuckDbOneThread() => Query(1);

    [Benchmark]
    public void DuckDbTwoThreads() => Query(2);

    private void Query(int threads)
    {
        Run($"set threads to {threads}");
        Run("create or replace table scores as select k, sum(x * x) / (sum(x) * sum(x)) as h from rows group by k");
    }

    private void Run(string text)
    {
        using var command = database!.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
