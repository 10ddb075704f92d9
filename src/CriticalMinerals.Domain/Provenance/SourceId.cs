using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Stable lower-case slug naming one source, such as <c>usgs-mcs-2026</c>.</summary>
/// <remarks>
/// 1 to 80 characters from a-z, 0-9 and '-', starting with a letter, without a '-' at the end or two in a row. Ordered by ordinal text.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<SourceId>))]
[TypeConverter(typeof(TokenTypeConverter<SourceId>))]
public sealed record SourceId : TextId<SourceId>, ITextIdRule<SourceId>
{
    private SourceId(string value)
        : base(value)
    {
    }

    static string ITextIdRule<SourceId>.What => "a source id";

    static string ITextIdRule<SourceId>.Rule => Slug.Rule;

    static bool ITextIdRule<SourceId>.IsAllowed(ReadOnlySpan<char> text) => Slug.IsAllowed(text);

    static SourceId ITextIdRule<SourceId>.FromAllowed(string text) => new(text);
}
