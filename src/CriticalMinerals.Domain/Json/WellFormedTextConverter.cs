using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Reads and writes text; refuses half a surrogate pair, which would be written as another text than the one given.</summary>
internal sealed class WellFormedTextConverter : JsonConverter<string>, IOwnJsonConverter
{
    public bool IsStrict => true;

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"Expected a JSON string, found {JsonTokenWords.For(reader.TokenType)}.");
        return Text(in reader);
    }

    /// <summary>The text of the string at the reader.</summary>
    /// <exception cref="JsonException">It is not well-formed Unicode.</exception>
    internal static string Text(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException(JsonTokenWords.IllFormed, e);
        }
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        RefuseIllFormed(value);
        writer.WriteStringValue(value);
    }

    /// <exception cref="JsonException">The text has half of a surrogate pair.</exception>
    internal static void RefuseIllFormed(ReadOnlySpan<char> text)
    {
        if (text.ContainsAnyInRange('\uD800', '\uDFFF') && !IsWellFormed(text))
            throw new JsonException($"The text is not well-formed Unicode, it has half of a surrogate pair: '{TextLimits.Shorten(text)}'.");
    }

    private static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var length) != OperationStatus.Done) return false;
            text = text[length..];
        }

        return true;
    }
}
