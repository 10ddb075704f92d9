using System.Text.Json;

namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>The caller's own file: a regime or a share table.</summary>
internal sealed record OwnDocument(Regime? Regime, ShareTable? Table)
{
    /// <summary>Reads a file and finds out which of the two it is.</summary>
    /// <exception cref="CommandFault">The file cannot be read, or is neither; the message says which rule is broken where.</exception>
    internal static OwnDocument Read(string path)
    {
        try
        {
            if (Directory.Exists(path)) throw new CommandFault($"{path}: is a folder. Give the path of a regime or a share table in the library's JSON.");
            var json = File.ReadAllBytes(path);
            return RootMembers(json) switch
            {
                var names when names.Contains("subject") || names.Contains("rows") => new(null, DomainJson.Read<ShareTable>(json)),
                var names when names.Contains("edition") || names.Contains("horizon") || names.Contains("measures") => new(DomainJson.Read<Regime>(json), null),
                _ => throw new CommandFault($"{path}: $: expected a regime (edition, horizon, measures, ...) or a share table (subject, rows, citation, ...)."),
            };
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandFault($"{path}: there is no such file. Give the path of a regime or a share table in the library's JSON.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or ArgumentException or NotSupportedException)
        {
            throw new CommandFault($"{path}: {e.Message}");
        }
    }

    // The library's own reader says what is wrong with a document; this only looks at the names.
    private static HashSet<string> RootMembers(ReadOnlySpan<byte> json)
    {
        var names = new HashSet<string>();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 64 });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return names;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                names.Add(reader.GetString()!);
                reader.Skip();
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            if (!names.Contains("subject") && !names.Contains("rows")) names.Add("measures");
        }

        return names;
    }
}
