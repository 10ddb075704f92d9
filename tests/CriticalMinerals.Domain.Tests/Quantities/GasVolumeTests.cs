using System.Text.Json;
using CsCheck;

namespace CriticalMinerals.Domain.Tests;

public class GasVolumeTests
{
    [Fact]
    public void Default_IsZero_AndIsLawful()
    {
        TokenAssert.RoundTrips(default(GasVolume), "0 m3");
        Assert.Equal(GasVolume.Zero, default);
    }

    [Fact]
    public void Text_OfVolume_RoundTrips() => TokenAssert.RoundTrips(GasVolume.FromCubicMetres(68_000_000), "68000000 m3");

    [Theory]
    [InlineData("68000000")]
    [InlineData("68 m³")]
    [InlineData("68 t")]
    [InlineData("-68 m3")]
    [InlineData("NaN m3")]
    public void Parse_NotAVolume_SaysRuleAndUnit(string text) => TokenAssert.Refuses<GasVolume>(text, "one space and m3", "'68000000 m3'");

    [Fact]
    public void Parse_AnyText_IsRefusedOrRoundTrips() => TokenAssert.RefusesOrRoundTripsEverything<GasVolume>("68000000 m3", "0.5 m3");

    [Fact]
    public void FromCubicMetres_AnyNumber_RoundTripsOrIsRefused() => Gen.Double.Sample(number =>
    {
        if (double.IsFinite(number) && number >= 0) Assert.Equal(number, GasVolume.Parse(GasVolume.FromCubicMetres(number).ToString()).CubicMetres);
        else Assert.Contains("A gas volume", Assert.Throws<ArgumentOutOfRangeException>(() => GasVolume.FromCubicMetres(number)).Message);
    });

    [Fact]
    public void Arithmetic_FollowsTheAmount()
    {
        GasVolume two = GasVolume.FromCubicMetres(2), three = GasVolume.FromCubicMetres(3);
        Assert.Equal(5, (two + three).CubicMetres);
        Assert.Equal(1, (three - two).CubicMetres);
        Assert.Equal(6, (three * 2).CubicMetres);
        Assert.Equal(1.5, (three * Share.FromPercent(50m)).CubicMetres);
        Assert.Equal(1.5, three / two);
        Assert.Equal(Share.FromPercent(40m), two.ShareOf(GasVolume.FromCubicMetres(5)));
        Assert.Throws<ArgumentOutOfRangeException>(() => two - three);
        Assert.Throws<DivideByZeroException>(() => two / default(GasVolume));
        Assert.True(two < three && three > two && two <= three && three >= two && two != three && two.CompareTo(three) < 0);
    }

    [Fact]
    public void Json_IsTheText() => Assert.Equal("\"68000000 m3\"", JsonSerializer.Serialize(GasVolume.FromCubicMetres(68_000_000)));
}
