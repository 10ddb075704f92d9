using System.Diagnostics.CodeAnalysis;

namespace CriticalMinerals.Domain;

/// <summary>A stable name in text form; the base of every id in this library.</summary>
/// <typeparam name="TSelf">The id itself, such as <see cref="MineralId"/>.</typeparam>
/// <remarks>
/// Equal when the text is equal, ordered by ordinal text. <see cref="ToString()"/> is the inverse of <see cref="Parse(string)"/>.
/// An id is never empty; which texts are allowed is the rule of the concrete id and part of its error message.
/// </remarks>
public abstract record TextId<TSelf> : IComparable<TSelf>, ISpanParsable<TSelf>, ISpanFormattable
    where TSelf : TextId<TSelf>, ITextIdRule<TSelf>
{
    // Computed once, since ids are keys far more often than they are made.
    private int hash;

    private protected TextId(string value) => Value = value;

    /// <summary>The text of the id.</summary>
    public string Value { get; }

    /// <summary>Reads an id.</summary>
    /// <param name="s">The text, exactly as the rule of the id asks; nothing is trimmed and case is not folded.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text breaks the rule of the id; the message says the rule and the value.</exception>
    public static TSelf Parse(string s) => Parse(s, null);

    /// <summary>Reads an id; the provider is not used.</summary>
    /// <inheritdoc cref="Parse(string)"/>
    public static TSelf Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads an id; the provider is not used.</summary>
    /// <exception cref="FormatException">The text breaks the rule of the id; the message says the rule and the value.</exception>
    public static TSelf Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TSelf.IsAllowed(s)
            ? TSelf.FromAllowed(s.ToString())
            : throw new FormatException($"'{TextLimits.Shorten(s)}' is not {TSelf.What}: expected {TSelf.Rule}.{TSelf.WayOut(s)}");

    /// <summary>Reads an id if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out TSelf result) =>
        TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out TSelf)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out TSelf)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result)
    {
        result = TSelf.IsAllowed(s) ? TSelf.FromAllowed(s.ToString()) : null;
        return result is not null;
    }

    /// <summary>Compares by ordinal text; null comes first.</summary>
    public int CompareTo(TSelf? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>Whether the other id has the same text.</summary>
    public virtual bool Equals(TextId<TSelf>? other) => ReferenceEquals(this, other) || (other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => hash != 0 ? hash : hash = string.GetHashCode(Value, StringComparison.Ordinal) | 1;

    /// <summary>The text of the id.</summary>
    public sealed override string ToString() => Value;

    /// <summary>The text of the id; format and provider are not used.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value;

    /// <summary>Writes the text of the id if it fits.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = Value.AsSpan().TryCopyTo(destination) ? Value.Length : 0;
        return charsWritten > 0;
    }

    /// <summary>Whether the first id's text comes before the second's, ordinally.</summary>
    public static bool operator <(TextId<TSelf>? left, TextId<TSelf>? right) => string.CompareOrdinal(left?.Value, right?.Value) < 0;

    /// <summary>Whether the first id's text comes before the second's or equals it, ordinally.</summary>
    public static bool operator <=(TextId<TSelf>? left, TextId<TSelf>? right) => string.CompareOrdinal(left?.Value, right?.Value) <= 0;

    /// <summary>Whether the first id's text comes after the second's, ordinally.</summary>
    public static bool operator >(TextId<TSelf>? left, TextId<TSelf>? right) => string.CompareOrdinal(left?.Value, right?.Value) > 0;

    /// <summary>Whether the first id's text comes after the second's or equals it, ordinally.</summary>
    public static bool operator >=(TextId<TSelf>? left, TextId<TSelf>? right) => string.CompareOrdinal(left?.Value, right?.Value) >= 0;
}
