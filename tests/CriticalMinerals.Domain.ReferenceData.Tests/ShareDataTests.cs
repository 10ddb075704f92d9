namespace CriticalMinerals.Domain.Tests;

public class ShareDataTests
{
    private static readonly SourceId news = SourceId.Parse("benzinga-20251103");

    private static readonly SupplyChainStage magnets = SupplyChainStage.Under(SupplyChainStage.ComponentManufacturing, "magnets");

    public static TheoryData<string, double, double> NewsItem => new()
    {
        { "mining", 4_900, 5_800 },
        { "processing", 8_100, 8_200 },
        { "component-manufacturing/magnets", 8_649, 8_698 },
    };

    [Theory]
    [MemberData(nameof(NewsItem))]
    public void Hhi_OfTheNewsItemsFigures_LiesInTheseBounds(string stage, double lower, double upper)
    {
        var table = ReferenceData.Shares.Latest(MineralIds.RareEarths, SupplyChainStage.Parse(stage), news);
        Assert.NotNull(table);
        Assert.Equal(lower, table.Hhi().Lower.Points, 6);
        Assert.Equal(upper, table.Hhi().Upper!.Value.Points, 6);
    }

    [Fact]
    public void Latest_RareEarthMiningOfUsgs_IsThatOf2025InTheEditionOf2026()
    {
        var table = ReferenceData.Shares.Latest(MineralIds.RareEarths, SupplyChainStage.Mining, SourceId.Parse("usgs-mcs-2026"));
        Assert.Equal("rare-earths mining, production 2025, reo-equivalent, MCS 2026", table?.Subject.ToString());
        Assert.Equal(270_000.0 / 390_000, table!.ShareOf(CountryCode.Parse("CN")).Value.Fraction, 3);
    }

    [Fact]
    public void Latest_GalliumRefining_IsThatOf2025()
    {
        var table = ReferenceData.Shares.Latest(MineralIds.Gallium, SupplyChainStage.Refining);
        Assert.Equal("gallium refining (metal), production 2025, MCS 2026", table?.Subject.ToString());
        Assert.Equal(900.0 / 909, table!.ShareOf(CountryCode.Parse("CN")).Value.Fraction, 9);
    }

    [Fact]
    public void Latest_MagnetRareEarthRefining_IsIeas()
    {
        var table = ReferenceData.Shares.Latest(MineralIds.RareEarthsMagnet, SupplyChainStage.Refining);
        Assert.Equal(0.9128, table!.ShareOf(CountryCode.Parse("CN")).Value.Fraction, 4);
        Assert.Equal(80_805, table.TotalMass!.Value.Tonnes, 0);
    }

    [Fact]
    public void Latest_NothingThere_IsNull()
    {
        Assert.Null(ReferenceData.Shares.Latest(MineralIds.Gallium, magnets));
        Assert.Null(ReferenceData.Shares.Latest(MineralIds.Dysprosium, SupplyChainStage.Refining));
    }

    [Fact]
    public void Of_ProcessingStage_HoldsRefiningAndNotMining()
    {
        var tables = ReferenceData.Shares.Of(MineralIds.RareEarthsMagnet, SupplyChainStage.Processing);
        Assert.Contains(tables, table => table.Subject.Node.Stage == SupplyChainStage.Refining);
        Assert.DoesNotContain(tables, table => table.Subject.Node.Stage == SupplyChainStage.Mining);
    }

    [Fact]
    public void From_TheNewsItem_AreItsThreeTables() => Assert.Equal(3, ReferenceData.Shares.From(news).Count);

    [Fact]
    public void Constructor_OneSubjectTwiceFromOneSource_IsRefused()
    {
        var table = ReferenceData.Shares[0];
        var error = Assert.Throws<ArgumentException>(() => new ShareTables([table, table]));
        Assert.Contains(table.Subject.ToString(), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Latest_TwoSourcesWhoseNamesDifferByANumber_ListsThem()
    {
        var error = Assert.Throws<InvalidOperationException>(() => LatestTin(Tin("survey-1", "", "", 70), Tin("survey-2", "", "", 10)));
        Assert.Contains("(survey-1); tin mining, production 2025 (survey-2)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Latest_TwoWholesOfOneEdition_ListsThem()
    {
        var error = Assert.Throws<InvalidOperationException>(() => LatestTin(Tin("survey", "2026", "", 70), Tin("survey", "2026", "US", 10)));
        Assert.Contains("2026 (survey); tin mining, production 2025, 2026, excluding US (survey)", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("edition 9", "edition 10")]
    [InlineData("2025 rev 2", "2025 rev 11")]
    [InlineData("MCS 2025", "MCS 2026")]
    [InlineData("", "1")]
    public void Latest_TwoEditions_IsTheLaterByItsNumber(string earlier, string later)
    {
        Assert.Equal(later, LatestTin(Tin("survey", earlier, "", 70), Tin("survey", later, "", 10))!.Subject.Edition);
        Assert.Equal(later, LatestTin(Tin("survey", later, "", 70), Tin("survey", earlier, "", 10))!.Subject.Edition);
    }

    [Fact]
    public void Latest_TwoForms_ListsThem()
    {
        var error = Assert.Throws<InvalidOperationException>(() => ReferenceData.Shares.Latest(MineralIds.Titanium, SupplyChainStage.Mining));
        Assert.Contains("titanium mining (ilmenite), production 2025", error.Message, StringComparison.Ordinal);
        Assert.Contains("titanium mining (rutile), production 2025", error.Message, StringComparison.Ordinal);
        Assert.NotNull(ReferenceData.Shares.Latest(MineralIds.Titanium, SupplyChainStage.Mining, form: MineralForm.Parse("rutile")));
    }

    [Fact]
    public void Latest_RareEarthMiningOfAnySource_IsTheTableAndNotTheStatement() =>
        Assert.Equal("usgs-mcs-2026", ReferenceData.Shares.Latest(MineralIds.RareEarths, SupplyChainStage.Mining)!.Citation.Source.Value);

    [Fact]
    public void Find_EveryFilter_HoldsForWhatIsFound()
    {
        var found = ReferenceData.Shares.Find(statistic: Statistic.Reserves, edition: "MCS 2025");
        Assert.NotEmpty(found);
        Assert.All(found, table => Assert.Equal(Statistic.Reserves, table.Subject.Statistic));
        Assert.All(found, table => Assert.Equal("MCS 2025", table.Subject.Edition));
        Assert.NotEmpty(ReferenceData.Shares.Find(statistic: Statistic.ImportsOf(Party.Parse("US")), mineral: MineralIds.Gallium));
        Assert.Empty(ReferenceData.Shares.Find(MineralIds.Gallium, SupplyChainStage.Mining));
    }

    [Fact]
    public void Single_NoneAndSeveral_SayWhatToDo()
    {
        Assert.Contains("No table fits", Assert.Throws<InvalidOperationException>(() => ReferenceData.Shares.Single(MineralIds.Gallium, magnets)).Message, StringComparison.Ordinal);
        var several = Assert.Throws<InvalidOperationException>(() => ReferenceData.Shares.Single(MineralIds.Cobalt, SupplyChainStage.Mining, statistic: Statistic.Production));
        Assert.Contains("cobalt mining, production 2024, contained-metal, MCS 2025 (usgs-mcs-2025)", several.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_OneMineralOrAll_GivesTheSameTables()
    {
        foreach (var mineral in ReferenceData.Shares.Select(table => table.Subject.Node.Mineral).Distinct())
            Assert.Equal(ReferenceData.Shares.Where(table => table.Subject.Node.Mineral == mineral), ReferenceData.Shares.Find(mineral));
    }

    [Fact]
    public void Item_OutsideThePlaces_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ReferenceData.Shares[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => ReferenceData.Shares[ReferenceData.Shares.Count]);
    }

    [Fact]
    public void AllRareEarthsAndMagnetRareEarths_AreKeptApart() =>
        Assert.DoesNotContain(
            ReferenceData.Shares.Of(MineralIds.RareEarths), table => table.Citation.Source.Value.StartsWith("iea", StringComparison.Ordinal));

    private static ShareTable? LatestTin(params string[] tables) =>
        new ShareTables(tables.Select(table => ShareTableCsv.Read(table)[0])).Latest(MineralIds.Tin, SupplyChainStage.Mining);

    private static string Tin(string source, string edition, string excluding, int tonnes)
    {
        var subject = $"tin,mining,,production,2025,,{edition},{excluding},{source}";
        return FormattableString.Invariant($"{ShareTableCsv.Header}\n{subject},CN,{tonnes},t,,medium,,,,\n{subject},total,100,t,,,,,,\n");
    }
}
