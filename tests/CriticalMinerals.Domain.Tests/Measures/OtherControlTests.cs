namespace CriticalMinerals.Domain.Tests;

public class OtherControlTests
{
    [Fact]
    public void Duty_RateOfMoreThan28Digits_IsRefused()
    {
        Assert.Equal(10000000000000000000000000000m, new Duty(1e28m).AdValoremPercent);
        Assert.Equal(9.99999999999999999999999999m, new Duty(9.9999999999999999999999999900m).AdValoremPercent);
        var e = Assert.Throws<ArgumentOutOfRangeException>(() => new Duty(7m / 3));
        Assert.StartsWith("A rate has at most 28 digits. Round it first.", e.Message, StringComparison.Ordinal);
        Assert.Equal(7m / 3, e.ActualValue);
    }

    [Fact]
    public void Burden_NothingSaid_IsOpen()
    {
        var control = new OtherControl("something");
        Assert.Equal((CoverageVerdict.NotCovered, CoverageVerdict.Prohibited), control.Burden);
    }

    [Fact]
    public void Burden_DutyOfUnknownRate_IsTaxed()
    {
        var control = new OtherControl("a duty", CoverageVerdict.Taxed, CoverageVerdict.Taxed);
        Assert.Equal((CoverageVerdict.Taxed, CoverageVerdict.Taxed), control.Burden);
        Assert.Equal(control, DomainJson.Read<ControlKind>(DomainJson.Write<ControlKind>(control)));
    }

    [Theory]
    [InlineData(CoverageVerdict.Prohibited, CoverageVerdict.Taxed)]
    [InlineData(CoverageVerdict.Unknown, null)]
    [InlineData(null, CoverageVerdict.PartlyCovered)]
    public void Ctor_BurdensThatDoNotRise_AreRefused(CoverageVerdict? atLeast, CoverageVerdict? atMost)
    {
        var error = Assert.Throws<ArgumentException>(() => new OtherControl("something", atLeast, atMost));
        Assert.Contains("rise from NotCovered to Prohibited", error.Message, StringComparison.Ordinal);
    }
}
