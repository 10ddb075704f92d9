using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Reads and writes a share as the JSON number of its fraction, shortest form; as text where it is a dictionary key.</summary>
/// <remarks>Anything but a number from 0 to 1 is a <see cref="JsonException"/> with the rule and the value.</remarks>
public sealed class ShareJsonConverter : JsonConverter<Share>
{
    /// <inheritdoc/>
    public override Share Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
            throw new JsonException($"Expected a JSON number from 0 to 1 for a share, found {JsonTokenWords.For(reader.TokenType)}.");
        if (JsonDigits.AreTooMany(in reader)) throw new JsonException(JsonDigits.TooMany);
        return reader.TryGetDouble(out var fraction) && fraction is >= 0 and <= 1
            ? Share.FromFraction(fraction)
            : throw new JsonException(string.Create(
                CultureInfo.InvariantCulture, $"A share must lie in [0, 1] as a fraction: found {fraction:R}. A percentage is divided by 100 first."));
    }

    /// <inheritdoc/>
    public override Share ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return Share.Parse(reader.GetString()!, null);
        }
        catch (FormatException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Share value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Fraction);
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Share value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString());
    }
}
