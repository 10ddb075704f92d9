using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>All items on a control list, such as every dual-use item of one issuer.</summary>
/// <remarks>What is on the list follows from the clauses of the regime that put items on it: their materials with codes of that list.</remarks>
public sealed record ListedItems : ScopeItem
{
    /// <summary>All items on a list.</summary>
    /// <param name="list">The list.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    [JsonConstructor]
    public ListedItems(ControlListId list) => List = Guard.Against.Null(list);

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<ListedItems>))]
    public override string Kind => "listed";

    /// <summary>Which control list the items stand on.</summary>
    public ControlListId List { get; }

    internal override bool NamesGoods => true;
}
