using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A chapter, heading or subheading of one edition of the Harmonized System, such as <c>HS2022:8112.92</c>.</summary>
/// <remarks>
/// The edition belongs to the code, because the same digits mean other goods in another edition. Editions: 1988, 1992, 1996, 2002, 2007, 2012,
/// 2017 and 2022, by the year they took effect. 2, 4 or 6 digits; chapters 01 to 97 without 77, which is reserved; headings 01 to 99. The text form
/// has a dot after the fourth of six digits; it is read without the dot as well. Equal and ordered by the text form. Source: WCO, Harmonized
/// System Convention. National lines of 8 to 10 digits are a <see cref="TariffLine"/>.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<HsCode>))]
[TypeConverter(typeof(TokenTypeConverter<HsCode>))]
public sealed record HsCode : TextId<HsCode>, ITextIdRule<HsCode>
{
    internal const int LastChapter = 97;

    private HsCode(int edition, string digits)
        : base(string.Concat("HS", edition.ToString(InvariantFormat.Numbers), ":", HsText.Dotted(digits)))
    {
        Edition = edition;
        Digits = digits;
    }

    /// <summary>The editions that are known, by the year they took effect, oldest first.</summary>
    public static ValueList<int> Editions { get; } = HsText.Editions.ToValueList();

    /// <summary>The year in which the edition took effect.</summary>
    public int Edition { get; }

    /// <summary>The 2, 4 or 6 digits, without a dot.</summary>
    public string Digits { get; }

    /// <summary>The code one level up: the heading of a subheading, the chapter of a heading, null for a chapter.</summary>
    public HsCode? Broader => Digits.Length == 2 ? null : new(Edition, Digits[..^2]);

    /// <summary>A code of an edition.</summary>
    /// <param name="edition">One of <see cref="Editions"/>.</param>
    /// <param name="digits">2, 4 or 6 digits, with or without the dot after the fourth of six.</param>
    /// <exception cref="ArgumentException">There is no such edition, or the digits are no code of the Harmonized System.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="digits"/> is null.</exception>
    public static HsCode Of(int edition, string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        Guard.Against.OtherEdition(edition);
        return TryReadDigits(digits, out var plain)
            ? new(edition, plain)
            : throw new ArgumentException(
                $"'{TextLimits.Shorten(digits)}' is not an HS code: use 2, 4 or 6 digits in a chapter from 01 to 97. "
                + "8 to 10 digits are a TariffLine.",
                nameof(digits));
    }

    /// <summary>Whether the other code lies in this chapter, heading or subheading, or is this code.</summary>
    /// <returns>False where the editions differ: codes of two editions are not comparable without a correlation table.</returns>
    public bool Contains(HsCode other)
    {
        Guard.Against.Null(other);
        return Edition == other.Edition && other.Digits.StartsWith(Digits, StringComparison.Ordinal);
    }

    private static bool TryRead(ReadOnlySpan<char> text, out int edition, out string digits)
    {
        (edition, digits) = (0, "");
        return text.Length > 7 && text[6] == ':' && HsText.TryReadEdition(text[..6], out edition) && TryReadDigits(text[7..], out digits);
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, out string digits)
    {
        digits = text.Length == 7 && text[4] == '.' ? string.Concat(text[..4], text[5..]) : text.ToString();
        return digits.Length is 2 or 4 or 6 && HsText.IsCode(digits, LastChapter);
    }

    private static HsCode Read(ReadOnlySpan<char> text) =>
        TryRead(text, out var edition, out var digits) ? new(edition, digits) : throw new UnreachableException();

    static string ITextIdRule<HsCode>.What => "an HS code";

    static string ITextIdRule<HsCode>.Rule =>
        "'HS', an edition (1988, 1992, 1996, 2002, 2007, 2012, 2017 or 2022), ':' and 2, 4 or 6 digits in a chapter from 01 to 97, such as HS2022:8112.92";

    static bool ITextIdRule<HsCode>.IsAllowed(ReadOnlySpan<char> text) => TryRead(text, out _, out _);

    static string ITextIdRule<HsCode>.WayOut(ReadOnlySpan<char> text) =>
        text.IndexOf(':') < 0 && char.IsAsciiDigit(text.IsEmpty ? ' ' : text[0]) ? " Name the edition in front, as in HS2022:." : "";

    static HsCode ITextIdRule<HsCode>.FromAllowed(string text) => Read(text);
}
