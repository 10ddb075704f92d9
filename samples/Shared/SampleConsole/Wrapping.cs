namespace CriticalMinerals.Domain.Samples;

/// <summary>Breaks text into lines of a width: between words, and inside an id only where it does not fit on a line of its own.</summary>
internal static class Wrapping
{
    private const string NarrowGap = "\u00A0%";

    private static readonly char[] Joints = ['-', '/'];

    /// <summary>The text with line breaks; a line that begins with spaces keeps them on the lines that continue it.</summary>
    internal static string Wrap(string text, int width) =>
        string.Join('\n', text.Replace(" %", NarrowGap, StringComparison.Ordinal).Split('\n').SelectMany(line => Lines(line, width)))
            .Replace(NarrowGap, " %", StringComparison.Ordinal);

    private static IEnumerable<string> Lines(string line, int width)
    {
        var words = line.TrimStart(' ');
        var indent = line[..(line.Length - words.Length)];
        var current = indent;
        foreach (var word in words.Split(' ').SelectMany(word => Pieces(word, width - indent.Length)))
        {
            var isFirst = current.Length == indent.Length;
            var longer = isFirst || word.IsContinued ? current + word.Text : $"{current} {word.Text}";
            if (longer.Length > width && !isFirst)
            {
                yield return current;
                current = indent + word.Text;
            }
            else
            {
                current = longer;
            }
        }

        yield return current;
    }

    private static IEnumerable<(string Text, bool IsContinued)> Pieces(string word, int width)
    {
        var isContinued = false;
        while (word.Length > width)
        {
            var joint = word.LastIndexOfAny(Joints, width - 1);
            var length = joint > 0 ? joint + 1 : width;
            yield return (word[..length], isContinued);
            word = word[length..];
            isContinued = true;
        }

        yield return (word, isContinued);
    }
}
