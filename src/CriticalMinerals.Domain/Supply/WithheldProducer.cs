using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A country that is known to produce, but whose figure is withheld: neither zero nor part of "other countries".</summary>
public sealed record WithheldProducer
{
    /// <summary>A country whose figure is withheld.</summary>
    /// <param name="country">Any code but <see cref="CountryCode.Unknown"/>.</param>
    /// <param name="place">Whether the published total counts the country.</param>
    /// <exception cref="ArgumentException">The country is <see cref="CountryCode.Unknown"/>, or the place is not a named one.</exception>
    [JsonConstructor]
    public WithheldProducer(CountryCode country, WithheldPlace place)
    {
        Country = Guard.Against.UnknownProducer(country);
        Place = place is >= WithheldPlace.InsideTotal and <= WithheldPlace.OutsideTotal ? place : Guard.Against.UnnamedMember(place);
    }

    /// <summary>Who produces, without a published figure.</summary>
    [JsonConverter(typeof(OwnJsonOnly<WithheldProducer>))]
    public CountryCode Country { get; }

    /// <summary>Whether the published total counts the country.</summary>
    public WithheldPlace Place { get; }

    /// <summary>A withheld country that the total counts.</summary>
    /// <exception cref="ArgumentException">The country is <see cref="CountryCode.Unknown"/>.</exception>
    public static WithheldProducer Inside(CountryCode country) => new(country, WithheldPlace.InsideTotal);

    /// <summary>A withheld country that the total leaves out.</summary>
    /// <exception cref="ArgumentException">The country is <see cref="CountryCode.Unknown"/>.</exception>
    public static WithheldProducer Outside(CountryCode country) => new(country, WithheldPlace.OutsideTotal);
}
