using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A country's quantity by weight, as a source reports or estimates it; the input of <see cref="ShareTable.FromQuantities"/>.</summary>
public sealed record NationalMass
{
    /// <summary>A country's quantity.</summary>
    /// <param name="country">Any code but <see cref="CountryCode.Unknown"/>.</param>
    /// <param name="mass">Its quantity; zero says that the country has none.</param>
    /// <param name="estimated">Whether the source marks the figure as an estimate.</param>
    /// <exception cref="ArgumentException">The country is <see cref="CountryCode.Unknown"/>.</exception>
    public NationalMass(CountryCode country, Mass mass, bool estimated = false)
    {
        Country = Guard.Against.UnknownProducer(country);
        Mass = mass;
        Estimated = estimated;
    }

    /// <summary>Whose quantity it is.</summary>
    [JsonConverter(typeof(OwnJsonOnly<NationalMass>))]
    public CountryCode Country { get; }

    /// <summary>Its quantity.</summary>
    public Mass Mass { get; }

    /// <summary>Whether the source marks the figure as an estimate; false for a reported one, which is the default.</summary>
    public bool Estimated { get; }
}
