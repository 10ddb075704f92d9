using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using BenchmarkDotNet.Attributes;
using Newtonsoft.Json.Serialization;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>One document both ways: the library, a loop written by hand for just this document, and Newtonsoft.Json with classes of the same shape.</summary>
/// <remarks>
/// The loop by hand checks no more than the constructors do; bytes and values are compared before anything is timed. Newtonsoft.Json fills plain classes
/// of texts, numbers and lists, without any check.
/// </remarks>
[MemoryDiagnoser]
public abstract class JsonContest<T, TPlain> : IDisposable
    where T : notnull
{
    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        SkipValidation = true,
    };

    private readonly ArrayBufferWriter<byte> kept = new(1 << 24);
    private readonly MemoryStream keptStream = new(1 << 24);
    private readonly Utf8JsonWriter writer = new(Stream.Null, WriterOptions);
    private readonly Newtonsoft.Json.JsonSerializer newtonsoft = Newtonsoft.Json.JsonSerializer.Create(new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        DefaultValueHandling = Newtonsoft.Json.DefaultValueHandling.Ignore,
        DateParseHandling = Newtonsoft.Json.DateParseHandling.None,
    });

    private readonly T value;
    private readonly byte[] json;
    private readonly TPlain plain;

    /// <summary>Checks that all contestants write and read the same.</summary>
    protected JsonContest()
    {
        value = Make();
        json = DomainJson.WriteUtf8(value);
        plain = ReadNewtonsoft();
        WriteByHand();
        Require(kept.WrittenSpan.SequenceEqual(json), "The loop by hand writes other bytes.");
        WriteDomain();
        Require(kept.WrittenSpan.SequenceEqual(json), "The library writes other bytes into a kept buffer.");
        WriteNewtonsoft();
        Require(DomainJson.Read<T>(keptStream.GetBuffer().AsSpan(0, (int)keptStream.Length)).Equals(value), "Newtonsoft.Json writes another value.");
        Require(ReadByHand().Equals(value), "The loop by hand reads another value.");
        Require(ReadDomain().Equals(value), "The library reads another value.");
    }

    /// <summary>How many bytes the document has.</summary>
    public int Length => json.Length;

    /// <summary>A value that has everything a loop by hand knows.</summary>
    protected abstract T Make();

    /// <summary>Writes a value by hand.</summary>
    protected abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>Reads a value by hand; the reader is at its first token.</summary>
    protected abstract T Read(ref Utf8JsonReader reader);

    [Benchmark]
    public int WriteByHand()
    {
        kept.ResetWrittenCount();
        writer.Reset(kept);
        Write(writer, value);
        writer.Flush();
        return kept.WrittenCount;
    }

    [Benchmark]
    public int WriteDomain()
    {
        kept.ResetWrittenCount();
        DomainJson.Write(kept, value);
        return kept.WrittenCount;
    }

    [Benchmark]
    public long WriteNewtonsoft()
    {
        keptStream.SetLength(0);
        using var text = new StreamWriter(keptStream, new UTF8Encoding(false), leaveOpen: true);
        newtonsoft.Serialize(text, plain);
        text.Flush();
        return keptStream.Length;
    }

    [Benchmark(Baseline = true)]
    public T ReadByHand()
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return Read(ref reader);
    }

    [Benchmark]
    public T ReadDomain() => DomainJson.Read<T>(json);

    [Benchmark]
    public TPlain ReadNewtonsoft()
    {
        using var reader = new Newtonsoft.Json.JsonTextReader(new StreamReader(new MemoryStream(json)));
        return newtonsoft.Deserialize<TPlain>(reader)!;
    }

    /// <summary>Lets go of the buffers.</summary>
    public void Dispose()
    {
        writer.Dispose();
        keptStream.Dispose();
        GC.SuppressFinalize(this);
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds) throw new InvalidOperationException(otherwise);
    }
}
