using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>Reads values from the texts of JSON strings and names; what the rule of a value refuses is a <see cref="JsonException"/> with its message.</summary>
/// <remarks>Apart from the converters, so that forms which explain a fault do not make native programs hold these.</remarks>
internal static class JsonTokenText
{
    private const int LongestOnStack = 128;

    /// <summary>The value that the string at the reader says.</summary>
    internal static T Read<T>(in Utf8JsonReader reader)
        where T : notnull, ISpanParsable<T> => reader.TokenType == JsonTokenType.String
            ? Parse<T>(in reader)
            : throw new JsonException($"Expected a JSON string for {typeof(T).Name}, found {JsonTokenWords.For(reader.TokenType)}.");

    /// <summary>The value that the string or the name at the reader says.</summary>
    [SkipLocalsInit]
    internal static T Parse<T>(in Utf8JsonReader reader)
        where T : notnull, ISpanParsable<T>
    {
        try
        {
            Span<char> buffer = stackalloc char[LongestOnStack];
            return reader.HasValueSequence || reader.ValueSpan.Length > buffer.Length
                ? T.Parse(reader.GetString()!, null)
                : T.Parse(buffer[..reader.CopyString(buffer)], null);
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException(JsonTokenWords.IllFormed, e);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException)
        {
            throw new JsonException(e.Message, e);
        }
    }
}
