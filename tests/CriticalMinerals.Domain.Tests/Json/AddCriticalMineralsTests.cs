using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain.Tests;

public class AddCriticalMineralsTests
{
    private static readonly JsonSerializerOptions Web = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddCriticalMinerals();

    private static readonly JsonSerializerOptions Trickle = new(Web) { DefaultBufferSize = 1 };

    private sealed record Order(string Number, Authority Issuer, ValueList<CountryCode> Origins, LocalDate On, Authority? Second = null);

    private static readonly Order Sample = new("7", new(Party.Parse("CN"), "Ministry of Commerce"), [CountryCode.Parse("CN")], new(2025, 11, 10));

    private sealed record Holder(RenewalClause Any, TacitRenewal Tacit, ValueList<AgreementEvent> Events);

    private const string Text =
        """{"number":"7","issuer":{"party":"CN","name":"Ministry of Commerce"},"origins":["CN"],"on":"2025-11-10","second":null}""";

    [Fact]
    public void Dto_WithDomainValues_RoundTrips()
    {
        Assert.Equal(Text, JsonSerializer.Serialize(Sample, Web));
        Assert.Equal(Sample, JsonSerializer.Deserialize<Order>(Text, Web));
    }

    [Fact]
    public void Dto_OwnRules_HoldAroundTheValues() =>
        Assert.Equal(Sample, JsonSerializer.Deserialize<Order>(Text.Replace("\"number\":\"7\"", "\"NUMBER\":\"1\",\"number\":\"7\",\"extra\":[null]", StringComparison.Ordinal), Web));

    [Theory]
    [InlineData("\"name\"", "\"Name\"", "$.issuer", "$.Name: Authority has no such member: expected one of party, name, subdivision, isDeFacto.")]
    [InlineData("\"party\":\"CN\"", "\"party\":\"CN\",\"party\":\"CN\"", "$.issuer", "$.party: The member is there twice.")]
    [InlineData("\"party\":\"CN\"", "\"format\":\"critical-minerals/1.0\",\"party\":\"CN\"", "$.issuer", "$.format: Authority has no such member: expected one of party, name, subdivision, isDeFacto.")]
    [InlineData("\"party\":\"CN\"", "\"party\":null", "$.issuer", "$.party: Null is not allowed: the member must have a value.")]
    [InlineData("\"party\":\"CN\",", "", "$.issuer", "$: The member 'party' is missing.")]
    [InlineData("[\"CN\"]", "[\"CN\",null]", "$.origins", "$[1]: A list holds no null.")]
    [InlineData("[\"CN\"]", "{}", "$.origins", "$: Expected a JSON array, found an object.")]
    public void Dto_DomainValueBreaksARule_SaysPathAndRule(string part, string replacement, string path, string message)
    {
        var e = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Order>(Text.Replace(part, replacement, StringComparison.Ordinal), Web));
        Assert.Equal((path, message), (e.Path, e.Message));
    }

    [Fact]
    public void Dto_WithAUnionAndACase_RoundTrips()
    {
        var holder = new Holder(new NoRenewal(), new TacitRenewal(Period.FromYears(1)), [new AgreementSigned(PartialDate.Parse("2025"), new(SourceId.Parse("x"), Confidence.Low))]);
        var text = JsonSerializer.Serialize(holder, Web);
        Assert.Equal(
            """{"any":{"kind":"none"},"tacit":{"kind":"tacit","length":"P1Y"},"events":[{"kind":"signed","on":"2025","citation":{"source":"x","confidence":"low"}}]}""",
            text);
        Assert.Equal(holder, JsonSerializer.Deserialize<Holder>(text, Web));
    }

    [Theory]
    [InlineData("\"kind\":\"none\"", "\"kind\":\"nothing\"", "$.any", "$.kind: 'nothing' is not a kind of RenewalClause: expected one of ")]
    [InlineData("\"kind\":\"tacit\",\"length\":\"P1Y\"", "\"kind\":\"none\"", "$.tacit", "$.kind: 'none' is another kind of RenewalClause: expected 'tacit'.")]
    [InlineData("\"on\":\"2025\"", "\"on\":\"25\"", "$.events", "$[0].on: '25' is not a partial date: ")]
    public void Dto_UnionBreaksARule_SaysPathAndRule(string part, string replacement, string path, string message)
    {
        const string Document =
            """{"any":{"kind":"none"},"tacit":{"kind":"tacit","length":"P1Y"},"events":[{"kind":"signed","on":"2025","citation":{"source":"x","confidence":"low"}}]}""";
        var e = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Holder>(Document.Replace(part, replacement, StringComparison.Ordinal), Web));
        Assert.Equal(path, e.Path);
        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
    }

    private sealed record Question(MeasureState State, MeasureState? Perhaps, DayOfWeek Own);

    /// <summary>Web apps often have one converter for all enums.</summary>
    public static TheoryData<bool> BeforeAndAfter => [true, false];

    private static JsonSerializerOptions WithEnumsAsTexts(bool before)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        if (before) options.Converters.Add(new JsonStringEnumConverter());
        options.AddCriticalMinerals();
        if (!before) options.Converters.Add(new JsonStringEnumConverter());
        return options;
    }

    [Theory]
    [MemberData(nameof(BeforeAndAfter))]
    public void Dto_EnumBesideAConverterForAllEnums_KeepsItsNames(bool before)
    {
        var options = WithEnumsAsTexts(before);
        const string Document = """{"state":"inForce","perhaps":"suspended","own":"Monday"}""";
        var question = JsonSerializer.Deserialize<Question>(Document, options);
        Assert.Equal(new(MeasureState.InForce, MeasureState.Suspended, DayOfWeek.Monday), question);
        Assert.Equal(Document, JsonSerializer.Serialize(question, options));
        foreach (var value in new[] { "\"INFORCE\"", "\"InForce\"", "4", "\"4\"", "\"suspended, inForce\"" })
        {
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Question>(Document.Replace("\"inForce\"", value, StringComparison.Ordinal), options));
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Question>(Document.Replace("\"suspended\"", value, StringComparison.Ordinal), options));
        }
    }

    [Fact]
    public void Options_EveryEnumWithNamesOfItsOwn_HasItsConverterInFront()
    {
        var options = WithEnumsAsTexts(before: true);
        var enums = typeof(DomainJson).Assembly.GetTypes().Where(type =>
            type.IsEnum && type.GetCustomAttributes(typeof(JsonConverterAttribute), false) is [JsonConverterAttribute { ConverterType.Name: "WireEnumConverter`1" }]).ToArray();
        Assert.True(enums.Length > 30);
        Assert.All(enums, type => Assert.Equal("WireEnumConverter`1", options.GetConverter(type).GetType().Name));
    }

    private sealed class ShoutingState : JsonConverter<MeasureState>
    {
        public override MeasureState Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, MeasureState value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString().ToUpperInvariant());
    }

    [Fact]
    public void Options_OwnConverterOfOneEnum_Stays()
    {
        var options = new JsonSerializerOptions { Converters = { new ShoutingState() } }.AddCriticalMinerals();
        Assert.Equal("\"INFORCE\"", JsonSerializer.Serialize(MeasureState.InForce, options));
    }

    private sealed record Ids(ValueList<AgreementId> All);

    [Fact]
    public void Dto_ListThatNoDocumentHas_SaysWhatToUse()
    {
        var e = Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Ids([]), Web));
        Assert.Contains("A ValueList of AgreementId has no JSON of its own: no document has one.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dto_FromAStreamInSmallPieces_IsRead()
    {
        var padded = Text.Replace("Ministry", new string('M', 50_000), StringComparison.Ordinal);
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(padded));
        var order = await JsonSerializer.DeserializeAsync<Order>(stream, Trickle, TestContext.Current.CancellationToken);
        Assert.StartsWith("MMM", order!.Issuer.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => CriticalMineralsJsonExtensions.AddCriticalMinerals(null!));
}
