using static CriticalMinerals.Domain.Tests.SupplyExamples;

namespace CriticalMinerals.Domain.Tests;

public class ShareTableTests
{
    private static readonly SupplySubject Any = Subject("gallium", "refining");

    [Theory]
    [InlineData("mining", 70, 4900, 5800)]
    [InlineData("processing", 90, 8100, 8200)]
    [InlineData("component-manufacturing/magnets", 93, 8649, 8698)]
    public void Hhi_OneNamedShare_LiesBetweenDustAndOneOtherProducer(string stage, int percent, double lower, double upper)
    {
        var hhi = NewsItem(stage, percent).Hhi();

        Assert.Equal(lower, hhi.Lower.Points, 1e-9);
        Assert.Equal(upper, hhi.Upper!.Value.Points, 1e-9);
        Assert.True(hhi.IsTight);
        Assert.False(hhi.IsExact);
        Assert.Contains("not named", Assert.Throws<InvalidOperationException>(() => hhi.Value).Message);
    }

    [Fact]
    public void Hhi_GalliumRefining2024_IsExact()
    {
        var table = Gallium2024();

        // (839² + 3² + 6²) / 848²
        Assert.Equal(10_000 * 703_966.0 / 719_104.0, table.Hhi().Value.Points, 1e-9);
        Assert.Null(table.Residual);
        Assert.Null(table.RowsOverPrintedTotal);
        Assert.Equal(Mass.FromKilograms(848_000), table.TotalMass);
        Assert.Equal(["CN", "RU", "JP", "US"], table.Rows.Select(row => row.Country.Alpha2));
        Assert.Equal([false, true, true, false], table.Rows.Select(row => row.Estimated));
        Assert.Equal(Mass.FromKilograms(839_000), table.MassOf(China)!.Value);
        Assert.Equal(Mass.Zero, table.MassOf(Australia)!.Value);
    }

    [Fact]
    public void FromQuantities_RareEarthMining2024_TakesTheRowsOverTheRoundedTotal()
    {
        var table = RareEarthMining(2024);

        // 384,000 t in the rows and other countries against 380,000 t printed.
        Assert.Equal(Mass.FromTonnes(384_000), table.TotalMass);
        Assert.Equal(4_000.0 / 380_000, table.RowsOverPrintedTotal!.Value.Fraction, 1e-12);
        Assert.Equal(1_000.0 / 384_000, table.UnnamedShare().Value.Fraction, 1e-12);
        Assert.Equal(270_000.0 / 384_000, table.ShareOf(China).Value.Fraction, 1e-15);
        var named = table.Rows.Sum(row => row.Share.Fraction * row.Share.Fraction);
        var rest = 1_000.0 / 384_000;
        Assert.Equal(named, table.Hhi().Lower.Fraction, 1e-12);
        Assert.Equal(named + (rest * rest), table.Hhi().Upper!.Value.Fraction, 1e-12);
        Assert.Equal(4, table.Rows.Count(row => row.Share == Share.Zero));
    }

    [Fact]
    public void FromQuantities_RareEarthMining2025_LeavesTheGapUnnamed()
    {
        var table = RareEarthMining(2025);

        // 388,760 t in the rows, 550 t in other countries, 390,000 t printed.
        Assert.Null(table.RowsOverPrintedTotal);
        Assert.Equal(1_240.0 / 390_000, table.UnnamedShare().Value.Fraction, 1e-12);
        Assert.Equal(0.6923, table.ShareOf(China).Value.Fraction, 4);
    }

    [Fact]
    public void ShareOf_MagnetRareEarths_IsTheIeaShare()
    {
        Assert.Equal(0.6097, MagnetRareEarthMining().ShareOf(China).Value.Fraction, 4);
        Assert.Equal(0.9128, MagnetRareEarthRefining().ShareOf(China).Value.Fraction, 4);
        Assert.Equal(0.0951, MagnetRareEarthMining().UnnamedShare().Value.Fraction, 4);
        Assert.InRange(MagnetRareEarthRefining().Hhi().Lower.Points, 8353, 8354);
    }

    [Fact]
    public void Rows_GivenInAnyOrder_StandByShareThenCode()
    {
        var one = ShareTable.FromShares(Any, [Row("US", 10), Row("CN", 70), Row("AU", 10)], Residual.Remainder, Usgs);
        var other = ShareTable.FromShares(Any, [Row("AU", 10), Row("US", 10), Row("CN", 70)], Residual.Remainder, Usgs);

        Assert.Equal(["CN", "AU", "US"], one.Rows.Select(row => row.Country.Alpha2));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void FromShares_CountryTwice_IsRefused() =>
        Refused("CN comes twice", "Add its rows up", () => ShareTable.FromShares(Any, [Row("CN", 40), Row("CN", 40)], Residual.Remainder, Usgs));

    [Fact]
    public void NationalShare_UnknownCountry_IsRefused() =>
        Refused("not ZZ", "residual", () => new NationalShare(CountryCode.Unknown, Share.One));

    [Fact]
    public void FromShares_NoRows_IsRefused() =>
        Refused("names at least one country", "no table", () => ShareTable.FromShares(Any, [], Residual.Remainder, Usgs));

    [Fact]
    public void FromShares_SumAboveOne_IsRefusedWithTheSum() =>
        Refused("add up to 1.01", "rounding half-width", () => ShareTable.FromShares(Any, [Row("CN", 70), Row("US", 31)], Residual.Remainder, Usgs));

    [Fact]
    public void FromShares_SumAboveOneWithinRounding_IsATable()
    {
        var table = ShareTable.FromShares(Any, [Row("CN", 70), Row("US", 31)], Residual.None, Usgs, rounding: Share.FromFraction(0.005));

        Assert.Equal(Share.FromFraction(0.695), table.ShareOf(China).Lower);
        Assert.Equal(Share.FromFraction(0.705), table.ShareOf(China).Upper);
        Assert.False(table.Hhi().IsExact && table.Hhi().Lower.Points > 10_000);
        Refused("add up to 1.02", "rounding", () => ShareTable.FromShares(Any, [Row("CN", 70), Row("US", 32)], Residual.None, Usgs, rounding: Share.FromFraction(0.005)));
    }

    [Fact]
    public void FromShares_SumBelowOneWithoutResidual_IsRefused()
    {
        Refused("add up to 0.9,", "Residual.Remainder", () => ShareTable.FromShares(Any, [Row("CN", 90)], Residual.None, Usgs));
        Refused("residual of 0.05 add up to 0.95", "Residual.Remainder", () => ShareTable.FromShares(Any, [Row("CN", 90)], Residual.Of(Share.FromPercent(5)), Usgs));
    }

    [Fact]
    public void FromShares_ResidualTooLargeForItsProducers_IsRefused() =>
        Refused(
            "0.3", "cap",
            () => ShareTable.FromShares(Any, [Row("CN", 70)], new Residual(mostProducers: 2, mostEach: Share.FromPercent(10)), Usgs));

    [Fact]
    public void FromShares_TopListWithAZeroRow_IsRefused() =>
        Assert.Throws<ArgumentException>(() => ShareTable.FromShares(Any, [Row("CN", 70), Row("US", 0)], Residual.BelowSmallestNamed, Usgs));

    [Fact]
    public void FromShares_NullArgument_IsRefusedByName()
    {
        Assert.Throws<ArgumentNullException>("residual", () => ShareTable.FromShares(Any, [Row("CN", 70)], null!, Usgs));
        Assert.Throws<ArgumentNullException>("citation", () => ShareTable.FromShares(Any, [Row("CN", 70)], Residual.Remainder, null!));
        Assert.Throws<ArgumentNullException>("subject", () => ShareTable.FromShares(null!, [Row("CN", 70)], Residual.Remainder, Usgs));
        Assert.Throws<ArgumentNullException>("rows", () => ShareTable.FromShares(Any, null!, Residual.Remainder, Usgs));
    }

    [Fact]
    public void FromShares_TrueTopList_CapsTheRestAtTheSmallestRow()
    {
        var rows = new[] { Row("CN", 60), Row("US", 20), Row("AU", 8) };
        var hhi = ShareTable.FromShares(Any, rows, Residual.BelowSmallestNamed, Usgs).Hhi();
        var open = ShareTable.FromShares(Any, rows, Residual.Remainder, Usgs).Hhi();

        // The rest of 12 %: one producer of 8 and one of 4 against one of 12.
        Assert.Equal(3600 + 400 + 64 + 64 + 16, hhi.Upper!.Value.Points, 1e-9);
        Assert.Equal(3600 + 400 + 64 + 144, open.Upper!.Value.Points, 1e-9);
        Assert.Equal(open.Lower, hhi.Lower);
    }

    [Fact]
    public void FromShares_AtMostThreeOthers_SpreadsOverThree()
    {
        var hhi = ShareTable.FromShares(Any, [Row("CN", 70)], new Residual(mostProducers: 3), Usgs).Hhi();

        Assert.Equal(4900 + 300, hhi.Lower.Points, 1e-9);
        Assert.Equal(4900 + 900, hhi.Upper!.Value.Points, 1e-9);
    }

    [Fact]
    public void ShareOf_CountryBehindTheResidual_IsBounded()
    {
        var table = ShareTable.FromShares(Any, [Row("CN", 60), Row("US", 20)], new Residual(mostEach: Share.FromPercent(15)), Usgs);

        Assert.Equal("[0, 0.15]", table.ShareOf(Japan).ToString());
        Assert.Equal(Share.FromPercent(60), table.ShareOf(China).Value);
        Assert.Equal(0.2, table.UnnamedShare().Value.Fraction, 1e-12);
        Refused("not ZZ", "residual", () => table.ShareOf(CountryCode.Unknown));
        Assert.Equal(Share.Zero, Gallium2024().ShareOf(Australia).Value);
    }

    [Fact]
    public void TopProducers_MoreThanProduce_GivesThoseThatDo()
    {
        Assert.Equal(["CN", "RU", "JP"], Gallium2024().TopProducers(10).Select(row => row.Country.Alpha2));
        Assert.Equal(["CN"], Gallium2024().TopProducers(1).Select(row => row.Country.Alpha2));
        Assert.Empty(Gallium2024().TopProducers(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Gallium2024().TopProducers(-1));
    }

    [Fact]
    public void Metrics_OfATable_AreThoseOfItsDistribution()
    {
        var table = NewsItem("mining", 70);
        var distribution = PartialDistribution.Of([0.7], UnnamedPart.Remainder);

        Assert.Equal(distribution, table.Distribution());
        Assert.Equal(distribution.EffectiveNumber(), table.EffectiveNumber());
        Assert.Equal(distribution.ConcentrationRatio(3), table.ConcentrationRatio(3));
        Assert.Equal(distribution.BergerParker(), table.BergerParker());
        Assert.Equal(distribution.GiniSimpson(), table.GiniSimpson());
        Assert.Equal(distribution.HallTideman(), table.HallTideman());
        Assert.Equal(distribution.HillNumber(2), table.HillNumber(2));
        Assert.Equal(distribution.RenyiEntropy(2), table.RenyiEntropy(2));
        Assert.Equal(distribution.TsallisEntropy(3), table.TsallisEntropy(3));
        Assert.Equal(distribution.ShannonEntropy(), table.ShannonEntropy());
        Assert.Null(table.ShannonEntropy().Upper);
    }

    [Fact]
    public void ToString_Table_IsOneLineForPeople() =>
        Assert.Equal("rare-earths mining, production 2025: CN 70 %, residual remainder", NewsItem("mining", 70).ToString());

    internal static void Refused(string rule, string wayOut, Func<object> make)
    {
        var message = Assert.ThrowsAny<ArgumentException>(make).Message;
        Assert.Contains(rule, message);
        Assert.Contains(wayOut, message);
    }
}
