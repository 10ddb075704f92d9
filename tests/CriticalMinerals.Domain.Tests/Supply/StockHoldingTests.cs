namespace CriticalMinerals.Domain.Tests;

public class StockHoldingTests
{
    private static readonly SupplyNode Cobalt = new(MineralId.Parse("cobalt"), SupplyChainStage.Refining, MineralForms.Metal);

    [Fact]
    public void StockHolding_WithEveryMember_KeepsThem()
    {
        var stock = Make(StockHoldingKind.ObligatedIndustry, "A firm");

        Assert.Equal((Party.Parse("EU"), Cobalt, Mass.FromTonnes(12), PartialDate.Parse("2026-03")), (stock.Holder, stock.Node, stock.Mass, stock.HeldOn));
        Assert.Equal((StockHoldingKind.ObligatedIndustry, SupplyBasis.ContainedMetal, "A firm"), (stock.Holding, stock.Basis, stock.Keeper));
        Assert.Equal("cobalt refining (metal): 12 t held for EU, 2026-03", stock.ToString());
    }

    [Fact]
    public void StockHolding_OfEqualMembers_IsEqual()
    {
        Assert.Equal(Make(StockHoldingKind.Government, null), Make(StockHoldingKind.Government, null));
        Assert.NotEqual(Make(StockHoldingKind.Government, null), Make(StockHoldingKind.Commercial, null));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void StockHolding_KindWithoutAName_IsRefused(int kind) => Assert.Throws<ArgumentOutOfRangeException>(() => Make((StockHoldingKind)kind, null));

    [Theory]
    [InlineData("")]
    [InlineData(" a firm")]
    [InlineData("a\nfirm")]
    public void StockHolding_KeeperThatIsNotOneCleanLine_IsRefused(string keeper) =>
        Assert.StartsWith("A keeper", Assert.Throws<ArgumentException>(() => Make(StockHoldingKind.Commercial, keeper)).Message, StringComparison.Ordinal);

    private static StockHolding Make(StockHoldingKind kind, string? keeper) => new(
        Party.Parse("EU"), Cobalt, Mass.FromTonnes(12), PartialDate.Parse("2026-03"), kind, new(SourceId.Parse("some-source"), Confidence.Low), SupplyBasis.ContainedMetal, keeper);
}
