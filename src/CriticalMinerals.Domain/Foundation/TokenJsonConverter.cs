using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Reads and writes a value as one JSON string, the text of its <c>Parse</c> and <c>ToString</c>; also as a dictionary key.</summary>
/// <typeparam name="T">A value whose <c>ToString</c> is the inverse of its <c>Parse</c>.</typeparam>
/// <remarks>
/// Anything but a string, and a text that <c>Parse</c> refuses, is a <see cref="JsonException"/> with the message of the rule. Null comes here only
/// where <typeparamref name="T"/> is a struct, and is refused; whether a member of a class may be null is for its owner's options to say.
/// </remarks>
public sealed class TokenJsonConverter<T> : JsonConverter<T>
    where T : notnull, ISpanParsable<T>, ISpanFormattable
{
    private const int LongestOnStack = 128;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonTokenText.Read<T>(in reader);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonTokenText.Parse<T>(in reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<char> buffer = stackalloc char[LongestOnStack];
        if (value.TryFormat(buffer, out var length, default, null)) writer.WriteStringValue(buffer[..length]);
        else writer.WriteStringValue(value.ToString());
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString()!);
    }
}
