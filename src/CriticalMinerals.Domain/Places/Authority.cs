using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Who issues a measure: a body of a country or bloc, possibly of one of its provinces, possibly without international recognition.</summary>
/// <remarks>Equal by all parts; not ordered.</remarks>
public sealed record Authority
{
    /// <summary>An authority.</summary>
    /// <param name="party">The country or bloc that the authority belongs to or, de facto, whose ground it controls.</param>
    /// <param name="name">Its name, such as "MOFCOM": one line, not blank.</param>
    /// <param name="subdivision">The province or state it is an authority of; null, the default, for the whole country.</param>
    /// <param name="isDeFacto">Whether it governs without being the recognised government; by default it does not.</param>
    /// <exception cref="ArgumentNullException">The party or the name is null.</exception>
    /// <exception cref="ArgumentException">The name is not clean text, or the subdivision is not one of the party.</exception>
    [JsonConstructor]
    public Authority(Party party, string name, SubdivisionCode? subdivision = null, bool isDeFacto = false)
    {
        Party = Guard.Against.Null(party);
        Name = Guard.Against.UncleanText(name, "The name of an authority");
        Subdivision = subdivision is null ? null : OwnSubdivision(party, subdivision);
        IsDeFacto = isDeFacto;
    }

    /// <summary>The country or bloc.</summary>
    [JsonConverter(typeof(OwnJsonOnly<Authority>))]
    public Party Party { get; }

    /// <summary>The name of the body, one line.</summary>
    public string Name { get; }

    /// <summary>The province or state, or null for the whole country.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SubdivisionCode? Subdivision { get; }

    /// <summary>Whether it governs without being the recognised government.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsDeFacto { get; }

    /// <summary>Party and name, for people.</summary>
    public override string ToString() => $"{Party} {Name}";

    private static SubdivisionCode OwnSubdivision(Party party, SubdivisionCode subdivision) => party.Country == subdivision.Country
        ? subdivision
        : throw new ArgumentException(
            $"A subdivision belongs to the authority's own country: {subdivision} is not a part of {party}. Name the country of the subdivision as the party.",
            nameof(subdivision));
}
