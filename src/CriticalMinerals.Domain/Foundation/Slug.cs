namespace CriticalMinerals.Domain;

/// <summary>The lower-case text form that the ids of this library share.</summary>
internal static class Slug
{
    internal const int MaxLength = 80;

    internal const string Rule = "1 to 80 characters from a-z, 0-9 and '-', starting with a letter, without a '-' at the end or two in a row";

    internal static bool IsAllowed(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= MaxLength && char.IsAsciiLetterLower(text[0]) && IsAllowedTail(text);

    /// <summary>Like <see cref="IsAllowed"/>, but the first character may be a digit: the number of a clause or an article.</summary>
    internal static bool IsAllowedTail(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxLength || text[0] == '-' || text[^1] == '-') return false;
        var previous = ' ';
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && (c != '-' || previous == '-')) return false;
            previous = c;
        }

        return true;
    }
}
