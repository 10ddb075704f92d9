using BenchmarkDotNet.Attributes;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>Rows of mineral, stage, year, country and tonnes: a country's rows are added, then each mineral, stage and year is scored.</summary>
/// <remarks>The library has the rows as its own ids and codes, the database as its enum types.</remarks>
[MinColumn, MedianColumn]
public class TypedCodesPeers : IDisposable
{
    private const string PerProducer = "select mineral, stage, year, country, sum(x) as t from rows group by mineral, stage, year, country";

    private static readonly MineralId[] Minerals = [.. Enumerable.Range(0, 50).Select(i => MineralId.Parse($"mineral-{i:00}"))];
    private static readonly SupplyChainStage[] Stages = [.. SupplyChainStage.WellKnown.Take(6)];

    private readonly Database database = new();
    private MineralId[] minerals = [];
    private SupplyChainStage[] stages = [];
    private int[] years = [];
    private CountryCode[] countries = [];
    private double[] tonnes = [];
    private int[] groups = [];
    private int[] producers = [];
    private double[] scores = [];
    private SupplyGroupEncoder encoder = new();

    [ParamsSource(nameof(Sizes))]
    public int Values { get; set; }

    public static IEnumerable<int> Sizes => Benchmarks.Sizes.Values;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        (minerals, stages, years) = (new MineralId[Values], new SupplyChainStage[Values], new int[Values]);
        (countries, groups, producers) = (new CountryCode[Values], new int[Values], new int[Values]);
        tonnes = Benchmarks.Sizes.Quantities(Values, random);
        for (var i = 0; i < Values; i++)
        {
            (minerals[i], stages[i]) = (Minerals[random.Next(Minerals.Length)], Stages[random.Next(Stages.Length)]);
            (years[i], countries[i]) = (1995 + random.Next(30), CountryCode.All[random.Next(200)]);
        }

        Load();
        TypedCodes();
        DuckDbTwoThreads();
        var order = Enumerable.Range(0, encoder.Count).OrderBy(g => Array.IndexOf(Minerals, encoder[g].Mineral))
            .ThenBy(g => Array.IndexOf(Stages, encoder[g].Stage)).ThenBy(g => encoder[g].Year);
        Benchmarks.Sizes.RequireEqual(database.Read("select h from scores order by mineral, stage, year"), [.. order.Select(g => scores[g])], nameof(TypedCodes));
    }

    [GlobalCleanup]
    public void Dispose()
    {
        database.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>From the first row to the last score, with new encoders.</summary>
    [Benchmark(Baseline = true)]
    public void TypedCodes()
    {
        encoder = new SupplyGroupEncoder();
        var countryEncoder = new KeyEncoder<CountryCode>();
        encoder.Encode(minerals, stages, years, groups);
        countryEncoder.Encode(countries, producers);
        var rows = new ProducerConcentrationAccumulator(encoder.Count, countryEncoder.Count);
        rows.Add(groups, producers, tonnes);
        scores = new double[encoder.Count];
        rows.HerfindahlHirschman(scores);
    }

    [Benchmark]
    public void DuckDbOneThread() => Query(1);

    [Benchmark]
    public void DuckDbTwoThreads() => Query(2);

    private void Query(int threads)
    {
        database.Run($"set threads to {threads}");
        database.Run($"create or replace table scores as select mineral, stage, year, sum(t * t) / (sum(t) * sum(t)) as h from ({PerProducer}) group by mineral, stage, year");
    }

    private void Load()
    {
        database.Run($"create type mineral as enum ({string.Join(", ", Minerals.Select(id => $"'{id}'"))})");
        database.Run($"create type stage as enum ({string.Join(", ", Stages.Select(id => $"'{id}'"))})");
        database.Run($"create type country as enum ({string.Join(", ", CountryCode.All.Select(code => $"'{code}'"))})");
        database.LoadTypedRows(minerals, stages, years, countries, tonnes);
    }
}
