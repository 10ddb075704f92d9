using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Large documents from strangers end in a value or a <see cref="JsonException"/>, with memory and work in step with their length.</summary>
/// <remarks>The limit in time only catches what would never end. HOSTILE_BYTES sets how long the documents are.</remarks>
[Collection(nameof(HostileDocumentTests))]
[CollectionDefinition(nameof(HostileDocumentTests), DisableParallelization = true)]
public class HostileDocumentTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Every date of it opens a span, and each span is laid out with every date: quadratic, and cut off by a limit of the work.</summary>
    private const string Quadratic = "agreement, many suspensions";

    private const long Allowance = 64L << 20;

    private static readonly int Size = int.TryParse(Environment.GetEnvironmentVariable("HOSTILE_BYTES"), out var size) ? size : 1_000_000;

    public static TheoryData<string> Names => [.. HostileDocuments.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Read_LargeDocument_AllocatesInStepWithItsLength(string name) => Within(() =>
    {
        var (type, make) = HostileDocuments.All[name];
        Read(type, make(10_000));
        var (length, bytes) = Allocated(type, make(Size), name);
        var document = make(2 * Size);
        var (longer, more) = Allocated(type, document, name);
        if (name != Quadratic) Assert.True(more <= (3 * bytes) + (4L << 20), $"{name}: {bytes:N0} bytes allocated for {length:N0} bytes, but {more:N0} for {longer:N0}.");
        var bound = Allowance + (20L * longer);
        if (more <= bound) return;                     // what was never allocated was never held
        var held = MostHeld(() => Read(type, document));
        Assert.True(held <= bound, $"{name}: {held:N0} bytes held at once for {longer:N0} bytes.");
    });

    [Theory]
    [InlineData(typeof(Citation), "{\"format\":\"critical-minerals/1.0\",\"source\":\"x\",\"confidence\":\"low\",\"note\":\"", "\"}")]
    [InlineData(typeof(Citation), "{\"format\":\"critical-minerals/1.0\",\"confidence\":\"low\",\"source\":\"", "\"}")]
    [InlineData(typeof(Citation), "{\"format\":\"critical-minerals/1.0\",\"", "\":1}")]
    [InlineData(typeof(Citation), "{\"format\":\"", "\"}")]
    [InlineData(typeof(ControlKind), "{\"format\":\"critical-minerals/1.0\",\"kind\":\"", "\"}")]
    [InlineData(typeof(MineralId), "\"", "\"")]
    public Task Read_TextOf100Megabytes_StaysWithinTheBound(Type type, string before, string after) => Within(() =>
    {
        const int Length = 100_000_000;
        var json = new byte[before.Length + Length + after.Length];
        json.AsSpan().Fill((byte)'n');
        Encoding.ASCII.GetBytes(before, json);
        Encoding.ASCII.GetBytes(after, json.AsSpan(before.Length + Length));
        var start = GC.GetAllocatedBytesForCurrentThread();
        Outcome(() => ReadBytes(type, json));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - start, 0, Allowance + (20L * json.Length));
    });

    [Fact]
    public Task Read_FaultAfterManyLevels_ReadsWhatIsInsideOnlyAFewTimes() => Within(() =>
    {
        var (type, make) = HostileDocuments.All["kind last on every level"];
        var document = make(Size)[..^1] + ",\"zz\":1}";
        Assert.StartsWith("$.zz: SuppliersOf has no such member", Read(type, document), StringComparison.Ordinal);
        var (length, bytes) = Allocated(type, document, "fault after many levels");
        Assert.InRange(bytes, 0, 40L * length);
    });

    [Theory]
    [InlineData("agreement, many corrections")]
    [InlineData("agreement, many announcements")]
    [InlineData("agreement, many parties that confirm")]
    [InlineData("measure, many corrections that may be of one day")]
    [InlineData("measure, many reliefs of one name")]
    public Task Read_HistoryOf25Megabytes_Ends(string name) => Within(() =>
    {
        var (type, make) = HostileDocuments.All[name];
        Assert.NotEmpty(Read(type, make(25_000_000)));
    });

    private static Task Within(Action action) => Task.Run(action, TestContext.Current.CancellationToken).WaitAsync(Limit, TestContext.Current.CancellationToken);

    /// <summary>The most memory in use at any of many moments, beyond what was in use before.</summary>
    private static long MostHeld(Func<string> read)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = 0L;
        var reading = Task.Run(read, TestContext.Current.CancellationToken);
        do most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        while (!reading.Wait(20, TestContext.Current.CancellationToken));
        return most;
    }

    private static (int Length, long Bytes) Allocated(Type type, string document, string name)
    {
        var watch = Stopwatch.StartNew();
        var start = GC.GetAllocatedBytesForCurrentThread();
        var outcome = Read(type, document);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - start;
        if (Environment.GetEnvironmentVariable("HOSTILE_REPORT") is { } report)
            lock (HostileDocuments.All) File.AppendAllText(report, $"{name}\t{document.Length}\t{bytes}\t{watch.ElapsedMilliseconds}\t{outcome[..Math.Min(100, outcome.Length)]}\n");
        return (document.Length, bytes);
    }

    private static string Read(Type type, string document) => Outcome(() => ReadBytes(type, Encoding.UTF8.GetBytes(document)));

    private static void ReadBytes(Type type, byte[] json) =>
        typeof(HostileDocumentTests).GetMethod(nameof(ReadAs), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [json], null);

    private static void ReadAs<T>(byte[] json)
        where T : notnull =>
        DomainJson.Read<T>(json);

    private static string Outcome(Action read)
    {
        try
        {
            read();
            return "read";
        }
        catch (JsonException e)
        {
            Assert.True(e.Message.Length < 2000, $"The message has {e.Message.Length} characters.");
            return e.Message;
        }
    }
}
