using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Only traders on the issuer's list may trade what is in the scope.</summary>
public sealed record StateTrading : ControlKind
{
    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<StateTrading>))]
    public override string Kind => "stateTrading";

    internal override (CoverageVerdict AtLeast, CoverageVerdict AtMost) Burden => (CoverageVerdict.LicenceRequired, CoverageVerdict.LicenceRequired);

    private protected override string? Mast2019 => "P5";

    private protected override string? Mast2012 => "P2";
}
