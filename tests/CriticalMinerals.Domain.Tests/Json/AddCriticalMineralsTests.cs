using System.Text.Json;

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
