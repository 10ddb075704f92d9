using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Domain values in Newtonsoft.Json: texts and keys without any help, the JSON format with one converter.</summary>
public class NewtonsoftTests
{
    private static readonly JsonSerializerSettings Plain = new() { Converters = { new StringEnumConverter(new CamelCaseNamingStrategy(), allowIntegerValues: false) } };

    private static readonly JsonSerializerSettings Domain = new() { Converters = { new DomainConverter() } };

    [Fact]
    public void Plain_ValuesItemsAndKeys_AreTheirTexts() => Assert.Equal(
        """
        {"Mineral":"gallium","Seller":"CN","Owner":null,"Part":"0.683","Volume":"839 t","Price":"21.5 USD","Signed":"2025-11-10","AsOf":"2026-06-01@2025-12-01","Term":"2025-11-10/..","Goods":"HS2022:8112.92","State":"suspended",
        "Clauses":["cn-mofcom-2025-61/1a"],"Weights":{"gallium":"0.7"},"Volumes":{"CN":"600 t"}}
        """.ReplaceLineEndings(""),
        JsonConvert.SerializeObject(Order.Lawful, Plain));

    [Fact]
    public void Domain_ValuesItemsAndKeys_AreAsTheFormatHasThem()
    {
        var json = JsonConvert.SerializeObject(Order.Lawful, Domain);

        Assert.Contains("\"Part\":0.683,", json, StringComparison.Ordinal);
        Assert.Contains("\"State\":\"suspended\"", json, StringComparison.Ordinal);
        Assert.Contains("\"Weights\":{\"gallium\":0.7}", json, StringComparison.Ordinal);
    }

    public static TheoryData<bool> Both => [false, true];

    [Theory]
    [MemberData(nameof(Both))]
    public void Order_Written_ReadsBackEqual(bool withConverter)
    {
        var settings = withConverter ? Domain : Plain;
        var made = Order.Lawful;

        var read = JsonConvert.DeserializeObject<Order>(JsonConvert.SerializeObject(made, settings), settings)!;

        Assert.Equal(made with { Clauses = read.Clauses, Weights = read.Weights, Volumes = read.Volumes }, read);
        Assert.Equal(made.Clauses, read.Clauses);
        Assert.Equal(made.Weights, read.Weights);
        Assert.Equal(made.Volumes, read.Volumes);
    }

    // Newtonsoft.Json swallows the domain's words on values and keys that it converts by itself.
    [Theory]
    [InlineData("""{"Mineral":"Gallium"}""")]
    [InlineData("""{"Seller":"XX1"}""")]
    [InlineData("""{"Part":68.3}""")]
    [InlineData("""{"Weights":{"Gallium":"0.7"}}""")]
    [InlineData("""{"Term":"2026-11-10/2025-11-10"}""")]
    [InlineData("""{"State":3}""")]
    public void Plain_BadText_IsRefused(string json) => Assert.ThrowsAny<JsonException>(() => JsonConvert.DeserializeObject<Order>(json, Plain));

    [Fact]
    public void Plain_ShareAsANumber_Reads() =>
        Assert.Equal([Share.FromPercent(70), Share.One], JsonConvert.DeserializeObject<Dictionary<string, Share>>("""{"gallium":0.7,"niobium":1}""", Plain)!.Values);

    [Theory]
    [InlineData("""{"Part":68.3}""", "Part: ", "A share must lie in [0, 1] as a fraction: found 68.3")]
    [InlineData("""{"Mineral":"Gallium"}""", "Mineral: ", "'Gallium' is not a mineral id: expected ")]
    [InlineData("""{"Seller":"XX1"}""", "Seller: ", "'XX1' is not a country code: expected ")]
    [InlineData("""{"Term":"2026-11-10/2025-11-10"}""", "Term: ", "'2026-11-10/2025-11-10' is not a span of days: expected ")]
    [InlineData("""{"Clauses":["x"]}""", "Clauses[0]: ", "'x' is not a clause id: expected ")]
    [InlineData("""{"State":3}""", "State: ", "Expected a JSON string for MeasureState")]
    public void Domain_BadValue_SaysWhereAndTheRule(string json, string path, string rule)
    {
        var failure = Assert.Throws<JsonSerializationException>(() => JsonConvert.DeserializeObject<Order>(json, Domain));
        Assert.StartsWith(path, failure.Message, StringComparison.Ordinal);
        Assert.Contains(rule, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Domain_WholeDocuments_ReadBackEqual()
    {
        var table = ReferenceData.Shares.Latest(MineralIds.Gallium, SupplyChainStage.Refining)!;
        var measure = ReferenceData.Regime.Measures[0];

        Assert.Equal([table], JsonConvert.DeserializeObject<List<ShareTable>>(JsonConvert.SerializeObject(new[] { table }, Domain), Domain)!);
        Assert.Equal(measure, JsonConvert.DeserializeObject<TradeMeasure>(JsonConvert.SerializeObject(measure, Domain), Domain));
    }
}
