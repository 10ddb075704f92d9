using System.Runtime.CompilerServices;
using System.Text.Json;
using CsCheck;

namespace CriticalMinerals.Domain.Tests;

public class MassTests
{
    private static readonly Gen<Mass> Masses = Gen.Double[0, 1e12].Select(Mass.FromTonnes);

    [Fact]
    public void Default_IsZero_AndIsLawful()
    {
        TokenAssert.RoundTrips(default(Mass), "0 t");
        Assert.Equal(Mass.Zero, default);
        Assert.Equal(Mass.FromTonnes(5), Mass.FromTonnes(5) + default(Mass));
        Assert.Equal(sizeof(double), Unsafe.SizeOf<Mass>());
    }

    [Theory]
    [InlineData(839, "839 t")]
    [InlineData(0.5, "0.5 t")]
    [InlineData(2_500_000_000, "2500000000 t")]
    [InlineData(1e-7, "1E-07 t")]
    [InlineData(double.MaxValue, "1.7976931348623157E+308 t")]
    public void Text_OfMass_RoundTrips(double tonnes, string text) => TokenAssert.RoundTrips(Mass.FromTonnes(tonnes), text);

    [Theory]
    [InlineData("839000 kg")]
    [InlineData("839000000 g")]
    [InlineData("8.39e2 t")]
    public void Parse_OtherUnits_GivesTonnes(string text) => Assert.Equal(Mass.FromTonnes(839), Mass.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("839")]
    [InlineData("839t")]
    [InlineData("839  t")]
    [InlineData("839 t ")]
    [InlineData("839 lb")]
    [InlineData("839 T")]
    [InlineData("-1 t")]
    [InlineData("NaN t")]
    [InlineData("Infinity t")]
    [InlineData("1e400 t")]
    [InlineData("1.000,5 t")]
    [InlineData("1,000 t")]
    public void Parse_NotAMass_SaysRuleAndUnits(string text) => TokenAssert.Refuses<Mass>(text, "one space and t, kg or g", "'839 t'");

    [Fact]
    public void Parse_AnyText_IsRefusedOrRoundTrips() => TokenAssert.RefusesOrRoundTripsEverything<Mass>("839 t", "0.5 kg", "1E-07 g", "0 t");

    [Fact]
    public void Parse_AnyMass_RoundTrips() => Gen.Double.Sample(number =>
    {
        if (double.IsFinite(number) && number >= 0) Assert.Equal(Mass.FromTonnes(number), Mass.Parse(Mass.FromTonnes(number).ToString()));
        else Assert.Throws<ArgumentOutOfRangeException>(() => Mass.FromTonnes(number));
    });

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Factories_NotAnAmount_SayRuleAndValue(double number)
    {
        foreach (var make in new Func<double, Mass>[] { Mass.FromTonnes, Mass.FromKilograms, Mass.FromGrams })
        {
            var error = Assert.Throws<ArgumentOutOfRangeException>(() => make(number));
            Assert.Contains("A mass is a finite number of at least 0.", error.Message);
            Assert.Equal(number, error.ActualValue);
        }
    }

    [Fact]
    public void Factories_Units_AgreeWithProperties()
    {
        Assert.Equal(Mass.FromTonnes(0.683), Mass.FromKilograms(683));
        Assert.Equal(Mass.FromTonnes(0.683), Mass.FromGrams(683_000));
        Assert.Equal(683, Mass.FromTonnes(0.683).Kilograms);
        Assert.Equal(683_000, Mass.FromTonnes(0.683).Grams);
        Assert.Equal("0 t", Mass.FromTonnes(-0.0).ToString());
    }

    [Fact]
    public void FromKilograms_AnyWholeNumber_IsTheNearestTonnes()
    {
        for (var kilograms = 0; kilograms <= 10_000; kilograms++)
        {
            Assert.Equal((double)(kilograms / 1_000m), Mass.FromKilograms(kilograms).Tonnes);
            Assert.Equal((double)(kilograms / 1_000_000m), Mass.FromGrams(kilograms).Tonnes);
        }
    }

    [Fact]
    public void Sum_AnyTwo_CommutesAndKeepsOrder() => Gen.Select(Masses, Masses).Sample((a, b) => a + b == b + a && a + b >= a && a + b >= b);

    [Fact]
    public void Sum_TooLarge_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Mass.FromTonnes(double.MaxValue) + Mass.FromTonnes(double.MaxValue));

    [Fact]
    public void Difference_BelowZero_IsRefused()
    {
        Assert.Equal(Mass.FromTonnes(1), Mass.FromTonnes(3) - Mass.FromTonnes(2));
        Assert.Contains("at least 0", Assert.Throws<ArgumentOutOfRangeException>(() => Mass.FromTonnes(2) - Mass.FromTonnes(3)).Message);
    }

    [Fact]
    public void Product_WithFactorAndShare_ScalesOrRefuses()
    {
        Assert.Equal(Mass.FromTonnes(6), Mass.FromTonnes(3) * 2);
        Assert.Equal(Mass.FromTonnes(70), Mass.FromTonnes(100) * Share.FromPercent(70m));
        Assert.Contains("A factor", Assert.Throws<ArgumentOutOfRangeException>(() => Mass.FromTonnes(3) * -1).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => Mass.Zero * double.NaN);
    }

    [Fact]
    public void Ratio_ToZero_IsRefused()
    {
        Assert.Equal(1.5, Mass.FromTonnes(3) / Mass.FromTonnes(2));
        Assert.Contains("3 t", Assert.Throws<DivideByZeroException>(() => Mass.FromTonnes(3) / Mass.Zero).Message);
    }

    [Fact]
    public void ShareOf_Whole_IsThePart_OrSaysWhyNot()
    {
        Assert.Equal(Share.FromPercent(25m), Mass.FromTonnes(1).ShareOf(Mass.FromTonnes(4)));
        Assert.Contains("4 t", Assert.Throws<ArgumentOutOfRangeException>(() => Mass.FromTonnes(4).ShareOf(Mass.FromTonnes(1))).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => Mass.Zero.ShareOf(Mass.Zero));
    }

    [Fact]
    public void Json_IsTheText() => Assert.Equal("\"839 t\"", JsonSerializer.Serialize(Mass.FromTonnes(839)));

    [Fact]
    public void Comparison_IsByAmount()
    {
        Mass small = Mass.FromKilograms(999), large = Mass.FromTonnes(1);
        Assert.True(small < large && large > small && small <= large && large >= small && small != large && small.CompareTo(large) < 0);
        Assert.False(small.Equals((object)0.999));
    }
}
