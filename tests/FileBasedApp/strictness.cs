// A file-based app, as a stranger writes one: a type of its own with domain values in it, a context of its own, reflection off.
// .ci/run copies it out of the checkout, puts the lines with the packages in front and runs it with the path of tests/Schema/strictness.json.
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CriticalMinerals.Domain;

var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
{
    TypeInfoResolver = OrderContext.Default,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
}.AddCriticalMinerals();
var orderInfo = (JsonTypeInfo<Order>)options.GetTypeInfo(typeof(Order));

var regime = DomainJson.Read<Regime>(DomainJson.Write(ReferenceData.Regime));
Console.WriteLine(regime.StatusOf(MeasureId.Parse("cn-mofcom-2025-57"), AsOf.Parse("2026-06-01")));

try
{
    JsonSerializer.Serialize(new Order("1", Citation: new(SourceId.Parse("x"), Confidence.Low)), OrderContext.Default.Order);
    return Fail("A context without AddCriticalMinerals() wrote a look-alike.");
}
catch (NotSupportedException e) when (e.Message.Contains("AddCriticalMinerals()"))
{
}

using var corpus = JsonDocument.Parse(File.ReadAllText(args[0]));
var bases = corpus.RootElement.GetProperty("bases");
foreach (var type in bases.EnumerateObject())
{
    var order = JsonSerializer.Deserialize(Text(type.Name, type.Value.GetString()!), orderInfo)!;
    if (JsonSerializer.Deserialize(JsonSerializer.Serialize(order, orderInfo), orderInfo) != order) return Fail($"{type.Name} does not round trip.");
}

var refused = 0;
foreach (var item in corpus.RootElement.GetProperty("cases").EnumerateArray())
{
    if (item.TryGetProperty("syntax", out _)) continue;
    var type = item.GetProperty("type").GetString()!;
    var value = bases.GetProperty(type).GetString()!;
    var from = item.GetProperty("from").GetString()!;
    var at = value.IndexOf(from, StringComparison.Ordinal);
    var damaged = value[..at] + item.GetProperty("to").GetString() + value[(at + from.Length)..];
    try
    {
        JsonSerializer.Deserialize(Text(type, damaged), orderInfo);
        return Fail($"'{item.GetProperty("name")}' was read.");
    }
    catch (JsonException e) when (e.Message == item.GetProperty("message").GetString() && e.Path == "$." + Member(type))
    {
        refused++;
    }
}

Console.WriteLine($"{refused} damaged values refused");
return refused > 50 ? 0 : 1;

static string Member(string type) => char.ToLowerInvariant(type[0]) + type[1..];

static string Text(string type, string value) => $"{{\"number\":\"1\",\"{Member(type)}\":{value}}}";

static int Fail(string message)
{
    Console.WriteLine(message);
    return 1;
}

record Order(string Number, Citation? Citation = null, ShareTable? ShareTable = null, TradeMeasure? TradeMeasure = null, Agreement? Agreement = null, Regime? Regime = null);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Order))]
partial class OrderContext : JsonSerializerContext;
