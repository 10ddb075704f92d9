using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>What was found in a document, in the words of an error message.</summary>
internal static class JsonTokenWords
{
    internal const string IllFormed = "The text is not well-formed Unicode: half of a surrogate pair or a broken UTF-8 sequence.";

    internal static string For(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        _ => "nothing",
    };
}
