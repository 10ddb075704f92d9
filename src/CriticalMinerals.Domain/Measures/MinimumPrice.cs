using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Trade in the scope must not be priced lower than an amount per tonne.</summary>
public sealed record MinimumPrice : ControlKind
{
    /// <summary>A minimum price.</summary>
    /// <param name="perTonne">The lowest lawful price of one tonne.</param>
    /// <exception cref="ArgumentNullException">The price is null.</exception>
    [JsonConstructor]
    public MinimumPrice(Money perTonne) => PerTonne = Guard.Against.Null(perTonne);

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<MinimumPrice>))]
    public override string Kind => "minimumPrice";

    /// <summary>The lowest lawful price of one tonne.</summary>
    public Money PerTonne { get; }

    internal override (CoverageVerdict AtLeast, CoverageVerdict AtMost) Burden => (CoverageVerdict.Taxed, CoverageVerdict.Taxed);

    private protected override string? Mast2019 => "P41";

    private protected override string? Mast2012 => "P3";
}
