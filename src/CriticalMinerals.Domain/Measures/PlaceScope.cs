using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Which countries an origin or a destination of a clause means. A closed union.</summary>
[JsonConverter(typeof(OwnJsonOnly))]
public abstract record PlaceScope
{
    private protected PlaceScope()
    {
    }

    /// <summary>Name of this kind in JSON.</summary>
    [JsonPropertyOrder(-1)]
    public abstract string Kind { get; }

    /// <summary>Whether the place is meant; the function tells whether a party is the country or has it as a member on the day asked about.</summary>
    internal abstract bool Includes(Func<Party, bool> isOrContains);

    /// <summary>Calls the function for this kind. A new kind adds a parameter here.</summary>
    public TResult Match<TResult>(Func<AllPlaces, TResult> all, Func<OnlyPlaces, TResult> only, Func<AllPlacesExcept, TResult> except) => this switch
    {
        AllPlaces scope => Guard.Against.Null(all)(scope),
        OnlyPlaces scope => Guard.Against.Null(only)(scope),
        AllPlacesExcept scope => Guard.Against.Null(except)(scope),
        _ => throw new System.Diagnostics.UnreachableException(GetType().FullName),
    };

    private protected static ValueList<Party> SomeParties(ValueList<Party> parties) =>
        parties.IsEmpty ? throw new ArgumentException("Name at least one country or bloc: a scope of every place is AllPlaces.", nameof(parties)) : parties;
}
