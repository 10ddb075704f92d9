namespace CriticalMinerals.Domain.Tests;

public class PendingTests
{
    private static ChangeAnnounced Lifting(string from = "not-set", MeasureState becomes = MeasureState.Suspended) =>
        new(PartialDate.Parse("2026-02-01"), becomes, DateBound.Parse(from), DateBound.None, Some.Source);

    private static string[] Pending(Regime regime, string asOf) => [.. regime.PendingOn(AsOf.Parse(asOf)).Select(change => $"{change.KnownFrom:yyyy-MM-dd} {change.Subject}: {change.What}")];

    private static Regime With(params MeasureEvent[] more) => new(
        "test", Some.Horizon, [Some.Measure("xx-test", [Some.Enacted("2026-01-01", "2026-01-01"), .. more])],
        [Some.Suspension("xx-pause", "xx-test/1", Some.Enacted("2026-05-01", "2026-05-01", "2026-06-30"), Some.ExtensionAnnounced("2026-06-01", "not-set"))]);

    [Fact]
    public void PendingOn_ChangeWithoutADay_IsListedUntilItComes()
    {
        string[] listed = ["2026-02-01 xx-test: announced to become Suspended from not-set, not enacted"];
        var regime = With(Lifting());

        Assert.Empty(Pending(regime, "2026-01-31"));
        Assert.Equal(listed, Pending(regime, "2026-02-01"));
        Assert.Equal(listed, Pending(regime, "2026-04-30"));
        Assert.Empty(Pending(regime, "2026-05-01"));
        Assert.Empty(Pending(regime, "2026-04-30@2026-01-31"));
        Assert.Equal(listed, Pending(regime, "2026-05-15@2026-04-30")); // the suspension is not known yet
    }

    [Fact]
    public void PendingOn_ChangeWithDays_IsNotListed() => Assert.Empty(Pending(With(Lifting("2026-03-01")), "2026-02-15"));

    [Fact]
    public void PendingOn_WhatHasEnded_IsNotListed()
    {
        var regime = With(Lifting(becomes: MeasureState.InForce), Some.Ended("2026-05-10", EndingReason.Repealed));

        Assert.Single(Pending(regime, "2026-05-09"));
        Assert.Empty(Pending(regime, "2026-05-10"));
    }

    [Fact]
    public void PendingOn_ExtensionOfASuspensionWithoutADay_IsListedWhileItRuns()
    {
        Assert.Equal(["2026-06-01 xx-pause: extension until not-set announced, not enacted"], Pending(With(), "2026-06-30"));
        Assert.Empty(Pending(With(), "2026-07-01"));
        Assert.Empty(Pending(With().Assume(MeasureId.Parse("xx-pause"), Some.Extended("2026-06-20", "2026-12-31")), "2026-06-25"));
    }

    [Fact]
    public void PendingOn_AgreementThatIsToEndOnNoDay_IsListedUntilItEnds()
    {
        var announced = new AgreementTerminationAnnounced(PartialDate.Parse("2026-03-01"), DateBound.NotSet, Some.Source);
        var agreement = Story.Agreement("xx-pact-2020", "US AU", Story.EntryOn("2020-01-01"), new IndefiniteTerm(), new NoRenewal(), events: [announced, Story.Terminated("2026-06-01")]);
        var regime = new Regime("test", Some.Horizon, agreements: [agreement]);

        Assert.Empty(Pending(regime, "2026-02-28"));
        Assert.Equal(["2026-03-01 xx-pact-2020: end from not-set announced, not enacted (2026-03-01)"], Pending(regime, "2026-05-31"));
        Assert.Empty(Pending(regime, "2026-06-01"));
        Assert.Empty(Pending(regime.IfLapsed(agreement.Id), "2026-05-31"));
    }
}
