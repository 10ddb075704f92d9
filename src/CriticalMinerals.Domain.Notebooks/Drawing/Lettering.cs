namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>Guesses how wide text is in the usual sans-serif letters, a little on the wide side, since a file cannot ask the reader's fonts.</summary>
internal static class Lettering
{
    internal const double Small = 11;
    internal const double Normal = 12;
    internal const double Large = 16;

    internal static double Width(string text, double size) => text.Sum(WidthOf) * size;

    /// <summary>The text, or as much of its beginning as fits, with an ellipsis.</summary>
    internal static string Fit(string text, double width, double size)
    {
        if (Width(text, size) <= width) return text;
        var kept = text.Length;
        while (kept > 0 && Width(text[..kept], size) + (WidthOf('…') * size) > width) kept--;
        if (kept > 0 && char.IsHighSurrogate(text[kept - 1])) kept--;
        return text[..kept].TrimEnd() + "…";
    }

    /// <summary>The text in a number of lines at most, broken where words, or parts of an id, end; the last is cut where even they do not hold it.</summary>
    internal static IEnumerable<string> Lines(string text, double width, double size, int most)
    {
        for (; most > 1 && Width(text, size) > width; most--)
        {
            var at = LastFitting(BreaksBetweenWords(text), text, width, size) ?? LastFitting(Breaks(text), text, width, size);
            if (at is not { } end) break;
            yield return text[..end].TrimEnd();
            text = text[end..];
        }

        yield return Fit(text, width, size);
    }

    /// <summary>Where a line may begin: after a space, a hyphen or a slash.</summary>
    internal static IEnumerable<int> Breaks(string text) => Enumerable.Range(1, Math.Max(0, text.Length - 1)).Where(at => text[at - 1] is ' ' or '-' or '/');

    /// <summary>Where a word begins.</summary>
    internal static IEnumerable<int> BreaksBetweenWords(string text) => Breaks(text).Where(at => text[at - 1] == ' ');

    private static int? LastFitting(IEnumerable<int> breaks, string text, double width, double size) =>
        breaks.Where(at => Width(text[..at].TrimEnd(), size) <= width).Select(at => (int?)at).LastOrDefault();

    /// <summary>The text in lines of words; a word wider than a line is broken within.</summary>
    internal static IEnumerable<string> Wrap(string text, double width, double size)
    {
        var line = "";
        foreach (var word in text.Split(' ').SelectMany(word => Pieces(word, width, size)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Width(longer, size) > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = longer;
            }
        }

        if (line.Length > 0) yield return line;
    }

    private static IEnumerable<string> Pieces(string word, double width, double size)
    {
        while (Width(word, size) > width)
        {
            var kept = Math.Max(2, Fit(word, width, size).Length - 1);
            yield return word[..kept];
            word = word[kept..];
        }

        yield return word;
    }

    private static double WidthOf(char letter) => letter switch
    {
        'i' or 'l' or 'j' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or '/' or '(' or ')' or ' ' => 0.32,
        'm' or 'w' or 'M' or 'W' or '%' or '…' => 0.92,
        >= '0' and <= '9' => 0.6,
        >= 'A' and <= 'Z' => 0.7,
        >= '\u2e80' => 1.05,
        _ => 0.57,
    };
}
