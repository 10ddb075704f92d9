using System.Text.Json;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>What the loops by hand share: names encoded once, tokens without a string between, lists.</summary>
internal static class ByHand
{
    internal delegate T Reading<out T>(ref Utf8JsonReader reader);

    internal static JsonEncodedText Name(string name) => JsonEncodedText.Encode(name);

    internal static T Token<T>(ref Utf8JsonReader reader)
        where T : ISpanParsable<T>
    {
        Span<char> text = stackalloc char[128];
        return reader.ValueSpan.Length > text.Length ? T.Parse(reader.GetString(), null) : T.Parse(text[..reader.CopyString(text)], null);
    }

    internal static Share Fraction(ref Utf8JsonReader reader) => Share.FromFraction(reader.GetDouble());

    /// <summary>Whether there is another member; its value is then the next token.</summary>
    internal static bool HasMember(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    internal static ValueList<T> List<T>(ref Utf8JsonReader reader, Reading<T> item)
        where T : notnull
    {
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(item(ref reader));
        return [.. items];
    }

    internal static bool Is(ref Utf8JsonReader reader, JsonEncodedText name)
    {
        if (!reader.ValueTextEquals(name.EncodedUtf8Bytes)) return false;
        reader.Read();
        return true;
    }

    internal static void Token<T>(Utf8JsonWriter writer, JsonEncodedText name, T value)
        where T : ISpanFormattable
    {
        Span<char> text = stackalloc char[128];
        value.TryFormat(text, out var length, default, null);
        writer.WriteString(name, text[..length]);
    }

    internal static void Tokens<T>(Utf8JsonWriter writer, JsonEncodedText name, ValueList<T> values)
        where T : notnull, ISpanFormattable
    {
        Span<char> text = stackalloc char[128];
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            value.TryFormat(text, out var length, default, null);
            writer.WriteStringValue(text[..length]);
        }

        writer.WriteEndArray();
    }
}
