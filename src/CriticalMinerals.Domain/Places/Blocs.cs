using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Blocs whose members are certain to the day.</summary>
/// <remarks>A bloc is left out where an accession day is in doubt; make your own with <see cref="Bloc"/>.</remarks>
public static class Blocs
{
    /// <summary>The European Union and, before November 1993, the European Economic Community, from 1 January 1958.</summary>
    /// <remarks>
    /// Accession days: the treaties of accession in force from 1973 to 2013. The United Kingdom was a member to the end of 31 January 2020
    /// (midnight in Brussels); that EU law bound it until the end of 2020 is not membership. Territories outside the Union that belong to a
    /// member are not tracked: Algeria left in 1962 and Greenland in 1985.
    /// </remarks>
    public static Bloc EuropeanUnion { get; } = new(
        BlocCode.EuropeanUnion,
        "European Union",
        [
            .. Since(1958, 1, 1, "BE DE FR IT LU NL"),
            .. Since(1973, 1, 1, "DK IE"),
            new(CountryCode.Parse("GB", null), new(new LocalDate(1973, 1, 1), new LocalDate(2020, 1, 31))),
            .. Since(1981, 1, 1, "GR"),
            .. Since(1986, 1, 1, "ES PT"),
            .. Since(1995, 1, 1, "AT FI SE"),
            .. Since(2004, 5, 1, "CY CZ EE HU LT LV MT PL SI SK"),
            .. Since(2007, 1, 1, "BG RO"),
            .. Since(2013, 7, 1, "HR"),
        ]);

    /// <summary>The Eurasian Economic Union, from the day its treaty of 29 May 2014 entered into force.</summary>
    public static Bloc EurasianEconomicUnion { get; } = new(
        BlocCode.EurasianEconomicUnion,
        "Eurasian Economic Union",
        [.. Since(2015, 1, 1, "BY KZ RU"), .. Since(2015, 1, 2, "AM"), .. Since(2015, 8, 12, "KG")]);

    /// <summary>The seven countries of the G7, from the first summit with all of them, 27 June 1976; the EU takes part and is no member.</summary>
    public static Bloc GroupOfSeven { get; } = new(BlocCode.GroupOfSeven, "Group of Seven", [.. Since(1976, 6, 27, "CA DE FR GB IT JP US")]);

    /// <summary>The parties of the agreement between the United States, Mexico and Canada, from its entry into force.</summary>
    public static Bloc Usmca { get; } = new(BlocCode.Usmca, "United States-Mexico-Canada Agreement", [.. Since(2020, 7, 1, "CA MX US")]);

    /// <summary>All of these blocs, in the order of their codes.</summary>
    public static ValueList<Bloc> All { get; } = [EurasianEconomicUnion, EuropeanUnion, GroupOfSeven, Usmca];

    private static IEnumerable<BlocMembership> Since(int year, int month, int day, string countries) =>
        countries.Split(' ').Select(code => new BlocMembership(CountryCode.Parse(code, null), new(new LocalDate(year, month, day), null)));
}
