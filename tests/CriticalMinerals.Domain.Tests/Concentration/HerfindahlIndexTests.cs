namespace CriticalMinerals.Domain.Tests;

public class HerfindahlIndexTests
{
    [Fact]
    public void Scales_OneValue_AreTenThousandApart()
    {
        var index = HerfindahlIndex.FromFraction(0.3);
        Assert.Equal(0.3, index.Fraction);
        Assert.Equal(3000, index.Points);
        Assert.Equal(1 / 0.3, index.EffectiveNumber);
    }

    [Fact]
    public void Default_IsSpreadToNothing_AndWorks()
    {
        HerfindahlIndex index = default;
        Assert.Equal(0, index.Points);
        Assert.True(double.IsPositiveInfinity(index.EffectiveNumber));
        Assert.Equal("0 points", index.ToString());
        Assert.Equal(index, new HerfindahlIndex());
        Assert.Equal(index.GetHashCode(), new HerfindahlIndex().GetHashCode());
    }

    [Fact]
    public void FromFraction_LastBitAboveOne_IsOne() => Assert.Equal(1, HerfindahlIndex.FromFraction(1.0000000000000002).Fraction);

    [Fact]
    public void Order_IsByConcentration()
    {
        var less = HerfindahlIndex.FromFraction(0.2);
        var more = HerfindahlIndex.FromFraction(0.25);
        Assert.True(less < more && more > less && less <= more && more >= less && less != more);
        Assert.Equal(-1, less.CompareTo(more));
        Assert.False(less.Equals(null));
        Assert.True(less.Equals((object)HerfindahlIndex.FromFraction(0.2)));
    }

    [Fact]
    public void ToString_IsInvariantPoints_UnlessACultureIsGiven()
    {
        var index = HerfindahlIndex.FromFraction(0.123456);
        Assert.Equal("1234.56 points", index.ToString());
        Assert.Equal("1235 points", index.ToString("F0", null));
        Assert.Equal("1234,6 points", index.ToString("F1", System.Globalization.CultureInfo.GetCultureInfo("de-DE")));
    }
}
