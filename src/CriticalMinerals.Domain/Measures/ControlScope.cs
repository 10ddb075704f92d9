using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>What a clause binds, from where, towards where, and for whose use. All parts must be met for a consignment to be bound.</summary>
public sealed record ControlScope
{
    /// <summary>A scope.</summary>
    /// <param name="items">What is bound, at least one item; a consignment meets the scope if it meets one of them.</param>
    /// <param name="origins">The origins meant.</param>
    /// <param name="destinations">The destinations meant.</param>
    /// <param name="endUsers">The end users meant.</param>
    /// <param name="contentTest">When goods made elsewhere are bound; null where only the items themselves are.</param>
    /// <exception cref="ArgumentException">No item is given.</exception>
    [JsonConstructor]
    public ControlScope(ValueList<ScopeItem> items, PlaceScope origins, PlaceScope destinations, EndUserScope endUsers, ContentTest? contentTest = null)
    {
        Items = items.IsEmpty ? throw new ArgumentException("A scope binds something: give at least one item.", nameof(items)) : items;
        Origins = Guard.Against.Null(origins);
        Destinations = Guard.Against.Null(destinations);
        EndUsers = Guard.Against.Null(endUsers);
        ContentTest = contentTest;
    }

    /// <summary>What is bound.</summary>
    [JsonConverter(typeof(OwnJsonOnly<ControlScope>))]
    public ValueList<ScopeItem> Items { get; }

    /// <summary>The origins meant.</summary>
    public PlaceScope Origins { get; }

    /// <summary>The destinations meant.</summary>
    public PlaceScope Destinations { get; }

    /// <summary>The end users meant.</summary>
    public EndUserScope EndUsers { get; }

    /// <summary>When goods made elsewhere are bound.</summary>
    public ContentTest? ContentTest { get; }
}
