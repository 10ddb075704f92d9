using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Stable lower-case slug naming one edition of an official list of critical minerals, such as <c>us-2025</c>.</summary>
/// <remarks>
/// 1 to 80 characters from a-z, 0-9 and '-', starting with a letter, without a '-' at the end or two in a row. Ordered by ordinal text.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<ListId>))]
[TypeConverter(typeof(TokenTypeConverter<ListId>))]
public sealed record ListId : TextId<ListId>, ITextIdRule<ListId>
{
    private ListId(string value)
        : base(value)
    {
    }

    static string ITextIdRule<ListId>.What => "a list id";

    static string ITextIdRule<ListId>.Rule => Slug.Rule;

    static bool ITextIdRule<ListId>.IsAllowed(ReadOnlySpan<char> text) => Slug.IsAllowed(text);

    static ListId ITextIdRule<ListId>.FromAllowed(string text) => new(text);
}
