using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>A province or state by its code of ISO 3166-2, such as <c>MM-01</c> (Sagaing).</summary>
/// <remarks>
/// A country code of two letters, '-', and 1 to 3 characters from A-Z and 0-9. The form and the country are checked, not whether ISO 3166-2 has
/// the code: that list changes every year. Ordered by ordinal text.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<SubdivisionCode>))]
[TypeConverter(typeof(TokenTypeConverter<SubdivisionCode>))]
public sealed record SubdivisionCode : TextId<SubdivisionCode>, ITextIdRule<SubdivisionCode>
{
    private SubdivisionCode(string value)
        : base(value)
    {
    }

    /// <summary>The country that the subdivision is a part of.</summary>
    public CountryCode Country => CountryCode.Parse(Value.AsSpan(0, 2), null);

    static string ITextIdRule<SubdivisionCode>.What => "a subdivision code";

    static string ITextIdRule<SubdivisionCode>.Rule => "a two-letter country code, '-', and 1 to 3 characters from A-Z and 0-9, such as MM-01";

    static bool ITextIdRule<SubdivisionCode>.IsAllowed(ReadOnlySpan<char> text) =>
        text.Length is >= 4 and <= 6 && text[2] == '-' && CountryTable.TryFind(text[..2], out var row) && row > 0
        && PrintedCode.IsOfCapitals(text[3..]);

    static SubdivisionCode ITextIdRule<SubdivisionCode>.FromAllowed(string text) => new(text);
}
