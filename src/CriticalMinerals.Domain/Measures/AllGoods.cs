using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>All goods, whatever they are.</summary>
public sealed record AllGoods : ScopeItem
{
    /// <summary>All goods.</summary>
    /// <param name="exceptions">What the text leaves out, in own words; null where it leaves nothing out. Where it is given, only the text decides on one good.</param>
    /// <exception cref="ArgumentException">The exceptions are given and not clean.</exception>
    [JsonConstructor]
    public AllGoods(string? exceptions = null) => Exceptions = Guard.Against.UncleanOptionalText(exceptions, "The exceptions");

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AllGoods>))]
    public override string Kind => "allGoods";

    /// <summary>What the text leaves out.</summary>
    public string? Exceptions { get; }

    internal override bool NamesGoods => true;
}
