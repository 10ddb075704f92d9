using System.Text.Json;
using static CriticalMinerals.Domain.Tests.SupplyExamples;

namespace CriticalMinerals.Domain.Tests;

public class ShareTableJsonTests
{
    private const string Table =
        """
        {"format":"critical-minerals/1.0","subject":{"node":{"mineral":"rare-earths","stage":"mining"},"statistic":"production","period":"2025"},"rows":[{"country":"CN","fraction":0.7}],"citation":{"source":"benzinga-2025-11-03","confidence":"medium"},"residual":{}}
        """;

    public static TheoryData<string> Names => ["news", "gallium", "rareEarths2024", "magnetRareEarths", "full", "helium"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Table_OfEachKind_RoundTrips(string name) => RoundTrip.Assert(Example(name));

    [Fact]
    public void Table_News_IsTheShortestDocument() => Assert.Equal(Table, RoundTrip.Assert(NewsItem("mining", 70)));

    [Fact]
    public void Table_WithEveryMember_IsApproved() => Golden.Check(DomainJson.Write(Example("full"), indented: true), "json");

    [Fact]
    public void Table_GalliumRefining2024_IsApproved() => Golden.Check(DomainJson.Write(Gallium2024(), indented: true), "json");

    [Fact]
    public void List_OfTables_RoundTrips() => RoundTrip.Assert<ValueList<ShareTable>>([Example("news"), Example("full")]);

    [Theory]
    [InlineData("\"fraction\":0.7", "\"fraction\":70", "$.rows[0].fraction: A share must lie in [0, 1]")]
    [InlineData("\"fraction\":0.7", "\"share\":0.7", "$.rows[0].share: NationalShare has no such member: expected one of country, fraction, estimated.")]
    [InlineData(",\"fraction\":0.7", "", "$.rows[0]: The member 'fraction' is missing.")]
    [InlineData("\"CN\"", "\"WLD\"", "$.rows[0].country: ")]
    [InlineData("\"CN\"", "\"ZZ\"", "$.rows[0].country: A producer is a known country, not ZZ.")]
    [InlineData("{\"country\":\"CN\",\"fraction\":0.7}", "", "$.rows: A share table names at least one country")]
    [InlineData("{\"country\":\"CN\",\"fraction\":0.7}", "{\"country\":\"CN\",\"fraction\":0.7},{\"country\":\"CN\",\"fraction\":0.1}", "$.rows: A share table names each country once: CN comes twice.")]
    [InlineData(",\"residual\":{}", "", "$.rows: Shares add up to 1: the 1 rows add up to 0.7, and nothing has the rest.")]
    [InlineData("\"residual\":{}", "\"residual\":null", "$.residual: Null is not allowed")]
    [InlineData("\"residual\":{}", "\"residual\":{\"amount\":0.4}", "$.rows: Shares add up to at most 1: the 1 rows and the residual of 0.4 add up to 1.1.")]
    [InlineData("\"residual\":{}", "\"residual\":{\"mostProducers\":-1}", "$.residual.mostProducers: A number of unnamed producers is 0 or more.")]
    [InlineData("\"mining\"", "\"magnets\"", "$.subject.node.stage: 'magnets' is not a supply chain stage")]
    [InlineData("\"2025\"", "\"2025/2026\"", "$.subject.period: '2025/2026' is not a reference period")]
    [InlineData("\"production\"", "\"prices\"", "$.subject.statistic: 'prices' is not a statistic")]
    [InlineData("\"residual\":{}", "\"residual\":{},\"withheld\":[{\"country\":\"US\",\"place\":\"inside\"}]", "$.withheld[0].place: 'inside' is not a WithheldPlace: expected one of insideTotal, outsideTotal.")]
    [InlineData("\"residual\":{}", "\"residual\":{},\"rounding\":0.5", "$.rounding: A rounding half-width is below 0.5")]
    [InlineData("\"residual\":{}", "\"residual\":{},\"totalMass\":\"5 t\",\"totalVolume\":\"5 m3\"", "$.totalVolume: A whole is a mass or a gas volume, not both")]
    [InlineData(",\"citation\":{\"source\":\"benzinga-2025-11-03\",\"confidence\":\"medium\"}", "", "$: The member 'citation' is missing.")]
    public void Read_BrokenTable_SaysPathAndRule(string part, string replacement, string message)
    {
        Assert.Contains(part, Table, StringComparison.Ordinal);
        var error = Assert.Throws<JsonException>(() => DomainJson.Read<ShareTable>(Table.Replace(part, replacement, StringComparison.Ordinal)));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ExplicitNone_IsNoResidual()
    {
        var json = Table.Replace("\"fraction\":0.7", "\"fraction\":1", StringComparison.Ordinal).Replace("{}", "{\"mostProducers\":0}", StringComparison.Ordinal);
        Assert.Null(DomainJson.Read<ShareTable>(json).Residual);
    }

    private static ShareTable Example(string name) => name switch
    {
        "news" => NewsItem("mining", 70),
        "gallium" => Gallium2024(),
        "rareEarths2024" => RareEarthMining(2024),
        "magnetRareEarths" => MagnetRareEarthMining(),
        "helium" => ShareTable.FromGasVolumes(
            Subject("helium", "mining"), [new(UnitedStates, GasVolume.FromCubicMetres(80e6))], Usgs, otherCountries: GasVolume.FromCubicMetres(1e6)),
        _ => new(
            new(
                new(MineralId.Parse("gallium"), SupplyChainStage.Under(SupplyChainStage.Refining, "upgrading"), MineralForms.Metal),
                Statistic.ImportsOf(Party.Parse("EU")), ReferencePeriod.Years(2021, 2024), SupplyBasis.CustomsValue, "2025", [Russia, Code("BY")]),
            [Row("CN", 50), Row("JP", 10, estimated: true)],
            new(SourceId.Parse("example"), Confidence.Low, "table 3", new LocalDate(2025, 11, 3), "Made up."),
            new Residual(Share.FromPercent(30), 4, Share.FromPercent(10), namedAreLargest: true),
            [WithheldProducer.Outside(UnitedStates), WithheldProducer.Inside(Australia)],
            Share.FromFraction(0.005),
            Mass.FromTonnes(120),
            rowsOverPrintedTotal: Share.FromPercent(1)),
    };
}
