using static CriticalMinerals.Domain.Tests.Story;

namespace CriticalMinerals.Domain.Tests;

public class NoticeStories
{
    [Fact]
    public void EarliestEnd_WorkedDates_ComeOut()
    {
        Assert.Equal(Day("2026-04-01"), Australia.EarliestEnd(Day("2026-03-02")));
        Assert.Equal(Day("2026-08-29"), Malaysia.EarliestEnd(Day("2026-03-02")));
        Assert.Equal(Day("2027-01-02"), Usmca.EarliestEnd(Day("2026-07-02")));
        Assert.Equal(Day("2036-07-01"), Usmca.EarliestEnd(Day("2036-03-01")));
    }

    [Fact]
    public void EarliestEnd_BeforeOrAfterTheAgreement_IsNull()
    {
        Assert.Null(Malaysia.EarliestEnd(Day("2025-10-25")));
        Assert.Equal(Day("2026-07-28"), Malaysia.EarliestEnd(Day("2026-01-29")));
        Assert.Null(Australia.With(Terminated("2026-03-01")).EarliestEnd(Day("2026-03-02")));
        Assert.Null(Chile.EarliestEnd(Day("2026-03-02")));
    }

    [Fact]
    public void Australia_NoticeReceived_EndsOnTheThirtiethDay()
    {
        var notified = Australia.With(Notice("2026-02-25", "US", receivedOn: "2026-03-02"));

        Assert.Equal(
            "../2025-10-19 NotAnnounced; 2025-10-20/2026-02-24 InForce; 2026-02-25/2026-03-31 NoticeGiven; 2026-04-01/2026-10-08 Ended; 2026-10-09/.. Ended", notified.StateTimeline().ToString());
        Assert.Equal("InForce", notified.StatusOn(AsOf("2026-03-10@2026-02-24")).ToString());
    }

    [Fact]
    public void Malaysia_NotesExchanged_EntersSixtyDaysLater() =>
        Assert.Equal("../2025-10-25 NotAnnounced; 2025-10-26/2026-01-29 Signed; 2026-01-30/2026-10-08 InForce; 2026-10-09/.. InForce", Malaysia.StateTimeline().ToString());

    [Fact]
    public void NoticeTakenBack_ThirdOfMarch_LeavesTheAgreementInForce()
    {
        var kept = Australia.With(Notice("2026-03-02", "US")).With(TakenBack("2026-03-20", "US"));

        Assert.Equal("NoticeGiven", kept.StatusOn(AsOf("2026-03-19")).ToString());
        Assert.Equal("InForce", kept.StatusOn(AsOf("2026-03-20")).ToString());
        Assert.Equal("InForce", kept.StatusOn(AsOf("2026-04-01")).ToString());
        Assert.Equal("Ended", kept.StatusOn(AsOf("2026-04-01@2026-03-19")).ToString());
    }

    [Fact]
    public void NoticeTakenBack_AfterItTookEffect_IsRefusedWithBothNamed()
    {
        var error = Assert.Throws<ArgumentException>(() => Australia.With(Notice("2026-03-02", "US")).With(TakenBack("2026-04-01", "US")));

        Assert.Contains("'notice withdrawn by US (2026-04-01)' comes after the notice has taken effect: 'notice given by US (2026-03-02)'", error.Message);
    }

    [Fact]
    public void Notice_WithItsOwnDay_EndsThen() =>
        Assert.Equal("Ended", Australia.With(Notice("2026-03-02", "AU", effectiveOn: "2026-06-01")).StatusOn(AsOf("2026-06-01")).ToString());

    [Fact]
    public void Notice_WithoutAKnownPeriod_IsOpenAfterTheRecordedDays()
    {
        var notified = Chile.With(Notice("2026-03-02", "CL"));

        Assert.Equal("NoticeGiven", notified.StatusOn(AsOf("2026-10-08")).ToString());
        Assert.Equal([AgreementState.NoticeGiven, AgreementState.Ended], notified.StatusOn(AsOf("2026-10-09")).Possible);
    }

    [Fact]
    public void Notice_OneOfThree_LeavesTheOthersBound()
    {
        var left = Usmca.With(Notice("2026-08-01", "CA"));

        Assert.Equal("NoticeGiven", left.StatusOn(AsOf("2027-01-31")).ToString());
        Assert.Equal("RunningOff", left.StatusOn(AsOf("2027-02-01")).ToString());
        Assert.Equal([Party.Parse("US"), Party.Parse("MX")], left.PartiesOn(Day("2027-02-01")));
    }

    [Fact]
    public void Notice_AfterTheDay_HoldsThroughIt() => Assert.Equal(
        Day("2026-04-02"), new WithdrawalClause(Length("P30D"), ends: NoticeEnd.AfterTheDay).FirstDayOut(Day("2026-03-02")));

    [Fact]
    public void Notice_InSomeDayOfAMonth_IsOpenOnlyWhereStatesDiffer()
    {
        var notified = Australia.With(Notice("2026-03", "US"));

        Assert.Equal("InForce", notified.StatusOn(AsOf("2026-02-28")).ToString());
        Assert.Equal([AgreementState.InForce, AgreementState.NoticeGiven], notified.StatusOn(AsOf("2026-03-15")).Possible);
        Assert.Equal([AgreementState.NoticeGiven, AgreementState.Ended], notified.StatusOn(AsOf("2026-04-15")).Possible);
        Assert.Equal("Ended", notified.StatusOn(AsOf("2026-04-30")).ToString());
    }
}
