using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>What the quantities behind a table are measured in, such as contained metal or gross weight. Open: any slug is a basis.</summary>
/// <remarks>
/// 1 to 80 characters from a-z, 0-9 and '-', starting with a letter. Shares on different bases differ, since ores and compounds hold different
/// parts of the element; so tables on different bases do not combine. Ordered by ordinal text.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<SupplyBasis>))]
[TypeConverter(typeof(TokenTypeConverter<SupplyBasis>))]
public sealed record SupplyBasis : TextId<SupplyBasis>, ITextIdRule<SupplyBasis>
{
    private SupplyBasis(string value)
        : base(value)
    {
    }

    /// <summary>The weight of the element that the material holds: "Co content".</summary>
    public static SupplyBasis ContainedMetal { get; } = new("contained-metal");

    /// <summary>The weight of the rare-earth oxides that could be made of the material.</summary>
    public static SupplyBasis RareEarthOxideEquivalent { get; } = new("reo-equivalent");

    /// <summary>The weight of the material as it is.</summary>
    public static SupplyBasis GrossWeight { get; } = new("gross-weight");

    /// <summary>The value that customs record.</summary>
    public static SupplyBasis CustomsValue { get; } = new("customs-value");

    static string ITextIdRule<SupplyBasis>.What => "a basis of quantities";

    static string ITextIdRule<SupplyBasis>.Rule => Slug.Rule + ", such as contained-metal, reo-equivalent or gross-weight";

    static bool ITextIdRule<SupplyBasis>.IsAllowed(ReadOnlySpan<char> text) => Slug.IsAllowed(text);

    static SupplyBasis ITextIdRule<SupplyBasis>.FromAllowed(string text) => new(text);
}
