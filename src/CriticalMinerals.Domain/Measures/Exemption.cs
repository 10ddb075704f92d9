using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>The clause does not bind the beneficiaries at all.</summary>
public sealed record Exemption : Relief
{
    /// <summary>A relief of this kind.</summary>
    /// <param name="name">Its name within the measure.</param>
    /// <param name="beneficiaries">Whom it is granted.</param>
    /// <param name="destinations">Towards where it works.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    [JsonConstructor]
    public Exemption(string name, EndUserScope beneficiaries, PlaceScope destinations)
        : base(name, beneficiaries, destinations)
    {
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<Exemption>))]
    public override string Kind => "exemption";

    internal override CoverageVerdict Remaining => CoverageVerdict.Relieved;
}
