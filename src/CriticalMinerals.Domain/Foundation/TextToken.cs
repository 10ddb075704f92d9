using System.Diagnostics.CodeAnalysis;

namespace CriticalMinerals.Domain;

/// <summary>A value that is written and read as one short text; the base of dates, bounds and spans.</summary>
/// <typeparam name="TSelf">The value itself, such as <c>PartialDate</c>.</typeparam>
/// <remarks><see cref="ToString()"/> is invariant and the inverse of <see cref="Parse(string)"/>.</remarks>
public abstract record TextToken<TSelf> : ISpanParsable<TSelf>, ISpanFormattable
    where TSelf : TextToken<TSelf>, ITextTokenRule<TSelf>
{
    private protected TextToken()
    {
    }

    private protected abstract string Text { get; }

    /// <summary>Reads a value; nothing is trimmed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text breaks the rule; the message says the rule and the value.</exception>
    public static TSelf Parse(string s) => Parse(s, null);

    /// <summary>Reads a value; nothing is trimmed and the provider is not used.</summary>
    /// <inheritdoc cref="Parse(string)"/>
    public static TSelf Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a value; nothing is trimmed and the provider is not used.</summary>
    /// <exception cref="FormatException">The text breaks the rule; the message says the rule and the value.</exception>
    public static TSelf Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TSelf.Read(s) ?? throw new FormatException($"'{TextLimits.Shorten(s)}' is not {TSelf.What}: expected {TSelf.Rule}.");

    /// <summary>Reads a value if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out TSelf result) =>
        TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out TSelf)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out TSelf)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result)
    {
        result = TSelf.Read(s);
        return result is not null;
    }

    /// <summary>The text of the value, invariant.</summary>
    public sealed override string ToString() => Text;

    /// <summary>The text of the value; format and provider are not used.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => Text;

    /// <summary>Writes the text of the value if it fits.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryWrite(destination, out charsWritten);

    /// <summary>Writes the text if it fits; values that are written by the million do it without making a string.</summary>
    private protected virtual bool TryWrite(Span<char> destination, out int charsWritten)
    {
        var text = Text;
        charsWritten = text.AsSpan().TryCopyTo(destination) ? text.Length : 0;
        return charsWritten > 0;
    }
}
