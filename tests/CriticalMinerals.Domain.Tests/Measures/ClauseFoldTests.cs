namespace CriticalMinerals.Domain.Tests;

public class ClauseFoldTests
{
    private static readonly TradeMeasure No57 = Some.Measure("cn-mofcom-2025-57", Some.Enacted("2025-10-09", "2025-11-08"));

    private static readonly Suspension No70 = Some.Suspension(
        "cn-mofcom-2025-70", "cn-mofcom-2025-57/1", Some.Enacted("2025-11-07", "2025-11-07", "2026-11-10"), Some.ExtensionAnnounced("2026-09-28", "2027-01-10"));

    [Fact]
    public void Fold_SuspendedBeforeItsEffectiveDay_NeverOperatesBeforeTheSuspensionEnds() =>
        Assert.Equal(
            "../2025-10-08 NotAnnounced; 2025-10-09/2025-11-06 Announced; 2025-11-07/2026-11-10 Suspended; 2026-11-11/.. InForce",
            Some.Fold(No57, Some.Day("2025-12-01"), No70).ToString());

    [Fact]
    public void Fold_ExtensionAnnouncedOnly_LeavesJustThoseDaysOpen()
    {
        var timeline = Some.Fold(No57, Some.Day("2026-10-08"), No70);

        Assert.Equal(
            "../2025-10-08 NotAnnounced; 2025-10-09/2025-11-06 Announced; 2025-11-07/2026-11-10 Suspended; 2026-11-11/2027-01-10 Indeterminate; 2027-01-11/.. InForce",
            timeline.ToString());
        var open = timeline.SpanAt(Some.Day("2026-11-12"));
        Assert.Equal([MeasureState.InForce, MeasureState.Suspended], open.Possible);
        Assert.Equal("cn-mofcom-2025-70 extension until 2027-01-10 announced, not enacted (2026-09-28)", Assert.Single(open.Unsettled).Describe());
    }

    [Fact]
    public void Fold_ExtensionByInstrument_SettlesTheAnnouncement()
    {
        var extended = Some.Suspension("cn-mofcom-2025-70", "cn-mofcom-2025-57/1", [.. No70.Events, Some.Extended("2026-11-05", "2027-01-10")]);

        Assert.Equal([DateSpan.Parse("2025-11-07/2027-01-10")], Some.Fold(No57, null, extended).SpansOf(MeasureState.Suspended));
    }

    private static MeasureAnnounced Announced(string on, string from) => new MeasureAnnounced(PartialDate.Parse(on), DateBound.Parse(from), Some.Source);

    private static MeasurePostponed Postponed(string on, string to) => new MeasurePostponed(PartialDate.Parse(on), DateBound.Parse(to), Some.Source);

    [Fact]
    public void Fold_AnnouncedDayPostponed_IsOpenFromTheLaterDay() => Assert.Equal(
        "../2025-01-09 NotAnnounced; 2025-01-10/2025-08-31 Announced; 2025-09-01/.. Indeterminate",
        Some.Fold(Some.Measure("xx-test", Announced("2025-01-10", "2025-06-01"), Postponed("2025-05-01", "2025-09-01"))).ToString());

    [Fact]
    public void Fold_AnnouncedAnewAfterAPostponement_IsOpenFromTheNewDay() => Assert.Equal(
        "../2025-01-09 NotAnnounced; 2025-01-10/2025-06-30 Announced; 2025-07-01/.. Indeterminate",
        Some.Fold(Some.Measure("xx-test", Announced("2025-01-10", "2025-06-01"), Postponed("2025-02-01", "2025-09-01"), Announced("2025-03-01", "2025-07-01"))).ToString());

    [Theory]
    [InlineData("2025-01-25", "2025-03-04")] // decided before the enactment, which names its own day
    [InlineData("2025-02-20", "2025-06-01")]
    [InlineData("2025-03-04", "2025-06-01")]
    public void Fold_EnactedAndPostponed_IsInForceFromTheDayDecidedLast(string postponedOn, string inForce)
    {
        var measure = Some.Measure("xx-test", Announced("2025-01-10", "2025-02-01"), Postponed(postponedOn, "2025-06-01"), Some.Enacted("2025-02-20", "2025-03-04"));

        Assert.Equal(DateSpan.Parse($"{inForce}/.."), Assert.Single(Some.Fold(measure).SpansOf(MeasureState.InForce)));
    }

    [Fact]
    public void Fold_AnnulledWhileSuspended_DoesNotRevive()
    {
        var tariff = Some.Measure("us-president-2025-reciprocal-24", Some.Enacted("2025-04-02", "2025-04-09"), Some.Ended("2026-02-20", EndingReason.Annulled), Some.Ended("2026-02-20", EndingReason.Repealed));
        var truce = Some.Suspension("us-truce", "us-president-2025-reciprocal-24/1", Some.Enacted("2025-05-12", "2025-05-14", "2025-08-11"), Some.Extended("2025-08-11", "2025-11-09"), Some.Extended("2025-11-04", "2026-11-09"));

        var timeline = Some.Fold(tariff, null, truce);

        Assert.Equal(MeasureState.Suspended, timeline.At(Some.Day("2026-02-19")));
        Assert.Equal(MeasureState.Ended, timeline.At(Some.Day("2026-03-01")));
        Assert.Equal(MeasureState.Ended, timeline.At(Some.Day("2027-03-01")));
    }

    [Fact]
    public void Fold_OnlyAnnounced_IsOpenFromTheIntendedDayUntilItIsDropped()
    {
        var threat = Some.Measure(
            "us-president-2025-threat-100",
            new MeasureAnnounced(PartialDate.Parse("2025-10-10"), DateBound.Parse("2025-11-01"), Some.Source),
            Some.Ended("2025-10-26", EndingReason.NeverAdopted));

        Assert.Equal(MeasureState.Indeterminate, Some.Fold(threat, Some.Day("2025-10-15")).At(Some.Day("2025-11-02")));
        Assert.Equal(MeasureState.Announced, Some.Fold(threat, Some.Day("2025-10-15")).At(Some.Day("2025-10-31")));
        Assert.Equal(MeasureState.Ended, Some.Fold(threat).At(Some.Day("2025-11-02")));
    }

    [Theory]
    [InlineData("not-set", "../2023-06-07 NotAnnounced; 2023-06-08/.. Announced")]
    [InlineData("unknown", "../2023-06-07 NotAnnounced; 2023-06-08/.. Indeterminate")]
    [InlineData("2023-07", "../2023-06-07 NotAnnounced; 2023-06-08/2023-06-30 Announced; 2023-07-01/2023-07-30 Indeterminate; 2023-07-31/.. InForce")]
    public void Fold_StartNotExactlyKnown_IsAsOpenAsTheStart(string effectiveFrom, string expected) =>
        Assert.Equal(expected, Some.Fold(Some.Measure("na-cabinet-2023-raw", Some.Enacted("2023-06-08", effectiveFrom))).ToString());

    [Fact]
    public void Constructor_ExtensionAfterTheEnd_IsRefusedWithBothEventsNamed()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            Some.Measure("cd-arecoms-2025-cobalt", Some.Enacted("2025-02-22", "2025-02-22", "2025-06-21"), Some.Extended("2025-06-23", "2025-09-21")));

        Assert.Contains("'extended until 2025-09-21' on 2025-06-23", error.Message);
        Assert.Contains("'enacted, effective 2025-02-22 until 2025-06-21' on 2025-02-22", error.Message);
    }

    [Theory]
    [InlineData("not-set", "2025-06-30", "../2025-02-28 NotAnnounced; 2025-03-01/2025-06-30 Announced; 2025-07-01/.. Ended")]
    [InlineData("unknown", "2025-06-30", "../2025-02-28 NotAnnounced; 2025-03-01/2025-06-30 Indeterminate; 2025-07-01/.. Ended")]
    [InlineData("2025-06", "2025-06-15", "../2025-02-28 NotAnnounced; 2025-03-01/2025-05-31 Announced; 2025-06-01/2025-06-15 Indeterminate; 2025-06-16/.. Ended")]
    [InlineData("2025-04-01", "unknown", "../2025-02-28 NotAnnounced; 2025-03-01/2025-03-31 Announced; 2025-04-01/.. Indeterminate")]
    [InlineData("not-set", "2025-06", "../2025-02-28 NotAnnounced; 2025-03-01/2025-06-01 Announced; 2025-06-02/2025-06-30 Indeterminate; 2025-07-01/.. Ended")]
    public void Fold_StartNotExactlyKnownWithALastDay_EndsThen(string effectiveFrom, string lastDay, string expected) =>
        Assert.Equal(expected, Some.Fold(Some.Measure("xx-test", Some.Enacted("2025-03-01", effectiveFrom, lastDay))).ToString());

    [Theory]
    [InlineData("unknown", "2025-02-01")]
    [InlineData("not-set", "2025-02-01")]
    [InlineData("2025-04-01", "2025-03-15")]
    public void Constructor_LastDayBeforeTheStartCanBe_IsRefused(string effectiveFrom, string lastDay) => Assert.Contains(
        "ends before it starts", Assert.Throws<ArgumentException>(() => Some.Measure("xx-test", Some.Enacted("2025-03-01", effectiveFrom, lastDay))).Message);

    [Fact]
    public void Constructor_ExtensionUntilADayBeforeTheStart_IsRefusedWithBothNamed()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            Some.Measure("xx-test", Some.Enacted("2025-03-01", "2025-04-01", "2025-05-01"), Some.Extended("2025-04-20", "2025-03-15")));

        Assert.Contains("'extended until 2025-03-15' on 2025-04-20 against 'enacted, effective 2025-04-01 until 2025-05-01' on 2025-03-01", error.Message);
    }

    [Fact]
    public void Constructor_NoStart_IsRefusedWithTheWayOut() => Assert.Contains(
        "ended as never adopted", Assert.Throws<ArgumentException>(() => Some.Enacted("2025-03-01", "none")).Message);

    [Fact]
    public void Fold_BeyondTheFirstLastDay_NamesTheExtensionThatHoldsIt()
    {
        var timeline = Some.Fold(Some.Measure(
            "cd-arecoms-2025-cobalt", Some.Enacted("2025-02-22", "2025-02-22", "2025-06-21"), Some.Extended("2025-06-21", "2025-09-20"), Some.Extended("2025-09-20", "2025-10-15")));

        string Cause(string day) => timeline.SpanAt(Some.Day(day)).Cause!.Describe();
        Assert.Contains("enacted", Cause("2025-06-21"));
        Assert.Contains("extended until 2025-09-20", Cause("2025-06-22"));
        Assert.Contains("extended until 2025-10-15", Cause("2025-09-21"));
        Assert.Contains("ran out: extended until 2025-10-15", Cause("2025-10-16"));
        Assert.Equal(Some.Day("2025-02-22"), timeline.Since(Some.Day("2025-10-01")));
    }

    [Fact]
    public void Constructor_TwoChangesOfTermsOnOneDay_AreRefused()
    {
        TermsChanged Rate(decimal percent) => new(PartialDate.Parse("2025-04-10"), new Duty(percent), Some.Source);

        var error = Assert.Throws<ArgumentException>(() => Some.Measure("xx-test", Some.Enacted("2025-03-01", "2025-03-01"), Rate(10), Rate(15)));

        Assert.Contains("record what holds at the end of that day as one change", error.Message);
    }
}
