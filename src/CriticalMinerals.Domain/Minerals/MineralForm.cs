using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>What shape a mineral is traded or measured in, such as <c>ore</c>, <c>oxide</c> or <c>magnet</c>.</summary>
/// <remarks>
/// Open: the well-known values are in <see cref="MineralForms"/>, and any other slug is lawful. 1 to 80 characters from a-z, 0-9 and '-',
/// starting with a letter, without a '-' at the end or two in a row.
/// Ordered by ordinal text.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<MineralForm>))]
[TypeConverter(typeof(TokenTypeConverter<MineralForm>))]
public sealed record MineralForm : TextId<MineralForm>, ITextIdRule<MineralForm>
{
    private MineralForm(string value)
        : base(value)
    {
    }

    static string ITextIdRule<MineralForm>.What => "a mineral form";

    static string ITextIdRule<MineralForm>.Rule => Slug.Rule;

    static bool ITextIdRule<MineralForm>.IsAllowed(ReadOnlySpan<char> text) => Slug.IsAllowed(text);

    static MineralForm ITextIdRule<MineralForm>.FromAllowed(string text) => new(text);
}
