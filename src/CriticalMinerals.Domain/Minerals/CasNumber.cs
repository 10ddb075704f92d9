using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>The registry number that the Chemical Abstracts Service gives a substance, such as <c>7440-55-3</c> (gallium).</summary>
/// <remarks>
/// 2 to 7 digits without a leading zero, '-', 2 digits, '-', and a check digit: the sum of the other digits, each times its place counted from the
/// right, modulo 10. Ordered by ordinal text, which says nothing about the substances.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<CasNumber>))]
[TypeConverter(typeof(TokenTypeConverter<CasNumber>))]
public sealed record CasNumber : TextId<CasNumber>, ITextIdRule<CasNumber>
{
    private CasNumber(string value)
        : base(value)
    {
    }

    private static bool HasForm(ReadOnlySpan<char> text) =>
        text.Length is >= 7 and <= 12 && text[^2] == '-' && text[^5] == '-' && text[0] != '0'
        && char.IsAsciiDigit(text[^1]) && !text[^4..^2].ContainsAnyExceptInRange('0', '9') && !text[..^5].ContainsAnyExceptInRange('0', '9');

    private static int CheckDigit(ReadOnlySpan<char> text)
    {
        int sum = 0, place = 0;
        for (var i = text.Length - 3; i >= 0; i--)
            if (text[i] != '-') sum += ++place * (text[i] - '0');
        return sum % 10;
    }

    static string ITextIdRule<CasNumber>.What => "a CAS number";

    static string ITextIdRule<CasNumber>.Rule =>
        "2 to 7 digits, '-', 2 digits, '-' and the check digit that belongs to them, such as 7440-55-3";

    static bool ITextIdRule<CasNumber>.IsAllowed(ReadOnlySpan<char> text) =>
        HasForm(text) && text[^1] - '0' == CheckDigit(text);

    static string ITextIdRule<CasNumber>.WayOut(ReadOnlySpan<char> text) =>
        HasForm(text) ? $" The check digit for these digits is {(char)('0' + CheckDigit(text))}." : "";

    static CasNumber ITextIdRule<CasNumber>.FromAllowed(string text) => new(text);
}
