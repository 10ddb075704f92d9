using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>One fault of a document: where it is and which rule is broken. Turned into a <see cref="JsonException"/> before anybody sees it.</summary>
internal sealed class DocumentFault(string path, long offset, string rule, Exception? cause = null) : Exception(Shorten(rule), cause)
{
    /// <summary>A rule that lists what a document holds, such as all its clauses, must not grow with the document.</summary>
    private const int LongestRule = 1_000;

    /// <summary>As the exception that callers get.</summary>
    internal JsonException ToJsonException(ReadOnlySpan<byte> json)
    {
        var before = json[..(int)Math.Min(offset, json.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new($"{path}: {Message}", path, before.Count((byte)'\n'), before.Length - lineStart, InnerException);
    }

    private static string Shorten(string rule) => rule.Length <= LongestRule ? rule : string.Concat(rule.AsSpan(0, LongestRule), "…");
}
