using System.Text;
using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>The words in which generated forms refuse a value.</summary>
internal static class JsonRefusals
{
    /// <summary>The text of the string at the reader.</summary>
    /// <exception cref="JsonException">It is no string, or half of a surrogate pair is in it.</exception>
    internal static ReadOnlySpan<byte> RequireText(scoped ref JsonCursor reader, string type)
    {
        var token = reader.Token();
        if (token.TokenType != JsonTokenType.String) throw new JsonException($"Expected a JSON string for {type}, found {JsonTokenWords.For(token.TokenType)}.");
        return Encoding.UTF8.GetBytes(WellFormedTextConverter.Text(in token));
    }

    /// <summary>The refusal of a name that is none of an enum's.</summary>
    internal static JsonException NoMember(in JsonCursor reader, string type, string names) =>
        new($"'{TextLimits.Shorten(reader.GetString())}' is not a {type}: expected one of {names}.");

    /// <summary>The refusal of a value of another kind of JSON.</summary>
    internal static JsonException Other(string expected, JsonTokenType found) => new($"{expected}, found {JsonTokenWords.For(found)}.");
}
