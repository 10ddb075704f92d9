using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class TextForm : JsonForm<string>
{
    internal static readonly TextForm Instance = new();

    internal override string Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw JsonMembers.Refusal();

    internal override void Write(ref JsonText json, string value) => json.Text(value);
}
