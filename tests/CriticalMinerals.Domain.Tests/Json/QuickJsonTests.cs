using System.Buffers;
using System.Text;
using System.Text.Json;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Records by hand: read and written exactly as by their generated metadata.</summary>
public class QuickJsonTests
{
    private const int Damaged = 5_000;

    [Fact]
    public void Records_DamagedParts_AreReadAsByTheGeneratedReading()
    {
        var types = QuickJson.Records().Select(converter => converter.Type!).ToHashSet();
        var parts = ReleasedFormatTests.Documents().Where(document => types.Contains(document.Type)).Select(document => (document.Type, Text: WithoutFormat(document.Text))).ToArray();
        var read = 0;
        Parallel.For(0, Damaged, seed =>
        {
            var (type, text) = parts[seed % parts.Length];
            var json = seed < parts.Length ? text : new DocumentMutator(seed).Mutate(text);
            var expected = Read(json, type, DomainJson.Options);
            var actual = Read(json, type, QuickJson.Options);
            Assert.True(Equals(expected, actual), $"Seed {seed}: {Encoding.UTF8.GetString(json)}");
            if (actual is null) return;
            Assert.Equal(JsonSerializer.Serialize(expected, type, DomainJson.Options), JsonSerializer.Serialize(actual, type, QuickJson.Options));
            Interlocked.Increment(ref read);
        });
        Assert.InRange(read, parts.Length, Damaged / 2);
        Assert.Superset(parts.Select(part => part.Type).ToHashSet(), types);
    }

    [Theory]
    [InlineData("""{"country":"CN","fraction":1,"fraction":1}""")]
    [InlineData("""{"country":"CN","fraction":1,"fr\u0061ction":1}""")]
    [InlineData("""{"country":"CN"}""")]
    [InlineData("""{"country":"CN","fraction":1,"estimated":null}""")]
    [InlineData("""{"country":"CN","fraction":1,"Estimated":true}""")]
    [InlineData("""{"country":"CN","fraction":1,"estimated":"true"}""")]
    [InlineData("""{"country":"CN","fraction":1""")]
    [InlineData("""["CN",1]""")]
    public void Record_BrokenMember_IsRefused(string json) => Assert.Null(Read(Encoding.UTF8.GetBytes(json), typeof(NationalShare), QuickJson.Options));

    [Theory]
    [InlineData("""{"country":"CN","fraction":0.25,"estimated":true}""")]
    [InlineData("""{"estimated":true,"fraction":0.25,"country":"CN"}""")]
    [InlineData("""{"fr\u0061ction":0.25,"estimated":true,"country":"\u0043N"}""")]
    public void Record_AnyOrderAndSpelling_IsRead(string json) =>
        Assert.Equal(new NationalShare(CountryCode.Parse("CN"), Share.FromFraction(0.25), estimated: true), Read(Encoding.UTF8.GetBytes(json), typeof(NationalShare), QuickJson.Options));

    [Fact]
    public void Write_ToAKeptBuffer_AllocatesNothing()
    {
        foreach (var (type, text) in ReleasedFormatTests.Documents())
            if (QuickJson.Records().Any(converter => converter.Type == type)) Writing.For(type).RequireNoAllocation(text);
    }

    [Fact]
    public void Write_WithinAWrite_IsNotMixedUp()
    {
        var inner = new ArrayBufferWriter<byte>();
        var outer = new Nosy(() => DomainJson.Write(inner, MineralIds.Gallium));
        DomainJson.Write(outer, new SupplyNode(MineralIds.Gallium, SupplyChainStage.Refining));
        Assert.Equal("\"gallium\"", Encoding.UTF8.GetString(inner.WrittenSpan));
        Assert.Equal("""{"format":"critical-minerals/1.0","mineral":"gallium","stage":"refining"}""", Encoding.UTF8.GetString(outer.Buffer.WrittenSpan));
    }

    [Fact]
    public void Write_AfterOneThatFailed_StartsAfresh()
    {
        var broken = new Nosy(() => throw new InvalidOperationException("full"));
        Assert.Throws<InvalidOperationException>(() => DomainJson.Write(broken, new SupplyNode(MineralIds.Gallium, SupplyChainStage.Refining)));
        Assert.Equal("\"gallium\"", DomainJson.Write(MineralIds.Gallium));
    }

    private static object? Read(byte[] json, Type type, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize(json, type, options);
        }
        catch (Exception e) when (DomainReader.IsAboutTheDocument(e))
        {
            return null;
        }
    }

    private static byte[] WithoutFormat(byte[] json)
    {
        var copy = json.ToArray();
        FormatEnvelope.Open(copy);
        return copy;
    }

    private abstract class Writing
    {
        internal static Writing For(Type type) => (Writing)Activator.CreateInstance(typeof(Writing<>).MakeGenericType(type))!;

        internal abstract void RequireNoAllocation(byte[] json);
    }

    private sealed class Writing<T> : Writing
        where T : notnull
    {
        internal override void RequireNoAllocation(byte[] json)
        {
            var value = DomainJson.Read<T>(json);
            var buffer = new ArrayBufferWriter<byte>(1 << 16);
            var allocated = long.MaxValue;
            for (var i = 0; i < 40_000 && allocated > 0; i++)
            {
                // Generic code of the runtime boxes until it has been optimised: in the background, and not while other tests bring new code.
                if (i % 50 == 49) Thread.Sleep(50);
                buffer.ResetWrittenCount();
                var before = GC.GetAllocatedBytesForCurrentThread();
                DomainJson.Write(buffer, value);
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            }

            Assert.True(allocated == 0, $"Writing {typeof(T)} allocated {allocated} bytes.");
        }
    }

    /// <summary>Does something else when it is asked for room.</summary>
    private sealed class Nosy(Action first) : IBufferWriter<byte>
    {
        internal ArrayBufferWriter<byte> Buffer { get; } = new();

        public void Advance(int count) => Buffer.Advance(count);

        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            first();
            return Buffer.GetMemory(sizeHint);
        }

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
