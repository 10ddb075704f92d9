namespace CriticalMinerals.Domain;

public sealed partial record Regime
{
    private readonly Lazy<HashSet<CountryCode>> namedCountries;

    /// <summary>
    /// Of the countries given, those that the regime may treat in a way of their own: every country that it names, alone or in a bloc,
    /// and one that stands for all the others.
    /// </summary>
    private IEnumerable<CountryCode> Representatives(IEnumerable<CountryCode> countries, CountryCode destination)
    {
        var others = false;
        foreach (var country in countries)
        {
            var isNamed = country == destination || namedCountries.Value.Contains(country);
            if (!isNamed && others) continue;
            others |= !isNamed;
            yield return country;
        }
    }

    private HashSet<CountryCode> CountriesNamed()
    {
        var scopes = Measures.SelectMany(measure => measure.Clauses.Select(clause => clause.Scope)
            .Concat(measure.Events.OfType<ScopeChanged>().Select(change => change.Scope)));
        var places = scopes.SelectMany(scope => new[] { scope.Origins, scope.Destinations });
        var parties = places.SelectMany(scope => PartiesOf(scope)).Concat(Measures.Select(measure => measure.Authority.Party));
        var members = Words.Blocs.SelectMany(bloc => bloc.Memberships, (_, membership) => membership.Country);
        return [.. parties.Select(party => party.Country).OfType<CountryCode>(), .. members];
    }

    private static ValueList<Party> PartiesOf(PlaceScope scope) => scope.Match(_ => default(ValueList<Party>), only => only.Parties, except => except.Parties);
}
