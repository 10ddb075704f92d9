using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

public sealed partial record Regime
{
    /// <summary>A share table split by how each producer's supply is bound towards a destination on a day.</summary>
    /// <param name="table">The shares by producer; a table of a country's imports is asked of that country, one of a bloc's imports of a member on that day.</param>
    /// <param name="destination">The country that the supply is to go to. Its own production moves nowhere and is bound by nothing.</param>
    /// <param name="endUser">What is stated of the end user.</param>
    /// <param name="asOf">The two dates of the question.</param>
    /// <exception cref="ArgumentException">
    /// The destination is unknown, the table is of another country's imports, or its rows are the countries that somebody's exports go to.
    /// </exception>
    public Exposure ExposureOf(ShareTable table, CountryCode destination, EndUser endUser, AsOf asOf)
    {
        Guard.Against.Null(table);
        Guard.Against.Null(endUser);
        RefuseOtherTrade(table, destination, asOf.Date, asOf.Date);
        var rows = table.Rows.Select(row => Row(row.Country, table.ShareOf(row.Country), Burden(row.Country))).ToList();
        if (HasUnnamed(table, out var unnamed)) rows.Add(Unnamed(unnamed, Representatives(CountriesUnnamed(table), destination, asOf.Date, asOf.Date).Select(Burden)));
        return new(rows.ToValueList(), table, destination, endUser, asOf);

        Coverage? Burden(CountryCode country) => Supply(table, country, destination, endUser) is { } supply ? CoverageOf(supply, asOf) : null;
    }

    // Null for the destination's own supply, which moves nowhere.
    private static Consignment? Supply(ShareTable table, CountryCode country, CountryCode destination, EndUser endUser) =>
        Exposure.Asked(table, country, destination, endUser);

    private static ExposureRow Row(CountryCode country, Bounds<Share> share, Coverage? coverage) => coverage is null
        ? new(country, share, CoverageVerdict.NotCovered, CoverageVerdict.NotCovered, CoverageVerdict.NotCovered)
        : new(country, share, coverage.Verdict, coverage.AtLeast, coverage.AtMost, coverage);

    // Producers without a name are some of the countries that the whole has and no row names; what binds all of them alike is settled.
    private static ExposureRow Unnamed(Bounds<Share> share, IEnumerable<Coverage?> burdens)
    {
        var (atLeast, atMost) = (CoverageVerdict.Prohibited, CoverageVerdict.NotCovered);
        foreach (var burden in burdens)
        {
            atLeast = (CoverageVerdict)Math.Min((int)atLeast, (int)(burden?.AtLeast ?? CoverageVerdict.NotCovered));
            atMost = (CoverageVerdict)Math.Max((int)atMost, (int)(burden?.AtMost ?? CoverageVerdict.NotCovered));
        }

        return new(CountryCode.Unknown, share, atLeast == atMost ? atLeast : CoverageVerdict.Unknown, atLeast, atMost);
    }

    private static bool HasUnnamed(ShareTable table, out Bounds<Share> share)
    {
        share = table.UnnamedShare() ?? Bounds.Exact(Share.Zero);
        return share.Upper > Share.Zero;
    }

    private static IEnumerable<CountryCode> CountriesUnnamed(ShareTable table)
    {
        HashSet<CountryCode> ruledOut = [.. table.Rows.Select(row => row.Country), .. table.Subject.Excluding, .. table.Withheld.Where(w => w.Place == WithheldPlace.OutsideTotal).Select(w => w.Country)];
        return CountryCode.All.Where(country => !ruledOut.Contains(country));
    }

    private void RefuseOtherTrade(ShareTable table, CountryCode destination, LocalDate first, LocalDate last)
    {
        if (destination == CountryCode.Unknown) throw new ArgumentException("A destination is a known country: ZZ is none.", nameof(destination));
        var statistic = table.Subject.Statistic;
        if (statistic.Kind == StatisticKind.Exports && statistic.Of is { } exporter)
            throw new ArgumentException($"{table.Subject} says where the exports of {exporter} go, and not who supplies: ask with a table of production, of imports or of the world's exports.", nameof(table));
        if (statistic.Kind == StatisticKind.Imports && statistic.Of is { } importer && !Words.PartiesOf(destination, first, last).Contains(importer))
            throw new ArgumentException($"{table.Subject} is a table of the imports of {importer}: ask for that destination, not {destination}.", nameof(destination));
    }
}
