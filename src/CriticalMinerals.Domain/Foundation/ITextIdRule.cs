using System.ComponentModel;

namespace CriticalMinerals.Domain;

/// <summary>What <see cref="TextId{TSelf}"/> asks of a concrete id. Not for use outside the library.</summary>
/// <typeparam name="TSelf">The id itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ITextIdRule<out TSelf>
{
    /// <summary>The id in words with its article, such as "a mineral id".</summary>
    static abstract string What { get; }

    /// <summary>What an allowed text looks like, in words.</summary>
    static abstract string Rule { get; }

    /// <summary>Whether the text is allowed.</summary>
    static abstract bool IsAllowed(ReadOnlySpan<char> text);

    /// <summary>A sentence with a leading space that helps with a refused text, such as " Did you mean CN?", or nothing.</summary>
    static virtual string WayOut(ReadOnlySpan<char> text) => "";

    /// <summary>Makes the id from a text that <see cref="IsAllowed"/> has let through.</summary>
    internal static abstract TSelf FromAllowed(string text);
}
