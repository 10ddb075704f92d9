using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Every country but those named and the members of the blocs named.</summary>
public sealed record AllPlacesExcept : PlaceScope
{
    /// <summary>A scope by name.</summary>
    /// <param name="parties">The countries and blocs, at least one.</param>
    /// <exception cref="ArgumentException">None is named.</exception>
    [JsonConstructor]
    public AllPlacesExcept(ValueList<Party> parties) => Parties = SomeParties(parties);

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AllPlacesExcept>))]
    public override string Kind => "except";

    /// <summary>The countries and blocs.</summary>
    public ValueList<Party> Parties { get; }

    internal override bool Includes(Func<Party, bool> isOrContains) => !Parties.Any(Guard.Against.Null(isOrContains));
}
