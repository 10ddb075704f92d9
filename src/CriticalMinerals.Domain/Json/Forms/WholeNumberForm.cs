using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class WholeNumberForm : JsonForm<int>
{
    internal static readonly WholeNumberForm Instance = new();

    internal override int Read(ref Utf8JsonReader reader) => reader.GetInt32();

    internal override void Write(ref JsonText json, int value) => json.Number(value);
}
