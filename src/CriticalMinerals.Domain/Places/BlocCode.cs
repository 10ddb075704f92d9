using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>A group of countries that acts as one party or publishes as one, by its short code, such as <c>EU</c> or <c>EAEU</c>.</summary>
/// <remarks>
/// 2 to 12 characters from A-Z, 0-9 and '-', starting with a letter and ending with a letter or digit. Never a code that <see cref="CountryCode"/>
/// reads, so that a <see cref="Party"/> is one thing or the other, and never a total or remainder such as WLD or OTH. Ordered by ordinal text.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<BlocCode>))]
[TypeConverter(typeof(TokenTypeConverter<BlocCode>))]
public sealed record BlocCode : TextId<BlocCode>, ITextIdRule<BlocCode>
{
    private const int MaxLength = 12;

    private BlocCode(string value)
        : base(value)
    {
    }

    /// <summary>The European Union, EU.</summary>
    public static BlocCode EuropeanUnion { get; } = new("EU");

    /// <summary>The Eurasian Economic Union, EAEU.</summary>
    public static BlocCode EurasianEconomicUnion { get; } = new("EAEU");

    /// <summary>The Group of Seven, G7.</summary>
    public static BlocCode GroupOfSeven { get; } = new("G7");

    /// <summary>The United States-Mexico-Canada Agreement's parties, USMCA.</summary>
    public static BlocCode Usmca { get; } = new("USMCA");

    static string ITextIdRule<BlocCode>.What => "a bloc code";

    static string ITextIdRule<BlocCode>.Rule =>
        "2 to 12 characters from A-Z, 0-9 and '-', starting with a letter, not ending with '-', that are not a country code";

    static bool ITextIdRule<BlocCode>.IsAllowed(ReadOnlySpan<char> text) =>
        text.Length is >= 2 and <= MaxLength && PrintedCode.IsOfCapitals(text, '-') && char.IsAsciiLetterUpper(text[0]) && text[^1] != '-'
        && !CountryTable.TryFind(text, out _) && !CountryHints.IsAggregate(text);

    static string ITextIdRule<BlocCode>.WayOut(ReadOnlySpan<char> text) =>
        CountryTable.TryFind(text, out _) ? " That is a country: use CountryCode or Party."
        : CountryHints.IsAggregate(text) ? CountryHints.WayOut(text)
        : "";

    static BlocCode ITextIdRule<BlocCode>.FromAllowed(string text) => new(text);
}
