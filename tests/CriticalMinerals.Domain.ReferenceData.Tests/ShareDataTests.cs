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
    public void AllRareEarthsAndMagnetRareEarths_AreKeptApart() =>
        Assert.DoesNotContain(
            ReferenceData.Shares.Of(MineralIds.RareEarths), table => table.Citation.Source.Value.StartsWith("iea", StringComparison.Ordinal));
}
