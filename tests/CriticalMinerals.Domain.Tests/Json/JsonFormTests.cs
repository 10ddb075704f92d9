using System.Buffers;
using System.Text;
using System.Text.Json;

namespace CriticalMinerals.Domain.Tests;

/// <summary>What is read and written by forms: exactly what the serializer reads and writes under <see cref="DomainJson.Options"/>.</summary>
public class JsonFormTests
{
    private const int Damaged = 20_000;

    private static readonly JsonSerializerOptions SameEncoder = new() { Encoder = DomainJsonOptions.Encoder };

    private const string NationalShareText = """{"country":"CN","fraction":0.25,"estimated":true}""";

    [Fact]
    public void Documents_AllHaveAFormAndAreReadAndWrittenAsByTheSerializer()
    {
        foreach (var (type, text) in ReleasedFormatTests.Documents())
        {
            var json = WithoutFormat(text);
            var expected = Deserialize(json, type);
            Assert.NotNull(expected);
            var actual = FormTester.For(type).Read(json);
            Assert.Equal(expected, actual);
            Assert.Equal(JsonSerializer.Serialize(expected, type, DomainJson.Options), FormTester.For(type).Write(actual!));
        }
    }

    [Fact]
    public void Context_EveryTypeHasAForm_FoundByNameAndByType()
    {
        foreach (var type in ReadableTypes.All())
        {
            Assert.Equal(type, TypeOf(DomainForms.FindByName(type)));
            Assert.Equal(type, TypeOf(DomainForms.FindByType(type)));
        }
    }

    [Fact]
    public void Delegates_OfTypesOfTheLibrary_AllHaveAForm() =>
        Assert.All(
            DomainConverters.Delegates().Select(converter => converter.Type!),
            type => Assert.Equal((type, type), (TypeOf(DomainForms.FindByName(type)), TypeOf(DomainForms.FindByType(type)))));

    [Fact]
    public void Stranger_OfTheSameName_HasNoForm()
    {
        Assert.Throws<NotSupportedException>(() => DomainJson.Read<Bloc>("{}"));
        Assert.Null(DomainForms.FindByType(typeof(Bloc)));
        Assert.Null(DomainForms.FindByType(typeof(ValueList<Bloc>)));
        Assert.Null(DomainForms.FindByType(typeof(Dictionary<string, int>)));
    }

    [Fact]
    public void Documents_Damaged_AreReadAsByTheSerializer()
    {
        var parts = ReleasedFormatTests.Documents().Select(document => (document.Type, Text: WithoutFormat(document.Text))).ToArray();
        var read = 0;
        Parallel.For(0, Damaged, seed =>
        {
            var (type, text) = parts[seed % parts.Length];
            var json = new DocumentMutator(seed).Mutate(text);
            var expected = Deserialize(json, type);
            var actual = FormTester.For(type).Read(json);
            Assert.True(Equals(expected, actual), $"Seed {seed}: {Encoding.UTF8.GetString(json)}");
            if (actual is null) return;
            Assert.Equal(JsonSerializer.Serialize(expected, type, DomainJson.Options), FormTester.For(type).Write(actual));
            Interlocked.Increment(ref read);
        });
        Assert.InRange(read, Damaged / 50, Damaged / 2);
    }

    [Theory]
    [InlineData("""{"country":"CN","fraction":1,"fraction":1}""")]
    [InlineData("""{"country":"CN","fraction":1,"fr\u0061ction":1}""")]
    [InlineData("""{"country":"CN"}""")]
    [InlineData("""{"country":"CN","fraction":1,"estimated":null}""")]
    [InlineData("""{"country":"CN","fraction":1,"Estimated":true}""")]
    [InlineData("""{"country":"CN","fraction":1,"estimated":"true"}""")]
    [InlineData("""{"country":"CN","fraction":1""")]
    [InlineData("""{"country":"CN","fraction":1} 1""")]
    [InlineData("""{"country":"CN","fraction":0.12345678901234567890123456789}""")]
    [InlineData("""["CN",1]""")]
    public void Record_BrokenMember_IsRefused(string json) => Assert.Null(FormTester.For(typeof(NationalShare)).Read(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData(NationalShareText)]
    [InlineData("""{"estimated":true,"fraction":0.25,"country":"CN"}""")]
    [InlineData("""{"country":"CN","fraction":0.25000000000000000000000000000000000000,"estimated":true}""")]
    [InlineData("""{"fr\u0061ction":0.25,"estimated":true,"country":"\u0043N"}""")]
    public void Record_AnyOrderAndSpelling_IsRead(string json) =>
        Assert.Equal(new NationalShare(CountryCode.Parse("CN"), Share.FromFraction(0.25), estimated: true), FormTester.For(typeof(NationalShare)).Read(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("""{"kind":"minimumContent","kind":"minimumContent","percent":1}""")]
    [InlineData("""{"percent":1,"kind":"minimumContent","kind":"directProduct"}""")]
    [InlineData("""{"kind":"MinimumContent","percent":1}""")]
    [InlineData("""{"kind":["minimumContent"],"percent":1}""")]
    [InlineData("""{"percent":1}""")]
    public void Union_BrokenKind_IsRefused(string json)
    {
        Assert.Null(Deserialize(Encoding.UTF8.GetBytes(json), typeof(ContentTest)));
        Assert.Null(FormTester.For(typeof(ContentTest)).Read(Encoding.UTF8.GetBytes(json)));
    }

    [Fact]
    public void Union_KindAnywhereAndSpelledAnyhow_IsRead()
    {
        var expected = new AllPlacesExcept([Party.Parse("CN")]);
        foreach (var json in new[] { """{"parties":["CN"],"kind":"except"}""", """{"parties":["CN"],"k\u0069nd":"\u0065xcept"}""", """{"kind":"except","parties":["CN"]}""" })
            Assert.Equal(expected, FormTester.For(typeof(PlaceScope)).Read(Encoding.UTF8.GetBytes(json)));
    }

    [Fact]
    public void Write_ToAKeptBuffer_AllocatesNothing()
    {
        foreach (var (type, text) in ReleasedFormatTests.Documents()) FormTester.For(type).RequireNoAllocation(text);
    }

    [Fact]
    public void Write_ToABufferOfSmallParts_IsTheSame()
    {
        foreach (var (type, text) in ReleasedFormatTests.Documents())
        {
            var parts = new SmallParts();
            FormTester.For(type).WriteDocument(parts, text);
            Assert.Equal(WithoutWhiteSpace(text), Encoding.UTF8.GetString(parts.Written));
        }
    }

    [Fact]
    public void Write_DeeperThan32_IsRefused()
    {
        EndUserScope scope = new AllEndUsers();
        for (var i = 1; i < 32; i++) scope = new SuppliersOf(scope);
        Assert.Equal(scope, DomainJson.Read<EndUserScope>(DomainJson.Write(scope)));
        Assert.Contains("32", Assert.Throws<JsonException>(() => DomainJson.Write<EndUserScope>(new SuppliersOf(scope))).Message, StringComparison.Ordinal);
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

    private static Type? TypeOf(JsonForm? form)
    {
        var type = form?.GetType();
        while (type is not null && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(JsonForm<>))) type = type.BaseType;
        return type?.GenericTypeArguments[0];
    }

    /// <summary>Not the library's.</summary>
    private sealed record Bloc;

    private static object? Deserialize(byte[] json, Type type)
    {
        try
        {
            return JsonSerializer.Deserialize(json, type, DomainJson.Options);
        }
        catch (Exception e) when (DomainReader.IsAboutTheDocument(e))
        {
            return null;
        }
    }

    private static byte[] WithoutFormat(byte[] json) =>
        json.AsSpan().IndexOf("\"format\""u8) >= 0 ? FormatEnvelope.Blanked(json, FormatEnvelope.Find(json)) : json.ToArray();

    private static string WithoutWhiteSpace(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        using var document = JsonDocument.ParseValue(ref reader);
        return JsonSerializer.Serialize(document.RootElement, SameEncoder);
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

    /// <summary>Gives as little room as it is asked for.</summary>
    private sealed class SmallParts : IBufferWriter<byte>
    {
        private readonly List<byte> written = [];

        private byte[] room = [];

        internal byte[] Written => [.. written];

        public void Advance(int count) => written.AddRange(room.AsSpan(0, count));

        public Memory<byte> GetMemory(int sizeHint = 0) => room = new byte[Math.Max(sizeHint, 1)];

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
