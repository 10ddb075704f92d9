using System.Globalization;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Every share table of the data, against the text of its file, which is read here without the library.</summary>
public class SupplyDataTests
{
    private const string RowsExceed = "the rows add up to more than the total, which is printed to one or two digits";
    private const string FewerDigits = "the total is printed to two digits and counts more than the rows name";
    private const string OthersWithoutFigure = "the total counts countries that are listed without a figure";
    private const string BaseCase = "the rows of the base case add up to more than its own total";

    // Sums of rows that miss the printed total by more than 3 %, with the reason.
    private static readonly SortedDictionary<string, string> known = new(StringComparer.Ordinal)
    {
        ["iea-cmde nickel refining production 2024"] = BaseCase,
        ["usgs-mcs-2025 antimony mining production 2024"] = RowsExceed,
        ["usgs-mcs-2025 graphite-natural mining reserves 2024"] = FewerDigits,
        ["usgs-mcs-2025 indium mining reserves 2024"] = FewerDigits,
        ["usgs-mcs-2025 magnesium smelting production 2024"] = RowsExceed,
        ["usgs-mcs-2025 mercury mining production 2024"] = FewerDigits,
        ["usgs-mcs-2025 wollastonite mining production 2024"] = OthersWithoutFigure,
        ["usgs-mcs-2025 zirconium mining reserves 2024"] = RowsExceed,
        ["usgs-mcs-2026 cobalt mining reserves 2025"] = FewerDigits,
        ["usgs-mcs-2026 graphite-natural mining reserves 2025"] = OthersWithoutFigure,
        ["usgs-mcs-2026 iron-steel smelting (pig-iron) production 2025"] = FewerDigits,
        ["usgs-mcs-2026 iron-steel smelting (raw-steel) production 2024"] = FewerDigits,
        ["usgs-mcs-2026 iron-steel smelting (raw-steel) production 2025"] = FewerDigits,
        ["usgs-mcs-2026 tellurium refining (refined) capacity 2025"] = OthersWithoutFigure,
        ["usgs-mcs-2026 tellurium refining (refined) production 2024"] = OthersWithoutFigure,
        ["usgs-mcs-2026 zinc mining production 2025"] = FewerDigits,
        ["usgs-mcs-2026 zirconium mining (concentrate) production 2025"] = RowsExceed,
    };

    internal sealed record Line(string Key, string Mineral, string Statistic, string Period, string Source, string Country, double? Value, string Unit, string Status, double Rounding)
    {
        /// <summary>The stage, and the form where it is another than metal.</summary>
        internal string Node
        {
            get
            {
                var cells = Key.Split(',');
                return cells[2].Length == 0 || cells[2] == "metal" ? cells[1] : $"{cells[1]} ({cells[2]})";
            }
        }
    }

    private static readonly Line[] lines = DataFiles.TablePaths().SelectMany(path => DataFiles.Text(path).Split('\n').Skip(1))
        .Where(line => line.Length > 0).Select(Read).ToArray();

    private static readonly IGrouping<string, Line>[] series = lines.GroupBy(line => line.Key).ToArray();

    [Fact]
    public void Tables_AreAsManyAsTheFilesHold()
    {
        Assert.True(series.Length > 450, $"{series.Length} tables");
        Assert.Equal(series.Length, ReferenceData.Shares.Count);
        Assert.Equal(series.Length, ReferenceData.Shares.Index().Count);
    }

    [Fact]
    public void Subjects_OfOneSource_AreUnique() => _ = new ShareTables(ReferenceData.Shares);

    [Fact]
    public void Tables_All_AreAboutMineralsOfTheData()
    {
        var minerals = ReferenceData.Minerals.Select(mineral => mineral.Id).ToHashSet();
        Assert.Empty(ReferenceData.Shares.Where(table => !minerals.Contains(table.Subject.Node.Mineral)).Select(table => table.Subject));
    }

    [Fact]
    public void Tables_All_AreOfTimesBeforeTheHorizonWithAConfidence()
    {
        Assert.DoesNotContain(ReferenceData.Shares, table => table.Subject.Period.First > ReferenceData.Horizon);
        Assert.DoesNotContain(ReferenceData.Shares, table => table.Citation.Confidence == Confidence.Unverified);
    }

    [Fact]
    public void Editions_OfUsgs_ArePartOfTheSubject() =>
        Assert.DoesNotContain(ReferenceData.Shares, table => table.Citation.Source.Value.StartsWith("usgs", StringComparison.Ordinal)
            && table.Subject.Edition != "MCS " + table.Citation.Source.Value[^4..]);

    [Fact]
    public void Rows_AgainstPrintedTotals_DifferByAtMost3PercentOrAreListed()
    {
        var off = from table in series
                  let first = table.First()
                  where table.All(line => line.Unit is not ("percent" or "fraction"))
                  let total = table.Single(line => line.Country == "total").Value!.Value
                  let counted = table.Where(line => line.Country != "total").Sum(line => line.Value ?? 0)
                  where Math.Abs(counted - total) > 0.03 * total
                  select (Table: $"{first.Source} {first.Mineral} {first.Node} {first.Statistic} {first.Period}", IsMore: counted > total);
        Assert.Equal(known.Select(entry => (entry.Key, entry.Value is RowsExceed or BaseCase)), off.OrderBy(table => table.Table, StringComparer.Ordinal));
    }

    [Fact]
    public void Units_WithinATable_AreOne() =>
        Assert.Empty(series.Where(group => group.Where(line => line.Value is not null).Select(line => line.Unit).Distinct().Count() > 1).Select(group => group.Key));

    [Fact]
    public void Countries_OfEveryTable_HaveARowOrAreWithheld()
    {
        var tables = ReferenceData.Shares.Index();
        for (var i = 0; i < series.Length; i++)
        {
            var named = series[i].Where(line => line.Country is not ("total" or "other")).ToArray();
            var table = tables[i].Table();
            Assert.Equal(named.Where(line => line.Value is not null).Select(line => line.Country).Order(StringComparer.Ordinal),
                table.Rows.Select(row => row.Country.ToString()).Order(StringComparer.Ordinal));
            Assert.Equal(named.Where(line => line.Value is null).Select(line => $"{line.Country} {line.Status}").Order(StringComparer.Ordinal),
                table.Withheld.Select(producer => $"{producer.Country} {(producer.Place == WithheldPlace.InsideTotal ? "withheld-inside" : "withheld-outside")}").Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Hhi_OfEveryTable_HasTheBoundsComputedHere()
    {
        var tables = ReferenceData.Shares.Index();
        for (var i = 0; i < series.Length; i++)
        {
            var hhi = tables[i].Table().OfStatedTotal().Hhi();
            var (lower, upper) = series[i].First().Unit is "percent" or "fraction" ? OfRounded(series[i].ToArray()) : OfQuantities(series[i].ToArray());
            Assert.True(Math.Abs(lower - hhi.Lower.Fraction) < 1e-9, $"{series[i].Key}: lower {hhi.Lower.Fraction}, here {lower}");
            Assert.True(Math.Abs(upper - hhi.Upper!.Value.Fraction) < 1e-9, $"{series[i].Key}: upper {hhi.Upper.Value.Fraction}, here {upper}");
        }
    }

    [Fact]
    public void Totals_OfTheTwoEditions_AreOfOneMagnitude()
    {
        var totals = from table in ReferenceData.Shares
                     where table.Citation.Source.Value.StartsWith("usgs", StringComparison.Ordinal) && table.TotalMass is not null && table.Subject.Node.Mineral.Value != "mercury"
                     group table.TotalMass!.Value.Tonnes by (table.Subject.Node, table.Subject.Statistic, table.Subject.Basis) into same
                     where same.Max() > 2 * same.Min()
                     select same.Key.ToString();
        Assert.Empty(totals);
    }

    [Fact]
    public void Helium_OfTheEditionOf2025_AddsItsTwoRowsOfTheUnitedStates() =>
        Assert.Equal(81 / 185.25, Table("helium", "mining", "production", "2024", "MCS 2025").ShareOf(CountryCode.Parse("US")).Value.Fraction, 9);

    [Fact]
    public void CobaltMining_2024_DiffersBetweenEditions() =>
        Assert.NotEqual(
            Table("cobalt", "mining", "production", "2024", "MCS 2025").TotalMass, Table("cobalt", "mining", "production", "2024", "MCS 2026").TotalMass);

    [Fact]
    public void Lithium_TheTotalWithoutTheUnitedStates_HasNoWorldHhi()
    {
        var table = Table("lithium", "mining", "production", "2025", "MCS 2026");
        Assert.Equal([WithheldProducer.Outside(CountryCode.Parse("US"))], table.Withheld);
        Assert.Throws<InvalidOperationException>(() => table.Hhi());
    }

    [Fact]
    public void TitaniumConcentrates_OfTheEditionOf2025_AreThousandTons() =>
        Assert.Equal(9_000_000, ReferenceData.Shares.Single(MineralIds.Titanium, SupplyChainStage.Mining, MineralForm.Parse("ilmenite"), Statistic.Production,
            ReferencePeriod.Year(2024), edition: "MCS 2025").TotalMass!.Value.Tonnes, 500_000.0);

    private static ShareTable Table(string mineral, string stage, string statistic, string period, string edition) => ReferenceData.Shares.Single(
        MineralId.Parse(mineral), SupplyChainStage.Parse(stage), null, Statistic.Parse(statistic), ReferencePeriod.Parse(period), null, edition);

    /// <summary>The whole is the printed total or, where it is more, what is counted; what no row accounts for is one producer or many.</summary>
    private static (double Lower, double Upper) OfQuantities(Line[] table)
    {
        var rows = table.Where(line => line.Country is not ("total" or "other")).Select(line => line.Value ?? 0).ToArray();
        var other = table.SingleOrDefault(line => line.Country == "other")?.Value;
        var whole = Math.Max(rows.Sum() + (other ?? 0), table.Single(line => line.Country == "total").Value!.Value);
        var named = rows.Sum(row => row / whole * (row / whole));
        var rest = (whole - rows.Sum()) / whole;
        var inside = table.Count(line => line.Status == "withheld-inside");
        if (inside == 0 || other is null) return (named, named + (rest * rest));
        var others = other.Value / whole;
        var withheld = rest - others;
        return (named + (withheld * withheld / inside), named + (others * others) + (withheld * withheld));
    }

    /// <summary>Shares as printed may lie a rounding step lower or higher, and add up to 1.</summary>
    private static (double Lower, double Upper) OfRounded(Line[] table)
    {
        var half = table[0].Rounding;
        var rows = table.Where(line => line.Country is not ("total" or "other")).Select(line => line.Value!.Value / 100).OrderDescending().ToArray();
        var low = rows.Select(row => Math.Max(0, row - half)).ToArray();
        var high = rows.Select(row => Math.Min(1, row + half)).ToArray();
        var other = table.SingleOrDefault(line => line.Country == "other");
        var (otherLow, otherHigh) = other is null ? (0, 0) : other.Value is { } stated ? (Math.Max(0, (stated / 100) - half), (stated / 100) + half) : (0.0, 1 - low.Sum());
        // Least: as much as can be goes to many others, and the rest of it is levelled out among the rows.
        var named = Math.Max(1 - otherHigh, low.Sum());
        double from = 0, to = 1;
        for (var step = 0; step < 200; step++)
        {
            var level = (from + to) / 2;
            if (low.Zip(high, (l, h) => Math.Clamp(level, l, h)).Sum() < named) from = level;
            else to = level;
        }

        var lower = low.Zip(high, (l, h) => Math.Clamp(to, l, h)).Sum(share => share * share);
        // Most: everything at its least, and what is left goes to the largest first; others are one producer.
        var blocks = low.Zip(high, (l, h) => (Low: l, High: h)).Append((Low: otherLow, High: otherHigh)).OrderByDescending(block => block.High).ToArray();
        var left = 1 - blocks.Sum(block => block.Low);
        var upper = 0.0;
        foreach (var (l, h) in blocks)
        {
            var more = Math.Min(left, h - l);
            left -= more;
            upper += (l + more) * (l + more);
        }

        return (lower, upper);
    }

    private static Line Read(string line)
    {
        var cells = System.Text.RegularExpressions.Regex.Replace(line, "\"([^\"]|\"\")*\"", "").Split(',');
        return new(
            string.Join(',', cells[..9]), cells[0], cells[3], cells[4], cells[8], cells[9],
            cells[10].Length == 0 ? null : double.Parse(cells[10], CultureInfo.InvariantCulture), cells[11], cells[12],
            cells[16].Length == 0 ? 0 : double.Parse(cells[16], CultureInfo.InvariantCulture));
    }
}
