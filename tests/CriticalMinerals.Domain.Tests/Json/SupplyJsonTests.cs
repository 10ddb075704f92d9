using System.Text.Json;
using CsCheck;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Documents of share tables.</summary>
public class SupplyJsonTests
{
    private static readonly ShareTable News = ShareTable.FromShares(
        new(new(MineralId.Parse("rare-earths"), SupplyChainStage.Parse("mining"), MineralForm.Parse("ore")), Statistic.Parse("production"), ReferencePeriod.Year(2025),
            SupplyBasis.RareEarthOxideEquivalent, "as printed", [SupplyExamples.Code("FR")]),
        [SupplyExamples.Row("CN", 70m), SupplyExamples.Row("US", 12.5m, estimated: true)],
        new Residual(mostProducers: 20, mostEach: Share.FromPercent(10m), namedAreLargest: true),
        SupplyExamples.News,
        [WithheldProducer.Outside(SupplyExamples.Code("GL"))],
        Share.FromPercent(0.05m));

    private static readonly string[] Countries = ["AU", "BR", "CA", "CN", "JP", "KR", "MY", "RU", "US", "ZA"];

    private static readonly Gen<ShareTable> AnyTable =
        Gen.Select(Gen.Double[1e-9, 1e9].Array[1, 10], Gen.Double[0, 1e6], Gen.Bool).Select((amounts, others, gas) => gas
            ? ShareTable.FromGasVolumes(
                SupplyExamples.Subject("helium", "processing"),
                amounts.Select((amount, i) => new NationalGasVolume(SupplyExamples.Code(Countries[i]), GasVolume.FromCubicMetres(amount), i % 2 == 0)),
                SupplyExamples.Usgs, otherCountries: GasVolume.FromCubicMetres(others))
            : ShareTable.FromQuantities(
                SupplyExamples.Subject("gallium", "refining"),
                amounts.Select((amount, i) => SupplyExamples.Tonnes(Countries[i], amount, i % 3 == 0)),
                SupplyExamples.Usgs, otherCountries: Mass.FromTonnes(others)));

    [Fact]
    public void ShareTable_FromShares_RoundTrips_Golden() => Golden.Check(RoundTrip.Indented(News), "json");

    [Fact]
    public void ShareTable_FromQuantities_RoundTrips_Golden() => Golden.Check(RoundTrip.Indented(SupplyExamples.Gallium2024()), "json");

    [Fact]
    public void StockHolding_RoundTrips_Golden() => Golden.Check(RoundTrip.Indented(new StockHolding(
        Party.Parse("JP"), new(MineralId.Parse("cobalt"), SupplyChainStage.Refining, MineralForms.Metal), Mass.FromTonnes(120.5), PartialDate.Parse("2025-03"), StockHoldingKind.Government,
        SupplyExamples.Usgs, SupplyBasis.ContainedMetal, "A metals agency")), "json");

    [Fact]
    public void ShareTables_Published_RoundTrip()
    {
        ValueList<ShareTable> tables =
        [
            SupplyExamples.NewsItem("separation", 90m), SupplyExamples.RareEarthMining(2024), SupplyExamples.RareEarthMining(2025),
            SupplyExamples.MagnetRareEarthMining(), SupplyExamples.MagnetRareEarthRefining(),
        ];
        RoundTrip.Assert(tables);
    }

    [Fact]
    public void ShareTable_Any_RoundTrips() => AnyTable.Sample(table => RoundTrip.Assert(table));

    [Fact]
    public void ShareTable_Damaged_IsJsonExceptionOrRoundTrips() => FuzzTests.Damage<ShareTable>(DomainJson.Write(News), FuzzTests.Read<ShareTable>, DomainJson.Write);

    [Theory]
    [InlineData("\"fraction\":0.7", "\"fraction\":70", "$.rows[0].fraction: A share must lie in [0, 1] as a fraction: found 70. A percentage is divided by 100 first.")]
    [InlineData("\"fraction\":0.7", "\"fraction\":0.9", "$.rows: ")]
    [InlineData("\"country\":\"US\"", "\"country\":\"CN\"", "$.rows: ")]
    [InlineData("\"country\":\"US\"", "\"country\":\"ZZ\"", "$.rows[1].country: ")]
    [InlineData("\"stage\":\"mining\"", "\"stage\":\"Mining\"", "$.subject.node.stage: 'Mining' is not ")]
    public void ShareTable_BreaksARule_SaysPathAndRule(string part, string replacement, string message)
    {
        var text = DomainJson.Write(News);
        Assert.Contains(part, text, StringComparison.Ordinal);
        var e = Assert.Throws<JsonException>(() => DomainJson.Read<ShareTable>(text.Replace(part, replacement, StringComparison.Ordinal)));
        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
    }
}
