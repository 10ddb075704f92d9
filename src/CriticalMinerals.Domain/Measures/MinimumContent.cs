using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Foreign-made goods are bound from a share of controlled content in their value on.</summary>
public sealed record MinimumContent : ContentTest
{
    /// <summary>A floor of content.</summary>
    /// <param name="share">The smallest share of the goods' value that binds; the share itself binds.</param>
    [JsonConstructor]
    public MinimumContent(Share share) => Share = share;

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<MinimumContent>))]
    public override string Kind => "minimumContent";

    /// <summary>The smallest share of the goods' value that binds.</summary>
    [JsonPropertyName("fraction")]
    public Share Share { get; }

    internal override bool? IsMet(Share? controlledContent, bool? usesControlledTechnology) => controlledContent is { } content ? content >= Share : null;
}
