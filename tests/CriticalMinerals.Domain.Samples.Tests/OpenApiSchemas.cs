using System.Text.Json;

namespace CriticalMinerals.Domain.Tests;

/// <summary>What an OpenAPI document says of its types.</summary>
internal static class OpenApiSchemas
{
    /// <summary>Where a schema says nothing.</summary>
    internal static IEnumerable<string> Empty(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.Array) return element.EnumerateArray().SelectMany((item, i) => Empty(item, $"{path}/{i}"));
        if (element.ValueKind != JsonValueKind.Object) return [];
        if (!element.EnumerateObject().Any() && !path.EndsWith("/properties", StringComparison.Ordinal)) return [path];
        return element.EnumerateObject().SelectMany(member => Empty(member.Value, $"{path}/{member.Name}"));
    }

    internal static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member is { Name: "$ref", Value.ValueKind: JsonValueKind.String } ? [member.Value.GetString()!] : References(member.Value)),
        _ => [],
    };
}
