using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Trade of some kind needs no licence though the clause asks for one.</summary>
public sealed record LicenceException : Relief
{
    /// <summary>A relief of this kind.</summary>
    /// <param name="name">Its name within the measure.</param>
    /// <param name="beneficiaries">Whom it is granted.</param>
    /// <param name="destinations">Towards where it works.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    [JsonConstructor]
    public LicenceException(string name, EndUserScope beneficiaries, PlaceScope destinations)
        : base(name, beneficiaries, destinations)
    {
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    public override string Kind => "licenceException";

    internal override CoverageVerdict Remaining => CoverageVerdict.Relieved;
}
