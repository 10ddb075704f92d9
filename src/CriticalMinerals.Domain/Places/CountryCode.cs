using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>A country or territory by its code of ISO 3166-1. The default is <see cref="Unknown"/>, ZZ.</summary>
/// <remarks>
/// Two bytes. One of the 249 entries of ISO 3166-1, or one of a few codes outside it that occur in data, flagged by <see cref="Status"/>.
/// Equal by code and ordered by the ordinal text of the alpha-2 code. The text form is the alpha-2 code; the alpha-3 code is read as well.
/// A world total and "other countries" are not countries: WLD and OTH are refused. A bloc such as the EU is a <see cref="BlocCode"/>.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<CountryCode>))]
[TypeConverter(typeof(TokenTypeConverter<CountryCode>))]
public readonly struct CountryCode : IEquatable<CountryCode>, IComparable<CountryCode>, IComparisonOperators<CountryCode, CountryCode, bool>,
    ISpanFormattable, ISpanParsable<CountryCode>
{
    internal const int IndexCount = 26 * 26;

    // 0 is ZZ, so that all-zero bits are the unknown country.
    private readonly ushort distanceFromLast;

    private CountryCode(int index) => distanceFromLast = (ushort)(IndexCount - 1 - index);

    /// <summary>A country that is not known, ZZ, which is also the default.</summary>
    public static CountryCode Unknown => default;

    /// <summary>The 249 entries of ISO 3166-1, in alpha-2 order.</summary>
    public static ValueList<CountryCode> All { get; } = Rows(1, CountryTable.AssignedCount);

    /// <summary>The historical and user-assigned codes that are read besides <see cref="All"/>.</summary>
    public static ValueList<CountryCode> Flagged { get; } = Rows(CountryTable.AssignedCount + 1, CountryTable.Count - 1);

    /// <summary>The two-letter code, such as CN.</summary>
    public string Alpha2 => CountryTable.Alpha2Of(Row);

    /// <summary>The three-letter code, such as CHN; ZZZ for the unknown country.</summary>
    public string Alpha3 => CountryTable.Alpha3Of(Row);

    /// <summary>The numeric code from 1 to 999, such as 156, written with three digits in ISO's own lists; null where there is none.</summary>
    public int? Numeric => CountryTable.NumberOf(Row) is > 0 and var number ? number : null;

    /// <summary>The English short name, as in the UN's M49 list, such as "Bolivia (Plurinational State of)".</summary>
    public string Name => CountryNames.Name(Alpha2);

    /// <summary>The everyday English name for tables and charts, such as "Bolivia".</summary>
    public string CommonName => CountryNames.CommonName(Alpha2);

    /// <summary>Whether the code is of ISO 3166-1, historical, user-assigned or unknown.</summary>
    public CountryCodeStatus Status => CountryTable.StatusOf(Row);

    /// <summary>Dense number of the alpha-2 code, AA = 0 to ZZ = 675, for totals in arrays of <see cref="IndexCount"/>.</summary>
    internal int Index => IndexCount - 1 - distanceFromLast;

    private int Row => CountryTable.RowOf(Index);

    /// <summary>A country from its numeric code of ISO 3166-1, which is also its M49 code.</summary>
    /// <param name="numeric">From 1 to 999, such as 156 for China.</param>
    /// <exception cref="ArgumentOutOfRangeException">No country that is known here has the code; M49 regions such as 1, the world, have none.</exception>
    public static CountryCode FromNumeric(int numeric) =>
        TryFromNumeric(numeric, out var country)
            ? country
            : throw new ArgumentOutOfRangeException(
                nameof(numeric),
                numeric,
                "Not a numeric country code of ISO 3166-1. Regions of M49 (1 is the world) are totals, not countries: leave them out.");

    /// <summary>A country from its numeric code of ISO 3166-1 if a country has it.</summary>
    public static bool TryFromNumeric(int numeric, out CountryCode result)
    {
        var found = CountryTable.TryFind(numeric, out var row);
        result = found ? OfRow(row) : default;
        return found;
    }

    /// <summary>Reads an alpha-2 or alpha-3 code, such as <c>CN</c> or <c>CHN</c>; capital letters only.</summary>
    /// <exception cref="FormatException">The text is no code that is known; the message says the rule and, where it can, the way out.</exception>
    public static CountryCode Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static CountryCode Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static CountryCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var country)
            ? country
            : throw new FormatException($"'{TextLimits.Shorten(s)}' is not a country code: {CountryHints.Rule}.{CountryHints.WayOut(s)}");

    /// <summary>Reads an alpha-2 or alpha-3 code if the text is one.</summary>
    public static bool TryParse(string? s, out CountryCode result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out CountryCode)"/>
    public static bool TryParse(string? s, IFormatProvider? provider, out CountryCode result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out CountryCode)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CountryCode result)
    {
        var found = CountryTable.TryFind(s, out var row);
        result = found ? OfRow(row) : default;
        return found;
    }

    /// <inheritdoc/>
    public bool Equals(CountryCode other) => distanceFromLast == other.distanceFromLast;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CountryCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => distanceFromLast;

    /// <summary>Compares by the ordinal text of the alpha-2 code; the unknown country comes last.</summary>
    public int CompareTo(CountryCode other) => other.distanceFromLast.CompareTo(distanceFromLast);

    /// <summary>The alpha-2 code.</summary>
    public override string ToString() => Alpha2;

    /// <summary>The alpha-2 code; format and provider are not used.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => Alpha2;

    /// <summary>Writes the alpha-2 code if it fits.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var written = Alpha2.AsSpan().TryCopyTo(destination);
        charsWritten = written ? 2 : 0;
        return written;
    }

    private static CountryCode OfRow(int row) => new(CountryTable.IndexOf(CountryTable.TextOf(row)));

    private static ValueList<CountryCode> Rows(int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(OfRow).Order().ToValueList();

    /// <summary>Whether both are the same code.</summary>
    public static bool operator ==(CountryCode left, CountryCode right) => left.Equals(right);

    /// <summary>Whether the codes differ.</summary>
    public static bool operator !=(CountryCode left, CountryCode right) => !left.Equals(right);

    /// <summary>Whether the first alpha-2 code comes before the second.</summary>
    public static bool operator <(CountryCode left, CountryCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first alpha-2 code comes before the second or equals it.</summary>
    public static bool operator <=(CountryCode left, CountryCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first alpha-2 code comes after the second.</summary>
    public static bool operator >(CountryCode left, CountryCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first alpha-2 code comes after the second or equals it.</summary>
    public static bool operator >=(CountryCode left, CountryCode right) => left.CompareTo(right) >= 0;
}
