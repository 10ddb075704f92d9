using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class WholeNumberForm : JsonForm<int>
{
    internal static readonly WholeNumberForm Instance = new();

    internal override int Read(ref JsonCursor reader) => From(ref reader);

    internal static int From(ref JsonCursor reader) =>
        reader.TokenType == JsonToken.Number && reader.TryGetInt32(out var number)
            ? number
            : throw JsonMembers.Refusal();

    internal override void Explain(ref JsonCursor reader)
    {
        if (reader.TokenType != JsonToken.Number || !reader.TryGetInt32(out _)) throw new JsonException("Expected a whole number from -2147483648 to 2147483647.");
    }

    internal override void Write(ref JsonText json, int value) => json.Number(value);
}
