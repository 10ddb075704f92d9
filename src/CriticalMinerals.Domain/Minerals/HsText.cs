using System.Globalization;

namespace CriticalMinerals.Domain;

/// <summary>The digits of the Harmonized System, shared by international codes and national lines.</summary>
internal static class HsText
{
    internal static readonly int[] Editions = [1988, 1992, 1996, 2002, 2007, 2012, 2017, 2022];

    /// <summary>Whether the text is digits alone and starts with a chapter and, from four digits on, a heading that can exist.</summary>
    /// <param name="digits">Digits without dots.</param>
    /// <param name="lastChapter">97 for the Harmonized System, 99 where national chapters count too.</param>
    internal static bool IsCode(ReadOnlySpan<char> digits, int lastChapter)
    {
        if (digits.Length < 2 || digits.ContainsAnyExceptInRange('0', '9')) return false;
        var chapter = Two(digits);
        return chapter >= 1 && chapter <= lastChapter && chapter != 77 && (digits.Length < 4 || Two(digits[2..]) > 0);
    }

    /// <summary>Reads an edition as "HS2022".</summary>
    internal static bool TryReadEdition(ReadOnlySpan<char> text, out int edition)
    {
        edition = 0;
        return text.Length == 6 && text.StartsWith("HS", StringComparison.Ordinal)
            && int.TryParse(text[2..], NumberStyles.None, InvariantFormat.Numbers, out edition) && IsEdition(edition);
    }

    /// <summary>The digits with HS's dot after the fourth.</summary>
    internal static string Dotted(ReadOnlySpan<char> digits) => digits.Length <= 4 ? digits.ToString() : string.Concat(digits[..4], ".", digits[4..]);

    // A search in the array would be compiled with vectors, at the first code.
    internal static bool IsEdition(int edition)
    {
        foreach (var known in Editions)
            if (known == edition) return true;
        return false;
    }

    private static int Two(ReadOnlySpan<char> digits) => (digits[0] - '0') * 10 + (digits[1] - '0');
}
