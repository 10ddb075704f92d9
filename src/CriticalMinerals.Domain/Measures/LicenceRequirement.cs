using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Trade in the scope needs a licence of the authority.</summary>
/// <remarks>A change of policy, of the types of licence or of their lengths is a <see cref="TermsChanged"/> with its day.</remarks>
public sealed record LicenceRequirement : ControlKind
{
    /// <summary>A licence requirement.</summary>
    /// <param name="policy">How applications are decided; not stated by default.</param>
    /// <param name="types">The types of licence that the text knows, each form once; empty where they are not known here.</param>
    /// <exception cref="ArgumentOutOfRangeException">The policy is none of those that have a name.</exception>
    /// <exception cref="ArgumentException">A form of licence is described twice.</exception>
    [JsonConstructor]
    public LicenceRequirement(LicencePolicy policy = LicencePolicy.NotStated, ValueList<LicenceType> types = default)
    {
        Policy = policy is >= LicencePolicy.NotStated and <= LicencePolicy.RefusedInPrinciple ? policy : Guard.Against.UnnamedMember(policy);
        Types = Guard.Against.RepeatedForms(types);
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<LicenceRequirement>))]
    public override string Kind => "licence";

    /// <summary>How applications are decided.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public LicencePolicy Policy { get; }

    /// <summary>The types of licence that the text knows; empty where they are not known here.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<LicenceType> Types { get; }

    internal override (CoverageVerdict AtLeast, CoverageVerdict AtMost) Burden => (CoverageVerdict.LicenceRequired, CoverageVerdict.LicenceRequired);

    private protected override string? Mast2019 => "P33";

    private protected override string? Mast2012 => "P13";
}
