using System.Globalization;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>How all mining tables of the US Geological Survey are bound towards one destination over years: by change points, against day by day.</summary>
[MemoryDiagnoser, MinColumn]
public class ExposureOverYears
{
    private const string YearsVariable = "EXPOSURE_YEARS";
    private const string TablesVariable = "EXPOSURE_TABLES";

    private static readonly CountryCode UnitedStates = CountryCode.Parse("US");

    private readonly Regime regime = ReferenceData.Regime;
    private ShareTable[] tables = [];
    private DateSpan days = DateSpan.Always;

    /// <summary>Years up to the end of 2027; few by default, so that a dry run is quick.</summary>
    [ParamsSource(nameof(Spans))]
    public int Years { get; set; }

    /// <summary>Of all tables so many, evenly spread; few by default.</summary>
    [ParamsSource(nameof(Counts))]
    public int Tables { get; set; }

    public static IEnumerable<int> Spans => Numbers(YearsVariable, "1");

    public static IEnumerable<int> Counts => Numbers(TablesVariable, "10");

    [GlobalSetup]
    public void Setup()
    {
        ShareTable[] all = [.. ReferenceData.Shares.Find(stage: SupplyChainStage.Mining).Where(table => table.Citation.Source.Value.StartsWith("usgs-", StringComparison.Ordinal) && table.Subject.Statistic != Statistic.Imports)];
        var step = Math.Max(1, all.Length / Tables);
        tables = [.. all.Where((_, i) => i % step == 0).Take(Tables)];
        days = new(new LocalDate(2028 - Years, 1, 1), new LocalDate(2027, 12, 31));
        foreach (var table in tables)
            foreach (var span in Sweep(table)) RequireEveryDay(table, span);
    }

    [Benchmark(Baseline = true)]
    public int DayByDay()
    {
        var rows = 0;
        foreach (var table in tables)
            for (var day = days.First!.Value; day <= days.Last; day = day.PlusDays(1)) rows += Ask(table, day).Rows.Count;
        return rows;
    }

    [Benchmark]
    public int ChangePoints()
    {
        var rows = 0;
        foreach (var table in tables)
            foreach (var span in Sweep(table)) rows += span.Days.Days!.Value * span.Exposure.Rows.Count;
        return rows;
    }

    private static IEnumerable<int> Numbers(string variable, string byDefault) =>
        (Environment.GetEnvironmentVariable(variable) ?? byDefault).Split(',').Select(text => int.Parse(text, CultureInfo.InvariantCulture));

    private ValueList<ExposureSpan> Sweep(ShareTable table) => regime.ExposureOver(table, UnitedStates, EndUser.CivilUnlisted, days, null);

    private Exposure Ask(ShareTable table, LocalDate day) => regime.ExposureOf(table, UnitedStates, EndUser.CivilUnlisted, new AsOf(day));

    private void RequireEveryDay(ShareTable table, ExposureSpan span)
    {
        if (Ask(table, span.Days.First!.Value) != span.Exposure) throw new InvalidOperationException($"{table.Subject} on {span.Days.First} is another than the sweep says.");
        for (var day = span.Days.First.Value; day <= span.Days.Last; day = day.PlusDays(1))
            if (!Ask(table, day).Rows.Select(Burden).SequenceEqual(span.Exposure.Rows.Select(Burden)))
                throw new InvalidOperationException($"{table.Subject} is bound otherwise on {day} than the sweep says of {span.Days}.");
    }

    private static (CountryCode, Bounds<Share>, CoverageVerdict, CoverageVerdict, CoverageVerdict) Burden(ExposureRow row) =>
        (row.Country, row.Share, row.AtLeast, row.AtMost, row.Verdict);
}
