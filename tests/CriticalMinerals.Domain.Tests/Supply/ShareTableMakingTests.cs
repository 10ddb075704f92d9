using static CriticalMinerals.Domain.Tests.SupplyExamples;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Tables from quantities: printed totals, other countries, units.</summary>
public class ShareTableMakingTests
{
    private static readonly SupplySubject Any = Subject("gallium", "refining");

    [Fact]
    public void FromQuantities_TotalPrintedTooSmallByFivePercent_TakesTheRowSum()
    {
        var table = ShareTable.FromQuantities(Any, [Tonnes("CN", 84), Tonnes("US", 21)], Usgs, printedTotal: Mass.FromTonnes(100));

        Assert.Equal(Mass.FromTonnes(105), table.TotalMass);
        Assert.Equal(0.05, table.RowsOverPrintedTotal!.Value.Fraction, 1e-12);
        Assert.Equal(0.8, table.ShareOf(China).Value.Fraction, 1e-12);
        Assert.Null(table.Residual);
    }

    [Fact]
    public void FromQuantities_RowsFarOverThePrintedTotal_IsRefusedWithBoth() =>
        ShareTableTests.Refused(
            "up to 5 %: 105.1 t against the printed 100 t", "Check the unit",
            () => ShareTable.FromQuantities(Any, [Tonnes("CN", 84), Tonnes("US", 21.1)], Usgs, printedTotal: Mass.FromTonnes(100)));

    [Fact]
    public void FromQuantities_NeitherTotalNorOthers_IsRefused() =>
        ShareTableTests.Refused("neither a printed total nor other countries", "zero where the rows are all there is", () => ShareTable.FromQuantities(Any, [Tonnes("CN", 84)], Usgs));

    [Fact]
    public void FromQuantities_AllZero_IsRefused()
    {
        ShareTableTests.Refused("above zero", "all rows", () => ShareTable.FromQuantities(Any, [Tonnes("CN", 0)], Usgs, otherCountries: Mass.Zero));
        ShareTableTests.Refused("names at least one country", "no table", () => ShareTable.FromQuantities(Any, [], Usgs, printedTotal: Mass.FromTonnes(5)));
        ShareTableTests.Refused(
            "more than a double can hold", "unit", () => ShareTable.FromQuantities(Any, [Tonnes("CN", 1e308), Tonnes("US", 1e308)], Usgs, otherCountries: Mass.Zero));
    }

    [Fact]
    public void FromQuantities_OthersWithoutTotal_AreTheResidual()
    {
        var table = ShareTable.FromQuantities(Any, [Tonnes("CN", 90)], Usgs, otherCountries: Mass.FromTonnes(10));

        Assert.Equal(Mass.FromTonnes(100), table.TotalMass);
        Assert.Equal(8100, table.Hhi().Lower.Points, 1e-9);
        Assert.Equal(8200, table.Hhi().Upper!.Value.Points, 1e-9);
    }

    [Fact]
    public void FromQuantities_LimitsOnTheResidual_Count()
    {
        var limits = new Residual(mostProducers: 2, mostEach: Share.FromPercent(6));
        var table = ShareTable.FromQuantities(Any, [Tonnes("CN", 90)], Usgs, otherCountries: Mass.FromTonnes(10), residual: limits);

        Assert.Equal(limits, table.Residual);
        Assert.Equal(8100 + 50, table.Hhi().Lower.Points, 1e-9);
        Assert.Equal(8100 + 36 + 16, table.Hhi().Upper!.Value.Points, 1e-9);
        Assert.Null(ShareTable.FromQuantities(Any, [Tonnes("CN", 90)], Usgs, otherCountries: Mass.Zero, residual: limits).Residual);
    }

    [Fact]
    public void FromQuantities_ResidualThatContradictsThem_IsRefused()
    {
        ShareTableTests.Refused(
            "comes from the quantities", "limits only",
            () => ShareTable.FromQuantities(Any, [Tonnes("CN", 90)], Usgs, otherCountries: Mass.FromTonnes(10), residual: Residual.Of(Share.FromPercent(10))));
        ShareTableTests.Refused(
            "leave 0.1 of the whole", "Leave Residual.None out",
            () => ShareTable.FromQuantities(Any, [Tonnes("CN", 90)], Usgs, otherCountries: Mass.FromTonnes(10), residual: Residual.None));
    }

    [Fact]
    public void FromGasVolumes_Helium_HasAVolumeAndNoMass()
    {
        var rows = "US 80,DZ 11,CA 6,CN 3,PL 3,QA 64,RU 17,ZA 0".Split(',').Select(row => row.Split(' '))
            .Select(row => new NationalGasVolume(Code(row[0]), GasVolume.FromCubicMetres(1e6 * double.Parse(row[1])), estimated: row[0] is "DZ" or "QA" or "RU"));
        var table = ShareTable.FromGasVolumes(Subject("helium", "mining", 2024, null, "MCS 2026"), rows, Usgs, printedTotal: GasVolume.FromCubicMetres(183e6));

        // 184 million cubic metres in the rows, 183 printed.
        Assert.Equal(GasVolume.FromCubicMetres(184e6), table.TotalVolume);
        Assert.Equal(1.0 / 183, table.RowsOverPrintedTotal!.Value.Fraction, 1e-12);
        Assert.Null(table.TotalMass);
        Assert.Null(table.MassOf(UnitedStates));
        Assert.Equal(80.0 / 184, table.ShareOf(UnitedStates).Value.Fraction, 1e-12);
        Assert.Equal(10_000 * 10_960.0 / (184 * 184), table.Hhi().Value.Points, 1e-9);
        Assert.True(table.Rows[1].Estimated);
        Assert.Equal(GasVolume.FromCubicMetres(200e6), table.WithSupply(Code("TZ"), GasVolume.FromCubicMetres(16e6)).TotalVolume);
        Assert.Contains("162000000 m3", Assert.Throws<ArgumentException>(() => ShareTable.FromGasVolumes(
            Subject("helium", "mining"), [new(UnitedStates, GasVolume.FromCubicMetres(162e6))], Usgs, printedTotal: GasVolume.FromCubicMetres(100e6))).Message);
    }

    [Fact]
    public void FromGasVolumes_UnknownCountry_IsRefused()
    {
        ShareTableTests.Refused("not ZZ", "residual", () => new NationalGasVolume(default, GasVolume.Zero));
        ShareTableTests.Refused("not ZZ", "residual", () => new NationalMass(default, Mass.Zero));
    }

    [Fact]
    public void Constructor_TwoTotalsOrAnEmptyOne_IsRefused()
    {
        ValueList<NationalShare> rows = [Row("CN", 100)];

        ShareTableTests.Refused("not both", "Leave one out", () => new ShareTable(Any, rows, Usgs, totalMass: Mass.FromTonnes(1), totalVolume: GasVolume.FromCubicMetres(1)));
        ShareTableTests.Refused("more than zero", "Leave it out", () => new ShareTable(Any, rows, Usgs, totalMass: Mass.Zero));
        ShareTableTests.Refused("more than zero", "Leave it out", () => new ShareTable(Any, rows, Usgs, totalVolume: GasVolume.Zero));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.051)]
    public void Constructor_DifferenceToThePrintedTotalOutOfRange_IsRefused(double over) =>
        ShareTableTests.Refused("at most 0.05", "Leave it out", () => new ShareTable(Any, [Row("CN", 100)], Usgs, rowsOverPrintedTotal: Share.FromFraction(over)));

    [Fact]
    public void Constructor_Rounding_IsBelowOneHalfAndZeroIsNone()
    {
        ShareTableTests.Refused("below 0.5", "0.005", () => new ShareTable(Any, [Row("CN", 100)], Usgs, rounding: Share.FromFraction(0.5)));
        Assert.Null(new ShareTable(Any, [Row("CN", 100)], Usgs, rounding: Share.Zero).Rounding);
    }

    [Fact]
    public void Constructor_RowOfAnExcludedCountry_IsRefused()
    {
        var subject = new SupplySubject(Any.Node, Any.Statistic, Any.Period, excluding: [China]);

        ShareTableTests.Refused("excludes CN", "Leave it out", () => new ShareTable(subject, [Row("CN", 100)], Usgs));
        ShareTableTests.Refused("excludes CN", "Leave it out", () => new ShareTable(subject, [Row("US", 100)], Usgs, withheld: [WithheldProducer.Inside(China)]));
    }

    [Fact]
    public void FromShares_RoundedImportSources_AreBounded()
    {
        // USGS MCS 2026: in whole percents, with 16 % for other countries.
        var subject = new SupplySubject(
            new(MineralId.Parse("gallium"), SupplyChainStage.Refining, MineralForms.Metal), Statistic.ImportsOf(Party.Parse("US")), ReferencePeriod.Years(2021, 2024), null, "MCS 2026");
        var table = ShareTable.FromShares(
            subject, [Row("CA", 28), Row("JP", 22), Row("CN", 18), Row("DE", 16)], Residual.Of(Share.FromPercent(16)), Usgs, rounding: Share.FromFraction(0.005));

        Assert.Equal("imports-of-US", table.Subject.Statistic.ToString());
        Assert.False(table.Hhi().IsExact);
        Assert.InRange(table.Hhi().Lower.Points, 1750, 1848);
        Assert.InRange(table.Hhi().Upper!.Value.Points, 2104, 2200);
        Assert.Equal("[0.155, 0.165]", table.UnnamedShare().ToString());
        Assert.Equal("[0, 0.165]", table.ShareOf(Code("KR")).ToString());
    }
}
