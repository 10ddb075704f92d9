using System.Globalization;
using CriticalMinerals.Domain.Samples.WorldBrief;

namespace CriticalMinerals.Domain.Tests;

/// <summary>The answers of the ranking, read from its csv and its document.</summary>
public class WorldAnswerTests
{
    private static readonly List<Dictionary<string, string>> Csv = WorldRun.Csv();

    [Fact]
    public void Csv_OfOneMineral_IsTheApprovedText() => Golden.Check(WorldRun.Text("--mineral", "cobalt", "--year", "2024", "--csv"), "csv");

    [Fact]
    public void Json_OfOneMineral_IsTheApprovedDocument() => Golden.Check(WorldRun.Text("--mineral", "rare-earths", "--stage", "mining", "--json"), "json");

    [Fact]
    public void Rows_OfEachStage_AreNumberedByTheirLowerBound() => Assert.All(Csv.GroupBy(row => row["stage"]), stage =>
    {
        Assert.Equal(Enumerable.Range(1, stage.Count()), stage.Select(row => int.Parse(row["rank"], CultureInfo.InvariantCulture)));
        Assert.Equal(stage.Select(row => Number(row["hhi_lower"])).OrderDescending(), stage.Select(row => Number(row["hhi_lower"])));
    });

    [Fact]
    public void Rows_OfOneMineral_AreThoseOfTheWholeBriefWithTheirPlaces() => Assert.All(new[] { "zinc", "silicon", "rare-earths", "gallium" }, mineral =>
        Assert.Equal(Csv.Where(row => row["mineral"] == mineral).Select(Line), WorldRun.Csv("--mineral", mineral).Select(Line)));

    [Fact]
    public void Rows_OfZincMining_StandFarFromTheFirst() => Assert.InRange(int.Parse(WorldRun.Csv("--mineral", "zinc").Single()["rank"], CultureInfo.InvariantCulture), 20, 60);

    [Fact]
    public void Rows_ByDefault_AreThoseOfEverySeriesOfTheLastYear()
    {
        var expected = ReferenceData.Shares
            .Where(table => table.Subject.Statistic == Statistic.Production && table.Subject.Period == ReferencePeriod.Year(2025) && (table.TotalMass is not null || table.TotalVolume is not null))
            .Select(table => $"{table.Subject.Node.Stage} {table.Subject.Node.Mineral} {table.Subject.Node.Form}");
        var ranked = Csv.Where(row => row["source"] != "benzinga-20251103").Select(row => $"{row["stage"]} {row["mineral"]} {row["form"]}").ToArray();

        Assert.True(ranked.Length > 50, $"{ranked.Length} rows");
        Assert.Equal(expected.Order(StringComparer.Ordinal), ranked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rows_OfAYearWithTwoEditions_AreThoseOfTheLater()
    {
        var cobalt = WorldRun.Csv("--mineral", "cobalt", "--year", "2024");

        Assert.Equal(["usgs-mcs-2026", "iea-cmde"], cobalt.Where(row => row["stage"] == "mining").Select(row => row["source"]));
        Assert.All(WorldRun.Csv("--year", "2023").Where(row => row["source"].StartsWith("usgs", StringComparison.Ordinal)), row => Assert.Equal("usgs-mcs-2025", row["source"]));
    }

    [Fact]
    public void Rows_WhereABareStatementStandsBesideATable_AreTheTable() =>
        Assert.Equal(["usgs-mcs-2026"], Csv.Where(row => row["mineral"] == "rare-earths" && row["stage"] == "mining").Select(row => row["source"]));

    [Fact]
    public void Csv_EveryRow_HasTheBoundsAndProducersOfItsTable() => Assert.All(Csv, row =>
    {
        var table = ReferenceData.Shares.Find(
            MineralId.Parse(row["mineral"]), SupplyChainStage.Parse(row["stage"]), null, Statistic.Production, ReferencePeriod.Year(2025), SourceId.Parse(row["source"]))
            .Single(table => (table.Subject.Node.Form?.Value ?? "") == row["form"]).OfStatedTotal();
        Assert.Equal((Math.Round(table.Hhi().Lower.Points, 1), Math.Round(table.Hhi().Upper!.Value.Points, 1)), (Number(row["hhi_lower"]), Number(row["hhi_upper"])));
        Assert.Equal(table.TopProducers(3).Select(producer => producer.Country.ToString()), row["top_producers"].Split(' ').Select(producer => producer.Split('=')[0]));
        Assert.Equal(string.Join(' ', table.Subject.Excluding), row["left_out"]);
    });

    [Fact]
    public void Csv_TitleOfTheSource_IsOneCellWithItsComma() =>
        Assert.Contains(Csv, row => row["source_title"] == "U.S. Geological Survey, Mineral Commodity Summaries 2026 Data Release");

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a \"b\"", "\"a \"\"b\"\"\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("a\rb", "\"a\rb\"")]
    public void Quoted_Cell_IsInQuotesWhereItMustBe(string cell, string expected) => Assert.Equal(expected, CsvView.Quoted(cell));

    [Fact]
    public void Json_WithoutOptions_SaysWhatTheCsvSays()
    {
        var document = WorldRun.Json();

        Assert.Equal((2025, "2026-10-08", "2026-10-08"), (document.GetProperty("year").GetInt32(), document.Text("date"), document.Text("horizon")));
        Assert.Equal(
            Csv.Select(row => (row["stage"], row["mineral"], Number(row["hhi_lower"]), row["measures_in_force"], row["measures_open"])),
            document.Items("rows").Select(row => (row.Text("stage"), row.Text("mineral"), row.GetProperty("hhi").GetProperty("lower").GetDouble(),
                string.Join(' ', row.Items("inForce")), string.Join(' ', row.Items("open")))));
        Assert.Equal(Csv.Select(row => row["source"]).Distinct().Order(StringComparer.Ordinal), document.Items("sources").Select(source => source.Text("id")));
        Assert.All(document.Items("sources"), source => Assert.NotEmpty(source.Text("title")));
    }

    [Theory]
    [InlineData("gallium", "2026-06-01", "cn-mofcom-2023-23 cn-mofcom-2024-46", "")]
    [InlineData("gallium", "2023-07-31", "", "")]
    [InlineData("gallium", "2023-08-01", "cn-mofcom-2023-23", "")]
    [InlineData("gallium", "2026-12-01", "cn-mofcom-2023-23 cn-mofcom-2024-46", "")]
    [InlineData("vanadium", "2020-01-01", "", "")]
    public void Measures_OnADay_AreThoseInForce(string mineral, string day, string inForce, string open)
    {
        var row = WorldRun.Csv("--mineral", mineral, "--date", day)[0];

        Assert.Equal((inForce, open, day), (row["measures_in_force"], row["measures_open"], row["date"]));
    }

    [Fact]
    public void Measures_WhoseSuspensionMayHaveEnded_AreOpenAfterTheTruceAndNotBefore()
    {
        var before = WorldRun.Csv("--mineral", "rare-earths", "--date", "2026-06-01")[0];
        var after = WorldRun.Csv("--mineral", "rare-earths", "--date", "2026-12-01")[0];

        Assert.DoesNotContain("cn-mofcom-2025-57", (before["measures_in_force"] + ' ' + before["measures_open"]).Split(' '));
        Assert.Contains("cn-mofcom-2025-57", after["measures_open"].Split(' '));
        Assert.DoesNotContain("cn-mofcom-2025-57", after["measures_in_force"].Split(' '));
    }

    [Theory]
    [InlineData("2025-11-06", "us-2022")]
    [InlineData("2025-11-07", "us-2025")]
    public void Lists_OnADay_AreThoseThatStandThen(string day, string list) =>
        Assert.Equal([list], WorldRun.Csv("--mineral", "gallium", "--date", day)[0]["lists"].Split(' ').Where(id => id.StartsWith("us", StringComparison.Ordinal)));

    [Fact]
    public void Lists_WhoseDatesLeaveItOpen_StandApart()
    {
        var row = WorldRun.Csv("--mineral", "gallium", "--date", "2024-06-01")[0];

        Assert.Equal("uk-2021", row["lists_open"]);
        Assert.DoesNotContain("uk-2021", row["lists"].Split(' '));
        Assert.Contains(" GB? ", WorldRun.Text("--mineral", "gallium", "--date", "2024-06-01"));
    }

    [Fact]
    public void Lists_OfAGroup_SayHowManyOfItsMembersTheyHold()
    {
        var lists = WorldRun.Csv("--mineral", "rare-earths")[0]["lists"].Split(' ');

        Assert.Contains("eu-2024-strategic=7/17", lists);
        Assert.Contains("ca-2024", lists);
    }

    [Fact]
    public void Stage_Umbrella_TakesItsParts() =>
        Assert.Equal(
            ["processing", "refining", "smelting"],
            WorldRun.Csv("--stage", "processing").Select(row => row["stage"]).Distinct());

    private static string Line(Dictionary<string, string> row) => string.Join(';', row.Select(cell => $"{cell.Key}={cell.Value}"));

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
