using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>What is in the scope may leave only after processing in the issuer's territory; in the scope's form it may not.</summary>
public sealed record DomesticProcessing : ControlKind
{
    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<DomesticProcessing>))]
    public override string Kind => "domesticProcessing";

    internal override (CoverageVerdict AtLeast, CoverageVerdict AtMost) Burden => (CoverageVerdict.Prohibited, CoverageVerdict.Prohibited);

    private protected override string? Mast2019 => "P9";

    private protected override string? Mast2012 => "P9";
}
