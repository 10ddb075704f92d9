using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class TruthForm : JsonForm<bool>
{
    internal static readonly TruthForm Instance = new();

    internal override bool Read(ref JsonCursor reader) => From(ref reader);

    internal static bool From(ref JsonCursor reader) =>
        reader.TokenType is JsonToken.True or JsonToken.False ? reader.TokenType == JsonToken.True : throw JsonMembers.Refusal();

    internal override void Explain(ref JsonCursor reader)
    {
        if (reader.TokenType is not (JsonToken.True or JsonToken.False)) throw new JsonException("Expected true or false.");
    }

    internal override void Write(ref JsonText json, bool value) => json.Raw(value ? "true"u8 : "false"u8);
}
