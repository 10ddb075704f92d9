using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>An amount of material by weight, at least zero and finite. The default is <see cref="Zero"/>.</summary>
/// <remarks>
/// Kept in metric tonnes as a double: published tonnages carry two to four significant digits and are scored as doubles, so decimals
/// would only promise more than the sources do. Equal and ordered by that number. What the weight is of (contained metal, oxide
/// equivalent, gross) is the basis of the table it stands in; amounts on different bases do not add up.
/// The text form is tonnes, such as <c>839 t</c>, also in JSON, where it is a string; kilograms and grams are read as well.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<Mass>))]
[TypeConverter(typeof(TokenTypeConverter<Mass>))]
public readonly struct Mass : IEquatable<Mass>, IComparable<Mass>, IComparisonOperators<Mass, Mass, bool>,
    ISpanFormattable, ISpanParsable<Mass>,
    IAdditionOperators<Mass, Mass, Mass>, IAdditiveIdentity<Mass, Mass>, ISubtractionOperators<Mass, Mass, Mass>,
    IMultiplyOperators<Mass, double, Mass>, IDivisionOperators<Mass, Mass, double>
{
    private const string Unit = "t";

    private Mass(double tonnes) => Tonnes = tonnes;

    /// <summary>None at all, which is also the default.</summary>
    public static Mass Zero => default;

    static Mass IAdditiveIdentity<Mass, Mass>.AdditiveIdentity => default;

    /// <summary>The amount in metric tonnes of 1,000 kg.</summary>
    public double Tonnes { get; }

    /// <summary>The amount in kilograms, the double nearest to 1,000 times the tonnes; infinite above about 1.8e305 t.</summary>
    public double Kilograms => Tonnes * 1_000;

    /// <summary>The amount in grams, the double nearest to 1,000,000 times the tonnes; infinite above about 1.8e302 t.</summary>
    public double Grams => Tonnes * 1_000_000;

    /// <summary>A mass from metric tonnes of 1,000 kg.</summary>
    /// <param name="tonnes">Finite and at least 0; -0 becomes 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative, infinite or not a number.</exception>
    public static Mass FromTonnes(double tonnes) => new(Guard.Against.NotAnAmount(tonnes, "A mass"));

    /// <summary>A mass from kilograms; the tonnes are the double nearest to a thousandth.</summary>
    /// <param name="kilograms">Finite and at least 0; -0 becomes 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative, infinite or not a number.</exception>
    public static Mass FromKilograms(double kilograms) => new(Guard.Against.NotAnAmount(kilograms, "A mass") / 1_000);

    /// <summary>A mass from grams; the tonnes are the double nearest to a millionth.</summary>
    /// <param name="grams">Finite and at least 0; -0 becomes 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative, infinite or not a number.</exception>
    public static Mass FromGrams(double grams) => new(Guard.Against.NotAnAmount(grams, "A mass") / 1_000_000);

    /// <summary>This amount as a share of a whole.</summary>
    /// <param name="whole">More than zero and at least this amount.</param>
    /// <exception cref="ArgumentOutOfRangeException">The whole is zero, or smaller than this amount.</exception>
    public Share ShareOf(Mass whole) =>
        whole.Tonnes > 0 && Tonnes <= whole.Tonnes
            ? Share.FromFraction(Tonnes / whole.Tonnes)
            : throw new ArgumentOutOfRangeException(nameof(whole), whole, $"The whole must be more than zero and at least the part, {this}.");

    /// <summary>Reads a number, one space and <c>t</c>, <c>kg</c> or <c>g</c>, such as <c>839 t</c>, invariant.</summary>
    /// <exception cref="FormatException">The text is not such an amount.</exception>
    public static Mass Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static Mass Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Mass Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result)
            ? result
            : throw new FormatException(
                $"'{TextLimits.Shorten(s)}' is not a mass: expected a number ({QuantityText.NumberRule}), one space and t, kg or g, such as '839 t'.");

    /// <summary>Reads a mass if the text is one.</summary>
    public static bool TryParse(string? s, out Mass result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out Mass)"/>
    public static bool TryParse(string? s, IFormatProvider? provider, out Mass result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out Mass)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Mass result)
    {
        result = default;
        if (!QuantityText.TrySplit(s, out var number, out var unit) || !QuantityText.TryReadNumber(number, out var amount)) return false;
        var unitsPerTonne = unit switch { Unit => 1, "kg" => 1_000, "g" => 1_000_000, _ => 0 };
        if (unitsPerTonne == 0) return false;
        result = new(amount / unitsPerTonne);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(Mass other) => Tonnes.Equals(other.Tonnes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Mass other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Tonnes.GetHashCode();

    /// <summary>Compares by amount.</summary>
    public int CompareTo(Mass other) => Tonnes.CompareTo(other.Tonnes);

    /// <summary>The amount in tonnes, shortest form that reads back to the same value, such as <c>839 t</c>.</summary>
    public override string ToString() => QuantityText.Write(Tonnes, Unit);

    /// <summary>The text of <see cref="ToString()"/>; format and provider are not used.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the text of <see cref="ToString()"/> if it fits.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        QuantityText.TryWrite(Tonnes, Unit, destination, out charsWritten);

    /// <summary>The amounts together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The sum is too large for a double.</exception>
    public static Mass operator +(Mass left, Mass right) => FromTonnes(left.Tonnes + right.Tonnes);

    /// <summary>What is left of the first after the second is taken away.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The second is larger: a mass is never negative.</exception>
    public static Mass operator -(Mass left, Mass right) => FromTonnes(left.Tonnes - right.Tonnes);

    /// <summary>A multiple of an amount.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">Finite and at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The factor is negative or not finite, or the product is too large for a double.</exception>
    public static Mass operator *(Mass left, double right) => FromTonnes(left.Tonnes * Guard.Against.NotAnAmount(right, "A factor"));

    /// <summary>The part of an amount that a share stands for.</summary>
    public static Mass operator *(Mass left, Share right) => new(left.Tonnes * right.Fraction);

    /// <summary>How many times the second goes into the first.</summary>
    /// <exception cref="DivideByZeroException">The second is zero.</exception>
    public static double operator /(Mass left, Mass right) =>
        right.Tonnes > 0
            ? left.Tonnes / right.Tonnes
            : throw new DivideByZeroException($"{left} has no ratio to zero; ask first whether the divisor is zero.");

    /// <summary>Whether both are the same amount.</summary>
    public static bool operator ==(Mass left, Mass right) => left.Equals(right);

    /// <summary>Whether the amounts differ.</summary>
    public static bool operator !=(Mass left, Mass right) => !left.Equals(right);

    /// <summary>Whether the first amount is smaller.</summary>
    public static bool operator <(Mass left, Mass right) => left.Tonnes < right.Tonnes;

    /// <summary>Whether the first amount is smaller or the same.</summary>
    public static bool operator <=(Mass left, Mass right) => left.Tonnes <= right.Tonnes;

    /// <summary>Whether the first amount is larger.</summary>
    public static bool operator >(Mass left, Mass right) => left.Tonnes > right.Tonnes;

    /// <summary>Whether the first amount is larger or the same.</summary>
    public static bool operator >=(Mass left, Mass right) => left.Tonnes >= right.Tonnes;
}
