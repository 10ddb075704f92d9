namespace CriticalMinerals.Domain.Tests;

public class SmokeTests
{
    [Fact]
    public void ShareParse_Percent_IsNearestDouble() => Assert.Equal(0.683, Share.FromPercent(68.3m).Fraction);

    [Fact]
    public void MineralIdParse_BadText_SaysTheRule() =>
        Assert.Contains("a-z", Assert.Throws<FormatException>(() => MineralId.Parse("Gallium ")).Message);
}
