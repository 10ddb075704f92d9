namespace CriticalMinerals.Domain.Tests;

/// <summary>Published figures that the tests of share tables work with.</summary>
internal static class SupplyExamples
{
    internal static readonly CountryCode China = Code("CN"), Japan = Code("JP"), Russia = Code("RU"), UnitedStates = Code("US"), Australia = Code("AU");

    internal static readonly Citation Usgs = new(SourceId.Parse("usgs-mcs-2026"), Confidence.High, "Gallium, World Low-Purity Production");

    internal static readonly Citation Iea = new(SourceId.Parse("iea-cmde"), Confidence.High, "2 Total supply (base case)");

    internal static readonly Citation News = new(SourceId.Parse("benzinga-2025-11-03"), Confidence.Medium);

    internal static CountryCode Code(string text) => CountryCode.Parse(text);

    internal static SupplySubject Subject(string mineral, string stage, int year = 2024, SupplyBasis? basis = null, string? edition = null) =>
        new(new(MineralId.Parse(mineral), SupplyChainStage.Parse(stage)), Statistic.Production, ReferencePeriod.Year(year), basis, edition);

    internal static NationalShare Row(string country, decimal percent, bool estimated = false) => new(Code(country), Share.FromPercent(percent), estimated);

    /// <summary>"China has so many percent", and nothing else.</summary>
    internal static ShareTable NewsItem(string stage, decimal percent) =>
        ShareTable.FromShares(Subject("rare-earths", stage, 2025), [Row("CN", percent)], Residual.Remainder, News);

    internal static ShareTable Gallium2024() => ShareTable.FromQuantities(
        new(new(MineralId.Parse("gallium"), SupplyChainStage.Refining, MineralForms.Metal), Statistic.Production, ReferencePeriod.Year(2024), SupplyBasis.GrossWeight, "MCS 2026"),
        [Kilograms("US", 0), Kilograms("CN", 839_000), Kilograms("JP", 3_000, estimated: true), Kilograms("RU", 6_000, estimated: true)],
        Usgs,
        printedTotal: Mass.FromKilograms(848_000),
        otherCountries: Mass.Zero);

    internal static ShareTable RareEarthMining(int year) => ShareTable.FromQuantities(
        Subject("rare-earths", "mining", year, SupplyBasis.RareEarthOxideEquivalent, "MCS 2026"),
        (year == 2024
            ? "US 45500,AU 29000,BR 560,MM 27000,CA 0,CN 270000,GL 0,IN 2900,MG 1400,MY 140,NG 1500,RU 2600,ZA 0,TZ 0,TH 2100,VN 300"
            : "US 51000,AU 29000,BR 2000,MM 22000,CA 0,CN 270000,GL 0,IN 2900,MG 2700,MY 110,NG 1500,RU 2600,ZA 0,TZ 0,TH 4800,VN 150")
            .Split(',').Select(row => row.Split(' ')).Select(row => Tonnes(row[0], double.Parse(row[1]))),
        Usgs,
        printedTotal: Mass.FromTonnes(year == 2024 ? 380_000 : 390_000),
        otherCountries: Mass.FromTonnes(year == 2024 ? 1_000 : 550));

    internal static ShareTable MagnetRareEarthMining() => ShareTable.FromQuantities(
        Subject("rare-earths-magnet", "mining", 2024, edition: "CMDE 2025"),
        [Tonnes("CN", 45_787.4), Tonnes("MM", 12_072), Tonnes("AU", 3_234.6), Tonnes("US", 6_859.8)],
        Iea,
        printedTotal: Mass.FromTonnes(75_098.8),
        otherCountries: Mass.FromTonnes(7_145.1));

    internal static ShareTable MagnetRareEarthRefining() => ShareTable.FromQuantities(
        Subject("rare-earths-magnet", "refining", 2024, edition: "CMDE 2025"),
        [Tonnes("CN", 73_756.7), Tonnes("MY", 3_625.2), Tonnes("AU", 0), Tonnes("US", 961.4)],
        Iea,
        printedTotal: Mass.FromTonnes(80_805.1),
        otherCountries: Mass.FromTonnes(2_461.9));

    internal static NationalMass Tonnes(string country, double tonnes, bool estimated = false) => new(Code(country), Mass.FromTonnes(tonnes), estimated);

    internal static NationalMass Kilograms(string country, double kilograms, bool estimated = false) => new(Code(country), Mass.FromKilograms(kilograms), estimated);
}
