using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A country's quantity of gas by volume, as a source reports or estimates it; the input of <see cref="ShareTable.FromGasVolumes"/>.</summary>
public sealed record NationalGasVolume
{
    /// <summary>A country's quantity.</summary>
    /// <param name="country">Any code but <see cref="CountryCode.Unknown"/>.</param>
    /// <param name="volume">Its quantity; zero says that the country has none.</param>
    /// <param name="estimated">Whether the source marks the figure as an estimate.</param>
    /// <exception cref="ArgumentException">The country is <see cref="CountryCode.Unknown"/>.</exception>
    public NationalGasVolume(CountryCode country, GasVolume volume, bool estimated = false)
    {
        Country = Guard.Against.UnknownProducer(country);
        Volume = volume;
        Estimated = estimated;
    }

    /// <summary>Whose quantity it is.</summary>
    [JsonConverter(typeof(OwnJsonOnly<NationalGasVolume>))]
    public CountryCode Country { get; }

    /// <summary>Its quantity.</summary>
    public GasVolume Volume { get; }

    /// <summary>Whether the source marks the figure as an estimate; false for a reported one, which is the default.</summary>
    public bool Estimated { get; }
}
