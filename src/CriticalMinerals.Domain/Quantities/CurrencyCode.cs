using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>A currency by its three-letter code of ISO 4217, such as <c>USD</c>.</summary>
/// <remarks>
/// Three capital letters. The form is checked, not whether the code is assigned: the list changes several times a year and old amounts keep
/// their old codes. Only XXX ("no currency") and XTS ("for testing") are refused. Ordered by ordinal text.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<CurrencyCode>))]
[TypeConverter(typeof(TokenTypeConverter<CurrencyCode>))]
public sealed record CurrencyCode : TextId<CurrencyCode>, ITextIdRule<CurrencyCode>
{
    private CurrencyCode(string value)
        : base(value)
    {
    }

    static string ITextIdRule<CurrencyCode>.What => "a currency code";

    static string ITextIdRule<CurrencyCode>.Rule => "three capital letters of ISO 4217, such as USD, other than XXX and XTS";

    static bool ITextIdRule<CurrencyCode>.IsAllowed(ReadOnlySpan<char> text) =>
        text.Length == 3 && !text.ContainsAnyExceptInRange('A', 'Z') && text is not "XXX" and not "XTS";

    static string ITextIdRule<CurrencyCode>.WayOut(ReadOnlySpan<char> text) =>
        text.Length == 3 && text.ContainsAnyInRange('a', 'z') && CurrencyCode.TryParse(text.ToString().ToUpperInvariant(), out var meant)
            ? $" Did you mean {meant}?"
            : "";

    static CurrencyCode ITextIdRule<CurrencyCode>.FromAllowed(string text) => new(text);
}
