using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Trade with the entities on a list is forbidden, or needs a licence; the scope's end users say who they are.</summary>
public sealed record EntityListing : ControlKind
{
    /// <summary>An entity listing.</summary>
    /// <param name="list">The list's name, such as "control list" or "watch list".</param>
    /// <param name="licenceRequired">Whether trade stays possible with a licence; otherwise it is forbidden.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    [JsonConstructor]
    public EntityListing(string list, bool licenceRequired)
    {
        List = Guard.Against.UncleanText(list, "The name of a list");
        LicenceRequired = licenceRequired;
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<EntityListing>))]
    public override string Kind => "entityListing";

    /// <summary>The list's name.</summary>
    public string List { get; }

    /// <summary>Whether trade stays possible with a licence.</summary>
    public bool LicenceRequired { get; }

    internal override (CoverageVerdict AtLeast, CoverageVerdict AtMost) Burden =>
        LicenceRequired ? (CoverageVerdict.LicenceRequired, CoverageVerdict.LicenceRequired) : (CoverageVerdict.Prohibited, CoverageVerdict.Prohibited);
}
