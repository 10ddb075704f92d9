using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Trade in the scope is forbidden, for good or for a while; a licence is refused in principle.</summary>
public sealed record Prohibition : ControlKind
{
    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<Prohibition>))]
    public override string Kind => "prohibition";

    internal override (CoverageVerdict AtLeast, CoverageVerdict AtMost) Burden => (CoverageVerdict.Prohibited, CoverageVerdict.Prohibited);

    private protected override string? Mast2019 => "P31";

    private protected override string? Mast2012 => "P11";
}
