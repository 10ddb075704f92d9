using BenchmarkDotNet.Attributes;
using NodaTime;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>What binds a consignment under a large regime: only the clauses that can match, against testing every clause.</summary>
[MemoryDiagnoser, MinColumn]
public class CoverageOfManyMeasures
{
    private static readonly AsOf Day = new(new LocalDate(2024, 5, 14));

    private Regime regime = SyntheticRegime.Of(0);
    private Consignment consignment = SyntheticRegime.Question("");

    [ParamsSource(nameof(Sizes))]
    public int Measures { get; set; }

    [ParamsSource(nameof(Questions))]
    public string By { get; set; } = "";

    public static string[] Questions => ["Mineral", "HsCode", "TariffLine", "Group", "ToBloc", "FromBloc", "Transit"];

    public static IEnumerable<int> Sizes => SyntheticRegime.Sizes;

    [GlobalSetup]
    public void Setup()
    {
        regime = SyntheticRegime.Of(Measures);
        consignment = SyntheticRegime.Question(By);
        var (expected, actual) = (EveryClause(), Index());
        if (expected != actual) throw new InvalidOperationException($"By {By} the index finds {actual.Findings.Count} clauses, not {expected.Findings.Count}.");
    }

    [Benchmark(Baseline = true)]
    public Coverage EveryClause() => regime.CoverageByEveryClause(consignment, Day);

    [Benchmark]
    public Coverage Index() => regime.CoverageOf(consignment, Day);
}
