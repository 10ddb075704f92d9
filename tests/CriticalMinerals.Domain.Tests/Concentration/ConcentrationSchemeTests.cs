namespace CriticalMinerals.Domain.Tests;

public class ConcentrationSchemeTests
{
    private static HerfindahlIndex Points(double points) => HerfindahlIndex.FromFraction(points / 10_000);

    [Theory]
    [InlineData(1400, ConcentrationLevel.Low)]
    [InlineData(1499.9, ConcentrationLevel.Low)]
    [InlineData(1500, ConcentrationLevel.Moderate)]
    [InlineData(1800, ConcentrationLevel.Moderate)]
    [InlineData(2500, ConcentrationLevel.Moderate)]
    [InlineData(2500.1, ConcentrationLevel.High)]
    [InlineData(3000, ConcentrationLevel.High)]
    public void BandOf_UnitedStates2010_HasThresholdsInTheMiddleBand(double points, ConcentrationLevel level) =>
        Assert.Equal(level, ConcentrationScheme.UnitedStates2010.BandOf(Points(points)).Level);

    [Theory]
    [InlineData(999.9, ConcentrationLevel.Low)]
    [InlineData(1000, ConcentrationLevel.Moderate)]
    [InlineData(1800, ConcentrationLevel.Moderate)]
    [InlineData(1800.1, ConcentrationLevel.High)]
    public void BandOf_UnitedStates2023_HasThresholdsInTheMiddleBand(double points, ConcentrationLevel level) =>
        Assert.Equal(level, ConcentrationScheme.UnitedStates2023.BandOf(Points(points)).Level);

    [Fact]
    public void BandOf_TenEqualProducers_AreExactlyOnTheThreshold() =>
        Assert.Equal(
            ConcentrationLevel.Moderate,
            ConcentrationScheme.UnitedStates2023.BandOf(PartialDistribution.Of([.1, .1, .1, .1, .1, .1, .1, .1, .1, .1]).Hhi().Value).Level);

    [Fact]
    public void BandsOf_BoundsAcrossThresholds_AreAllThatAreLeft()
    {
        var bounds = Bounds.Between(Points(900), Points(2000), isTight: true, "of rounding");
        Assert.Equal(["unconcentrated", "moderately concentrated", "highly concentrated"], ConcentrationScheme.UnitedStates2023.BandsOf(bounds).Select(b => b.Name));
        Assert.Equal([ConcentrationLevel.Low, ConcentrationLevel.Moderate], ConcentrationScheme.UnitedStates2010.BandsOf(bounds).Select(b => b.Level));
        Assert.Equal("highly concentrated", Assert.Single(ConcentrationScheme.UnitedStates2010.BandsOf(Bounds.Exact(Points(4900)))).ToString());
        Assert.Equal(3, ConcentrationScheme.UnitedStates2010.BandsOf(Bounds.AtLeast(Points(0), true, "of all")).Count);
    }

    [Fact]
    public void Bands_OfTwoSchemes_AreNotEqual() =>
        Assert.NotEqual(ConcentrationScheme.UnitedStates2010.BandOf(Points(5000)), ConcentrationScheme.UnitedStates2023.BandOf(Points(5000)));

    [Fact]
    public void Constructor_BadThresholds_SayTheRule()
    {
        Assert.Contains("[0, 10000]", Assert.Throws<ArgumentOutOfRangeException>(() => new ConcentrationScheme("mine", -1, 2, "me")).Message);
        Assert.Contains("between the first", Assert.Throws<ArgumentOutOfRangeException>(() => new ConcentrationScheme("mine", 3, 2, "me")).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConcentrationScheme("mine", double.NaN, 2, "me"));
        Assert.Throws<ArgumentException>(() => new ConcentrationScheme(" ", 1, 2, "me"));
    }

    [Fact]
    public void SingleThirdCountry_SixtyFivePercent_IsTheMostThatKeepsIt()
    {
        var benchmark = ShareBenchmark.EuropeanUnionSingleThirdCountry;
        Assert.Equal(BenchmarkOutcome.Met, benchmark.Of(Share.FromPercent(65)));
        Assert.Equal(BenchmarkOutcome.Missed, benchmark.Of(Share.FromPercent(65.1m)));
        Assert.Equal(BenchmarkOutcome.NotSettled, benchmark.Of(Bounds.Between(0.6, 0.7, true, "of rounding")));
        Assert.Equal(BenchmarkOutcome.Missed, benchmark.Of(Bounds.Between(Share.FromPercent(66), Share.FromPercent(70), true, "of rounding")));
        Assert.Equal(BenchmarkOutcome.NotSettled, benchmark.Of(Bounds.AtLeast(0.1, true, "of all")));
    }

    [Fact]
    public void ProcessingBenchmark_FortyPercent_IsTheLeastThatKeepsIt()
    {
        Assert.Equal(BenchmarkOutcome.Met, ShareBenchmark.EuropeanUnionProcessing.Of(Share.FromPercent(40)));
        Assert.Equal(BenchmarkOutcome.Missed, ShareBenchmark.EuropeanUnionProcessing.Of(Share.FromPercent(39.9m)));
        Assert.Equal(0.1, ShareBenchmark.EuropeanUnionExtraction.Threshold.Fraction);
        Assert.Equal(0.25, ShareBenchmark.EuropeanUnionRecycling.Threshold.Fraction);
        Assert.False(ShareBenchmark.EuropeanUnionRecycling.IsCeiling);
    }
}
