namespace CriticalMinerals.Domain.Tests;

public class ReferenceDataTests
{
    [Fact]
    public void Parts_AskedFromSeveralThreads_AreReadOnce()
    {
        var seen = new ShareTables[8];
        Parallel.For(0, seen.Length, index => seen[index] = ReferenceData.Shares);
        Assert.All(seen, shares => Assert.Same(seen[0], shares));
    }

    [Fact]
    public void FindSource_Known_HasItsTitle() =>
        Assert.Equal("U.S. Geological Survey", ReferenceData.FindSource(SourceId.Parse("usgs-mcs-2026")).Publisher);

    [Fact]
    public void FindSource_Unknown_SaysWhereTheKnownAre()
    {
        var error = Assert.Throws<ArgumentException>(() => ReferenceData.FindSource(SourceId.Parse("no-such-source")));
        Assert.Contains("no-such-source", error.Message, StringComparison.Ordinal);
        Assert.Contains("ReferenceData.Sources", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Minerals_MagnetRareEarths_AreFour() =>
        Assert.Equal(
            [MineralIds.Praseodymium, MineralIds.Neodymium, MineralIds.Terbium, MineralIds.Dysprosium],
            ReferenceData.Minerals.Single(mineral => mineral.Id == MineralIds.RareEarthsMagnet).Members);

    [Fact]
    public void Minerals_RareEarths_AreSeventeen() =>
        Assert.Equal(17, ReferenceData.Minerals.Single(mineral => mineral.Id == MineralIds.RareEarths).Members.Count);

    [Fact]
    public void CriticalLists_CriticalRawMaterialsAct_HasStrategicOnesAmongItsCritical()
    {
        var strategic = ReferenceData.CriticalLists.Single(list => list.Id == ListId.Parse("eu-2024-strategic"));
        var critical = ReferenceData.CriticalLists.Single(list => list.Id == ListId.Parse("eu-2024-critical"));
        Assert.True(critical.Contains(MineralIds.Gallium) && strategic.Contains(MineralIds.Gallium));
        Assert.False(strategic.Contains(MineralIds.Antimony));
    }
}
