using System.Buffers;
using System.Text;
using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>The words of the errors that reading JSON gives.</summary>
internal static class JsonWords
{
    internal const string NullItem = "A list holds no null.";

    internal const string ByteOrderMark = "The document starts with a byte order mark: save it as UTF-8 without one.";

    internal const string NoJson = "Not valid JSON: ";

    /// <summary>What may stand between the tokens of JSON.</summary>
    internal static readonly SearchValues<byte> WhiteSpace = SearchValues.Create(" \t\r\n"u8);

    /// <summary>What a type is called in an error: its name, and what it is of.</summary>
    internal static string NameOf(Type type) =>
        type.IsGenericType ? $"{type.Name.Split('`')[0]}Of{JoinedWords.Of<Type>(type.GenericTypeArguments, "", NameOf)}"
        : type == typeof(ITimelineCause) ? "TimelineCause" : type.Name;

    /// <summary>The text of a string or a name; as it stands in the document where it is not well-formed Unicode.</summary>
    internal static string TextOf(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
        }
    }

    /// <summary>The rule that a document breaks which is no JSON.</summary>
    internal static string NotJson(Exception exception) => $"{NoJson}{RuleOf(exception)}";

    /// <summary>The rule that an exception tells, without what .NET appends to it.</summary>
    internal static string RuleOf(Exception exception) =>
        exception is JsonException
            ? Before(exception.Message, " Path: ", " LineNumber: ").Replace(", when isFinalBlock is true", "", StringComparison.Ordinal)
            : Refusal.RuleOf(exception);

    private static string Before(string text, params ReadOnlySpan<string> marks)
    {
        foreach (var mark in marks)
        {
            var at = text.IndexOf(mark, StringComparison.Ordinal);
            if (at >= 0) text = text[..at];
        }

        return text;
    }
}
