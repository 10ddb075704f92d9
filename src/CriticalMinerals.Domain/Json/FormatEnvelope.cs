using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>Finds, checks and blanks out the member <c>format</c> of a document, so that what remains is the bare value at unchanged positions.</summary>
internal static class FormatEnvelope
{
    /// <summary>Checks the format and overwrites its member with spaces.</summary>
    /// <param name="json">A JSON document; where its root is not an object, nothing is done.</param>
    /// <exception cref="DocumentFault">The format is missing or not one that this library reads, or what follows it is not JSON.</exception>
    /// <exception cref="JsonException">The text up to the format is not JSON.</exception>
    internal static void Open(Span<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DomainJsonOptions.MaxDepth });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return;
        var start = reader.TokenStartIndex;
        var afterPrevious = -1L;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.TokenStartIndex;
            var isFormat = reader.ValueTextEquals("format"u8);
            if (isFormat)
            {
                ReadOn(ref reader);
                Check(reader);
                ReadOn(ref reader);
                Blank(reader.TokenType == JsonTokenType.EndObject && afterPrevious >= 0
                    ? json[(int)afterPrevious..(int)reader.TokenStartIndex]
                    : json[(int)name..(int)reader.TokenStartIndex]);
                return;
            }

            reader.Read();
            reader.Skip();
            afterPrevious = reader.BytesConsumed;
        }

        throw new DocumentFault("$", start, FormatVersion.Missing);
    }

    /// <summary>Reads what follows the format's name or value. A fault is told here: with the format still in it, the document would seem to have it twice.</summary>
    private static void ReadOn(ref Utf8JsonReader reader)
    {
        try
        {
            reader.Read();
        }
        catch (JsonException e)
        {
            throw new DocumentFault("$", reader.BytesConsumed, JsonWords.NotJson(e), e);
        }
    }

    private static void Check(in Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(FormatVersion.CurrentUtf8)) return;
        if (reader.TokenType != JsonTokenType.String)
            throw new DocumentFault("$.format", reader.TokenStartIndex, $"Expected \"{FormatVersion.Current}\", found {JsonTokenWords.For(reader.TokenType)}.");
        if (FormatVersion.Fault(JsonWords.TextOf(reader)) is { } fault) throw new DocumentFault("$.format", reader.TokenStartIndex, fault);
    }

    private static void Blank(Span<byte> bytes)
    {
        foreach (ref var b in bytes)
            if (b is not ((byte)'\n' or (byte)'\r')) b = (byte)' ';
    }
}
