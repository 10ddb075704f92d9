using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Trade in the scope needs a licence of the authority.</summary>
public sealed record LicenceRequirement : ControlKind
{
    /// <summary>A licence requirement.</summary>
    /// <param name="policy">How applications are decided; not stated by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The policy is none of those that have a name.</exception>
    [JsonConstructor]
    public LicenceRequirement(LicencePolicy policy = LicencePolicy.NotStated) => Policy = Guard.Against.UnnamedMember(policy);

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<LicenceRequirement>))]
    public override string Kind => "licence";

    /// <summary>How applications are decided.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public LicencePolicy Policy { get; }

    internal override (CoverageVerdict AtLeast, CoverageVerdict AtMost) Burden => (CoverageVerdict.LicenceRequired, CoverageVerdict.LicenceRequired);

    private protected override string? Mast2019 => "P33";

    private protected override string? Mast2012 => "P13";
}
