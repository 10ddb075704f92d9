using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Stable slug naming one instrument, a measure or a suspension, such as <c>cn-mofcom-2025-57</c>.</summary>
/// <remarks>By custom issuer, authority, year and number, or a short name in the number's place. 1 to 80 characters from a-z, 0-9 and '-', starting with a letter. Ordered by ordinal text.</remarks>
[JsonConverter(typeof(TokenJsonConverter<MeasureId>))]
[TypeConverter(typeof(TokenTypeConverter<MeasureId>))]
public sealed record MeasureId : TextId<MeasureId>, ITextIdRule<MeasureId>
{
    private MeasureId(string value)
        : base(value)
    {
    }

    static string ITextIdRule<MeasureId>.What => "a measure id";

    static string ITextIdRule<MeasureId>.Rule => Slug.Rule;

    static bool ITextIdRule<MeasureId>.IsAllowed(ReadOnlySpan<char> text) => Slug.IsAllowed(text);

    static MeasureId ITextIdRule<MeasureId>.FromAllowed(string text) => new(text);
}
