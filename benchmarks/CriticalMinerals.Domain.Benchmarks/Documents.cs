using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>Reading and writing documents, against going through the same bytes without building anything.</summary>
[MemoryDiagnoser]
public class Documents
{
    private readonly byte[] regime = DomainJson.WriteUtf8(ReferenceData.Regime);
    private readonly ValueList<ShareTable> tables = ReferenceData.Shares.ToValueList();
    private byte[] shares = [];
    private readonly ArrayBufferWriter<byte> kept = new(1 << 20);

    [GlobalSetup]
    public void WriteShareTables() => shares = DomainJson.WriteUtf8(tables);

    [Benchmark(Baseline = true)]
    public int RegimeTokensOnly() => Tokens(regime);

    [Benchmark]
    public Regime ReadRegime() => DomainJson.Read<Regime>(regime);

    [Benchmark]
    public int WriteRegime() => Write(ReferenceData.Regime);

    [Benchmark]
    public int SharesTokensOnly() => Tokens(shares);

    [Benchmark]
    public ValueList<ShareTable> ReadShares() => DomainJson.Read<ValueList<ShareTable>>(shares);

    [Benchmark]
    public int WriteShares() => Write(tables);

    private static int Tokens(byte[] json)
    {
        var count = 0;
        var reader = new Utf8JsonReader(json);
        while (reader.Read()) count++;
        return count;
    }

    private int Write<T>(T value)
        where T : notnull
    {
        kept.ResetWrittenCount();
        DomainJson.Write(kept, value);
        return kept.WrittenCount;
    }
}
