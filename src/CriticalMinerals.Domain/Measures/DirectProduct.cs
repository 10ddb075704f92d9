using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Foreign-made goods are bound where they are made with the issuer's technology.</summary>
public sealed record DirectProduct : ContentTest
{
    /// <summary>A test by technology.</summary>
    /// <param name="technology">The technology meant, in own words.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    [JsonConstructor]
    public DirectProduct(string technology) => Technology = Guard.Against.UncleanText(technology, "The technology");

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<DirectProduct>))]
    public override string Kind => "directProduct";

    /// <summary>The technology meant.</summary>
    public string Technology { get; }

    internal override bool? IsMet(Share? controlledContent, bool? usesControlledTechnology) => usesControlledTechnology;
}
