namespace CriticalMinerals.Domain;

/// <summary>Keeps somebody else's text in an error message readable.</summary>
internal static class TextLimits
{
    private const int Longest = 60;

    internal static string Shorten(ReadOnlySpan<char> text) =>
        text.Length <= Longest ? text.ToString() : string.Concat(text[..Longest], "…");
}
