using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Reads and writes an index as the JSON number of its fraction, shortest form.</summary>
/// <remarks>Anything but a number from 0 to 1 is a <see cref="JsonException"/> with the rule and the value.</remarks>
public sealed class HerfindahlIndexJsonConverter : JsonConverter<HerfindahlIndex>
{
    /// <inheritdoc/>
    public override HerfindahlIndex Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
            throw new JsonException($"Expected a JSON number from 0 to 1 for a concentration index, found {JsonTokenWords.For(reader.TokenType)}.");
        if (JsonDigits.AreTooMany(in reader)) throw new JsonException(JsonDigits.TooMany);
        return reader.TryGetDouble(out var fraction) && fraction is >= 0 and <= 1
            ? HerfindahlIndex.FromFraction(fraction)
            : throw new JsonException(string.Create(
                CultureInfo.InvariantCulture, $"A concentration index must lie in [0, 1] as a fraction: found {fraction:R}. Points are divided by 10,000 first."));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, HerfindahlIndex value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Fraction);
    }
}
