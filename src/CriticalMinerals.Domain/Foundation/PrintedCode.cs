namespace CriticalMinerals.Domain;

/// <summary>The characters of codes as lists print them.</summary>
/// <remarks>Loops, since codes are short, and the vectors of a search for any of many characters take long to compile at their first use.</remarks>
internal static class PrintedCode
{
    /// <summary>Whether all are A-Z, a-z, 0-9 and . - _ / ( ).</summary>
    internal static bool IsAllowed(ReadOnlySpan<char> code)
    {
        foreach (var c in code)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '_' or '/' or '(' or ')')) return false;
        return true;
    }

    /// <summary>Whether all are A-Z and 0-9.</summary>
    /// <param name="code">The characters.</param>
    /// <param name="besides">Another that may be among them; A, the default, adds none.</param>
    internal static bool IsOfCapitals(ReadOnlySpan<char> code, char besides = 'A')
    {
        foreach (var c in code)
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c) && c != besides) return false;
        return true;
    }
}
