using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Production stops; no consignment is bound, though supply falls.</summary>
public sealed record ProductionHalt : ControlKind
{
    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<ProductionHalt>))]
    public override string Kind => "productionHalt";

    internal override (CoverageVerdict AtLeast, CoverageVerdict AtMost) Burden => (CoverageVerdict.NotCovered, CoverageVerdict.NotCovered);
}
