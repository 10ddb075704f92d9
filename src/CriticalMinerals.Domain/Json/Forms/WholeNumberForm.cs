using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class WholeNumberForm : JsonForm<int>
{
    internal static readonly WholeNumberForm Instance = new();

    internal override int Read(ref Utf8JsonReader reader) => From(ref reader);

    internal static int From(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number)
            ? number
            : throw new JsonException("Expected a whole number from -2147483648 to 2147483647.");

    internal override void Write(ref JsonText json, int value) => json.Number(value);
}
