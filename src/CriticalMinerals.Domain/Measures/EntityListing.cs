using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Trade with the entities on a list is forbidden, or needs a licence; the scope's end users say who they are.</summary>
public sealed record EntityListing : ControlKind
{
    /// <summary>An entity listing.</summary>
    /// <param name="list">The list's name, such as "control list" or "watch list".</param>
    /// <param name="licenceRequired">Whether trade stays possible with a licence; otherwise it is forbidden.</param>
    /// <param name="types">The types of licence that the text knows, each form once; empty where they are not known here or none is granted.</param>
    /// <exception cref="ArgumentException">The name is empty, or types of licence are given where trade is forbidden or one form is given twice.</exception>
    [JsonConstructor]
    public EntityListing(string list, bool licenceRequired, ValueList<LicenceType> types = default)
    {
        List = Guard.Against.UncleanText(list, "The name of a list");
        LicenceRequired = licenceRequired;
        Types = Guard.Against.RepeatedForms(types);
        if (!licenceRequired && !types.IsEmpty)
            throw new ArgumentException($"The list '{list}' forbids trade, so no licence is granted: leave out the types of licence, or say that a licence is required.", nameof(types));
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<EntityListing>))]
    public override string Kind => "entityListing";

    /// <summary>The list's name.</summary>
    public string List { get; }

    /// <summary>Whether trade stays possible with a licence.</summary>
    public bool LicenceRequired { get; }

    /// <summary>The types of licence that the text knows.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<LicenceType> Types { get; }

    internal override (CoverageVerdict AtLeast, CoverageVerdict AtMost) Burden =>
        LicenceRequired ? (CoverageVerdict.LicenceRequired, CoverageVerdict.LicenceRequired) : (CoverageVerdict.Prohibited, CoverageVerdict.Prohibited);
}
