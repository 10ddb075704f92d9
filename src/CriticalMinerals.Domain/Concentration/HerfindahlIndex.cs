using System.Numerics;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>How concentrated a supply is: the sum of the producers' squared shares, on both of its scales at once.</summary>
/// <remarks>
/// Only scorers and the reading of stored scores make one, so it always belongs to a distribution. Equal and ordered by the fraction; less means less concentrated.
/// The default is 0 points, "spread to nothing", which bounds approach but no distribution scores: n producers score at least 1/n.
/// Source: A. O. Hirschman, National Power and the Structure of Foreign Trade (1945); O. C. Herfindahl, Concentration in the Steel Industry (1950).
/// </remarks>
[JsonConverter(typeof(HerfindahlIndexJsonConverter))]
public readonly struct HerfindahlIndex
    : IEquatable<HerfindahlIndex>, IComparable<HerfindahlIndex>, IComparisonOperators<HerfindahlIndex, HerfindahlIndex, bool>, IFormattable
{
    private HerfindahlIndex(double fraction) => Fraction = fraction;

    /// <summary>The index as a fraction: above 0, at most 1 (one producer).</summary>
    public double Fraction { get; }

    /// <summary>The index in points: above 0, at most 10,000 (one producer); 10,000 times <see cref="Fraction"/>.</summary>
    public double Points => Fraction * 10_000;

    /// <summary>How many equal producers would score the same: 1 / <see cref="Fraction"/>; infinite for the default.</summary>
    public double EffectiveNumber => 1 / Fraction;

    // Completions sum to 1 only to the last bits, so a monopoly may arrive as 1 + 2e-16.
    internal static HerfindahlIndex FromFraction(double fraction) => new(Math.Clamp(fraction, 0, 1) + 0.0);

    /// <inheritdoc/>
    public bool Equals(HerfindahlIndex other) => Fraction.Equals(other.Fraction);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is HerfindahlIndex other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Fraction.GetHashCode();

    /// <summary>Compares by fraction; less is less concentrated.</summary>
    public int CompareTo(HerfindahlIndex other) => Fraction.CompareTo(other.Fraction);

    /// <summary>The points for people, such as <c>4900 points</c>; up to two decimals, invariant.</summary>
    public override string ToString() => ToString("0.##", InvariantFormat.Numbers);

    /// <summary>The points in a numeric format, followed by the word points.</summary>
    /// <param name="format">A format of <see cref="double"/>; <c>0.##</c> where null or empty.</param>
    /// <param name="formatProvider">The culture; invariant where null.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Points.ToString(string.IsNullOrEmpty(format) ? "0.##" : format, formatProvider ?? InvariantFormat.Numbers) + " points";

    /// <summary>Whether both are the same value.</summary>
    public static bool operator ==(HerfindahlIndex left, HerfindahlIndex right) => left.Equals(right);

    /// <summary>Whether the values differ.</summary>
    public static bool operator !=(HerfindahlIndex left, HerfindahlIndex right) => !left.Equals(right);

    /// <summary>Whether the first is less concentrated.</summary>
    public static bool operator <(HerfindahlIndex left, HerfindahlIndex right) => left.Fraction < right.Fraction;

    /// <summary>Whether the first is less or equally concentrated.</summary>
    public static bool operator <=(HerfindahlIndex left, HerfindahlIndex right) => left.Fraction <= right.Fraction;

    /// <summary>Whether the first is more concentrated.</summary>
    public static bool operator >(HerfindahlIndex left, HerfindahlIndex right) => left.Fraction > right.Fraction;

    /// <summary>Whether the first is more or equally concentrated.</summary>
    public static bool operator >=(HerfindahlIndex left, HerfindahlIndex right) => left.Fraction >= right.Fraction;
}
