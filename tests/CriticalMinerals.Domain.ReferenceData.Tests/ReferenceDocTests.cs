using System.Globalization;
using System.Text.RegularExpressions;

namespace CriticalMinerals.Domain.Tests;

/// <summary>What <c>docs/reference-data.md</c> says of the data, against the data.</summary>
public partial class ReferenceDocTests
{
    private static readonly string text = Whitespace().Replace(File.ReadAllText(RepositoryFolder.Combine("docs", "reference-data.md")), " ");

    private static readonly string[] leftOut = [.. DataFiles.Text("shares/left-out.csv").Split('\n').Skip(1).Where(line => line.Length > 0)];

    [Fact]
    public void Counts_OfTheParts_AreThoseOfTheData()
    {
        Says($"{ReferenceData.Shares.Count} share tables");
        Says($"{ReferenceData.Minerals.Count} elements, minerals, products and groups");
        Says($"{ReferenceData.Compounds.Count} oxides and other compounds");
        Says($"{ReferenceData.ByProducts.Count} links of a mineral");
        Says($"{ReferenceData.Families.Count} families");
        Says($"{ReferenceData.SeriesWithoutTotals.Count} series of quantities");
        Says($"{ReferenceData.CriticalLists.Count} official lists");
        Says($"{ReferenceData.HsCodes.Count} assignments of HS 2022");
        Says($"{leftOut.Length} series, {leftOut.Count(line => line.Contains(",imports-of-US,", StringComparison.Ordinal))} of them US imports");
    }

    [Theory]
    [InlineData("usgs-mcs-2025", "production, capacity, reserves | 2023 and 2024; reserves 2024")]
    [InlineData("usgs-mcs-2026", "production, capacity, reserves | 2024 and 2025; reserves 2025")]
    public void Editions_OfUsgs_HaveAsManyTablesOfEachStatistic(string source, string described)
    {
        var counts = new[] { Statistic.Production, Statistic.Capacity, Statistic.Reserves }.Select(statistic => ReferenceData.Shares.Find(statistic: statistic, source: SourceId.Parse(source)).Count);
        Says($"{described} | {string.Join(", ", counts)} |");
    }

    [Fact]
    public void Sources_BesideUsgsProduction_HaveAsManyTables()
    {
        Says($"US imports by country of origin | 2021 to 2024 together | {ReferenceData.Shares.Find(statistic: Statistic.ImportsOf(Party.Parse("US"))).Count} |");
        Says($"mining and refining of six minerals | 2024 | {ReferenceData.Shares.From(SourceId.Parse("iea-cmde")).Count} |");
        Says($"rare earths by stage | 2020 to 2025 | {new[] { "premise-ilankoon-2022", "iea-ree-20260224", "iea-gcmo-2024", "benzinga-20251103" }.Sum(source => ReferenceData.Shares.From(SourceId.Parse(source)).Count)} |");
    }

    [Fact]
    public void PrintedTotals_RowsOverThemAndCountriesOutside_AreAsManyAsSaid()
    {
        Says($"In {ReferenceData.Shares.Count(table => table.RowsOverPrintedTotal is { } over && over > Share.Zero)} tables the rows add up to more");
        Says($"{ReferenceData.Shares.Count(table => table.Withheld.Any(producer => producer.Place == WithheldPlace.OutsideTotal))} tables have a country outside their total");
    }

    [Fact]
    public void Editions_BothOf2024_DifferAsOftenAsSaid()
    {
        var both = ReferenceData.Shares.Where(table => table.Subject.Statistic == Statistic.Production && table.Subject.Period == ReferencePeriod.Year(2024)
                && table.Citation.Source.Value.StartsWith("usgs", StringComparison.Ordinal))
            .GroupBy(table => (table.Subject.Node, table.Subject.Basis)).Where(editions => editions.Count() == 2).ToArray();
        var differ = both.Count(editions => editions.Select(table => (table.TotalMass, table.TotalVolume)).Distinct().Count() == 2);
        Says($"of {both.Length} production series that both editions of USGS give for 2024, {differ} have different totals");
    }

    [Theory]
    [InlineData("cobalt", "CD", 2023, "MCS 2025", 175_000)]
    [InlineData("cobalt", "CD", 2024, "MCS 2025", 220_000)]
    [InlineData("cobalt", "CD", 2024, "MCS 2026", 226_000)]
    public void Disagreements_OnCobaltOfTheCongo_AreInTheData(string mineral, string country, int year, string edition, double tonnes)
    {
        var table = ReferenceData.Shares.Single(MineralId.Parse(mineral), SupplyChainStage.Mining, null, Statistic.Production, ReferencePeriod.Year(year), null, edition);
        Assert.Equal(tonnes, (table.TotalMass!.Value * table.ShareOf(CountryCode.Parse(country)).Value).Tonnes, 0.5);
        Says(tonnes.ToString("#,0 t", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("MCS 2025", 1_200)]
    [InlineData("MCS 2026", 212)]
    public void Disagreements_OnMercury_AreInTheData(string edition, double tonnes)
    {
        Assert.Equal(tonnes, ReferenceData.Shares.Single(MineralId.Parse("mercury"), SupplyChainStage.Mining, period: ReferencePeriod.Year(2024), edition: edition).TotalMass!.Value.Tonnes, 0.5);
        Says(tonnes.ToString("#,0 t", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Answers_OfTheFirstExample_AreTheseFigures()
    {
        Assert.Equal(9_804, ReferenceData.Shares.Latest(MineralIds.Gallium, SupplyChainStage.Refining)!.Hhi().Value.Points, 0.5);
        Says("9,804 points");
        Assert.Equal(74.4, ReferenceData.FindCompound("Ga2O3").ElementIn(Mass.FromTonnes(100)).Tonnes, 0.05);
        Says("74.4 t");
        Assert.Equal(0.516, ReferenceData.SeriesWithoutTotals.Single(series => series.Subject.Node.Mineral == MineralIds.RareEarths && series.Subject.Edition == "MCS 2026")
            .AtMost(CountryCode.Parse("CN"))!.Value.Fraction, 0.0005);
        Says("at most 51.6 % of the reserves");
    }

    [Fact]
    public void OwnData_TheExampleInTidyRows_IsReadAndWrittenAsCsvAndJson()
    {
        var csv = Fenced().Match(File.ReadAllText(RepositoryFolder.Combine("docs", "reference-data.md"))).Groups[1].Value;
        var mine = ShareTableCsv.Read(csv);

        var table = Assert.Single(mine);
        Assert.Equal([WithheldProducer.Outside(CountryCode.Parse("US"))], table.Withheld);
        Assert.Equal(mine, ShareTableCsv.Read(ShareTableCsv.Write(mine)));
        Assert.Equal(table, DomainJson.Read<ShareTable>(DomainJson.Write(table)));
        var all = new ShareTables([.. ReferenceData.Shares, .. mine]);
        Assert.Equal(table, all.Single(MineralId.Parse("tin"), SupplyChainStage.Mining, source: SourceId.Parse("our-survey")));
    }

    [Fact]
    public void OwnData_AFault_SaysItsLineTheRuleAndTheValue()
    {
        var fault = Assert.Throws<FormatException>(() => ShareTableCsv.Read(ShareTableCsv.Header + "\ntin,mining,,production,2025,,,,our-survey,XX,1,t,,high,,,,\n"));
        Assert.Contains("2", fault.Message, StringComparison.Ordinal);
        Assert.Contains("XX", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Licences_OfTheSourcesOfFigures_AreStated() =>
        Assert.All(ReferenceData.Shares.Index().Select(entry => entry.Source).Distinct().Where(source => source.Value.StartsWith("usgs", StringComparison.Ordinal) || source.Value == "iea-cmde"),
            source => Assert.NotNull(ReferenceData.FindSource(source).Licence));

    private static void Says(string words) => Assert.Contains(words, text, StringComparison.Ordinal);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();

    [GeneratedRegex("```csv tin.csv\r?\n(mineral,stage.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fenced();
}
