using System.Reflection;
using System.Text;
using System.Text.Json;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Every rule of reading on real documents: alone, and inside somebody else's type.</summary>
public class StrictnessCorpusTests
{
    private static readonly JsonSerializerOptions Web = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddCriticalMinerals();

    private static readonly MethodInfo ReadText = typeof(DomainJson).GetMethods().Single(
        method => method.Name == nameof(DomainJson.Read) && method.GetParameters()[0].ParameterType == typeof(string));

    private sealed record Order<T>(int Before, T Value, int After);

    public static TheoryData<string> Documents => [.. StrictnessCorpus.Cases.Select(item => item.Name)];

    public static TheoryData<string> Parts => [.. StrictnessCorpus.Cases.Where(item => !item.IsSyntax).Select(item => item.Name)];

    [Fact]
    public void Bases_AreLawful_AloneAndInside()
    {
        foreach (var (type, value) in StrictnessCorpus.Bases)
        {
            Assert.NotNull(Read(type, StrictnessCorpus.Document(value)));
            Assert.Equal($"{{\"before\":1,\"value\":{value},\"after\":2}}", JsonSerializer.Serialize(ReadInside(type, value), Web));
        }
    }

    [Fact]
    public void Cases_HaveNamesOfTheirOwn() => Assert.Distinct(StrictnessCorpus.Cases.Select(item => item.Name));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_BreaksARule_SaysPathAndRule(string name)
    {
        var item = StrictnessCorpus.Named(name);
        var e = Assert.Throws<JsonException>(() => Read(item.Type, item.Document));
        Report(item.Name, e);
        Assert.Equal((item.Path, item.Message), (e.Path, e.Message));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void InsideOtherJson_BreaksARule_SaysWhereAndTheRule(string name)
    {
        var item = StrictnessCorpus.Named(name);
        var e = Assert.Throws<JsonException>(() => ReadInside(item.Type, item.Value));
        Assert.Equal(("$.value", item.Message), (e.Path, e.Message));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task InsideOtherJson_FromAStreamInSmallPieces_SaysTheSame(string name)
    {
        var item = StrictnessCorpus.Named(name);
        var pieces = new JsonSerializerOptions(Web) { DefaultBufferSize = 1 };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Inside(item.Value)));
        var e = await Assert.ThrowsAsync<JsonException>(async () =>
            await JsonSerializer.DeserializeAsync(stream, OrderOf(item.Type), pieces, TestContext.Current.CancellationToken));
        Assert.Equal(("$.value", item.Message), (e.Path, e.Message));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void InAListOfOtherJson_BreaksARule_SaysTheSame(string name)
    {
        var item = StrictnessCorpus.Named(name);
        var list = $"{{\"good\":[{StrictnessCorpus.Bases[item.Type]}],\"bad\":[{StrictnessCorpus.Bases[item.Type]},{item.Value}]}}";
        var type = typeof(Dictionary<,>).MakeGenericType(typeof(string), typeof(List<>).MakeGenericType(TypeOf(item.Type)));
        var e = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(list, type, Web));
        Assert.Equal(("$.bad[1]", item.Message), (e.Path, e.Message));
    }

    [Fact]
    public void InsideOtherJson_32LevelsBelowManyOfTheirOwn_AreRead()
    {
        const string Outermost = "{\"kind\":\"suppliersOf\",\"scope\":";
        var deep = StrictnessCorpus.Named("33 levels").Value;
        var at = deep.IndexOf(Outermost, StringComparison.Ordinal);
        var fits = deep.Remove(at, Outermost.Length).Replace("}}],\"events\"", "}],\"events\"", StringComparison.Ordinal);
        var type = typeof(List<List<List<List<List<TradeMeasure>>>>>);
        Assert.NotNull(JsonSerializer.Deserialize($"[[[[[{fits}]]]]]", type, Web));
    }

    private static void Report(string name, JsonException e)
    {
        if (Environment.GetEnvironmentVariable("STRICTNESS_REPORT") is not { } file) return;
        lock (Web) File.AppendAllText(file, JsonSerializer.Serialize(new[] { name, e.Path, e.Message }) + "\n");
    }

    private static string Inside(string value) => $$"""{"before":1,"value":{{value}},"after":2}""";

    private static Type TypeOf(string name) => typeof(DomainJson).Assembly.GetType($"CriticalMinerals.Domain.{name}", throwOnError: true)!;

    private static Type OrderOf(string name) => typeof(Order<>).MakeGenericType(TypeOf(name));

    private static object ReadInside(string type, string value) => JsonSerializer.Deserialize(Inside(value), OrderOf(type), Web)!;

    private static object Read(string type, string document)
    {
        try
        {
            return ReadText.MakeGenericMethod(TypeOf(type)).Invoke(null, [document])!;
        }
        catch (TargetInvocationException e)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e.InnerException!);
            throw;
        }
    }
}
