using System.Globalization;
using DuckDB.NET.Data;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>A columnar database in memory.</summary>
internal sealed class Database : IDisposable
{
    private readonly DuckDBConnection connection = new("DataSource=:memory:");

    internal Database() => connection.Open();

    internal void Run(string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    /// <summary>Makes the table rows (k, x).</summary>
    internal void LoadRows(int[] groups, double[] quantities)
    {
        Run("create or replace table rows (k integer, x double)");
        using var appender = connection.CreateAppender("rows");
        for (var i = 0; i < groups.Length; i++) appender.CreateRow().AppendValue(groups[i]).AppendValue(quantities[i]).EndRow();
    }

    /// <summary>Makes the table rows (mineral, stage, year, country, x) with enum types that exist.</summary>
    internal void LoadTypedRows(MineralId[] minerals, SupplyChainStage[] stages, int[] years, CountryCode[] countries, double[] tonnes)
    {
        Run("create or replace table texts (mineral varchar, stage varchar, year integer, country varchar, x double)");
        using (var appender = connection.CreateAppender("texts"))
        {
            for (var i = 0; i < years.Length; i++)
                appender.CreateRow().AppendValue(minerals[i].Value).AppendValue(stages[i].Value).AppendValue(years[i]).AppendValue(countries[i].Alpha2).AppendValue(tonnes[i]).EndRow();
        }

        Run("create or replace table rows as select mineral::mineral as mineral, stage::stage as stage, year::smallint as year, country::country as country, x from texts");
        Run("drop table texts");
    }

    /// <summary>Scores the groups of the table rows into a table of their scores, as the scorer writes into a buffer.</summary>
    internal void ScoreRows(int threads)
    {
        Run(string.Create(CultureInfo.InvariantCulture, $"set threads to {threads}"));
        Run("create or replace table scores as select k, sum(x * x) / (sum(x) * sum(x)) as h from rows group by k");
    }

    /// <summary>The numbers of a query's only column.</summary>
    internal double[] Read(string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var numbers = new List<double>();
        while (reader.Read()) numbers.Add(reader.GetDouble(0));
        return [.. numbers];
    }

    public void Dispose() => connection.Dispose();
}
