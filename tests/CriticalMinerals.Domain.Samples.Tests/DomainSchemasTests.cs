using System.Reflection;
using System.Text.Json;
using CriticalMinerals.Domain.Samples.MineralsApi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CriticalMinerals.Domain.Tests;

/// <summary>The OpenAPI document of the sample with endpoints that show every type of the format.</summary>
public sealed class DomainSchemasTests : IAsyncLifetime
{
    private static readonly Type[] Others =
        [typeof(LocalDate), typeof(YearMonth), typeof(Period), typeof(Bounds<Share>), typeof(Bounds<HerfindahlIndex>), typeof(Bounds<double>), typeof(ValueList<ITimelineCause>), typeof(ValueList<MineralId>)];

    private readonly WebApplication app = Build();

    private JsonDocument document = JsonDocument.Parse("{}");

    /// <summary>A type of an app's own.</summary>
    private sealed record Holder<T>(T Value);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync(Stop);
        using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
        document = JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json", Stop));
    }

    public async ValueTask DisposeAsync()
    {
        document.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public void EveryType_AsAMember_HasARealSchema()
    {
        var holders = Schemas.EnumerateObject().Where(schema => schema.Name.StartsWith("HolderOf", StringComparison.Ordinal)).ToArray();
        Assert.Equal(Types().Count(), holders.Length);
        Assert.InRange(holders.Length, 200, 1000);
        Assert.All(holders, holder => Assert.True(SaysSomething(Member(holder.Value)), holder.ToString()));
    }

    [Fact]
    public void Document_HasNoEmptySchema_AndEveryReferenceLeadsToOne()
    {
        Assert.Empty(OpenApiSchemas.Empty(Schemas, "schemas"));
        Assert.All(OpenApiSchemas.References(document.RootElement), reference => Assert.True(Schemas.TryGetProperty(reference.Split('/')[^1], out _), reference));
    }

    [Theory]
    [InlineData("LocalDate", "description", "an ISO date such as 2025-11-10")]
    [InlineData("YearMonth", "description", "an ISO month such as 2025-11")]
    [InlineData("Period", "description", "an ISO period such as P1Y6M")]
    [InlineData("HerfindahlIndex", "maximum", "1")]
    [InlineData("Share", "maximum", "1")]
    [InlineData("BoundsOfShare", "required", "[\"lower\"]")]
    [InlineData("BoundsOfHerfindahlIndex", "required", "[\"lower\"]")]
    public void Type_AsAMember_HasItsSchema(string name, string keyword, string expected) =>
        Assert.Equal(expected, Compact(Member(name).GetProperty(keyword)));

    [Fact]
    public void Interface_OfAUnion_IsOneOfItsCases() =>
        Assert.Contains("agreement", Member("ITimelineCause").GetProperty("oneOf").EnumerateArray().Select(item => item.GetProperty("properties").GetProperty("kind").GetProperty("const").GetString()));

    [Fact]
    public void Case_OfAnInterface_HasItsKind() =>
        Assert.Equal("agreement", Member("AgreementCause").GetProperty("properties").GetProperty("kind").GetProperty("const").GetString());

    private JsonElement Schemas => document.RootElement.GetProperty("components").GetProperty("schemas");

    private JsonElement Member(string name) => Member(Schemas.GetProperty($"HolderOf{name}"));

    private JsonElement Member(JsonElement holder)
    {
        var value = holder.GetProperty("properties").GetProperty("value");
        return OpenApiSchemas.References(value).SingleOrDefault() is { } reference ? Schemas.GetProperty(reference.Split('/')[^1]) : value;
    }

    private static bool SaysSomething(JsonElement schema) => schema.EnumerateObject().Any(keyword => keyword.Name is "type" or "enum" or "oneOf");

    private static string Compact(JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString()! : JsonSerializer.Serialize(element);

    private static WebApplication Build()
    {
        var app = Api.Build();
        var map = typeof(DomainSchemasTests).GetMethod(nameof(Map), BindingFlags.NonPublic | BindingFlags.Static)!;
        foreach (var (i, type) in Types().Index()) map.MakeGenericMethod(type).Invoke(null, [app, $"/{i}"]);
        return app;
    }

    private static IEnumerable<Type> Types() =>
        typeof(DomainJson).Assembly.GetExportedTypes().Where(type => type is { IsGenericTypeDefinition: false, IsByRefLike: false } && DomainJson.Options.TryGetTypeInfo(type, out _)).Concat(Others);

    private static void Map<T>(WebApplication app, string address) => app.MapGet(address, () => TypedResults.Ok(default(Holder<T>)));
}
