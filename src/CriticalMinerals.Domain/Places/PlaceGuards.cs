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
        BlocMembership[] ordered = [.. memberships];
        Array.Sort(ordered, Compare);
        for (var i = 1; i < ordered.Length; i++)
            if (ordered[i - 1].Country == ordered[i].Country && ordered[i - 1].Span.Overlaps(ordered[i].Span))
                throw MemberTwice(memberships, ordered[i - 1], ordered[i], parameterName);
        return memberships;
    }

    private static int Compare(BlocMembership one, BlocMembership other) =>
        one.Country == other.Country ? one.Span.FirstDay.Order - other.Span.FirstDay.Order : one.Country.Index - other.Country.Index;

    private static int Position(BlocMembership member, ValueList<BlocMembership> memberships)
    {
        var position = 0;
        while (!ReferenceEquals(memberships[position], member)) position++;
        return position;
    }

    // Named in the order in which they are listed.
    private static ArgumentException MemberTwice(ValueList<BlocMembership> memberships, BlocMembership one, BlocMembership other, string? parameterName)
    {
        var (first, second) = Position(one, memberships) < Position(other, memberships) ? (one, other) : (other, one);
        return new(
            $"A country is a member once on a day: {first.Country} is listed for {first.Span} and for {second.Span}. "
            + "Join the spans or end the first.",
            parameterName);
    }
}
