namespace CriticalMinerals.Domain.Tests;

/// <summary>What customs codes settle, both ways: goods known by a code against a scope of minerals, and goods of a mineral against a scope of codes.</summary>
public class HsCoverageTests
{
    private static readonly AsOf Day = new(new(2026, 1, 1));

    private static readonly Vocabulary Words = new(
        [new(Id("graphite"), [Id("graphite-natural"), Id("graphite-synthetic")]), new(Id("rare-earths"), [Id("scandium"), Id("yttrium")])],
        hsCodes:
        [
            Assigned("HS2022:2504.10", "graphite-natural", HsScope.Exclusive),
            Assigned("HS2022:3801.10", "graphite-synthetic", HsScope.Exclusive),
            Assigned("HS2022:2805.30", "rare-earths", HsScope.Exclusive),
            Assigned("HS2022:8112.92", "gallium", HsScope.Shared),
            Assigned("HS2022:8112.92", "germanium", HsScope.Shared),
            Assigned("HS2022:2825.90", "gallium", HsScope.Residual),
        ]);

    [Theory]
    [InlineData("HS2022:2504.10", "graphite-natural", CoverageVerdict.Prohibited)]      // exclusive: it is this mineral
    [InlineData("HS2022:2504.10", "graphite", CoverageVerdict.Prohibited)]              // so it is one of the group
    [InlineData("HS2022:2504.10", "gallium", CoverageVerdict.NotCovered)]               // and not one that has codes of its own
    [InlineData("HS2022:2504.10", "vein-graphite", CoverageVerdict.Unknown)]            // but perhaps one that has none
    [InlineData("HS2022:2805.30", "scandium", CoverageVerdict.Unknown)]                 // exclusive to a group: which member?
    [InlineData("HS2022:2805.30", "scandium yttrium", CoverageVerdict.Prohibited)]      // every member
    [InlineData("HS2022:8112.92", "gallium", CoverageVerdict.Unknown)]                  // shared: could be
    [InlineData("HS2022:8112.92", "gallium germanium", CoverageVerdict.Unknown)]        // shared by others that are not assigned
    [InlineData("HS2022:8112.92", "graphite-natural", CoverageVerdict.Unknown)]         // and rules nothing out
    [InlineData("HS2022:2825.90", "gallium", CoverageVerdict.Unknown)]                  // residual: could be
    [InlineData("HS2022:2825.90", "graphite-natural", CoverageVerdict.Unknown)]
    [InlineData("HS2022:2504", "graphite-natural", CoverageVerdict.Unknown)]            // broader than what is assigned
    [InlineData("HS2017:2504.10", "graphite-natural", CoverageVerdict.Unknown)]         // another edition may mean other goods
    [InlineData("HS2022:2601.11", "graphite-natural", CoverageVerdict.Unknown)]         // not in the vocabulary
    public void Code_AgainstMinerals_OnlyAnExclusiveOneSettles(string code, string minerals, CoverageVerdict expected)
    {
        var coverage = Regime(new([.. minerals.Split(' ').Select(Id)])).CoverageOf(Goods(code: code), Day);
        Assert.Equal(expected, coverage.Verdict);
        Assert.Equal(expected == CoverageVerdict.Unknown, !coverage.WouldSettle().IsEmpty);
        if (expected != CoverageVerdict.Unknown) return;
        Assert.Equal(CoverageVerdict.NotCovered, coverage.AtLeast);
        Assert.Equal(CoverageVerdict.Prohibited, coverage.AtMost);
        Assert.StartsWith("which mineral the goods are (", coverage.WouldSettle()[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Code_Shared_SaysByWhom()
    {
        var settle = Regime(new([Id("gallium")])).CoverageOf(Goods(code: "HS2022:8112.92"), Day).WouldSettle();
        Assert.Equal(["which mineral the goods are (HS2022:8112.92 holds gallium, germanium; cn-test/1 binds gallium)"], settle);
        settle = Regime(new([Id("gallium")])).CoverageOf(Goods(code: "HS2022:2825.90"), Day).WouldSettle();
        Assert.Equal(["which mineral the goods are (HS2022:2825.90 holds what has no code of its own, such as gallium; cn-test/1 binds gallium)"], settle);
    }

    [Fact]
    public void Code_Exclusive_LeavesTheFormOpen()
    {
        var coverage = Regime(new([Id("graphite-natural")], [MineralForm.Parse("flake")])).CoverageOf(Goods(code: "HS2022:2504.10"), Day);
        Assert.Equal(CoverageVerdict.Unknown, coverage.Verdict);
        Assert.Equal(["the form of the goods (cn-test/1 binds flake)"], coverage.WouldSettle());
    }

    [Fact]
    public void Code_ThatTheTextNames_SettlesTheGoodsWithoutTheMineral()
    {
        var regime = Regime(new([Id("gallium")], [MineralForm.Parse("metal")], [HsCode.Parse("HS2022:8112.92")], [TariffLine.Parse("CN:8112929010")]));
        Assert.Equal(CoverageVerdict.Prohibited, regime.CoverageOf(Goods(code: "HS2022:8112.92"), Day).Verdict);
        Assert.Equal(CoverageVerdict.Prohibited, regime.CoverageOf(Goods(line: "CN:8112929010"), Day).Verdict);
        Assert.Equal(CoverageVerdict.Unknown, regime.CoverageOf(Goods(line: "CN:8112929090"), Day).Verdict);
    }

    [Theory]
    [InlineData("CN:8112929010", CoverageVerdict.Prohibited)] // within the line that is named
    [InlineData("CN:81129290", CoverageVerdict.Prohibited)]
    [InlineData("CN:81129210", CoverageVerdict.NotCovered)]
    [InlineData("US:8112929010", CoverageVerdict.Unknown)]    // another party's tariff
    public void Line_WithinAWiderOneThatTheTextNames_IsMeant(string line, CoverageVerdict expected) =>
        Assert.Equal(expected, Regime(new([], tariffLines: [TariffLine.Parse("CN:81129290")])).CoverageOf(Goods(line: line), Day).Verdict);

    [Fact]
    public void TariffLine_Alone_SettlesNothing()
    {
        // Its first six digits are of an edition that is not stated, even where this edition has them exclusive.
        var coverage = Regime(new([Id("graphite-natural")])).CoverageOf(Goods(line: "CN:25041010"), Day);
        Assert.Equal(CoverageVerdict.Unknown, coverage.Verdict);
        Assert.Equal(["which mineral the goods are (CN:25041010 is a line of an edition that is not stated; cn-test/1 binds graphite-natural)"], coverage.WouldSettle());
    }

    [Theory]
    [InlineData("graphite-natural", null, "HS2022:2504.10", CoverageVerdict.Unknown)]   // exclusive to it: it may still be under another code
    [InlineData("graphite-synthetic", null, "HS2022:2504.10", CoverageVerdict.NotCovered)] // exclusive to another
    [InlineData("vein-graphite", null, "HS2022:2504.10", CoverageVerdict.Unknown)]      // which may be another name of it
    [InlineData("gallium", null, "HS2022:8112.92", CoverageVerdict.Unknown)]            // shared
    [InlineData("graphite-natural", null, "HS2022:8112.92", CoverageVerdict.Unknown)]   // shared, and not ruled out
    [InlineData("gallium", null, "HS2022:2825.90", CoverageVerdict.Unknown)]            // residual
    [InlineData("graphite-natural", null, "HS2022:2825.90", CoverageVerdict.Unknown)]
    [InlineData("gallium", null, "HS2022:2504", CoverageVerdict.Unknown)]               // broader than what is assigned
    [InlineData("gallium", null, "HS2017:2504.10", CoverageVerdict.Unknown)]            // another edition
    [InlineData("gallium", "HS2022:8112.92", "HS2022:8112.92", CoverageVerdict.Prohibited)] // the code is stated
    [InlineData("gallium", "HS2022:8112.92", "HS2022:8112", CoverageVerdict.Prohibited)]
    [InlineData("gallium", "HS2022:8112", "HS2022:8112.92", CoverageVerdict.Unknown)]   // too broadly
    [InlineData("gallium", "HS2022:2825.90", "HS2022:8112.92", CoverageVerdict.NotCovered)] // and is another
    [InlineData("gallium", "HS2017:2825.90", "HS2022:8112.92", CoverageVerdict.Unknown)]    // of another edition
    public void Mineral_AgainstCodes_OnlyAnotherMineralsExclusiveCodeOrTheStatedOneSettles(string mineral, string? stated, string named, CoverageVerdict expected)
    {
        var coverage = Regime(new([], hsCodes: [HsCode.Parse(named)])).CoverageOf(Goods(mineral, stated), Day);
        Assert.Equal(expected, coverage.Verdict);
        if (expected == CoverageVerdict.Unknown) Assert.Equal([$"the customs code of the goods (cn-test/1 binds {named})"], coverage.WouldSettle());
    }

    [Theory]
    [InlineData("CN:8112929010", CoverageVerdict.Prohibited)]
    [InlineData("CN:81129290", CoverageVerdict.Unknown)]     // holds the line that is named
    [InlineData("CN:8112929090", CoverageVerdict.NotCovered)]
    [InlineData("US:8112929090", CoverageVerdict.Unknown)]   // another party's tariff
    [InlineData(null, CoverageVerdict.Unknown)]
    public void Line_AgainstLines_SettlesWithinOneTariff(string? line, CoverageVerdict expected)
    {
        var regime = Regime(new([], tariffLines: [TariffLine.Parse("CN:8112929010")]));
        Assert.Equal(expected, regime.CoverageOf(Goods("gallium", line: line), Day).Verdict);
        if (line is not null) Assert.Equal(expected, regime.CoverageOf(Goods(line: line), Day).Verdict);
    }

    [Theory]
    [InlineData("gallium", "HS2022:8112.92", CoverageVerdict.Prohibited)]
    [InlineData(null, "HS2022:8112.92", CoverageVerdict.Prohibited)]
    [InlineData("gallium", null, CoverageVerdict.Unknown)]
    [InlineData("gallium", "HS2022:2825.90", CoverageVerdict.NotCovered)]
    public void Goods_PutOnAListByTheirCode_AreBoundByWhatBindsTheList(string? mineral, string? code, CoverageVerdict expected)
    {
        var list = ControlListId.Parse("cn-dual-use");
        TradeMeasure Measure(string id, ScopeItem item, PlaceScope destinations) => new(
            MeasureId.Parse(id), "test", Some.Mofcom, [Some.Clause($"{id}/1", new Prohibition(), new ControlScope([item], new AllPlaces(), destinations, new AllEndUsers()))],
            [Some.Enacted("2025-01-01", "2025-01-01")]);
        var regime = new Regime("test", Some.Horizon,
        [
            Measure("cn-list", new MaterialItems([], hsCodes: [HsCode.Parse("HS2022:8112.92")], controlCodes: [ControlCode.Of(list, "3C001")]), new OnlyPlaces([Party.Parse("JP")])),
            Measure("cn-ban", new ListedItems(list), new AllPlaces()),
        ], vocabulary: Words);
        Assert.Equal(expected, regime.CoverageOf(Goods(mineral, code), Day).Verdict);
    }

    [Fact]
    public void Mineral_Stated_GovernsOverTheCode()
    {
        // Gallium arsenide under a code that is another's: what is stated of the goods is taken as it is.
        var coverage = Regime(new([Id("gallium")])).CoverageOf(Goods("gallium", "HS2022:2504.10"), Day);
        Assert.Equal(CoverageVerdict.Prohibited, coverage.Verdict);
    }

    [Fact]
    public void Group_AgainstCodes_IsAnsweredMemberByMember()
    {
        var coverage = Regime(new([], hsCodes: [HsCode.Parse("HS2022:2504.10")])).CoverageOf(Goods("graphite"), Day);
        Assert.Equal((CoverageVerdict.NotCovered, CoverageVerdict.Prohibited), (coverage.AtLeast, coverage.AtMost));
        Assert.Equal(CoverageVerdict.Unknown, coverage.Verdict); // natural graphite may be bound, synthetic is not: nothing says that they differ
    }

    [Fact]
    public void Vocabulary_WithoutCodes_LeavesAllOpen()
    {
        var regime = Regime(new([Id("graphite-natural")])).With(Vocabulary.Empty);
        var coverage = regime.CoverageOf(Goods(code: "HS2022:2504.10"), Day);
        Assert.Equal(CoverageVerdict.Unknown, coverage.Verdict);
        Assert.Contains("the vocabulary does not know HS2022:2504.10", coverage.WouldSettle()[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Consignment_WithoutMineralAndCode_IsRefused()
    {
        var e = Assert.Throws<ArgumentException>(() => Goods());
        Assert.StartsWith("A consignment says what the goods are: give a mineral, an HS code or a tariff line.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Consignment_ByCodeOnly_RoundTrips()
    {
        var goods = Goods(code: "HS2022:8112.92");
        var json = DomainJson.Write(goods);
        Assert.DoesNotContain("\"mineral\"", json, StringComparison.Ordinal);
        Assert.Equal(goods, DomainJson.Read<Consignment>(json));
    }

    [Fact]
    public void Vocabulary_WithCodes_RoundTripsCombinesAndCompares()
    {
        Assert.Equal(Words, DomainJson.Read<Vocabulary>(DomainJson.Write(Words)));
        Assert.Equal(Words, new Vocabulary(Words.MineralGroups).Combine(new(hsCodes: Words.HsCodes)));
        Assert.NotEqual(Words, new Vocabulary(Words.MineralGroups));
        Assert.Equal(["gallium", "germanium"], Words.AssignmentsOf(HsCode.Parse("HS2022:8112")).Select(one => one.Mineral.Value));
        Assert.Equal(["HS2022:2805.30"], Words.AssignmentsOf(Id("scandium")).Select(one => one.Code.Value));
        Assert.Equal(2, Words.AssignmentsOf(Id("gallium")).Count);
    }

    [Theory]
    [InlineData(HsScope.Exclusive, HsScope.Shared)]
    [InlineData(HsScope.Residual, HsScope.Exclusive)]
    [InlineData(HsScope.Exclusive, HsScope.Exclusive)]
    public void Vocabulary_ExclusiveToTwo_IsRefused(HsScope first, HsScope second)
    {
        var e = Assert.Throws<ArgumentException>(() => new Vocabulary(hsCodes: [Assigned("HS2022:8112.92", "gallium", first), Assigned("HS2022:8112.92", "germanium", second)]));
        Assert.StartsWith("HS2022:8112.92 is assigned to gallium and germanium, to one of them exclusively: call it shared.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MaterialItems_WithoutMineralAndCode_AreRefused()
    {
        var e = Assert.Throws<ArgumentException>(() => new MaterialItems([]));
        Assert.StartsWith("Name at least one mineral, group, HS code or tariff line: a scope of all goods is AllGoods.", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HsScope.Exclusive, "", "The form of an assignment")]
    [InlineData((HsScope)0, "metal", "HsScope has no member with this value")]
    public void HsAssignment_Wrong_IsRefused(HsScope scope, string form, string message)
    {
        var e = Assert.ThrowsAny<ArgumentException>(() => new HsAssignment(HsCode.Parse("HS2022:8112.92"), Id("gallium"), SupplyChainStage.Refining, form, scope));
        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
    }

    private static MineralId Id(string text) => MineralId.Parse(text);

    private static HsAssignment Assigned(string code, string mineral, HsScope scope) =>
        new(HsCode.Parse(code), Id(mineral), SupplyChainStage.Refining, "any form", scope);

    private static Consignment Goods(string? mineral = null, string? code = null, string? line = null) => new(
        CountryCode.Parse("CN"), CountryCode.Parse("US"), EndUser.Unstated, mineral is null ? null : Id(mineral),
        hsCode: code is null ? null : HsCode.Parse(code), tariffLine: line is null ? null : TariffLine.Parse(line));

    private static Regime Regime(MaterialItems items) => new(
        "test",
        Some.Horizon,
        [
            new(
                MeasureId.Parse("cn-test"), "test", Some.Mofcom,
                [Some.Clause("cn-test/1", new Prohibition(), new ControlScope([items], new AllPlaces(), new AllPlaces(), new AllEndUsers()))],
                [Some.Enacted("2025-01-01", "2025-01-01")]),
        ],
        vocabulary: Words);
}
