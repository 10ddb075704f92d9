using System.Text.Json;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Short ways into a JSON document.</summary>
internal static class JsonReading
{
    internal static string Text(this JsonElement element, string member) => element.GetProperty(member).GetString()!;

    internal static IEnumerable<JsonElement> Items(this JsonElement element, string member) => element.GetProperty(member).EnumerateArray();

    /// <summary>The ids of all places in sources: objects with a source and a confidence.</summary>
    internal static IEnumerable<string> Cited(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("confidence", out _) => [element.Text("source")],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Value.Cited()),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => item.Cited()),
        _ => [],
    };
}
