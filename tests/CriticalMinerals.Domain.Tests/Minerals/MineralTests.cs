using System.Reflection;

namespace CriticalMinerals.Domain.Tests;

public class MineralTests
{
    private static readonly ClassificationId Usgs = ClassificationId.Parse("usgs-mcs-2026");
    private static readonly ClassificationId Eu = ClassificationId.Parse("eu-crm-2023");

    [Theory]
    [InlineData("gallium")]
    [InlineData("rare-earths-magnet")]
    public void MineralId_RoundTrips(string text) => TokenAssert.RoundTrips(MineralId.Parse(text), text);

    [Theory]
    [InlineData("Gallium")]
    [InlineData("rare earths")]
    [InlineData("rare--earths")]
    [InlineData("")]
    public void MineralId_BreaksRule_SaysIt(string text) => TokenAssert.Refuses<MineralId>(text, "a mineral id", "a-z");

    [Fact]
    public void SlugIds_AnyText_IsRefusedOrRoundTrips()
    {
        TokenAssert.RefusesOrRoundTripsEverything<MineralId>("gallium", "rare-earths-magnet");
        TokenAssert.RefusesOrRoundTripsEverything<MineralForm>("metal", "ore");
        TokenAssert.RefusesOrRoundTripsEverything<ListId>("us-2025");
        TokenAssert.RefusesOrRoundTripsEverything<ClassificationId>("usgs-mcs-2026");
        TokenAssert.RefusesOrRoundTripsEverything<ControlListId>("cn-dual-use");
    }

    [Fact]
    public void SlugIds_NameThemselvesInErrors()
    {
        TokenAssert.Refuses<ListId>("US 2025", "a list id");
        TokenAssert.Refuses<ClassificationId>("USGS", "a classification id");
        TokenAssert.Refuses<ControlListId>("CN", "a control list id");
        TokenAssert.Refuses<MineralForm>("Metal", "a mineral form");
        TokenAssert.RoundTrips(ListId.Parse("us-2025"), "us-2025");
        TokenAssert.RoundTrips(Usgs, "usgs-mcs-2026");
        TokenAssert.RoundTrips(ControlListId.Parse("cn-dual-use"), "cn-dual-use");
    }

    [Fact]
    public void MineralIds_EachPropertyName_IsItsSlug()
    {
        foreach (var property in typeof(MineralIds).GetProperties(BindingFlags.Public | BindingFlags.Static))
            Assert.Equal(property.Name.ToLowerInvariant(), property.GetValue(null)!.ToString()!.Replace("-", "", StringComparison.Ordinal));
    }

    [Fact]
    public void MineralForms_All_HoldsEachWellKnownFormOnce()
    {
        var properties = typeof(MineralForms).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == typeof(MineralForm)).ToList();
        Assert.Equal(properties.Select(p => p.Name.ToLowerInvariant()), MineralForms.All.Select(f => f.Value));
        Assert.All(MineralForms.All, form => TokenAssert.RoundTrips(form, form.Value));
    }

    [Fact]
    public void Element_WithAllParts_RoundTrips()
    {
        var europium = Europium();
        Assert.Equal(europium, Europium());
        Assert.Equal([MineralIds.LightRareEarths], europium.GroupsIn(Usgs));
        Assert.Equal([MineralIds.HeavyRareEarths], europium.GroupsIn(Eu));
        Assert.Empty(europium.GroupsIn(ClassificationId.Parse("nobody")));
        Assert.Equal(
            """{"format":"critical-minerals/1.0","id":"europium","name":"Europium","kind":"element","symbol":"Eu","atomicNumber":63,"cas":"7440-53-1","parent":"rare-earths","groupings":["""
            + """{"classification":"usgs-mcs-2026","group":"light-rare-earths"},{"classification":"eu-crm-2023","group":"heavy-rare-earths"}],"aliases":["europium metal"]}""",
            RoundTrip.Assert(europium));
        Assert.Equal("Europium", europium.ToString());
    }

    [Fact]
    public void Group_WithMembers_RoundTrips()
    {
        var group = new Mineral(
            MineralIds.RareEarthsMagnet, "Magnet rare earths", MineralKind.Group, parent: MineralIds.RareEarths,
            members: [MineralIds.Neodymium, MineralIds.Praseodymium, MineralIds.Dysprosium, MineralIds.Terbium]);
        Assert.Contains("\"members\":[\"neodymium\",\"praseodymium\",\"dysprosium\",\"terbium\"]", RoundTrip.Assert(group));
    }

    [Theory]
    [InlineData("H", 1)]
    [InlineData("Ga", 31)]
    [InlineData("Dy", 66)]
    [InlineData("W", 74)]
    [InlineData("Bi", 83)]
    [InlineData("U", 92)]
    [InlineData("Og", 118)]
    public void Element_SymbolAndNumberThatBelongTogether_AreLawful(string symbol, int number) =>
        Assert.Equal(number, new Mineral(MineralId.Parse("x"), "X", MineralKind.Element, symbol, number).AtomicNumber);

    [Theory]
    [InlineData("Ga", 32, "has the symbol Ge")]
    [InlineData("ga", 31, "has the symbol Ga")]
    [InlineData(null, 31, "has the symbol Ga")]
    [InlineData("Ga", 0, "from 1 to 118")]
    [InlineData("Ga", 119, "from 1 to 118")]
    [InlineData("Ga", null, "from 1 to 118")]
    public void Element_SymbolAndNumberThatDoNot_SayWhichDo(string? symbol, int? number, string word) =>
        Assert.Contains(word, Assert.ThrowsAny<ArgumentException>(() => new Mineral(MineralIds.Gallium, "Gallium", MineralKind.Element, symbol, number)).Message);

    [Theory]
    [InlineData(MineralKind.Mineral)]
    [InlineData(MineralKind.Product)]
    [InlineData(MineralKind.Group)]
    public void NotAnElement_WithSymbolOrNumber_IsRefused(MineralKind kind)
    {
        Assert.Contains("Only an element", Assert.Throws<ArgumentException>(() => new Mineral(MineralIds.Graphite, "Graphite", kind, symbol: "C")).Message);
        Assert.Throws<ArgumentException>(() => new Mineral(MineralIds.Graphite, "Graphite", kind, atomicNumber: 6));
    }

    [Fact]
    public void Mineral_OwnRelation_SaysWhich()
    {
        Assert.Contains("its own parent", Refused(() => Group(parent: MineralIds.RareEarths)));
        Assert.Contains("its own member", Refused(() => Group(members: [MineralIds.RareEarths])));
        Assert.Contains("its own group", Refused(() => Group(groupings: [new(Usgs, MineralIds.RareEarths)])));
    }

    [Fact]
    public void Mineral_BreaksRule_SaysIt()
    {
        Assert.Contains("Only a group has members", Refused(() => new Mineral(MineralIds.Graphite, "Graphite", MineralKind.Mineral, members: [MineralIds.GraphiteNatural])));
        Assert.Contains("'neodymium' is there twice", Refused(() => Group(members: [MineralIds.Neodymium, MineralIds.Neodymium])));
        Assert.Contains("twice", Refused(() => Group(groupings: [new(Usgs, MineralIds.LightRareEarths), new(Usgs, MineralIds.LightRareEarths)])));
        Assert.Contains("'REE' is there twice", Refused(() => Group(aliases: ["REE", "REE"])));
        Assert.Contains("Another name", Refused(() => Group(aliases: [" "])));
        Assert.Contains("The formula", Refused(() => new Mineral(MineralIds.Fluorspar, "Fluorspar", MineralKind.Mineral, formula: "CaF2 ")));
        Assert.Contains("The name", Refused(() => new Mineral(MineralIds.Fluorspar, "", MineralKind.Mineral)));
        Assert.Contains("Element, Mineral", Refused(() => new Mineral(MineralIds.Fluorspar, "Fluorspar", default)));
        Assert.Throws<ArgumentNullException>(() => new Mineral(null!, "Fluorspar", MineralKind.Mineral));
        Assert.Throws<ArgumentNullException>(() => new MineralGrouping(null!, MineralIds.RareEarths));
        Assert.Throws<ArgumentNullException>(() => new MineralGrouping(Usgs, null!));
    }

    private static Mineral Europium() => new(
        MineralIds.Europium,
        "Europium",
        MineralKind.Element,
        "Eu",
        63,
        CasNumber.Parse("7440-53-1"),
        parent: MineralIds.RareEarths,
        groupings: [new(Usgs, MineralIds.LightRareEarths), new(Eu, MineralIds.HeavyRareEarths)],
        aliases: ["europium metal"]);

    private static Mineral Group(
        MineralId? parent = null, ValueList<MineralId> members = default, ValueList<MineralGrouping> groupings = default, ValueList<string> aliases = default) =>
        new(MineralIds.RareEarths, "Rare earths", MineralKind.Group, parent: parent, members: members, groupings: groupings, aliases: aliases);

    private static string Refused(Func<Mineral> make) => Assert.ThrowsAny<ArgumentException>(make).Message;
}
