using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Reads and writes an enum as its member's name in lower camel case: exact case, one name, never a number or a list; also as a dictionary key.</summary>
/// <typeparam name="TEnum">An enum without flags.</typeparam>
public sealed class WireEnumConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly (TEnum Value, JsonEncodedText Name)[] Members =
        [.. Enum.GetValues<TEnum>().Select(value => (value, JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(value.ToString()))))];

    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? MemberAt(in reader)
            : throw new JsonException($"Expected a JSON string for {typeof(TEnum).Name}, found {JsonTokenWords.For(reader.TokenType)}.");

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        MemberAt(in reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(NameOf(value));
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(NameOf(value));
    }

    private static TEnum MemberAt(in Utf8JsonReader reader)
    {
        try
        {
            foreach (var (value, name) in Members)
                if (reader.ValueTextEquals(name.EncodedUtf8Bytes)) return value;
            throw new JsonException(
                $"'{TextLimits.Shorten(reader.GetString())}' is not a {typeof(TEnum).Name}: expected one of {string.Join(", ", Members.Select(m => m.Name))}.");
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException(JsonTokenWords.IllFormed, e);
        }
    }

    private static JsonEncodedText NameOf(TEnum value)
    {
        foreach (var member in Members)
            if (EqualityComparer<TEnum>.Default.Equals(member.Value, value)) return member.Name;
        throw new JsonException($"{typeof(TEnum).Name} has no member with the value {value}.");
    }
}
