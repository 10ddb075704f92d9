using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>What a classification of trade measures calls a clause, with the edition, such as <c>mast-2019:P31</c>.</summary>
/// <remarks>
/// The edition belongs to the code, because the same characters mean other measures in another edition: P11 of MAST 2012 is P31 of MAST 2019.
/// The text form is the scheme, '-', the year of the edition, ':' and the code. The library knows the shape of the codes of
/// <c>mast-2012</c> and <c>mast-2019</c> (UNCTAD, a chapter from A to P and up to three digits), <c>wto-qr-2012</c> (symbols of the WTO decision on
/// notification of quantitative restrictions, G/L/59/Rev.1, where X behind the symbol stands for exports and S for seasonal) and
/// <c>oecd-2025</c> (categories of the OECD inventory of export restrictions as slugs); of another scheme it takes 1 to 40 characters from A-Z, a-z, 0-9 and
/// . - _ / ( ). Equal and ordered by the text form.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<MeasureCode>))]
[TypeConverter(typeof(TokenTypeConverter<MeasureCode>))]
public sealed record MeasureCode : TextId<MeasureCode>, ITextIdRule<MeasureCode>
{
    private MeasureCode(string scheme, int edition, string code)
        : base(Join(scheme, edition, code))
    {
        Scheme = scheme;
        Edition = edition;
        Code = code;
    }

    /// <summary>The classification, such as <c>mast</c>, <c>oecd</c> or <c>wto-qr</c>.</summary>
    public string Scheme { get; }

    /// <summary>The year of the edition.</summary>
    public int Edition { get; }

    /// <summary>The code as printed there; a name without a code as a slug.</summary>
    public string Code { get; }

    /// <summary>What the code stands for, in own words; null where the library does not know it.</summary>
    public string? Meaning => MeasureSchemes.MeaningOf(Scheme, Edition, Code);

    private static string Join(string scheme, int edition, string code) => string.Create(InvariantFormat.Numbers, $"{scheme}-{edition:0000}:{code}");

    static string ITextIdRule<MeasureCode>.What => "a code of a classification of measures";

    static string ITextIdRule<MeasureCode>.Rule => "a scheme slug, '-', the year of the edition, ':' and a code of that edition, such as mast-2019:P31";

    static bool ITextIdRule<MeasureCode>.IsAllowed(ReadOnlySpan<char> text) => MeasureSchemes.TryRead(text, out _, out _, out _);

    static string ITextIdRule<MeasureCode>.WayOut(ReadOnlySpan<char> text) => MeasureSchemes.WayOut(text);

    static MeasureCode ITextIdRule<MeasureCode>.FromAllowed(string text) =>
        MeasureSchemes.TryRead(text, out var scheme, out var edition, out var code) ? new(scheme, edition, code) : throw new System.Diagnostics.UnreachableException(text);
}
