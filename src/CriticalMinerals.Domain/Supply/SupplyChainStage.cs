using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A step between the deposit and the product: one of the well-known stages, or your own under one of them.</summary>
/// <remarks>
/// The text of a well-known stage is its name, such as <c>refining</c>; your own carries its parent before a slash, such as
/// <c>component-manufacturing/magnets</c>, so that it reads back anywhere without being registered. Own stages nest:
/// <c>component-manufacturing/magnets/sintered</c>. A part has 1 to 80 characters from a-z, 0-9 and '-', and all parts together at most 200.
/// <see cref="Processing"/> is the umbrella of beneficiation, separation, refining and smelting: those four lie within it, under their bare names.
/// Ordered by ordinal text; the order along the chain is that of <see cref="WellKnown"/>.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<SupplyChainStage>))]
[TypeConverter(typeof(TokenTypeConverter<SupplyChainStage>))]
public sealed record SupplyChainStage : TextId<SupplyChainStage>, ITextIdRule<SupplyChainStage>
{
    private const int LongestText = 200;
    private const string Umbrella = "processing";

    private static readonly string[] Names =
    [
        "exploration", "mining", Umbrella, "beneficiation", "separation", "refining", "smelting",
        "metal-making", "alloying", "component-manufacturing", "end-use", "recycling",
    ];

    private static readonly string[] UnderUmbrella = ["beneficiation", "separation", "refining", "smelting"];

    private SupplyChainStage(string value)
        : base(value)
    {
    }

    /// <summary>Looking for deposits and establishing what they hold.</summary>
    public static SupplyChainStage Exploration => field ??= new("exploration");

    /// <summary>Taking ore, brine or gas out of its source, also as a by-product.</summary>
    public static SupplyChainStage Mining => field ??= new("mining");

    /// <summary>The umbrella of beneficiation, separation, refining and smelting, where a source does not tell them apart.</summary>
    public static SupplyChainStage Processing => field ??= new(Umbrella);

    /// <summary>Concentrating ore, mostly at or near the mine.</summary>
    public static SupplyChainStage Beneficiation => field ??= new("beneficiation");

    /// <summary>Parting elements that occur together, such as the rare earths, into single or grouped compounds.</summary>
    public static SupplyChainStage Separation => field ??= new("separation");

    /// <summary>Making pure compounds or metal by chemical or electrolytic means.</summary>
    public static SupplyChainStage Refining => field ??= new("refining");

    /// <summary>Winning metal from concentrate by heat, also by electrolysis of a melt.</summary>
    public static SupplyChainStage Smelting => field ??= new("smelting");

    /// <summary>Reducing compounds to metal, sponge or powder.</summary>
    public static SupplyChainStage MetalMaking => field ??= new("metal-making");

    /// <summary>Making alloys and master alloys.</summary>
    public static SupplyChainStage Alloying => field ??= new("alloying");

    /// <summary>Making components such as magnets, cathodes or wafers.</summary>
    public static SupplyChainStage ComponentManufacturing => field ??= new("component-manufacturing");

    /// <summary>Use in a finished product.</summary>
    public static SupplyChainStage EndUse => field ??= new("end-use");

    /// <summary>Recovery from waste and scrap.</summary>
    public static SupplyChainStage Recycling => field ??= new("recycling");

    /// <summary>The well-known stages in the order of the chain; <see cref="Processing"/> stands before the four that lie within it.</summary>
    public static ValueList<SupplyChainStage> WellKnown => Chain.Stages;

    /// <summary>The last part of the text: the stage's own name, without its parents.</summary>
    public string Name => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>Whether the library defines the stage.</summary>
    public bool IsWellKnown => !Value.Contains('/', StringComparison.Ordinal);

    /// <summary>The stage that this one is a part of; null for a well-known stage outside <see cref="Processing"/>.</summary>
    public SupplyChainStage? Parent
    {
        get
        {
            var slash = Value.LastIndexOf('/');
            if (slash >= 0) return new(Value[..slash]);
            return UnderUmbrella.Contains(Value) ? Processing : null;
        }
    }

    /// <summary>A stage of your own as a part of another.</summary>
    /// <param name="parent">Well-known or your own.</param>
    /// <param name="name">1 to 80 characters from a-z, 0-9 and '-', starting with a letter; not the name of a well-known stage.</param>
    /// <exception cref="FormatException">The name breaks the rule, or the whole text is longer than 200 characters.</exception>
    public static SupplyChainStage Under(SupplyChainStage parent, string name) =>
        Parse($"{Guard.Against.Null(parent)}/{Guard.Against.Null(name)}", null);

    /// <summary>Whether this stage is the other or a part of it: refining lies within processing, and every stage within itself.</summary>
    public bool IsWithin(SupplyChainStage other)
    {
        Guard.Against.Null(other);
        for (var stage = this; stage is not null; stage = stage.Parent)
            if (stage == other) return true;
        return false;
    }

    static string ITextIdRule<SupplyChainStage>.What => "a supply chain stage";

    static string ITextIdRule<SupplyChainStage>.Rule =>
        $"one of {string.Join(", ", Names)}, or your own under one of them, such as component-manufacturing/magnets";

    static string ITextIdRule<SupplyChainStage>.WayOut(ReadOnlySpan<char> text)
    {
        var last = text[(text.LastIndexOf('/') + 1)..];
        if (last.Length < text.Length && IsName(last)) return $" A well-known stage has no parent in its text: write {last}.";
        return text.Contains('/') || !Slug.IsAllowed(text) ? "" : $" Say where it belongs: such as component-manufacturing/{text}.";
    }

    static bool ITextIdRule<SupplyChainStage>.IsAllowed(ReadOnlySpan<char> text)
    {
        if (IsName(text)) return true;
        return text.Length <= LongestText && IsPath(text);
    }

    private static bool IsPath(ReadOnlySpan<char> text)
    {
        var isFirst = true;
        foreach (var range in text.Split('/'))
        {
            var part = text[range];
            if (isFirst != IsName(part) || !Slug.IsAllowed(part)) return false;
            isFirst = false;
        }

        return true;
    }

    static SupplyChainStage ITextIdRule<SupplyChainStage>.FromAllowed(string text) => new(text);

    private static class Chain
    {
        internal static readonly ValueList<SupplyChainStage> Stages =
        [
            Exploration, Mining, Processing, Beneficiation, Separation, Refining, Smelting, MetalMaking, Alloying, ComponentManufacturing, EndUse, Recycling,
        ];
    }

    private static bool IsName(ReadOnlySpan<char> part)
    {
        foreach (var name in Names)
            if (part.SequenceEqual(name)) return true;
        return false;
    }
}
