using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

public sealed partial record Regime
{
    /// <summary>A share table split by how each producer's supply is bound towards a destination on a day.</summary>
    /// <param name="table">The shares; a table of a country's imports is asked of that country.</param>
    /// <param name="destination">The country that the supply is to go to. Its own production moves nowhere and is bound by nothing.</param>
    /// <param name="endUser">What is stated of the end user.</param>
    /// <param name="asOf">The two dates of the question.</param>
    /// <exception cref="ArgumentException">The destination is unknown, or the table is of another country's imports.</exception>
    public Exposure ExposureOf(ShareTable table, CountryCode destination, EndUser endUser, AsOf asOf)
    {
        Guard.Against.Null(table);
        Guard.Against.Null(endUser);
        RefuseOtherImporter(table, destination);
        var rows = table.Rows.Select(row => Row(table, row.Country, destination, endUser, asOf)).ToList();
        if (table.UnnamedShare() is { } unnamed && unnamed.Upper > Share.Zero) rows.Add(Unnamed(table, unnamed, destination, endUser, asOf));
        return new(table, destination, endUser, asOf, rows.ToValueList());
    }

    private ExposureRow Row(ShareTable table, CountryCode country, CountryCode destination, EndUser endUser, AsOf asOf)
    {
        var share = table.ShareOf(country);
        return Burden(table, country, destination, endUser, asOf) is { } coverage
            ? new(country, share, coverage.Verdict, coverage.AtLeast, coverage.AtMost, coverage)
            : new(country, share, CoverageVerdict.NotCovered, CoverageVerdict.NotCovered, CoverageVerdict.NotCovered);
    }

    // Null for the destination's own supply, which moves nowhere.
    private Coverage? Burden(ShareTable table, CountryCode country, CountryCode destination, EndUser endUser, AsOf asOf) => country == destination
        ? null
        : CoverageOf(new(table.Subject.Node.Mineral, country, destination, endUser, table.Subject.Node.Form), asOf);

    // Producers without a name are some of the countries that the whole has and no row names; what binds all of them alike is settled.
    private ExposureRow Unnamed(ShareTable table, Bounds<Share> share, CountryCode destination, EndUser endUser, AsOf asOf)
    {
        HashSet<CountryCode> ruledOut = [.. table.Rows.Select(row => row.Country), .. table.Subject.Excluding, .. table.Withheld.Where(w => w.Place == WithheldPlace.OutsideTotal).Select(w => w.Country)];
        var (atLeast, atMost) = (CoverageVerdict.Prohibited, CoverageVerdict.NotCovered);
        foreach (var country in Representatives(CountryCode.All.Where(country => !ruledOut.Contains(country)), destination))
        {
            var burden = Burden(table, country, destination, endUser, asOf);
            atLeast = (CoverageVerdict)Math.Min((int)atLeast, (int)(burden?.AtLeast ?? CoverageVerdict.NotCovered));
            atMost = (CoverageVerdict)Math.Max((int)atMost, (int)(burden?.AtMost ?? CoverageVerdict.NotCovered));
        }

        return new(CountryCode.Unknown, share, atLeast == atMost ? atLeast : CoverageVerdict.Unknown, atLeast, atMost);
    }

    private static void RefuseOtherImporter(ShareTable table, CountryCode destination)
    {
        if (destination == CountryCode.Unknown) throw new ArgumentException("A destination is a known country: ZZ is none.", nameof(destination));
        if (table.Subject.Statistic.Kind == StatisticKind.Imports && table.Subject.Statistic.Of is { } importer && importer != Party.Of(destination))
            throw new ArgumentException($"{table.Subject} is a table of the imports of {importer}: ask for that destination, not {destination}.", nameof(destination));
    }
}
