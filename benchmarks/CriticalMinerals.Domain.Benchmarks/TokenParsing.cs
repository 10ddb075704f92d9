using BenchmarkDotNet.Attributes;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>What reading one id or share costs: the inner loop of every document and table.</summary>
[MemoryDiagnoser]
public class TokenParsing
{
    private const string Id = "rare-earths-magnet";
    private const string Fraction = "0.683";

    [Benchmark]
    public MineralId ParseMineralId() => MineralId.Parse(Id);

    [Benchmark]
    public Share ParseShare() => Share.Parse(Fraction);

    [Benchmark]
    public Share ShareFromPercent() => Share.FromPercent(68.3m);
}
