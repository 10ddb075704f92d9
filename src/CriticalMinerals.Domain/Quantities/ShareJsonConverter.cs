using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Reads and writes a share as the JSON number of its fraction, shortest form; as text where it is a dictionary key.</summary>
public sealed class ShareJsonConverter : JsonConverter<Share>
{
    /// <inheritdoc/>
    public override Share Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
            throw new JsonException($"Expected a JSON number from 0 to 1 for a share, found {reader.TokenType}.");
        var fraction = reader.GetDouble();
        return fraction is >= 0 and <= 1
            ? Share.FromFraction(fraction)
            : throw new JsonException($"A share must lie in [0, 1] as a fraction: found {fraction}. A percentage is divided by 100 first.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Share value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Fraction);
    }
}
