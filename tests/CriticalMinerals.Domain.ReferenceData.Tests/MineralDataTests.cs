namespace CriticalMinerals.Domain.Tests;

/// <summary>The minerals, how classifications sort them, their families, compounds and hosts.</summary>
public class MineralDataTests
{
    [Fact]
    public void Elements_All_HaveSymbolNumberAndCas() =>
        Assert.All(ReferenceData.Minerals.Where(mineral => mineral.Kind == MineralKind.Element), mineral =>
            Assert.True(mineral is { Symbol: not null, AtomicNumber: not null, Cas: not null }, mineral.Id.Value));

    [Fact]
    public void Symbols_NumbersAndCas_AreUnique()
    {
        var elements = ReferenceData.Minerals.Where(mineral => mineral.Kind == MineralKind.Element).ToArray();
        Assert.Equal(elements.Length, elements.Select(mineral => mineral.Symbol).Distinct().Count());
        Assert.Equal(elements.Length, elements.Select(mineral => mineral.AtomicNumber).Distinct().Count());
        Assert.Equal(elements.Length, elements.Select(mineral => mineral.Cas).Distinct().Count());
    }

    [Theory]
    [InlineData("gallium", "Ga", 31, "7440-55-3")]
    [InlineData("bromine", "Br", 35, "7726-95-6")]
    [InlineData("iodine", "I", 53, "7553-56-2")]
    public void Elements_Known_AreThese(string id, string symbol, int number, string cas)
    {
        var mineral = ReferenceData.FindMineral(MineralId.Parse(id));
        Assert.Equal((symbol, number, CasNumber.Parse(cas)), (mineral.Symbol, mineral.AtomicNumber!.Value, mineral.Cas));
    }

    [Fact]
    public void ParentsAndMembers_All_AreMineralsWithoutACircle()
    {
        foreach (var mineral in ReferenceData.Minerals)
        {
            var seen = new HashSet<MineralId> { mineral.Id };
            for (var parent = mineral.Parent; parent is not null; parent = ReferenceData.FindMineral(parent).Parent) Assert.True(seen.Add(parent), mineral.Id.Value);
            Assert.All(mineral.Members, member => Assert.NotNull(ReferenceData.FindMineral(member)));
            Assert.All(mineral.Groupings, grouping => Assert.Equal(MineralKind.Group, ReferenceData.FindMineral(grouping.Group).Kind));
        }
    }

    [Fact]
    public void Groupings_OfUsgsAndTheEu_DifferOnEuropiumAndGadoliniumOnly()
    {
        var (usgs, eu) = (ClassificationId.Parse("usgs-mcs-2026"), ClassificationId.Parse("eu-crm-2023"));
        var both = ReferenceData.Minerals.Where(mineral => !mineral.GroupsIn(usgs).IsEmpty && !mineral.GroupsIn(eu).IsEmpty).ToArray();

        Assert.Equal(15, both.Length);
        Assert.Equal([MineralIds.Europium, MineralIds.Gadolinium], both.Where(mineral => mineral.GroupsIn(usgs) != mineral.GroupsIn(eu)).Select(mineral => mineral.Id));
        Assert.Equal(["promethium"], ReferenceData.Minerals.Where(mineral => !mineral.GroupsIn(usgs).IsEmpty && mineral.GroupsIn(eu).IsEmpty).Select(mineral => mineral.Id.Value));
    }

    [Fact]
    public void Families_All_AreOfKnownMineralsInOrder()
    {
        Assert.Equal(ReferenceData.Families.Select(family => family.Name).Distinct().Order(StringComparer.Ordinal), ReferenceData.Families.Select(family => family.Name));
        Assert.All(ReferenceData.Families, family =>
        {
            Assert.NotEmpty(family.Members);
            Assert.Equal(family.Members.Distinct().Order(), family.Members);
            Assert.All(family.Members, member => Assert.NotNull(ReferenceData.FindMineral(member)));
        });
        Assert.Equal(["cobalt", "graphite", "graphite-natural", "graphite-synthetic", "high-purity-alumina", "lead", "lithium", "manganese", "nickel", "phosphorus", "vanadium"],
            ReferenceData.Families.Single(family => family.Name == "battery").Members.Select(member => member.Value));
    }

    [Fact]
    public void Convert_FormsOfOneElement_KeepsTheElement()
    {
        var (carbonate, hydroxide) = (ReferenceData.FindCompound("Li2CO3"), ReferenceData.FindCompound("LiOH"));
        var converted = carbonate.Convert(Mass.FromTonnes(100), hydroxide);

        Assert.Equal(carbonate.ElementIn(Mass.FromTonnes(100)).Tonnes, hydroxide.ElementIn(converted).Tonnes, 9);
        Assert.Equal(100 * 0.187852 / 0.289807, converted.Tonnes, 2);
    }

    [Fact]
    public void Convert_AnyTwoOfDifferentElements_IsRefused()
    {
        foreach (var from in ReferenceData.Compounds.AsEnumerable())
            foreach (var to in ReferenceData.Compounds.Where(compound => compound.Element != from.Element))
            {
                var message = Assert.Throws<ArgumentException>(() => from.Convert(Mass.FromTonnes(1), to)).Message;
                Assert.True(message.Contains(from.Formula, StringComparison.Ordinal) && message.Contains(to.Formula, StringComparison.Ordinal), message);
            }
    }

    [Theory]
    [InlineData("indium", "zinc", Confidence.Medium)]
    [InlineData("tellurium", "copper", Confidence.Medium)]
    [InlineData("hafnium", "zirconium", Confidence.Medium)]
    [InlineData("cobalt", "copper", Confidence.Medium)]
    [InlineData("scandium", "uranium", Confidence.Low)]
    [InlineData("rhenium", "copper", Confidence.High)]
    public void ByProducts_OfAHost_SayHowSureTheyAre(string mineral, string host, Confidence confidence) =>
        Assert.Equal(confidence, Assert.Single(ReferenceData.ByProducts, link => link.Mineral.Value == mineral && link.Host.Value == host).Citation.Confidence);

    [Fact]
    public void ByProducts_OnTheWordOfAnother_SaySo() => Assert.Equal(
        "The text of the chapter, as quoted by a third party.",
        Assert.Single(ReferenceData.ByProducts, link => link.Mineral.Value == "indium").Citation.Note);
}
