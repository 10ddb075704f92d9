using System.Net;
using System.Text;
using System.Text.Json;
using CriticalMinerals.Domain.Samples.MineralsApi;
using Microsoft.AspNetCore.Builder;

namespace CriticalMinerals.Domain.Tests;

/// <summary>The ASP.NET Core sample on a loopback port: what binds, what is refused and how, and its OpenAPI document.</summary>
public sealed class MineralsApiTests : IAsyncLifetime
{
    private readonly WebApplication app = Api.Build();

    private readonly HttpClient client = new();

    /// <summary>Where each type of the corpus may be sent, alone and in the app's own type.</summary>
    private static readonly Dictionary<string, (string Address, string Member)> Places = new()
    {
        ["ShareTable"] = ("/tables/concentration", "table"),
        ["TradeMeasure"] = ("/measures", "measure"),
        ["Citation"] = ("/citations", "citation"),
        ["Agreement"] = ("/agreements", "agreement"),
        ["Regime"] = ("/regimes", "regime"),
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync(Stop);
        client.BaseAddress = new(app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    [Theory]
    [InlineData("/measures/cn-mofcom-2025-57?asOf=2026-06-01", "\"state\":\"suspended\"")]
    [InlineData("/measures/cn-mofcom-2025-57", "\"asOf\":\"")]
    [InlineData("/clauses?id=cn-mofcom-2024-46/2&asOf=2026-06-01@2025-12-01", "\"suspended\"")]
    [InlineData("/measures?state=Suspended&asOf=2026-06-01", "\"cn-mofcom-2025-57\"")]
    [InlineData("/countries/CHN", "{\"code\":\"CN\",\"name\":\"China\"}")]
    public async Task Parameters_IdsCodesAndDates_Bind(string address, string part)
    {
        var (status, body) = await Send(HttpMethod.Get, address);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains(part, body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/measures/Not%20an%20id?asOf=2026-06-01", "id", "'Not an id' is not a measure id: expected ")]
    [InlineData("/measures/cn-mofcom-2025-57?asOf=2026-06-31", "asOf", "'2026-06-31' is not a date to ask about: expected ")]
    [InlineData("/measures/cn-mofcom-2025-57?asOf=tomorrow", "asOf", "'tomorrow' is not a date to ask about: expected ")]
    [InlineData("/clauses?id=cn-mofcom-2024-46&asOf=2026-06-01", "id", "'cn-mofcom-2024-46' is not a clause id: expected ")]
    [InlineData("/clauses?id=cn-mofcom-2024-46/2", "request", "Required parameter \"AsOf asOf\" was not provided from query string.")]
    [InlineData("/measures?state=halted&asOf=2026-06-01", "state", "'halted' is not a MeasureState: expected one of ")]
    [InlineData("/measures?state=suspended&asOf=2026-06-01", "request", "MeasureState state")]
    [InlineData("/measures?state=99&asOf=2026-06-01", "state", "99 is no state: expected ")]
    [InlineData("/countries/XX1", "code", "'XX1' is not a country code: expected ")]
    [InlineData("/countries/%F0%9F%98%80", "code", " is not a country code: expected ")]
    public async Task Parameters_Bad_AreA400WithTheDomainsMessage(string address, string path, string rule)
    {
        var (status, body) = await Send(HttpMethod.Get, address);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        var (place, detail) = Problem(body);
        Assert.Equal(path, place);
        Assert.Contains(rule, detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Measure_NotInTheData_IsA404WithTheDomainsMessage()
    {
        var (status, body) = await Send(HttpMethod.Get, "/measures/xx-nobody-2025-1");
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("xx-nobody-2025-1", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bodies_Lawful_AreRead()
    {
        foreach (var (type, value) in StrictnessCorpus.Bases)
        {
            var (status, body) = await Send(HttpMethod.Post, Places[type].Address, value);
            Assert.True(status == HttpStatusCode.OK, $"{type}: {body}");
            Assert.Equal(HttpStatusCode.OK, (await Send(HttpMethod.Post, "/portfolios", Portfolio(type, value))).Status);
        }
    }

    [Fact]
    public async Task Bodies_EveryDamagedValue_IsA400WithPathAndRule()
    {
        foreach (var item in StrictnessCorpus.Cases.Where(item => !item.IsSyntax))
        {
            var rule = item.Message[(item.Path.Length + ": ".Length)..];
            Assert.Equal((HttpStatusCode.BadRequest, item.Path, rule), await Refused(Places[item.Type].Address, item.Value));
            Assert.Equal((HttpStatusCode.BadRequest, $"$.{Places[item.Type].Member}{item.Path[1..]}", rule), await Refused("/portfolios", Portfolio(item.Type, item.Value)));
        }
    }

    [Fact]
    public async Task Bodies_ThatAreNotJson_AreA400()
    {
        foreach (var item in StrictnessCorpus.Cases.Where(item => item.IsSyntax && item.Value != StrictnessCorpus.Bases[item.Type] && item.Name != "byte order mark"))
            Assert.Equal(HttpStatusCode.BadRequest, (await Send(HttpMethod.Post, Places[item.Type].Address, item.Value)).Status);
    }

    /// <summary>Whatever is sent, the answer is one of the app's own: a fault of the sender is never told as a fault of the server.</summary>
    [Fact]
    public async Task Bodies_WithAnyByteChanged_AreReadOrA400()
    {
        var random = new Random(7);
        foreach (var (type, value) in StrictnessCorpus.Bases)
        {
            for (var i = 0; i < 60; i++)
            {
                var damaged = value.ToCharArray();
                for (var changes = random.Next(1, 4); changes > 0; changes--) damaged[random.Next(damaged.Length)] = (char)random.Next(1, 300);
                foreach (var (address, body) in new[] { (Places[type].Address, new string(damaged)), ("/portfolios", Portfolio(type, new string(damaged))) })
                {
                    var (status, answer) = await Send(HttpMethod.Post, address, body);
                    Assert.True(status is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{status} for {address} with {body}: {answer}");
                }
            }
        }
    }

    [Theory]
    [InlineData("/measures/%00")]
    [InlineData("/measures/%FF%FE")]
    [InlineData("/countries/%2E%2E%2F")]
    [InlineData("/countries/CN?code=%")]
    [InlineData("/clauses?id=&asOf=")]
    [InlineData("/clauses?id=cn-mofcom-2024-46/2&id=x&asOf=2026-06-01")]
    [InlineData("/clauses?id=cn-mofcom-2024-46/2&asOf=9999-12-31")]
    [InlineData("/clauses?id=cn-mofcom-2024-46/2&asOf=0001-01-01@0001-01-01")]
    [InlineData("/clauses?id=cn-mofcom-2024-46/2&asOf=-9998-01-01")]
    public async Task Parameters_OfAnyShape_AreNoFaultOfTheServer(string address) => Assert.InRange((int)(await Send(HttpMethod.Get, address)).Status, 200, 499);

    [Fact]
    public async Task Parameters_Endless_AreNoFaultOfTheServer() => Assert.InRange((int)(await Send(HttpMethod.Get, $"/countries/{new string('C', 7_000)}")).Status, 400, 499);

    [Fact]
    public async Task Bodies_OfAllTablesOfTheData_AreScoredOrHaveNoIndex()
    {
        var answers = new List<HttpStatusCode>();
        foreach (var table in ReferenceData.Shares)
        {
            var (status, body) = await Send(HttpMethod.Post, "/tables/concentration", JsonSerializer.Serialize(table, DomainJson.Options));
            Assert.True(status is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity, $"{table.Subject}: {body}");
            if (status == HttpStatusCode.UnprocessableEntity) Assert.Contains("\"detail\":\"", body, StringComparison.Ordinal);
            answers.Add(status);
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity], answers.Distinct().Order());
    }

    [Theory]
    [InlineData("null", "$")]
    [InlineData("{}", "$")]
    [InlineData("""{"name":"n","table":null,"measure":null,"citation":null,"agreement":null,"regime":null,"minerals":null,"weights":{}}""", "$.minerals")]
    [InlineData("""{"name":"n","table":null,"measure":null,"citation":null,"agreement":null,"regime":null,"minerals":["gallium",null],"weights":{}}""", "$.minerals[1]")]
    [InlineData("""{"name":null,"table":null,"measure":null,"citation":null,"agreement":null,"regime":null,"minerals":[],"weights":{}}""", "$.name")]
    [InlineData("""{"name":"n","table":null,"measure":null,"citation":null,"agreement":null,"regime":null,"minerals":[],"weights":{"Gallium":0.5}}""", "$.weights.Gallium")]
    [InlineData("""{"name":"n","table":null,"measure":null,"citation":null,"agreement":null,"regime":null,"minerals":[],"weights":{"gallium":70}}""", "$.weights.gallium")]
    [InlineData("""{"name":"n","table":null,"measure":null,"citation":null,"agreement":null,"regime":null,"minerals":[],"weights":{},"renewals":[{"kind":"no"}]}""", "$.renewals[0].kind")]
    public async Task OwnType_BreaksARule_IsA400(string body, string path)
    {
        var (status, text) = await Send(HttpMethod.Post, "/portfolios", body);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        if (body != "null") Assert.Equal(path, Problem(text).Place);
    }

    [Fact]
    public async Task OpenApi_EveryDomainType_HasARealSchema()
    {
        using var document = JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json", Stop));
        var schemas = document.RootElement.GetProperty("components").GetProperty("schemas");
        Assert.Empty(OpenApiSchemas.Empty(schemas, "schemas"));
        Assert.Equal("subject", schemas.GetProperty("ShareTable").GetProperty("required")[0].GetString());
        Assert.Equal("#/components/schemas/NationalShare", schemas.GetProperty("ShareTable").GetProperty("properties").GetProperty("rows").GetProperty("items").GetProperty("$ref").GetString());
        Assert.Equal(12, schemas.GetProperty("ControlKind").GetProperty("oneOf").GetArrayLength());
        Assert.Equal("string", schemas.GetProperty("MeasureId").GetProperty("type").GetString());
        Assert.All(OpenApiSchemas.References(document.RootElement), reference => Assert.True(schemas.TryGetProperty(reference.Split('/')[^1], out _), reference));
    }

    [Fact]
    public async Task Demonstration_Ends_AndShowsAnswersAndRefusals()
    {
        await using var own = Api.Build();
        await using var output = new StringWriter();
        await Demonstration.RunAsync(own, output);
        var text = output.ToString();
        Assert.Contains("200 {\"measure\":\"cn-mofcom-2025-57\"", text, StringComparison.Ordinal);
        Assert.Contains("\"path\":\"$.table.rows[0].fraction\"", text, StringComparison.Ordinal);
        Assert.Matches("/openapi/v1.json describes [0-9]{2,} types", text);
    }

    private static string Portfolio(string type, string value)
    {
        var members = Places.Values.Select(place => place.Member == Places[type].Member ? $"\"{place.Member}\":{value}" : $"\"{place.Member}\":null");
        return $$$"""{"name":"n",{{{string.Join(',', members)}}},"minerals":[],"weights":{}}""";
    }

    private async Task<(HttpStatusCode Status, string Place, string Rule)> Refused(string address, string body)
    {
        var (status, text) = await Send(HttpMethod.Post, address, body);
        var (place, detail) = Problem(text);
        return (status, place, detail);
    }

    private async Task<(HttpStatusCode Status, string Body)> Send(HttpMethod method, string address, string? body = null)
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await client.SendAsync(request, Stop);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Stop));
    }

    private static (string Place, string Detail) Problem(string body)
    {
        using var problem = JsonDocument.Parse(body);
        return (problem.RootElement.GetProperty("path").GetString()!, problem.RootElement.GetProperty("detail").GetString()!);
    }
}
