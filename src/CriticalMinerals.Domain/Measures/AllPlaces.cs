using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Every country.</summary>
public sealed record AllPlaces : PlaceScope
{
    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AllPlaces>))]
    public override string Kind => "all";

    internal override bool Includes(Func<Party, bool> isOrContains) => true;
}
