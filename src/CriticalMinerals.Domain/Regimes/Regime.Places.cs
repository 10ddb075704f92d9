using NodaTime;

namespace CriticalMinerals.Domain;

public sealed partial record Regime
{
    private HashSet<CountryCode>? originsNamed;

    /// <summary>
    /// Of the countries given, those whose exports the regime may treat in a way of their own on days from a first to a last: every country that it names
    /// as an issuer or an origin, and of the others one for each set of blocs that they belong to.
    /// </summary>
    private IEnumerable<CountryCode> Representatives(IEnumerable<CountryCode> origins, CountryCode destination, LocalDate first, LocalDate last)
    {
        var alike = new HashSet<string>();
        foreach (var country in origins)
            if (country == destination || OriginsNamed.Contains(country) || alike.Add(Membership(country, first, last))) yield return country;
    }

    private string Membership(CountryCode country, LocalDate first, LocalDate last)
    {
        var days = new DateSpan(first, last);
        return string.Join(' ', Words.MembershipsOf(country).Where(membership => membership.Days.Overlaps(days)).Select(membership => $"{membership.Bloc} {membership.Days.Intersect(days)}").Order(StringComparer.Ordinal));
    }

    private HashSet<CountryCode> OriginsNamed => OnFirstUse.Of(ref originsNamed, making, this, static regime => regime.FindOriginsNamed());

    private HashSet<CountryCode> FindOriginsNamed()
    {
        var origins = clauses.SelectMany(clause => clause.Scopes()).SelectMany(scope => PartiesOf(scope.Origins));
        return [.. origins.Concat(Measures.Select(measure => measure.Authority.Party)).Select(party => party.Country).OfType<CountryCode>()];
    }

    private static ValueList<Party> PartiesOf(PlaceScope scope) => scope.Match(_ => default(ValueList<Party>), only => only.Parties, except => except.Parties);
}
