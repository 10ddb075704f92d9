using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>The days on which a country belongs to a bloc. A country that left and came back has two.</summary>
/// <remarks>Equal by both parts; not ordered.</remarks>
public sealed record BlocMembership
{
    /// <summary>A membership.</summary>
    /// <param name="country">The member.</param>
    /// <param name="span">From the day of accession to the last day of membership, both included; open where it lasts.</param>
    /// <exception cref="ArgumentException">The country is <see cref="CountryCode.Unknown"/>.</exception>
    /// <exception cref="ArgumentNullException">The span is null.</exception>
    [JsonConstructor]
    public BlocMembership(CountryCode country, DateSpan span)
    {
        Country = Guard.Against.UnknownCountry(country, "A member of a bloc");
        Span = Guard.Against.Null(span);
    }

    /// <summary>The member.</summary>
    [JsonConverter(typeof(OwnJsonOnly<BlocMembership>))]
    public CountryCode Country { get; }

    /// <summary>The days of membership, first and last included.</summary>
    public DateSpan Span { get; }
}
