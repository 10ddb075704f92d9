using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Guards for places, in the manner of Ardalis.GuardClauses: each returns what it let through.</summary>
internal static class PlaceGuards
{
    internal static CountryCode UnknownCountry(
        this IGuardClause _, CountryCode country, string what, [CallerArgumentExpression(nameof(country))] string? parameterName = null) =>
        country == CountryCode.Unknown
            ? throw new ArgumentException($"{what} is a known country, not ZZ. Leave it out where it is not known.", parameterName)
            : country;

    internal static ValueList<BlocMembership> MemberTwice(
        this IGuardClause _, ValueList<BlocMembership> memberships, [CallerArgumentExpression(nameof(memberships))] string? parameterName = null)
    {
        for (var i = 0; i < memberships.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                BlocMembership first = memberships[j], second = memberships[i];
                if (first.Country != second.Country || !first.Span.Overlaps(second.Span)) continue;
                throw new ArgumentException(
                    $"A country is a member once on a day: {first.Country} is listed for {first.Span} and for {second.Span}. "
                    + "Join the spans or end the first.",
                    parameterName);
            }
        }

        return memberships;
    }
}
