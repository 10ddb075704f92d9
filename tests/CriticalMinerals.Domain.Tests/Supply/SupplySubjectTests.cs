using static CriticalMinerals.Domain.Tests.SupplyExamples;

namespace CriticalMinerals.Domain.Tests;

public class SupplySubjectTests
{
    [Theory]
    [InlineData("production")]
    [InlineData("capacity")]
    [InlineData("reserves")]
    [InlineData("consumption")]
    [InlineData("imports")]
    [InlineData("exports")]
    [InlineData("imports-of-US")]
    [InlineData("imports-of-EU")]
    [InlineData("exports-of-CN")]
    public void Statistic_Text_RoundTrips(string text) => TokenAssert.RoundTrips(Statistic.Parse(text), text);

    [Theory]
    [InlineData("")]
    [InlineData("Production")]
    [InlineData("imports-of-")]
    [InlineData("imports-of-ZZ")]
    [InlineData("imports-of-us")]
    [InlineData("production-of-CN")]
    public void Statistic_BadText_IsRefused(string text) => TokenAssert.Refuses<Statistic>(text, "production, capacity, reserves", "imports-of-US");

    [Fact]
    public void Statistic_AnyText_IsRefusedOrRoundTrips() => TokenAssert.RefusesOrRoundTripsEverything<Statistic>("production", "imports-of-US", "exports-of-EU");

    [Fact]
    public void Statistic_OfTrade_KnowsItsParty()
    {
        var us = Party.Parse("US");

        Assert.Equal(Statistic.ImportsOf(us), Statistic.Parse("imports-of-USA"));
        Assert.Equal((StatisticKind.Imports, us), (Statistic.ImportsOf(us).Kind, Statistic.ImportsOf(us).Of));
        Assert.NotEqual(Statistic.ImportsOf(us), Statistic.ExportsOf(us));
        Assert.NotEqual(Statistic.Imports, Statistic.ImportsOf(us));
        Assert.Null(Statistic.Production.Of);
        Assert.Throws<ArgumentNullException>(() => Statistic.ImportsOf(null!));
    }

    [Theory]
    [InlineData("2024", ReferencePeriodKind.Year, "2024-01-01/2024-12-31")]
    [InlineData("2024-02", ReferencePeriodKind.Month, "2024-02-01/2024-02-29")]
    [InlineData("2024-Q1", ReferencePeriodKind.Quarter, "2024-01-01/2024-03-31")]
    [InlineData("2024-Q2", ReferencePeriodKind.Quarter, "2024-04-01/2024-06-30")]
    [InlineData("2024-Q4", ReferencePeriodKind.Quarter, "2024-10-01/2024-12-31")]
    [InlineData("2021..2024", ReferencePeriodKind.Years, "2021-01-01/2024-12-31")]
    [InlineData("0001", ReferencePeriodKind.Year, "0001-01-01/0001-12-31")]
    [InlineData("0007-Q3", ReferencePeriodKind.Quarter, "0007-07-01/0007-09-30")]
    [InlineData("9999-12", ReferencePeriodKind.Month, "9999-12-01/9999-12-31")]
    public void Period_Text_RoundTripsAndHasItsDays(string text, ReferencePeriodKind kind, string days)
    {
        var period = ReferencePeriod.Parse(text);

        TokenAssert.RoundTrips(period, text);
        Assert.Equal((kind, DateSpan.Parse(days)), (period.Kind, period.Days));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("24")]
    [InlineData("2024-Q0")]
    [InlineData("2024-Q5")]
    [InlineData("2024-q2")]
    [InlineData("2024-13")]
    [InlineData("0000-06")]
    [InlineData("-001-06")]
    [InlineData("2024..2024")]
    [InlineData("2024..2021")]
    [InlineData("2021-2024")]
    [InlineData("2024-06-01")]
    public void Period_BadText_IsRefused(string text) => TokenAssert.Refuses<ReferencePeriod>(text, "2024-Q2", "2021..2024");

    [Fact]
    public void Period_AnyText_IsRefusedOrRoundTrips() =>
        TokenAssert.RefusesOrRoundTripsEverything<ReferencePeriod>("2024", "2024-06", "2024-Q2", "2021..2024");

    [Fact]
    public void Period_Factories_AgreeWithTheText()
    {
        Assert.Equal("2024-06", ReferencePeriod.Month(new YearMonth(2024, 6)).ToString());
        Assert.Equal("2024-Q3", ReferencePeriod.Quarter(2024, 3).ToString());
        Assert.Equal("2021..2024", ReferencePeriod.Years(2021, 2024).ToString());
        Assert.NotEqual(ReferencePeriod.Year(2024), ReferencePeriod.Years(2023, 2024));
    }

    [Fact]
    public void Period_OutOfRange_IsRefused()
    {
        Assert.Contains("1 to 9999", Assert.Throws<ArgumentOutOfRangeException>("year", () => ReferencePeriod.Year(0)).Message);
        Assert.Throws<ArgumentOutOfRangeException>("year", () => ReferencePeriod.Year(10_000));
        Assert.Throws<ArgumentOutOfRangeException>("quarter", () => ReferencePeriod.Quarter(2024, 5));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => ReferencePeriod.Quarter(0, 1));
        Assert.Contains("Use Year", Assert.Throws<ArgumentOutOfRangeException>("last", () => ReferencePeriod.Years(2024, 2024)).Message);
        Assert.Throws<ArgumentException>("month", () => ReferencePeriod.Month(new YearMonth(-1, 6)));
    }

    [Fact]
    public void Basis_Text_RoundTrips()
    {
        TokenAssert.RoundTrips(SupplyBasis.ContainedMetal, "contained-metal");
        TokenAssert.RoundTrips(SupplyBasis.Parse("k2o-equivalent"), "k2o-equivalent");
        TokenAssert.Refuses<SupplyBasis>("REO equivalent", "reo-equivalent", "a-z");
        Assert.Equal(4, new[] { SupplyBasis.ContainedMetal, SupplyBasis.RareEarthOxideEquivalent, SupplyBasis.GrossWeight, SupplyBasis.CustomsValue }.Distinct().Count());
    }

    [Fact]
    public void Subject_EachMember_MakesItAnother()
    {
        var subject = Subject("gallium", "refining", 2024, SupplyBasis.GrossWeight, "MCS 2026");
        SupplySubject[] others =
        [
            Subject("germanium", "refining", 2024, SupplyBasis.GrossWeight, "MCS 2026"),
            Subject("gallium", "mining", 2024, SupplyBasis.GrossWeight, "MCS 2026"),
            Subject("gallium", "refining", 2025, SupplyBasis.GrossWeight, "MCS 2026"),
            Subject("gallium", "refining", 2024, SupplyBasis.ContainedMetal, "MCS 2026"),
            Subject("gallium", "refining", 2024, null, "MCS 2026"),
            Subject("gallium", "refining", 2024, SupplyBasis.GrossWeight, "MCS 2025"),
            Subject("gallium", "refining", 2024, SupplyBasis.GrossWeight),
            new(new(MineralId.Parse("gallium"), SupplyChainStage.Refining, MineralForms.Metal), Statistic.Production, ReferencePeriod.Year(2024), SupplyBasis.GrossWeight, "MCS 2026"),
            new(subject.Node, Statistic.Capacity, subject.Period, subject.Basis, subject.Edition),
            new(subject.Node, subject.Statistic, subject.Period, subject.Basis, subject.Edition, [UnitedStates]),
        ];

        Assert.Equal(subject, Subject("gallium", "refining", 2024, SupplyBasis.GrossWeight, "MCS 2026"));
        Assert.All(others, other => Assert.NotEqual(subject, other));
    }

    [Fact]
    public void Subject_ExcludedCountries_StandByCodeAndOnce()
    {
        var node = new SupplyNode(MineralId.Parse("gallium"), SupplyChainStage.Refining);
        var subject = new SupplySubject(node, Statistic.Production, ReferencePeriod.Year(2024), excluding: [UnitedStates, China]);

        Assert.Equal([China, UnitedStates], subject.Excluding);
        Assert.Equal("gallium refining, production 2024, excluding CN, US", subject.ToString());
        ShareTableTests.Refused("US comes twice", "Leave one out", () => new SupplySubject(node, Statistic.Production, ReferencePeriod.Year(2024), excluding: [UnitedStates, UnitedStates]));
        ShareTableTests.Refused("not ZZ", "residual", () => new SupplySubject(node, Statistic.Production, ReferencePeriod.Year(2024), excluding: [default]));
        ShareTableTests.Refused("An edition", "trim it", () => Subject("gallium", "refining", edition: " MCS"));
    }

    [Fact]
    public void Node_ToString_IsForPeople()
    {
        var node = new SupplyNode(MineralId.Parse("gallium"), SupplyChainStage.Refining, MineralForms.Metal);
        Assert.Equal("gallium refining (metal)", node.ToString());
        Assert.Equal("gallium refining", new SupplyNode(node.Mineral, node.Stage).ToString());
        Assert.Throws<ArgumentNullException>(() => new SupplyNode(null!, node.Stage));
        Assert.Throws<ArgumentNullException>(() => new SupplyNode(node.Mineral, null!));
    }
}
