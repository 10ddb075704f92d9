namespace CriticalMinerals.Domain.Tests.Quantities;

public class ElementCompoundTests
{
    private static readonly ElementCompound oxide = new(MineralIds.Lithium, "Li", "Li2O", Share.FromFraction(0.46));

    private static readonly ElementCompound carbonate = new(MineralIds.Lithium, "Li", "Li2CO3", Share.FromFraction(0.184));

    [Fact]
    public void ElementIn_AWeight_IsItsFraction() => Assert.Equal(46, oxide.ElementIn(Mass.FromTonnes(100)).Tonnes, 12);

    [Fact]
    public void Holding_AWeightOfTheElement_IsTheInverse() => Assert.Equal(100, oxide.Holding(oxide.ElementIn(Mass.FromTonnes(100))).Tonnes, 12);

    [Fact]
    public void Convert_ToAnotherFormOfTheElement_KeepsTheElement() =>
        Assert.Equal(250, oxide.Convert(Mass.FromTonnes(100), carbonate).Tonnes, 9);

    [Fact]
    public void Convert_ToAFormOfAnotherElement_IsRefused()
    {
        var cobalt = new ElementCompound(MineralIds.Cobalt, "Co", "CoO", Share.FromFraction(0.786));
        var error = Assert.Throws<ArgumentException>(() => oxide.Convert(Mass.FromTonnes(1), cobalt));
        Assert.Contains("Li2O is counted as Li, CoO as Co", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_NothingOfTheElement_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ElementCompound(MineralIds.Lithium, "Li", "H2O", Share.Zero));

    [Fact]
    public void Constructor_BlankText_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new ElementCompound(MineralIds.Lithium, " ", "Li2O", Share.One));
        Assert.Throws<ArgumentException>(() => new ElementCompound(MineralIds.Lithium, "Li", "", Share.One));
    }

    [Fact]
    public void ToString_IsTheFormula() => Assert.Equal("Li2CO3", carbonate.ToString());
}
