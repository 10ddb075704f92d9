using System.Text.Json;
using System.Text.Json.Nodes;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Values inside other people's JSON that arrives in pieces, with the kind as the last member.</summary>
public class PiecesTests
{
    private static readonly JsonSerializerOptions Pieces = new JsonSerializerOptions(JsonSerializerDefaults.Web) { DefaultBufferSize = 1 }.AddCriticalMinerals();

    [Fact]
    public async Task ReleasedDocuments_KindsLast_AreRead()
    {
        foreach (var (type, text) in ReleasedFormatTests.Documents())
        {
            if (JsonNode.Parse(text) is not JsonObject document) continue;
            document.Remove("format");
            var inside = new JsonObject { ["before"] = 1, ["value"] = KindsLast(document), ["after"] = 2 };
            using var stream = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(inside));
            var read = await JsonSerializer.DeserializeAsync(stream, typeof(Around<>).MakeGenericType(type), Pieces, TestContext.Current.CancellationToken);
            Assert.NotNull(read);
        }
    }

    private static JsonNode? KindsLast(JsonNode? node)
    {
        if (node is JsonArray list) return new JsonArray([.. list.Select(KindsLast)]);
        if (node is not JsonObject members) return node?.DeepClone();
        var result = new JsonObject();
        foreach (var (name, value) in members.OrderBy(member => member.Key == "kind")) result[name] = KindsLast(value);
        return result;
    }

    private sealed record Around<T>(int Before, T Value, int After);
}
