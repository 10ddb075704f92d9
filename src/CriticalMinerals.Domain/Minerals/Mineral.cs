using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A mineral, element, product or group of them that figures, measures and lists speak about.</summary>
/// <remarks>Equal by all parts, lists in the order given; not ordered.</remarks>
public sealed record Mineral
{
    /// <summary>A mineral.</summary>
    /// <param name="id">The name that everything else uses.</param>
    /// <param name="name">The English name: one line, not blank.</param>
    /// <param name="kind">What the entry stands for.</param>
    /// <param name="symbol">The symbol of an element, such as Ga; null for anything else.</param>
    /// <param name="atomicNumber">The atomic number of an element, 1 to 118; null for anything else.</param>
    /// <param name="cas">The CAS number; null, the default, where there is none or none is recorded.</param>
    /// <param name="formula">The chemical formula, such as CaF2; null, the default, where none fits.</param>
    /// <param name="parent">The entry that this one is a part or a form of, such as graphite of natural graphite; null, the default, for none.</param>
    /// <param name="members">What a group consists of under every classification; empty, the default, for anything else and where they differ.</param>
    /// <param name="groupings">The groups that classifications put it in; empty by default.</param>
    /// <param name="aliases">Other names, such as "wolfram"; empty by default.</param>
    /// <exception cref="ArgumentNullException">The id or the name is null.</exception>
    /// <exception cref="ArgumentException">
    /// A text is not clean; the kind is no named member; symbol and atomic number do not belong to one element; the entry is its own
    /// parent, member or group; members of something that is not a group; an item twice in a list.
    /// </exception>
    [JsonConstructor]
    public Mineral(
        MineralId id,
        string name,
        MineralKind kind,
        string? symbol = null,
        int? atomicNumber = null,
        CasNumber? cas = null,
        string? formula = null,
        MineralId? parent = null,
        ValueList<MineralId> members = default,
        ValueList<MineralGrouping> groupings = default,
        ValueList<string> aliases = default)
    {
        Id = Guard.Against.Null(id);
        Name = Guard.Against.UncleanText(name, "The name of a mineral");
        Kind = kind is >= MineralKind.Element and <= MineralKind.Group ? kind : Guard.Against.UnnamedMember(kind);
        Guard.Against.OtherElement(id, kind, symbol, atomicNumber);
        (Symbol, AtomicNumber, Cas) = (symbol, atomicNumber, cas);
        Formula = Guard.Against.UncleanOptionalText(formula, "The formula of a mineral");
        Parent = parent;
        Members = Guard.Against.Repeats(members, "The members of a group");
        Groupings = Guard.Against.Repeats(groupings, "The list of groups of a mineral");
        Aliases = Guard.Against.Repeats(aliases, "The list of other names");
        foreach (var alias in aliases) Guard.Against.UncleanText(alias, "Another name of a mineral", nameof(aliases));
        CheckRelations();
    }

    /// <summary>The name that everything else uses.</summary>
    [JsonConverter(typeof(OwnJsonOnly<Mineral>))]
    public MineralId Id { get; }

    /// <summary>The English name.</summary>
    public string Name { get; }

    /// <summary>What the entry stands for.</summary>
    public MineralKind Kind { get; }

    /// <summary>The symbol of an element; null for anything else.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Symbol { get; }

    /// <summary>The atomic number of an element, 1 to 118; null for anything else.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? AtomicNumber { get; }

    /// <summary>The CAS number; null where there is none or none is recorded.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CasNumber? Cas { get; }

    /// <summary>The chemical formula; null where none fits.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Formula { get; }

    /// <summary>The entry that this one is a part or a form of; null for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MineralId? Parent { get; }

    /// <summary>What a group consists of under every classification.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<MineralId> Members { get; }

    /// <summary>The groups that classifications put it in.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<MineralGrouping> Groupings { get; }

    /// <summary>Other names.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<string> Aliases { get; }

    /// <summary>The groups that one classification puts it in, in the order given; empty where it puts it in none.</summary>
    public ValueList<MineralId> GroupsIn(ClassificationId classification) =>
        Groupings.Where(g => g.Classification == classification).Select(g => g.Group).ToValueList();

    /// <summary>The name, for people.</summary>
    public override string ToString() => Name;

    private void CheckRelations()
    {
        if (!Members.IsEmpty && Kind != MineralKind.Group)
            throw new ArgumentException($"Only a group has members: {Id} is a {Kind}. Make it a group, or name it as the parent of the others.", "members");
        if (Parent == Id) throw OwnRelation("parent", "parent");
        if (Members.Contains(Id)) throw OwnRelation("member", "members");
        if (Groupings.Any(g => g.Group == Id)) throw OwnRelation("group", "groupings");
    }

    private ArgumentException OwnRelation(string relation, string parameterName) =>
        new($"A mineral is never its own {relation}: {Id} is. Remove it there.", parameterName);
}
