using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>An authority is empowered to restrict; nothing is restricted yet.</summary>
public sealed record EnablingPower : ControlKind
{
    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<EnablingPower>))]
    public override string Kind => "enablingPower";

    internal override (CoverageVerdict AtLeast, CoverageVerdict AtMost) Burden => (CoverageVerdict.NotCovered, CoverageVerdict.NotCovered);
}
