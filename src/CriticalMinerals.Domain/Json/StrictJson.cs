using System.Buffers;
using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>Somebody else's JSON without what its reader lets through beyond JSON: comments, and commas before a closing bracket.</summary>
internal static class StrictJson
{
    /// <summary>The same tokens, each as it stands; the value itself where nothing beyond JSON is let through.</summary>
    internal static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> json, JsonReaderOptions options)
    {
        if (!options.AllowTrailingCommas && options.CommentHandling == JsonCommentHandling.Disallow) return json;
        var reader = new Utf8JsonReader(json, new() { AllowTrailingCommas = options.AllowTrailingCommas, CommentHandling = JsonCommentHandling.Skip, MaxDepth = int.MaxValue });
        var copy = new ArrayBufferWriter<byte>(json.Length);
        var before = JsonTokenType.None;
        while (reader.Read())
        {
            var token = reader.TokenType;
            if (IsValueEnd(before) && token is not (JsonTokenType.EndObject or JsonTokenType.EndArray)) copy.Write(","u8);
            var isText = token is JsonTokenType.String or JsonTokenType.PropertyName;
            if (isText) copy.Write("\""u8);
            copy.Write(reader.ValueSpan);
            if (isText) copy.Write(token == JsonTokenType.PropertyName ? "\":"u8 : "\""u8);
            before = token;
        }

        return copy.WrittenSpan;
    }

    private static bool IsValueEnd(JsonTokenType token) =>
        token is not (JsonTokenType.None or JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);
}
