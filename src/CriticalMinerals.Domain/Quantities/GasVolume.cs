using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>An amount of gas by volume, at least zero and finite: the way helium is counted. The default is <see cref="Zero"/>.</summary>
/// <remarks>
/// Kept in cubic metres as a double, for the reasons given at <see cref="Mass"/>. Equal and ordered by that number. The temperature and
/// pressure are those of the source (USGS: 15 °C and 101.325 kPa) and belong to the basis of the table it stands in; there is no
/// conversion to a mass. The text form is cubic metres, such as <c>68000000 m3</c>, also in JSON, where it is a string.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<GasVolume>))]
[TypeConverter(typeof(TokenTypeConverter<GasVolume>))]
public readonly struct GasVolume : IEquatable<GasVolume>, IComparable<GasVolume>, IComparisonOperators<GasVolume, GasVolume, bool>,
    ISpanFormattable, ISpanParsable<GasVolume>,
    IAdditionOperators<GasVolume, GasVolume, GasVolume>, IAdditiveIdentity<GasVolume, GasVolume>, ISubtractionOperators<GasVolume, GasVolume, GasVolume>,
    IMultiplyOperators<GasVolume, double, GasVolume>, IDivisionOperators<GasVolume, GasVolume, double>
{
    private const string Unit = "m3";

    private GasVolume(double cubicMetres) => CubicMetres = cubicMetres;

    /// <summary>None at all, which is also the default.</summary>
    public static GasVolume Zero => default;

    static GasVolume IAdditiveIdentity<GasVolume, GasVolume>.AdditiveIdentity => default;

    /// <summary>The amount in cubic metres.</summary>
    public double CubicMetres { get; }

    /// <summary>A volume from cubic metres.</summary>
    /// <param name="cubicMetres">Finite and at least 0; -0 becomes 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative, infinite or not a number.</exception>
    public static GasVolume FromCubicMetres(double cubicMetres) => new(Guard.Against.NotAnAmount(cubicMetres, "A gas volume"));

    /// <summary>This amount as a share of a whole.</summary>
    /// <param name="whole">More than zero and at least this amount.</param>
    /// <exception cref="ArgumentOutOfRangeException">The whole is zero, or smaller than this amount.</exception>
    public Share ShareOf(GasVolume whole) =>
        whole.CubicMetres > 0 && CubicMetres <= whole.CubicMetres
            ? Share.FromFraction(CubicMetres / whole.CubicMetres)
            : throw new ArgumentOutOfRangeException(nameof(whole), whole, $"The whole must be more than zero and at least the part, {this}.");

    /// <summary>Reads a number, one space and <c>m3</c>, such as <c>68000000 m3</c>, invariant.</summary>
    /// <exception cref="FormatException">The text is not such an amount.</exception>
    public static GasVolume Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static GasVolume Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static GasVolume Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result)
            ? result
            : throw new FormatException(
                $"'{TextLimits.Shorten(s)}' is not a gas volume: expected a number ({QuantityText.NumberRule}), one space and m3, such as '68000000 m3'.");

    /// <summary>Reads a gas volume if the text is one.</summary>
    public static bool TryParse(string? s, out GasVolume result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out GasVolume)"/>
    public static bool TryParse(string? s, IFormatProvider? provider, out GasVolume result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out GasVolume)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out GasVolume result)
    {
        result = default;
        if (!QuantityText.TrySplit(s, out var number, out var unit) || unit is not Unit) return false;
        var read = QuantityText.TryReadNumber(number, out var amount);
        result = read ? new(amount) : default;
        return read;
    }

    /// <inheritdoc/>
    public bool Equals(GasVolume other) => CubicMetres.Equals(other.CubicMetres);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GasVolume other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => CubicMetres.GetHashCode();

    /// <summary>Compares by amount.</summary>
    public int CompareTo(GasVolume other) => CubicMetres.CompareTo(other.CubicMetres);

    /// <summary>The amount in cubic metres, shortest form that reads back to the same value, such as <c>68000000 m3</c>.</summary>
    public override string ToString() => QuantityText.Write(CubicMetres, Unit);

    /// <summary>The text of <see cref="ToString()"/>; format and provider are not used.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the text of <see cref="ToString()"/> if it fits.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        QuantityText.TryWrite(CubicMetres, Unit, destination, out charsWritten);

    /// <summary>The amounts together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The sum is too large for a double.</exception>
    public static GasVolume operator +(GasVolume left, GasVolume right) => FromCubicMetres(left.CubicMetres + right.CubicMetres);

    /// <summary>What is left of the first after the second is taken away.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The second is larger: a gas volume is never negative.</exception>
    public static GasVolume operator -(GasVolume left, GasVolume right) => FromCubicMetres(left.CubicMetres - right.CubicMetres);

    /// <summary>A multiple of an amount.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">Finite and at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The factor is negative or not finite, or the product is too large for a double.</exception>
    public static GasVolume operator *(GasVolume left, double right) => FromCubicMetres(left.CubicMetres * Guard.Against.NotAnAmount(right, "A factor"));

    /// <summary>The part of an amount that a share stands for.</summary>
    public static GasVolume operator *(GasVolume left, Share right) => new(left.CubicMetres * right.Fraction);

    /// <summary>How many times the second goes into the first.</summary>
    /// <exception cref="DivideByZeroException">The second is zero.</exception>
    public static double operator /(GasVolume left, GasVolume right) =>
        right.CubicMetres > 0
            ? left.CubicMetres / right.CubicMetres
            : throw new DivideByZeroException($"{left} has no ratio to zero; ask first whether the divisor is zero.");

    /// <summary>Whether both are the same amount.</summary>
    public static bool operator ==(GasVolume left, GasVolume right) => left.Equals(right);

    /// <summary>Whether the amounts differ.</summary>
    public static bool operator !=(GasVolume left, GasVolume right) => !left.Equals(right);

    /// <summary>Whether the first amount is smaller.</summary>
    public static bool operator <(GasVolume left, GasVolume right) => left.CubicMetres < right.CubicMetres;

    /// <summary>Whether the first amount is smaller or the same.</summary>
    public static bool operator <=(GasVolume left, GasVolume right) => left.CubicMetres <= right.CubicMetres;

    /// <summary>Whether the first amount is larger.</summary>
    public static bool operator >(GasVolume left, GasVolume right) => left.CubicMetres > right.CubicMetres;

    /// <summary>Whether the first amount is larger or the same.</summary>
    public static bool operator >=(GasVolume left, GasVolume right) => left.CubicMetres >= right.CubicMetres;
}
