using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>One row of a share table: a country, its share of the whole, and whether the source reports or estimates it.</summary>
/// <remarks>A share of zero says that the country has none; a country that may have some is left to the residual. JSON: <c>{ "country": "CN", "fraction": 0.7 }</c>.</remarks>
public sealed record NationalShare
{
    /// <summary>A country's share.</summary>
    /// <param name="country">Any code but <see cref="CountryCode.Unknown"/>.</param>
    /// <param name="share">Its part of the whole.</param>
    /// <param name="estimated">Whether the source marks the figure as an estimate.</param>
    /// <exception cref="ArgumentException">The country is <see cref="CountryCode.Unknown"/>.</exception>
    [JsonConstructor]
    public NationalShare(CountryCode country, Share share, bool estimated = false)
    {
        Country = Guard.Against.UnknownProducer(country);
        Share = share;
        Estimated = estimated;
    }

    /// <summary>Whose share it is.</summary>
    [JsonConverter(typeof(OwnJsonOnly<NationalShare>))]
    public CountryCode Country { get; }

    /// <summary>Its part of the whole, in JSON the number <c>fraction</c> from 0 to 1.</summary>
    [JsonPropertyName("fraction")]
    public Share Share { get; }

    /// <summary>Whether the source marks the figure as an estimate; false for a reported one, which is the default.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Estimated { get; }
}
