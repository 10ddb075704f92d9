using System.Text.Json;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Walks the JSON of the data files, so that a rule holds for every record of every kind, also of one added later.</summary>
internal static class JsonWalk
{
    internal sealed record Member(string File, string Path, string Name, JsonElement Value)
    {
        internal string Text => Value.GetString()!;

        public override string ToString() => $"{File} {Path}";
    }

    /// <summary>Every member of every object in every file, at any depth.</summary>
    internal static IEnumerable<Member> Members() => DataFiles.Paths().SelectMany(path =>
    {
        using var document = JsonDocument.Parse(DataFiles.Text(path));
        return Walk(path, "$", document.RootElement).ToArray();
    });

    /// <summary>Every text that is the value of one of these members, or an item of a list that is.</summary>
    internal static IEnumerable<Member> Texts(params string[] names) =>
        Members().Where(member => names.Contains(member.Name)).SelectMany(member => member.Value.ValueKind switch
        {
            JsonValueKind.String => [member],
            JsonValueKind.Array => member.Value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => member with { Value = item }),
            _ => Enumerable.Empty<Member>(),
        });

    private static IEnumerable<Member> Walk(string file, string path, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            Walk(file, $"{path}.{member.Name}", member.Value).Prepend(new(file, $"{path}.{member.Name}", member.Name, member.Value.Clone()))),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => Walk(file, $"{path}[{index}]", item)),
        _ => [],
    };
}
