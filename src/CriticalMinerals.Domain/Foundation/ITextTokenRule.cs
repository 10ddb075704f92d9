using System.ComponentModel;

namespace CriticalMinerals.Domain;

/// <summary>What <see cref="TextToken{TSelf}"/> asks of a concrete value. Not for use outside the library.</summary>
/// <typeparam name="TSelf">The value itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ITextTokenRule<out TSelf>
{
    /// <summary>The value in words with its article, such as "a partial date".</summary>
    static abstract string What { get; }

    /// <summary>What an allowed text looks like, in words.</summary>
    static abstract string Rule { get; }

    /// <summary>The value that a text says, or null where it says none.</summary>
    internal static abstract TSelf? Read(ReadOnlySpan<char> text);
}
