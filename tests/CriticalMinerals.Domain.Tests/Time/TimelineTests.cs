namespace CriticalMinerals.Domain.Tests;

public class TimelineTests
{
    private static LocalDate Day(int month, int day) => new(2025, month, day);

    private static TimelineChange<string> Change(string from, string state) => new(DateBound.Parse(from), state, new Note(state));

    private sealed record Note(string Text) : ITimelineCause
    {
        public string Describe() => Text;
    }

    [Fact]
    public void FromChanges_ExactDays_HaveGapFreeSpans()
    {
        var timeline = Timeline.FromChanges("none", [Change("2025-10-09", "announced"), Change("2025-11-08", "in force")], "?");

        Assert.Equal("../2025-10-08 none; 2025-10-09/2025-11-07 announced; 2025-11-08/.. in force", timeline.ToString());
        Assert.Equal("announced", timeline.At(Day(11, 7)));
        Assert.Equal("in force", timeline.NextChangeAfter(Day(11, 7))!.State);
        Assert.Null(timeline.NextChangeAfter(Day(11, 8)));
        Assert.Equal(Day(10, 9), timeline.Since(Day(10, 20)));
    }

    [Fact]
    public void FromChanges_MonthOnly_IsIndeterminateOnlyWithinTheMonth()
    {
        var timeline = Timeline.FromChanges("none", [Change("2025-06", "in force")], "?");

        Assert.Equal("../2025-05-31 none; 2025-06-01/2025-06-29 ?; 2025-06-30/.. in force", timeline.ToString());
        var open = timeline.SpanAt(Day(6, 15));
        Assert.Equal(["none", "in force"], open.Possible);
        Assert.Equal("in force", Assert.Single(open.Unsettled).Describe());
    }

    [Fact]
    public void FromChanges_UnknownStart_IsIndeterminateUntilTheNextKnownChange()
    {
        var timeline = Timeline.FromChanges("none", [Change("unknown", "in force"), Change("2025-06-01", "ended")], "?");

        Assert.Equal("../2025-05-31 ?; 2025-06-01/.. ended", timeline.ToString());
    }

    [Fact]
    public void FromChanges_NotSet_NeverComes() =>
        Assert.Equal("../.. none", Timeline.FromChanges("none", [Change("not-set", "in force")], "?").ToString());

    [Fact]
    public void FromChanges_OutOfOrder_IsRefusedWithBothNamed()
    {
        var error = Assert.Throws<ArgumentException>(() => Timeline.FromChanges("none", [Change("2025-06-01", "b"), Change("2025-05-31", "a")], "?"));

        Assert.Contains("'a' from 2025-05-31 comes after 'b' from 2025-06-01", error.Message);
    }

    [Fact]
    public void Overlay_TwoTimelines_CombinesEachDay()
    {
        var effective = Timeline.FromChanges(false, [new TimelineChange<bool>(DateBound.On(Day(1, 10)), true)], false);
        var suspended = Timeline.Constant(false).With(new DateSpan(Day(1, 5), Day(1, 20)), true);

        var operative = effective.Overlay(suspended, (e, s) => e && !s, false);

        Assert.Equal([DateSpan.Parse("2025-01-21/..")], operative.SpansOf(true));
    }

    [Fact]
    public void Cut_FromADay_EndsEverythingAfterIt()
    {
        var timeline = Timeline.FromChanges("a", [Change("2025-02-01", "b"), Change("2025-04-01", "c")], "?").Cut(Day(3, 1), "end");

        Assert.Equal("../2025-01-31 a; 2025-02-01/2025-02-28 b; 2025-03-01/.. end", timeline.ToString());
    }

    [Fact]
    public void Subtract_SpansInside_LeavesThePieces() =>
        Assert.Equal(
            [DateSpan.Parse("2025-01-01/2025-01-09"), DateSpan.Parse("2025-01-21/..")],
            DateSpan.Parse("2025-01-01/..").Subtract([DateSpan.Parse("2025-01-10/2025-01-20")]));
}
