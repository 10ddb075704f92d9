using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A control that no other kind describes; the library knows no more of how heavily it binds than it is told.</summary>
public sealed record OtherControl : ControlKind
{
    /// <summary>A control in words.</summary>
    /// <param name="description">What it asks or forbids, in own words.</param>
    /// <param name="atLeast">The lightest burden that it can be; null where it may bind nothing.</param>
    /// <param name="atMost">
    /// The heaviest burden that it can be: taxed for a duty whose rate is not known, not covered for a duty to report; null where it may forbid.
    /// </param>
    /// <exception cref="ArgumentException">The description is empty, or the burdens are none from not covered to prohibited, rising.</exception>
    [JsonConstructor]
    public OtherControl(string description, CoverageVerdict? atLeast = null, CoverageVerdict? atMost = null)
    {
        Description = Guard.Against.UncleanText(description, "A description");
        AtLeast = atLeast;
        AtMost = atMost;
        var (lightest, heaviest) = Burden;
        if (lightest < CoverageVerdict.NotCovered || heaviest > CoverageVerdict.Prohibited || lightest > heaviest)
            throw new ArgumentException($"The burdens of a control rise from NotCovered to Prohibited: {lightest} to {heaviest} does not. Leave out the one that is not known.", nameof(atLeast));
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<OtherControl>))]
    public override string Kind => "other";

    /// <summary>What it asks or forbids.</summary>
    public string Description { get; }

    /// <summary>The lightest burden that it can be; null where it may bind nothing.</summary>
    public CoverageVerdict? AtLeast { get; }

    /// <summary>The heaviest burden that it can be; null where it may forbid.</summary>
    public CoverageVerdict? AtMost { get; }

    internal override (CoverageVerdict AtLeast, CoverageVerdict AtMost) Burden =>
        (AtLeast ?? CoverageVerdict.NotCovered, AtMost ?? CoverageVerdict.Prohibited);

    private protected override string? Mast2019 => "P9";

    private protected override string? Mast2012 => "P9";
}
