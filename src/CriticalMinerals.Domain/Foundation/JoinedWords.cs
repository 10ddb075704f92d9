using System.Text;

namespace CriticalMinerals.Domain;

/// <summary>Puts lists into words, as refusals and texts for people do, without the sequences that each type of item would bring into a native program.</summary>
internal static class JoinedWords
{
    /// <summary>The items as texts, in order, with a separator between them.</summary>
    internal static string Of<T>(ReadOnlySpan<T> items, string separator)
        where T : notnull
    {
        var joined = new StringBuilder();
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0) joined.Append(separator);
            joined.Append(items[i].ToString());
        }

        return joined.ToString();
    }

    /// <summary>The words of each item, in order, with a separator between them.</summary>
    internal static string Of<T>(ReadOnlySpan<T> items, string separator, Func<T, string?> words)
    {
        var joined = new StringBuilder();
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0) joined.Append(separator);
            joined.Append(words(items[i]));
        }

        return joined.ToString();
    }
}
