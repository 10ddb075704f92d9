using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>Finds and checks the member <c>format</c> of a document: what remains without it is the bare value.</summary>
internal static class FormatEnvelope
{
    /// <summary>Checks the format, and says where it stands with what separates it.</summary>
    /// <param name="json">A JSON document; where its root is not an object, there is no format.</param>
    /// <exception cref="DocumentFault">The format is missing or not one that this library reads, or what follows it is not JSON.</exception>
    /// <exception cref="JsonException">The text up to the format is not JSON.</exception>
    internal static JsonGap Find(ReadOnlySpan<byte> json)
    {
        var cursor = new JsonCursor(json);
        if (!cursor.Read() || cursor.TokenType != JsonToken.StartObject) return default;
        var start = cursor.TokenStartIndex;
        var afterPrevious = -1;
        while (cursor.Read() && cursor.TokenType == JsonToken.PropertyName)
        {
            var name = cursor.TokenStartIndex;
            if (JsonMembers.Name(ref cursor).SequenceEqual("format"u8))
            {
                ReadOn(ref cursor, json);
                Check(in cursor);
                ReadOn(ref cursor, json);
                var first = cursor.TokenType == JsonToken.EndObject && afterPrevious >= 0 ? afterPrevious : name;
                return new(first, cursor.TokenStartIndex - first);
            }

            cursor.Read();
            cursor.Skip();
            afterPrevious = cursor.BytesConsumed;
        }

        throw new DocumentFault("$", start, FormatVersion.Missing);
    }

    /// <summary>The document with spaces for its format, so that what remains stays where it is.</summary>
    internal static byte[] Blanked(ReadOnlySpan<byte> json, JsonGap format)
    {
        var copy = json.ToArray();
        foreach (ref var b in copy.AsSpan(format.Start, format.Length))
            if (b is not ((byte)'\n' or (byte)'\r')) b = (byte)' ';
        return copy;
    }

    /// <summary>Reads what follows the format's name or value. A fault is told here: with the format still in it, the document would seem to have it twice.</summary>
    private static void ReadOn(ref JsonCursor cursor, ReadOnlySpan<byte> json)
    {
        try
        {
            cursor.Read();
        }
        catch (Exception e) when (DomainReader.IsAboutTheDocument(e))
        {
            throw NotJson(json);
        }
    }

    private static DocumentFault NotJson(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DomainJsonOptions.MaxDepth });
        try
        {
            while (reader.Read())
            {
            }
        }
        catch (JsonException e)
        {
            return new("$", reader.BytesConsumed, JsonWords.NotJson(e), e);
        }

        return new("$", 0, JsonWords.RuleOf(JsonMembers.Refusal()));
    }

    private static void Check(in JsonCursor cursor)
    {
        if (cursor.TokenType == JsonToken.String && cursor.ValueSpan.SequenceEqual(FormatVersion.CurrentUtf8)) return;
        if (Fault(in cursor) is { } fault) throw fault;
    }

    private static DocumentFault? Fault(in JsonCursor cursor)
    {
        var found = cursor.Token();
        var rule = found.TokenType == JsonTokenType.String
            ? FormatVersion.Fault(JsonWords.TextOf(found))
            : $"Expected \"{FormatVersion.Current}\", found {JsonTokenWords.For(found.TokenType)}.";
        return rule is null ? null : new("$.format", cursor.TokenStartIndex, rule);
    }
}
