using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Stable lower-case slug naming one way to sort minerals into groups, such as <c>usgs-mcs-2026</c>.</summary>
/// <remarks>
/// 1 to 80 characters from a-z, 0-9 and '-', starting with a letter, without a '-' at the end or two in a row. Ordered by ordinal text.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<ClassificationId>))]
[TypeConverter(typeof(TokenTypeConverter<ClassificationId>))]
public sealed record ClassificationId : TextId<ClassificationId>, ITextIdRule<ClassificationId>
{
    private ClassificationId(string value)
        : base(value)
    {
    }

    static string ITextIdRule<ClassificationId>.What => "a classification id";

    static string ITextIdRule<ClassificationId>.Rule => Slug.Rule;

    static bool ITextIdRule<ClassificationId>.IsAllowed(ReadOnlySpan<char> text) => Slug.IsAllowed(text);

    static ClassificationId ITextIdRule<ClassificationId>.FromAllowed(string text) => new(text);
}
