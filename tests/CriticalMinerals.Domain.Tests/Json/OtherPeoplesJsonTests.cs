using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Domain values in every position of somebody else's types, under their own settings.</summary>
public class OtherPeoplesJsonTests
{
    private static readonly JsonSerializerOptions Own = Options(o => { });

    private static readonly JsonSerializerOptions OwnAndStrict = Options(o =>
    {
        o.RespectNullableAnnotations = true;
        o.RespectRequiredConstructorParameters = true;
    });

    private static readonly JsonSerializerOptions Snake = Options(o =>
    {
        o.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        o.DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseUpper;
        o.WriteIndented = true;
        o.IndentSize = 1;
        o.NewLine = "\n";
        o.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        o.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault;
        o.NumberHandling = JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString;
        o.Converters.Add(new Shouting());
    });

    private sealed record Nullables(
        MineralId? Mineral, CountryCode? Country, Share? Part, AsOf? Asked, Citation? Cited, RenewalClause? Renewal, NoRenewal? Case, ValueList<MineralId>? List,
        MeasureState? State, LocalDate? On, Party? Party);

    private sealed record Needed(MineralId Mineral, Citation Cited);

    private sealed record Lists(
        IReadOnlyList<MineralId> Minerals, CountryCode[] Countries, List<Citation> Cited, HashSet<Share> Shares, ValueList<AgreementEvent> Events, List<RenewalClause> Renewals);

    private sealed record Keyed(
        Dictionary<MineralId, Citation> ByMineral, SortedDictionary<string, ShareTable> ByName, Dictionary<CountryCode, Share> ByCountry,
        Dictionary<ClauseId, MeasureState> ByClause, Dictionary<AsOf, int> ByDay, Dictionary<HsCode, int> ByCode, Dictionary<MeasureState, int> ByState,
        Dictionary<LocalDate, int> ByDate);

    private sealed record Settings(string TheName, Citation TheCitation, CriticalMineralsList TheList, int TheCount);

    /// <summary>A converter of the user's own, for a type that domain values have inside too.</summary>
    private sealed class Shouting : JsonConverter<string>
    {
        public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!.ToLowerInvariant();

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToUpperInvariant());
    }

    private static readonly Citation Cited = new(SourceId.Parse("usgs-2026"), Confidence.High, "Table <1>");

    [Fact]
    public void Nullable_WithoutValues_IsNullBothWays()
    {
        var empty = new Nullables(null, null, null, null, null, null, null, null, null, null, null);
        const string Text =
            """{"mineral":null,"country":null,"part":null,"asked":null,"cited":null,"renewal":null,"case":null,"list":null,"state":null,"on":null,"party":null}""";
        foreach (var options in new[] { Own, OwnAndStrict })
        {
            Assert.Equal(Text, JsonSerializer.Serialize(empty, options));
            Assert.Equal(empty, JsonSerializer.Deserialize<Nullables>(Text, options));
        }
    }

    [Fact]
    public void Nullable_WithValues_RoundTrips()
    {
        var full = new Nullables(
            MineralId.Parse("gallium"), CountryCode.Parse("CN"), Share.FromPercent(50m), AsOf.Parse("2026-06-01@2025-12-01"), Cited, new NoRenewal(), new NoRenewal(),
            [MineralId.Parse("gallium")], MeasureState.InForce, new LocalDate(2025, 11, 10), Party.Parse("EU"));
        var text = JsonSerializer.Serialize(full, Own);
        Assert.Equal(
            """{"mineral":"gallium","country":"CN","part":0.5,"asked":"2026-06-01@2025-12-01","cited":{"source":"usgs-2026","confidence":"high","locator":"Table \u003C1\u003E"},"renewal":{"kind":"none"},"case":{"kind":"none"},"list":["gallium"],"state":"inForce","on":"2025-11-10","party":"EU"}""",
            text);
        Assert.Equal(full, JsonSerializer.Deserialize<Nullables>(text, Own));
    }

    [Theory]
    [InlineData("""{"mineral":null,"cited":{"source":"x","confidence":"low"}}""")]
    [InlineData("""{"mineral":"gallium","cited":null}""")]
    [InlineData("""{"mineral":"gallium"}""")]
    public void NotNullable_WithoutAValue_IsRefusedWhereTheOptionsRespectAnnotations(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Needed>(json, OwnAndStrict));

    [Fact]
    public void NotNullable_Null_IsWrittenAsNullAndNeverANullReference() =>
        Assert.Equal("""{"mineral":null,"cited":null}""", JsonSerializer.Serialize(new Needed(null!, null!), Own));

    [Theory]
    [InlineData("null", typeof(CountryCode), "Expected a JSON string for CountryCode, found null.")]
    [InlineData("null", typeof(AsOf), "Expected a JSON string for AsOf, found null.")]
    [InlineData("null", typeof(Share), "Expected a JSON number from 0 to 1 for a share, found null.")]
    [InlineData("null", typeof(ValueList<MineralId>), "$: Expected a JSON array, found null.")]
    public void Struct_Null_IsRefused(string json, Type type, string message)
    {
        var e = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type, Own));
        Assert.Equal(message, e.Message);
    }

    [Fact]
    public void Lists_OfAnyKind_RoundTrip()
    {
        var lists = new Lists(
            [MineralId.Parse("gallium")], [CountryCode.Parse("CN"), CountryCode.Parse("US")], [Cited], [Share.FromFraction(0.25)],
            [new AgreementSigned(PartialDate.Parse("2025"), Cited)], [new TacitRenewal(Period.FromYears(1)), new NoRenewal()]);
        var text = JsonSerializer.Serialize(lists, Own);
        Assert.Contains("\"renewals\":[{\"kind\":\"tacit\",\"length\":\"P1Y\"},{\"kind\":\"none\"}]", text, StringComparison.Ordinal);
        Assert.Equal(text, JsonSerializer.Serialize(JsonSerializer.Deserialize<Lists>(text, Own), Own));
    }

    [Fact]
    public void Dictionaries_ByIdsCodesAndDates_RoundTrip()
    {
        var keyed = new Keyed(
            new() { [MineralId.Parse("gallium")] = Cited }, new() { ["Gallium"] = SupplyExamples.Gallium2024() }, new() { [CountryCode.Parse("CN")] = Share.FromFraction(0.7) },
            new() { [ClauseId.Parse("cn-mofcom-2025-61/1a")] = MeasureState.Suspended }, new() { [AsOf.Parse("2026-06-01@2025-12-01")] = 1 },
            new() { [HsCode.Parse("HS2022:8112.92")] = 2 }, new() { [MeasureState.InForce] = 3 }, new() { [new(2025, 11, 10)] = 4 });
        var text = JsonSerializer.Serialize(keyed, Own);
        foreach (var key in new[] { "gallium", "CN", "cn-mofcom-2025-61/1a", "2026-06-01@2025-12-01", "HS2022:8112.92", "inForce", "2025-11-10" })
            Assert.Contains($"{{\"{key}\":", text, StringComparison.Ordinal);
        Assert.Equal(text, JsonSerializer.Serialize(JsonSerializer.Deserialize<Keyed>(text, Own), Own));
    }

    [Theory]
    [InlineData("""{"Gallium!":{}}""", typeof(Dictionary<MineralId, Citation>), "'Gallium!' is not ")]
    [InlineData("""{"XX1":0.1}""", typeof(Dictionary<CountryCode, Share>), "'XX1' is not ")]
    [InlineData("""{"InForce":1}""", typeof(Dictionary<MeasureState, int>), "'InForce' is not a MeasureState: expected one of ")]
    [InlineData("""{"2025-02-30":1}""", typeof(Dictionary<LocalDate, int>), "'2025-02-30' is not valid: expected an ISO date such as 2025-11-10.")]
    public void Dictionary_BadKey_IsJsonExceptionWithTheRule(string json, Type type, string message)
    {
        var e = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type, Own));
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OwnSettings_HoldAroundTheValuesAndNotInside()
    {
        var list = new CriticalMineralsList(
            ListId.Parse("us-usgs-2025"), "Final List é", new(Party.Parse("US"), "U.S. Geological Survey"), CriticalListKind.Critical,
            PartialDate.Parse("2025-11-07"), [MineralId.Parse("gallium")], Cited, 60);
        var settings = new Settings("name", Cited, list, 7);
        var text = JsonSerializer.Serialize(settings, Snake);
        Assert.StartsWith(
            "{\n \"the_name\": \"NAME\",\n \"the_citation\": {\n  \"source\": \"usgs-2026\",\n  \"confidence\": \"high\",\n  \"locator\": \"Table <1>\"\n },\n \"the_list\": {",
            text, StringComparison.Ordinal);
        Assert.Contains("\"officialCount\": 60", text, StringComparison.Ordinal);
        Assert.Contains("\"the_count\": \"7\"", text, StringComparison.Ordinal);
        Assert.Equal(settings, JsonSerializer.Deserialize<Settings>(text, Snake));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Settings>(text.Replace("\"officialCount\": 60", "\"officialCount\": \"60\"", StringComparison.Ordinal), Snake));
    }

    private static JsonSerializerOptions Options(Action<JsonSerializerOptions> change)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        change(options);
        return options.AddCriticalMinerals();
    }
}
