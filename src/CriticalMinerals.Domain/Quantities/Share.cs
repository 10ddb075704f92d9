using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>One producer's part of a whole, as a fraction from 0 to 1, both included. The default is <see cref="Zero"/>.</summary>
/// <remarks>
/// Equal and ordered by the fraction. Shares have no arithmetic of their own: they add up in a <c>ShareTable</c>, which knows the whole.
/// The text form is the shortest decimal fraction that reads back to the same value, such as <c>0.683</c>; in JSON it is that number.
/// </remarks>
[JsonConverter(typeof(ShareJsonConverter))]
[TypeConverter(typeof(ShareTypeConverter))]
public readonly struct Share : IEquatable<Share>, IComparable<Share>, IComparisonOperators<Share, Share, bool>, ISpanFormattable, ISpanParsable<Share>
{
    private Share(double fraction) => Fraction = fraction;

    /// <summary>Nothing of the whole, which is also the default.</summary>
    public static Share Zero => default;

    /// <summary>All of the whole.</summary>
    public static Share One { get; } = new(1);

    /// <summary>The part as a fraction from 0 to 1.</summary>
    public double Fraction { get; }

    /// <summary>The part in percent, from 0 to 100, rounded to 15 significant digits: 0.683 gives 68.3.</summary>
    public decimal Percent => (decimal)Fraction * 100m;

    /// <summary>A share from a fraction.</summary>
    /// <param name="fraction">From 0 to 1, both included; -0 becomes 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">Below 0, above 1 or not a number.</exception>
    public static Share FromFraction(double fraction) => new(Guard.Against.OutsideShare(fraction, 1, nameof(FromPercent)) + 0.0);

    /// <summary>A share from a percentage; the fraction is the double nearest to it, so 68.3 gives 0.683.</summary>
    /// <param name="percent">From 0 to 100, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">Below 0 or above 100.</exception>
    public static Share FromPercent(decimal percent)
    {
        Guard.Against.OutsideShare(percent, 100, null);
        return new((double)(percent / 100m));
    }

    /// <summary>Reads a decimal fraction such as <c>0.683</c>, invariant.</summary>
    /// <exception cref="FormatException">The text is not a number from 0 to 1.</exception>
    public static Share Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static Share Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Share Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var share)
            ? share
            : throw new FormatException(
                $"'{TextLimits.Shorten(s)}' is not a share: expected a decimal fraction from 0 to 1, such as 0.683; divide a percentage by 100.");

    /// <summary>Reads a decimal fraction if the text is one from 0 to 1.</summary>
    public static bool TryParse(string? s, out Share result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out Share)"/>
    public static bool TryParse(string? s, IFormatProvider? provider, out Share result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out Share)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Share result)
    {
        var read = QuantityText.TryReadNumber(s, out var fraction) && fraction <= 1;
        result = read ? new(fraction) : default;
        return read;
    }

    /// <inheritdoc/>
    public bool Equals(Share other) => Fraction.Equals(other.Fraction);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Share other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Fraction.GetHashCode();

    /// <summary>Compares by fraction.</summary>
    public int CompareTo(Share other) => Fraction.CompareTo(other.Fraction);

    /// <summary>The fraction, shortest form that reads back to the same value, invariant.</summary>
    public override string ToString() => Fraction.ToString("R", InvariantFormat.Numbers);

    /// <summary>The fraction, invariant; format and provider are not used.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the fraction if it fits, invariant.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Fraction.TryFormat(destination, out charsWritten, "R", InvariantFormat.Numbers);

    /// <summary>Whether both are the same part.</summary>
    public static bool operator ==(Share left, Share right) => left.Equals(right);

    /// <summary>Whether the parts differ.</summary>
    public static bool operator !=(Share left, Share right) => !left.Equals(right);

    /// <summary>Whether the first part is smaller.</summary>
    public static bool operator <(Share left, Share right) => left.Fraction < right.Fraction;

    /// <summary>Whether the first part is smaller or the same.</summary>
    public static bool operator <=(Share left, Share right) => left.Fraction <= right.Fraction;

    /// <summary>Whether the first part is larger.</summary>
    public static bool operator >(Share left, Share right) => left.Fraction > right.Fraction;

    /// <summary>Whether the first part is larger or the same.</summary>
    public static bool operator >=(Share left, Share right) => left.Fraction >= right.Fraction;
}
