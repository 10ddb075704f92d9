using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>What a clause binds. A closed union.</summary>
[JsonConverter(typeof(OwnJsonOnly))]
public abstract record ScopeItem
{
    private protected ScopeItem()
    {
    }

    /// <summary>Name of this kind in JSON.</summary>
    [JsonPropertyOrder(-1)]
    public abstract string Kind { get; }

    /// <summary>Whether this names goods, which a consignment of a mineral can be, rather than equipment, software or technology.</summary>
    internal abstract bool NamesGoods { get; }

    /// <summary>Calls the function for this kind. A new kind adds a parameter here.</summary>
    public TResult Match<TResult>(
        Func<MaterialItems, TResult> materials,
        Func<EquipmentItems, TResult> equipment,
        Func<SoftwareItems, TResult> software,
        Func<TechnologyItems, TResult> technology,
        Func<ListedItems, TResult> listed,
        Func<AllGoods, TResult> allGoods) => this switch
        {
            MaterialItems item => Guard.Against.Null(materials)(item),
            EquipmentItems item => Guard.Against.Null(equipment)(item),
            SoftwareItems item => Guard.Against.Null(software)(item),
            TechnologyItems item => Guard.Against.Null(technology)(item),
            ListedItems item => Guard.Against.Null(listed)(item),
            AllGoods item => Guard.Against.Null(allGoods)(item),
            _ => throw new System.Diagnostics.UnreachableException(GetType().FullName),
        };
}
