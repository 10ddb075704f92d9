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
        // In the order of countries and first days, only neighbours can overlap unless earlier ones did.
        var ordered = memberships.Index().OrderBy(m => m.Item.Country).ThenBy(m => m.Item.Span.FirstDay.Order).ToArray();
        for (var i = 1; i < ordered.Length; i++)
        {
            var ((at, one), (otherAt, other)) = (ordered[i - 1], ordered[i]);
            if (one.Country != other.Country || !one.Span.Overlaps(other.Span)) continue;
            var (first, second) = at < otherAt ? (one, other) : (other, one);
            throw new ArgumentException(
                $"A country is a member once on a day: {first.Country} is listed for {first.Span} and for {second.Span}. "
                + "Join the spans or end the first.",
                parameterName);
        }

        return memberships;
    }
}
