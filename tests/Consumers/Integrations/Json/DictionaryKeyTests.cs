using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Domain values as keys of dictionaries in System.Text.Json: no options, no converters of one's own, by reflection and by a generated context.</summary>
public partial class DictionaryKeyTests
{
    private static readonly string[] Texts =
    [
        "gallium", "CN", "EU", "US-CA", "USD", "0.683", "839 t", "68000000 m3", "21.5 USD", "2023-06", "2025-11-10/2026-11-10", "not-set", "2026-06-01@2025-12-01", "HS2022:8112.92", "CN:8112929010",
        "cn-dual-use:3C001", "7440-55-3", "cn-mofcom-2025-61", "cn-mofcom-2025-61/1a", "named:Acme", "mast-2019:P31", "component-manufacturing/magnets", "imports-of-US", "2021..2024",
        "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    ];

    public static TheoryData<Type> KeyTypes => [.. typeof(DomainJson).Assembly.GetExportedTypes().Where(IsKey).OrderBy(type => type.Name, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(KeyTypes))]
    public void Key_EveryTypeWithATextAndEveryEnum_ReadsBackEqual(Type key) =>
        typeof(DictionaryKeyTests).GetMethod(nameof(RoundTrips), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(key).Invoke(null, null);

    [Fact]
    public void Key_GeneratedContext_ReadsBackEqual()
    {
        var made = new Dictionary<MineralId, Share> { [MineralIds.Gallium] = Share.FromPercent(70) };

        var json = JsonSerializer.Serialize(made, OwnContext.Default.DictionaryMineralIdShare);

        Assert.Equal("""{"gallium":0.7}""", json);
        Assert.Equal(made, JsonSerializer.Deserialize(json, OwnContext.Default.DictionaryMineralIdShare));
    }

    [Fact]
    public void Key_BadText_SaysTheRuleAndThePlace()
    {
        var failure = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<MineralId, Share>>("""{"gallium":0.7,"Tin":0.1}"""));

        Assert.Contains("'Tin' is not a mineral id: expected ", failure.Message, StringComparison.Ordinal);
        Assert.Equal("$.Tin", failure.Path);
    }

    private static void RoundTrips<T>()
        where T : notnull
    {
        var values = Values<T>().Distinct().ToDictionary(value => value, value => 1);
        Assert.NotEmpty(values);
        Assert.Equal(values, JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(values)));
    }

    private static IEnumerable<T> Values<T>()
    {
        if (typeof(T).IsEnum) return Enum.GetValues(typeof(T)).Cast<T>();
        var parse = typeof(T).GetMethod("Parse", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy, [typeof(string)])!;
        return Texts.Select(text => Parsed<T>(parse, text)).OfType<T>();
    }

    private static object? Parsed<T>(MethodInfo parse, string text)
    {
        try
        {
            return parse.Invoke(null, [text]);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    private static bool IsKey(Type type) =>
        type.IsEnum || (!type.IsAbstract && type.GetInterfaces().Any(implemented => implemented.IsGenericType && implemented.GetGenericTypeDefinition() == typeof(ISpanParsable<>)));

    [JsonSerializable(typeof(Dictionary<MineralId, Share>))]
    private sealed partial class OwnContext : JsonSerializerContext;
}
