using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>One band of a concentration scheme.</summary>
/// <remarks>Made by <see cref="ConcentrationScheme"/>. Equal by all members; bands of different schemes are never equal.</remarks>
public sealed record ConcentrationBand
{
    internal ConcentrationBand(string scheme, ConcentrationLevel level, string name)
    {
        Scheme = scheme;
        Level = level;
        Name = name;
    }

    /// <summary>The name of the scheme that the band belongs to.</summary>
    [JsonConverter(typeof(OwnJsonOnly<ConcentrationBand>))]
    public string Scheme { get; }

    /// <summary>The band's place among the three.</summary>
    public ConcentrationLevel Level { get; }

    /// <summary>What the scheme calls it, such as "highly concentrated".</summary>
    public string Name { get; }

    /// <summary>The name of the band, for people.</summary>
    public override string ToString() => Name;
}
