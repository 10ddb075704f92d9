namespace CriticalMinerals.Domain.Tests;

public class SupplyChainStageTests
{
    private static readonly SupplyChainStage Magnets = SupplyChainStage.Under(SupplyChainStage.ComponentManufacturing, "magnets");

    [Theory]
    [InlineData("exploration")]
    [InlineData("processing")]
    [InlineData("metal-making")]
    [InlineData("component-manufacturing/magnets")]
    [InlineData("component-manufacturing/magnets/sintered")]
    [InlineData("smelting/ferro-alloys")]
    public void Text_OfStage_RoundTrips(string text) => TokenAssert.RoundTrips(SupplyChainStage.Parse(text), text);

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("Mining")]
    [InlineData("mining/")]
    [InlineData("/magnets")]
    [InlineData("mining//x")]
    [InlineData("mining/Deep")]
    [InlineData(" mining")]
    public void Parse_NotAStage_NamesTheWellKnownOnes(string text) => TokenAssert.Refuses<SupplyChainStage>(text, "exploration, mining, processing", "your own under one of them");

    [Fact]
    public void Parse_OwnStageWithoutParent_SaysWhereItGoes() =>
        TokenAssert.Refuses<SupplyChainStage>("magnets", "such as component-manufacturing/magnets");

    [Theory]
    [InlineData("processing/refining")]
    [InlineData("component-manufacturing/recycling")]
    public void Parse_WellKnownUnderAParent_SaysItsBareName(string text) =>
        TokenAssert.Refuses<SupplyChainStage>(text, $"write {text[(text.IndexOf('/') + 1)..]}");

    [Fact]
    public void Parse_AnyText_IsRefusedOrRoundTrips() =>
        TokenAssert.RefusesOrRoundTripsEverything<SupplyChainStage>("mining", "component-manufacturing/magnets", "processing/a/b");

    [Fact]
    public void Parse_TextOf201Characters_IsRefused()
    {
        var part = new string('a', 80);
        Assert.True(SupplyChainStage.TryParse($"mining/{part}/{part}/{new string('b', 31)}", out _));
        Assert.False(SupplyChainStage.TryParse($"mining/{part}/{part}/{new string('b', 32)}", out _));
    }

    [Fact]
    public void IsWithin_Umbrella_HoldsTheFourAndNoOther()
    {
        var within = SupplyChainStage.WellKnown.Where(stage => stage.IsWithin(SupplyChainStage.Processing)).Select(stage => stage.Value);

        Assert.Equal(["processing", "beneficiation", "separation", "refining", "smelting"], within);
    }

    [Fact]
    public void IsWithin_OwnStage_ReachesUpToItsRoot()
    {
        var sintered = SupplyChainStage.Under(Magnets, "sintered");
        var leaching = SupplyChainStage.Under(SupplyChainStage.Refining, "leaching");

        Assert.True(sintered.IsWithin(sintered));
        Assert.True(sintered.IsWithin(Magnets));
        Assert.True(sintered.IsWithin(SupplyChainStage.ComponentManufacturing));
        Assert.False(Magnets.IsWithin(sintered));
        Assert.False(sintered.IsWithin(SupplyChainStage.EndUse));
        Assert.True(leaching.IsWithin(SupplyChainStage.Processing));
        Assert.False(SupplyChainStage.Parse("mining/a").IsWithin(SupplyChainStage.Parse("mining/ab")));
    }

    [Fact]
    public void Parent_OfEachKind_IsTheNextOneUp()
    {
        Assert.Equal(SupplyChainStage.ComponentManufacturing, Magnets.Parent);
        Assert.Equal(SupplyChainStage.Processing, SupplyChainStage.Smelting.Parent);
        Assert.Null(SupplyChainStage.Mining.Parent);
        Assert.Equal("magnets", Magnets.Name);
        Assert.Equal("mining", SupplyChainStage.Mining.Name);
        Assert.False(Magnets.IsWellKnown);
        Assert.All(SupplyChainStage.WellKnown, stage => Assert.True(stage.IsWellKnown));
        Assert.Equal(12, SupplyChainStage.WellKnown.Count);
        Assert.Distinct(SupplyChainStage.WellKnown);
    }

    [Fact]
    public void Under_BadName_IsRefused()
    {
        Assert.Throws<FormatException>(() => SupplyChainStage.Under(SupplyChainStage.Mining, "Deep Sea"));
        Assert.Throws<FormatException>(() => SupplyChainStage.Under(SupplyChainStage.Mining, "recycling"));
        Assert.Throws<ArgumentNullException>(() => SupplyChainStage.Under(null!, "x"));
    }
}
