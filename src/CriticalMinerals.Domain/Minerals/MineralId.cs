using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Stable lower-case slug naming one mineral or group of minerals, such as <c>gallium</c> or <c>rare-earths-magnet</c>.</summary>
/// <remarks>1 to 80 characters from a-z, 0-9 and '-', starting with a letter, without a '-' at the end or two in a row. Ordered by ordinal text.</remarks>
[JsonConverter(typeof(TokenJsonConverter<MineralId>))]
[TypeConverter(typeof(TokenTypeConverter<MineralId>))]
public sealed record MineralId : TextId<MineralId>, ITextIdRule<MineralId>
{
    private MineralId(string value)
        : base(value)
    {
    }

    static string ITextIdRule<MineralId>.What => "a mineral id";

    static string ITextIdRule<MineralId>.Rule => Slug.Rule;

    static bool ITextIdRule<MineralId>.IsAllowed(ReadOnlySpan<char> text) => Slug.IsAllowed(text);

    static MineralId ITextIdRule<MineralId>.FromAllowed(string text) => new(text);
}
