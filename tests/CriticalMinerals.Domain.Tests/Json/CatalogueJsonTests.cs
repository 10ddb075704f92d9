namespace CriticalMinerals.Domain.Tests;

/// <summary>Documents of sources, places and minerals.</summary>
public class CatalogueJsonTests
{
    internal static readonly Source Announcement = new(
        SourceId.Parse("mofcom-2025-57"),
        "商务部公告2025年第57号 公布对部分稀土设备和原辅料相关物项实施出口管制的决定",
        "Ministry of Commerce of the People's Republic of China",
        PartialDate.OnDay(new(2025, 10, 9)),
        new("https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_57.html"),
        SourceRank.Primary,
        note: "Announced together with numbers 55, 56, 58, 61 and 62.");

    internal static readonly Citation Cited = new(Announcement.Id, Confidence.High, "paragraph 1", new LocalDate(2026, 10, 8), "read in Chinese");

    internal static readonly Authority Mofcom = new(Party.Parse("CN"), "Ministry of Commerce");

    private static readonly Mineral Dysprosium = new(
        MineralId.Parse("dysprosium"), "dysprosium", MineralKind.Element, "Dy", 66, CasNumber.Parse("7429-91-6"),
        groupings: [new(ClassificationId.Parse("usgs"), MineralId.Parse("rare-earths-heavy"))], aliases: ["镝"]);

    private static readonly CriticalMineralsList UsList = new(
        ListId.Parse("us-usgs-2025"), "Final List of Critical Minerals 2025", new(Party.Parse("US"), "U.S. Geological Survey"), CriticalListKind.Critical,
        PartialDate.OnDay(new(2025, 11, 7)), [MineralId.Parse("dysprosium"), MineralId.Parse("gallium")], Cited, 60);

    [Fact]
    public void Source_RoundTrips_Golden() => Golden.Check(RoundTrip.Indented(Announcement), "json");

    [Fact]
    public void Citation_RoundTrips_Golden() => Golden.Check(RoundTrip.Indented(Cited), "json");

    [Fact]
    public void Authority_RoundTrips_Golden() =>
        Golden.Check(RoundTrip.Indented(new Authority(Party.Parse("MM"), "Kachin Independence Organisation", SubdivisionCode.Parse("MM-11"), isDeFacto: true)), "json");

    [Fact]
    public void Bloc_RoundTrips_Golden() => Golden.Check(RoundTrip.Indented(Blocs.EurasianEconomicUnion), "json");

    [Fact]
    public void Mineral_RoundTrips_Golden() => Golden.Check(RoundTrip.Indented(Dysprosium), "json");

    [Fact]
    public void CriticalMineralsList_RoundTrips_Golden() => Golden.Check(RoundTrip.Indented(UsList), "json");

    [Fact]
    public void Blocs_RoundTrip()
    {
        foreach (var bloc in Blocs.All) RoundTrip.Assert(bloc);
        Assert.StartsWith("[{\"code\":", RoundTrip.Assert(Blocs.All), StringComparison.Ordinal);
    }
}
