using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Stable lower-case slug naming a list of controlled items, such as <c>cn-dual-use</c>.</summary>
/// <remarks>
/// 1 to 80 characters from a-z, 0-9 and '-', starting with a letter, without a '-' at the end or two in a row. Ordered by ordinal text.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<ControlListId>))]
[TypeConverter(typeof(TokenTypeConverter<ControlListId>))]
public sealed record ControlListId : TextId<ControlListId>, ITextIdRule<ControlListId>
{
    private ControlListId(string value)
        : base(value)
    {
    }

    static string ITextIdRule<ControlListId>.What => "a control list id";

    static string ITextIdRule<ControlListId>.Rule => Slug.Rule;

    static bool ITextIdRule<ControlListId>.IsAllowed(ReadOnlySpan<char> text) => Slug.IsAllowed(text);

    static ControlListId ITextIdRule<ControlListId>.FromAllowed(string text) => new(text);
}
