using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Reads and writes the name of a state, or of a kind of decision, as the enum that it is of does: <c>inForce</c> for <c>InForce</c>.</summary>
internal sealed class StateNameConverter : JsonConverter<string>
{
    /// <summary>The names of all states of clauses, suspensions and agreements, as in code.</summary>
    internal static IReadOnlyList<string> States { get; } = [.. Enum.GetNames<MeasureState>().Union(Enum.GetNames<AgreementState>())];

    private static readonly Dictionary<string, string> ByWord =
        States.Union(Enum.GetNames<DecisionKind>()).ToDictionary(JsonNamingPolicy.CamelCase.ConvertName, name => name, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> ByName = ByWord.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The names as they are written.</summary>
    internal static IEnumerable<string> Words => ByWord.Keys;

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException($"Expected a JSON string for a state, found {JsonTokenWords.For(reader.TokenType)}.");
        return Name(in reader) ?? throw new JsonException($"'{TextLimits.Shorten(reader.GetString())}' is not a state: expected one of {string.Join(", ", Words)}.");
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(WordOf(value));

    /// <summary>The name in code of the word at the reader, which is a string; null where there is none.</summary>
    internal static string? Name(in Utf8JsonReader reader)
    {
        foreach (var (word, name) in ByWord)
            if (reader.ValueTextEquals(word)) return name;
        return null;
    }

    /// <summary>The name in code of a word; null where there is none.</summary>
    internal static string? Name(ReadOnlySpan<byte> text)
    {
        foreach (var (word, name) in ByWord)
            if (Ascii.Equals(text, word)) return name;
        return null;
    }

    /// <summary>The word of a name in code.</summary>
    internal static string WordOf(string name) => ByName.GetValueOrDefault(name) ?? JsonNamingPolicy.CamelCase.ConvertName(name);
}
