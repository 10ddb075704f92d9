using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Guards for supply data, in the manner of Ardalis.GuardClauses: each returns what it let through.</summary>
internal static class SupplyGuards
{
    internal static CountryCode UnknownProducer(
        this IGuardClause _, CountryCode country, [CallerArgumentExpression(nameof(country))] string? parameterName = null) =>
        country != CountryCode.Unknown
            ? country
            : throw new ArgumentException(
                $"A producer is a known country, not {country}. Leave what no country is named for to the residual.", parameterName);

    internal static int OutsideYears(this IGuardClause _, int year, [CallerArgumentExpression(nameof(year))] string? parameterName = null) =>
        year is >= 1 and <= 9999 ? year : throw new ArgumentOutOfRangeException(parameterName, year, "A year lies in 1 to 9999.");

    /// <summary>Lets through known countries without repetition, sorted by code.</summary>
    internal static ValueList<CountryCode> RepeatedCountry(
        this IGuardClause guard, ReadOnlySpan<CountryCode> countries, string what, string parameterName)
    {
        if (countries.IsEmpty) return default;
        var sorted = countries.ToArray();
        Array.Sort(sorted);
        for (var i = 0; i < sorted.Length; i++)
        {
            guard.UnknownProducer(sorted[i], parameterName);
            if (i > 0 && sorted[i] == sorted[i - 1])
                throw new ArgumentException($"{what} names each country once: {sorted[i]} comes twice. Leave one out.", parameterName);
        }

        return [.. sorted];
    }
}
