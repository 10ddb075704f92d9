using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A control that no other kind describes; how heavily it binds is not known to the library.</summary>
public sealed record OtherControl : ControlKind
{
    /// <summary>A control in words.</summary>
    /// <param name="description">What it asks or forbids, in own words.</param>
    /// <exception cref="ArgumentException">The description is empty.</exception>
    [JsonConstructor]
    public OtherControl(string description) => Description = Guard.Against.UncleanText(description, "A description");

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    public override string Kind => "other";

    /// <summary>What it asks or forbids.</summary>
    public string Description { get; }

    internal override (CoverageVerdict AtLeast, CoverageVerdict AtMost) Burden => (CoverageVerdict.NotCovered, CoverageVerdict.Prohibited);

    private protected override string? Mast2019 => "P9";

    private protected override string? Mast2012 => "P9";
}
