using System.Globalization;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Series without totals, against the text of their file, which is read here without the library.</summary>
public class SeriesDataTests
{
    private static readonly string[][] lines = DataFiles.Text("series-without-totals.csv").Split('\n').Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')).ToArray();

    [Fact]
    public void Series_All_AreAsManyAsTheFileHolds()
    {
        Assert.Equal(70, lines.Select(cells => string.Join(',', cells[..8])).Distinct().Count());
        Assert.Equal(70, ReferenceData.SeriesWithoutTotals.Count);
        Assert.Equal(70, ReferenceData.SeriesWithoutTotals.Select(series => series.Subject).Distinct().Count());
    }

    [Fact]
    public void Series_All_CountWhatTheirLinesSay()
    {
        foreach (var group in lines.GroupBy(cells => string.Join(',', cells[..8])))
        {
            var first = group.First();
            var series = Assert.Single(ReferenceData.SeriesWithoutTotals, one => one.Subject.Node.Mineral.Value == first[0] && (one.Subject.Node.Form?.Value ?? "") == first[2]
                && one.Subject.Statistic.ToString() == first[3] && one.Subject.Period.ToString() == first[4] && (one.Subject.Basis?.Value ?? "") == first[5] && one.Subject.Edition == first[6]);
            var countries = group.Where(cells => cells[8].Length == 2).ToArray();
            Assert.Equal(
                countries.Where(cells => cells[9].Length > 0).Select(cells => (cells[8], Tonnes(cells), cells[11] == "estimated")),
                series.Rows.Select(row => (row.Country.ToString(), row.Quantity.Tonnes, row.IsEstimated)));
            Assert.Equal(countries.Where(cells => cells[9].Length == 0).Select(cells => cells[8]), series.WithoutFigure.Select(country => country.ToString()));
            var least = Math.Max(group.Where(cells => cells[8] != "total" && cells[9].Length > 0).Sum(Tonnes), group.Where(cells => cells[8] == "total").Select(Tonnes).FirstOrDefault());
            Assert.Equal(least, series.WholeAtLeast.Tonnes, 0.001);
        }
    }

    [Fact]
    public void Series_All_AreOfKnownMineralsAndSourcesWithALocatorAndAReason()
    {
        Assert.All(ReferenceData.SeriesWithoutTotals, series =>
        {
            Assert.NotNull(ReferenceData.FindMineral(series.Subject.Node.Mineral));
            Assert.NotNull(ReferenceData.FindSource(series.Citation.Source));
            Assert.Equal("MCS " + series.Citation.Source.Value[^4..], series.Subject.Edition);
            Assert.NotNull(series.Citation.Locator);
            Assert.NotNull(series.Citation.Note);
            Assert.True(series.Subject.Period.First <= ReferenceData.Horizon, series.ToString());
        });
    }

    [Fact]
    public void Series_None_IsAShareTableToo()
    {
        var tables = ReferenceData.Shares.Index().Select(entry => entry.Subject).ToHashSet();

        Assert.DoesNotContain(ReferenceData.SeriesWithoutTotals, series => tables.Contains(series.Subject));
    }

    [Fact]
    public void AtMost_ReservesOfRareEarths_IsOverWhatIsCounted()
    {
        var series = Assert.Single(ReferenceData.SeriesWithoutTotals, one => one.Subject.Node.Mineral == MineralIds.RareEarths && one.Subject.Edition == "MCS 2026");

        Assert.Equal(85_000_000, series.TotalAtLeast!.Value.Tonnes);
        Assert.Equal(44 / 85.29, series.AtMost(CountryCode.Parse("CN"))!.Value.Fraction, 9);
        Assert.Null(series.AtMost(CountryCode.Parse("MM")));
        Assert.Contains(CountryCode.Parse("MM"), series.WithoutFigure);
        Assert.Null(series.AtMost(CountryCode.Parse("FR")));
    }

    [Fact]
    public void AtMost_WhereRowsExceedWhatIsPrinted_IsOverTheirSum()
    {
        var series = Series([("CN", 60), ("AU", 40)], totalAtLeast: 90);

        Assert.Equal((100, 0.6), (series.WholeAtLeast.Tonnes, series.AtMost(CountryCode.Parse("CN"))!.Value.Fraction));
        Assert.Equal(125, Series([("CN", 60), ("AU", 40)], others: 25).WholeAtLeast.Tonnes);
    }

    [Fact]
    public void AtMost_OnlyZerosCounted_IsNotKnown() => Assert.Null(Series([("CN", 0)]).AtMost(CountryCode.Parse("CN")));

    [Fact]
    public void Boron_FormsThatMustNotBeAddedUp_AreSeriesOfTheirOwn()
    {
        var boron = ReferenceData.SeriesWithoutTotals.Where(series => series.Subject.Node.Mineral.Value == "boron" && series.Subject.Edition == "MCS 2026" && series.Subject.Period == ReferencePeriod.Year(2025)
            && series.Subject.Statistic == Statistic.Production).ToArray();

        Assert.Equal(["", "compounds", "crude-borates", "datolite-ore", "ore", "refined-borates", "ulexite"], boron.Select(series => series.Subject.Node.Form?.Value ?? "").Order(StringComparer.Ordinal));
        Assert.DoesNotContain(ReferenceData.Shares.Index(), entry => entry.Subject.Node.Mineral.Value == "boron" && entry.Subject.Statistic == Statistic.Production);
    }

    [Fact]
    public void Constructor_NoRowsOrACountryTwice_IsRefused()
    {
        Assert.Contains("has none", Assert.Throws<ArgumentException>(() => Series([])).Message, StringComparison.Ordinal);
        Assert.Contains("has CN twice", Assert.Throws<ArgumentException>(() => Series([("CN", 1), ("CN", 2)])).Message, StringComparison.Ordinal);
        var subject = ReferenceData.SeriesWithoutTotals[0].Subject;
        var citation = ReferenceData.SeriesWithoutTotals[0].Citation;
        Assert.Contains("has CN twice", Assert.Throws<ArgumentException>(() => new SeriesWithoutTotal(
            subject, [new CountryQuantity(CountryCode.Parse("CN"), Mass.FromTonnes(1), false)], citation, withoutFigure: [CountryCode.Parse("CN")])).Message, StringComparison.Ordinal);
    }

    private static SeriesWithoutTotal Series((string Country, double Tonnes)[] rows, double? others = null, double? totalAtLeast = null) => new(
        ReferenceData.SeriesWithoutTotals[0].Subject,
        rows.Select(row => new CountryQuantity(CountryCode.Parse(row.Country), Mass.FromTonnes(row.Tonnes), false)).ToValueList(),
        ReferenceData.SeriesWithoutTotals[0].Citation,
        others is { } more ? Mass.FromTonnes(more) : null,
        totalAtLeast is { } total ? Mass.FromTonnes(total) : null);

    private static double Tonnes(string[] cells) =>
        double.Parse(cells[9], CultureInfo.InvariantCulture) * cells[10] switch { "kg" => 0.001, "t" => 1, "kt" => 1_000, var unit => throw new InvalidOperationException(unit) };
}
