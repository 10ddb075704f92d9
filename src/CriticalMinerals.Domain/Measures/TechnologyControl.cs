using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Technology, know-how or assistance needs a licence; goods are not bound by it.</summary>
public sealed record TechnologyControl : ControlKind
{
    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<TechnologyControl>))]
    public override string Kind => "technology";

    internal override (CoverageVerdict AtLeast, CoverageVerdict AtMost) Burden => (CoverageVerdict.LicenceRequired, CoverageVerdict.LicenceRequired);

    private protected override string? Mast2019 => "P33";

    private protected override string? Mast2012 => "P13";
}
