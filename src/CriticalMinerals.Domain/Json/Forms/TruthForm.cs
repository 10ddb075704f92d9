using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class TruthForm : JsonForm<bool>
{
    internal static readonly TruthForm Instance = new();

    internal override bool Read(ref Utf8JsonReader reader) => From(ref reader);

    internal static bool From(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.True or JsonTokenType.False ? reader.GetBoolean() : throw new JsonException("Expected true or false.");

    internal override void Write(ref JsonText json, bool value) => json.Raw(value ? "true"u8 : "false"u8);
}
