using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A line of a national tariff or export control list, such as <c>CN:8112929010</c>.</summary>
/// <remarks>
/// The party whose tariff it is, ':' and 8 to 10 digits without dots. The first six are an international subheading of the edition that the party
/// applies at the time, except in the national chapters 98 and 99. Equal and ordered by the text form.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<TariffLine>))]
[TypeConverter(typeof(TokenTypeConverter<TariffLine>))]
public sealed record TariffLine : TextId<TariffLine>, ITextIdRule<TariffLine>
{
    private const int LastChapter = 99;

    private TariffLine(Party party, string digits)
        : base($"{party}:{digits}")
    {
        Party = party;
        Digits = digits;
    }

    /// <summary>The country or bloc whose tariff it is.</summary>
    public Party Party { get; }

    /// <summary>The 8 to 10 digits.</summary>
    public string Digits { get; }

    /// <summary>A line of a party's tariff.</summary>
    /// <param name="party">The country or bloc whose tariff it is.</param>
    /// <param name="digits">8 to 10 digits without dots.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">The digits are no tariff line.</exception>
    public static TariffLine Of(Party party, string digits)
    {
        Guard.Against.Null(party);
        ArgumentNullException.ThrowIfNull(digits);
        return IsLine(digits)
            ? new(party, digits)
            : throw new ArgumentException(
                $"'{TextLimits.Shorten(digits)}' is not a tariff line: use 8 to 10 digits without dots in a chapter from 01 to 99. "
                + "Fewer digits are an HsCode.",
                nameof(digits));
    }

    /// <summary>The international subheading that the line is a part of.</summary>
    /// <param name="edition">The edition that the party applied when the line was in its tariff; one of <see cref="HsCode.Editions"/>.</param>
    /// <returns>Null in the national chapters 98 and 99, which have none.</returns>
    /// <exception cref="ArgumentException">There is no such edition.</exception>
    public HsCode? Subheading(int edition)
    {
        Guard.Against.OtherEdition(edition);
        return HsText.IsCode(Digits, HsCode.LastChapter) ? HsCode.Of(edition, Digits[..6]) : null;
    }

    private static bool IsLine(ReadOnlySpan<char> digits) => digits.Length is >= 8 and <= 10 && HsText.IsCode(digits, LastChapter);

    private static TariffLine Read(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return new(Party.Parse(text.AsSpan(0, colon), null), text[(colon + 1)..]);
    }

    static string ITextIdRule<TariffLine>.What => "a tariff line";

    static string ITextIdRule<TariffLine>.Rule =>
        "the code of a country or bloc, ':' and 8 to 10 digits without dots in a chapter from 01 to 99, such as CN:8112929010";

    static bool ITextIdRule<TariffLine>.IsAllowed(ReadOnlySpan<char> text) =>
        text.IndexOf(':') is > 0 and var colon && Party.TryParse(text[..colon], null, out _) && IsLine(text[(colon + 1)..]);

    static string ITextIdRule<TariffLine>.WayOut(ReadOnlySpan<char> text) =>
        text.StartsWith("HS", StringComparison.Ordinal) ? " International codes are an HsCode." : text.Contains('.') ? " Leave out the dots." : "";

    static TariffLine ITextIdRule<TariffLine>.FromAllowed(string text) => Read(text);
}
