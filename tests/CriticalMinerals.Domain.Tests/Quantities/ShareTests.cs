using System.Runtime.CompilerServices;
using System.Text.Json;
using CsCheck;

namespace CriticalMinerals.Domain.Tests;

public partial class ShareTests
{
    [Fact]
    public void Default_IsZero_AndIsLawful()
    {
        TokenAssert.RoundTrips(default(Share), "0");
        Assert.Equal(Share.Zero, default);
        Assert.Equal(0m, default(Share).Percent);
        Assert.Equal(sizeof(double), Unsafe.SizeOf<Share>());
    }

    [Theory]
    [InlineData("0.683", 0.683)]
    [InlineData("1", 1)]
    [InlineData("0.3333333333333333", 1.0 / 3)]
    [InlineData("1E-05", 0.00001)]
    public void Text_OfShare_RoundTrips(string text, double fraction) => TokenAssert.RoundTrips(Share.FromFraction(fraction), text);

    [Fact]
    public void FromPercent_EveryTwoDecimalPercent_GivesItBack()
    {
        for (var hundredths = 0; hundredths <= 10_000; hundredths++)
            Assert.Equal(hundredths / 100m, Share.FromPercent(hundredths / 100m).Percent);
        Assert.Equal(0.683, Share.FromPercent(68.3m).Fraction);
    }

    [Theory]
    [InlineData(68)]
    [InlineData(-0.1)]
    [InlineData(1.0000000000000002)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void FromFraction_OutsideRange_SaysRuleValueAndWayOut(double fraction)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Share.FromFraction(fraction));
        Assert.Contains("A share must lie in [0, 1]. Did you mean FromPercent?", error.Message);
        Assert.Equal(fraction, error.ActualValue);
        Assert.Equal("fraction", error.ParamName);
    }

    [Fact]
    public void FromPercent_OutsideRange_IsRefusedAtFullDecimalPrecision()
    {
        Assert.Contains("[0, 100]", Assert.Throws<ArgumentOutOfRangeException>(() => Share.FromPercent(100.1m)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.FromPercent(100.0000000000000000000000001m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.FromPercent(-0.0000000000000000000000001m));
    }

    [Fact]
    public void FromFraction_NegativeZero_BecomesZero() => Assert.Equal("0", Share.FromFraction(-0.0).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("68")]
    [InlineData("1.1")]
    [InlineData("-0.1")]
    [InlineData("0,683")]
    [InlineData("0.5 ")]
    [InlineData("50%")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("0.5\0")]
    public void Parse_NotAShare_SaysRule(string text)
    {
        Assert.False(Share.TryParse(text, out _));
        Assert.Contains("from 0 to 1", Assert.Throws<FormatException>(() => Share.Parse(text)).Message);
    }

    [Fact]
    public void Parse_AnyText_IsRefusedOrRoundTrips() => TokenAssert.RefusesOrRoundTripsEverything<Share>("0.683", "1", "0", "1E-05");

    [Fact]
    public void Parse_AnyFraction_RoundTrips() =>
        Gen.Double[0, 1].Sample(fraction => Share.Parse(Share.FromFraction(fraction).ToString()) == Share.FromFraction(fraction));

    [Fact]
    public void Json_IsTheNumber() => Assert.Equal("""{"0.683":0.683}""", JsonSerializer.Serialize(new Dictionary<Share, Share> { [Share.FromPercent(68.3m)] = Share.FromPercent(68.3m) }));

    [Theory]
    [InlineData("68.5", "68.5")]
    [InlineData("-0.1", "-0.1")]
    [InlineData("1e400", "[0, 1]")]
    [InlineData("\"0.5\"", "JSON number")]
    [InlineData("null", "JSON number")]
    public void Json_NotAShare_SaysRuleAndValue(string json, string word) =>
        Assert.Contains(word, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Share>(json)).Message);

    [Fact]
    public void Json_KeyThatIsNoShare_IsRefused() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Share, int>>("""{"1.5":1}"""));

    [Fact]
    public void Comparison_IsByFraction()
    {
        Share small = Share.FromPercent(10m), large = Share.FromPercent(90m);
        Assert.True(small < large && large > small && small <= large && large >= small && small != large);
        Assert.True(small.CompareTo(large) < 0);
        Assert.False(small.Equals((object)0.1));
    }
}
