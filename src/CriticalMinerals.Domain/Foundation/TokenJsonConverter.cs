using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Reads and writes a value as one JSON string, the text of its <c>Parse</c> and <c>ToString</c>; also as a dictionary key.</summary>
/// <typeparam name="T">A value whose <c>ToString</c> is the inverse of its <c>Parse</c>.</typeparam>
/// <remarks>Anything but a string, and a text that <c>Parse</c> refuses, is a <see cref="JsonException"/> with the message of the rule.</remarks>
public sealed class TokenJsonConverter<T> : JsonConverter<T>
    where T : notnull, ISpanParsable<T>
{
    /// <summary>False: null is refused by name instead of passed through.</summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? ParseToken(reader.GetString()!)
            : throw new JsonException($"Expected a JSON string for {typeof(T).Name}, found {JsonTokenWords.For(reader.TokenType)}.");

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ParseToken(reader.GetString()!);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString()!);
    }

    private static T ParseToken(string text)
    {
        try
        {
            return T.Parse(text, null);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException)
        {
            throw new JsonException(e.Message, e);
        }
    }
}
