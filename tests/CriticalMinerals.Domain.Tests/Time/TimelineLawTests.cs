using CsCheck;

namespace CriticalMinerals.Domain.Tests;

/// <summary>What holds for every timeline, on generated ones, day by day.</summary>
public class TimelineLawTests
{
    private static readonly Gen<LocalDate> NearDay = Gen.Int[-2, TimeGen.Window + 1].Select(TimeGen.Start.PlusDays);

    [Fact]
    public void Spans_OfAnyTimeline_CoverAllTimeWithoutGap() => TimeGen.Timelines.Sample(GapFree);

    [Fact]
    public void At_EveryDay_IsTheStateOfItsSpan() => TimeGen.Timelines.Sample(timeline =>
    {
        foreach (var day in TimeGen.Days)
        {
            var span = Assert.Single(timeline.Spans, span => span.Days.Contains(day));
            Assert.Equal(span, timeline.SpanAt(day));
            Assert.Equal(span.State, timeline.At(day));
        }
    });

    [Fact]
    public void With_AnySpan_ReplacesItsDaysOnly() => Gen.Select(TimeGen.Timelines, TimeGen.NearSpans).Sample((timeline, days) =>
    {
        var changed = timeline.With(days, "w", new Cause("with"), Standing.Hypothetical);

        GapFree(changed);
        foreach (var day in TimeGen.Days)
            Assert.Equal(days.Contains(day) ? "w" : timeline.At(day), changed.At(day));
        Assert.Equal([days], changed.SpansOf("w"));
        Assert.Equal(Standing.Hypothetical, changed.Spans.Single(span => span.State == "w").Standing);
    });

    [Fact]
    public void With_ItsOwnState_ChangesNoDay() => Gen.Select(TimeGen.Timelines, NearDay).Sample((timeline, day) =>
    {
        var span = timeline.SpanAt(day);
        if (span.Possible.IsEmpty) Assert.Equal(timeline, timeline.With(new DateSpan(day, day), span.State, span.Cause, span.Standing));
    });

    [Fact]
    public void Cut_AnyDay_EndsEverythingFromThere() => Gen.Select(TimeGen.Timelines, NearDay).Sample((timeline, from) =>
    {
        var cut = timeline.Cut(from, "end");

        GapFree(cut);
        foreach (var day in TimeGen.Days) Assert.Equal(day >= from ? "end" : timeline.At(day), cut.At(day));
        Assert.Equal(cut, cut.Cut(from, "end"));
    });

    [Fact]
    public void SpansOf_AnyState_AreItsDaysInOrderAndApart() => TimeGen.Timelines.Sample(timeline =>
    {
        foreach (var state in timeline.Spans.Select(span => span.State).Append("never").Distinct())
        {
            var runs = timeline.SpansOf(state);
            foreach (var day in TimeGen.Days) Assert.Equal(timeline.At(day) == state, runs.Any(run => run.Contains(day)));
            for (var i = 1; i < runs.Count; i++) Assert.True(runs[i - 1].Last!.Value.PlusDays(1) < runs[i].First);
        }
    });

    [Fact]
    public void NextChangeAfter_AnyDay_IsTheFirstLaterDayWithAnotherState() => Gen.Select(TimeGen.Timelines, NearDay).Sample((timeline, day) =>
    {
        var next = TimeGen.Days.Where(later => later > day).Order().Select(later => (LocalDate?)later).FirstOrDefault(later => timeline.At(later!.Value) != timeline.At(day));

        Assert.Equal(next, timeline.NextChangeAfter(day)?.Days.First);
        if (next is { } changed) Assert.Equal(timeline.At(changed), timeline.NextChangeAfter(day)!.State);
    });

    [Fact]
    public void Since_AnyDay_IsTheFirstOfTheRun() => Gen.Select(TimeGen.Timelines, NearDay).Sample((timeline, day) =>
    {
        var before = TimeGen.Days.Where(earlier => earlier < day && timeline.At(earlier) != timeline.At(day)).ToArray();

        Assert.Equal(before.Length == 0 ? null : before.Max().PlusDays(1), timeline.Since(day));
    });

    [Fact]
    public void RecordedThrough_AnyDay_ProjectsWhatIsLater() => Gen.Select(TimeGen.Timelines, NearDay, TimeGen.NearSpans, Gen.Bool).Sample((timeline, last, assumed, all) =>
    {
        var given = timeline.With(assumed, "h", null, Standing.Hypothetical);
        var recorded = given.RecordedThrough(all ? null : last);

        GapFree(recorded);
        foreach (var day in TimeGen.Days)
        {
            var expected = assumed.Contains(day) ? Standing.Hypothetical : all || day > last ? Standing.Projected : Standing.Recorded;
            Assert.Equal((given.At(day), given.SpanAt(day).Possible, expected), (recorded.At(day), recorded.SpanAt(day).Possible, recorded.SpanAt(day).Standing));
        }

        Assert.Equal(recorded, recorded.RecordedThrough(all ? null : last));
    });

    [Fact]
    public void Overlay_AnyTwo_AgreesWithEachDay() => Gen.Select(TimeGen.Timelines, TimeGen.Timelines).Sample((one, two) =>
    {
        var laid = one.Overlay(two, (left, right) => left == right ? "same" : left[0] < right[0] ? "less" : "more", "?");

        GapFree(laid);
        foreach (var day in TimeGen.Days)
        {
            var possible = (
                from left in States(one.SpanAt(day))
                from right in States(two.SpanAt(day))
                select left == right ? "same" : left[0] < right[0] ? "less" : "more").Distinct().ToArray();
            Assert.Equal(possible.Length == 1 ? possible[0] : "?", laid.At(day));
            Assert.Equal(possible.Length == 1 ? [] : possible.Order(), laid.SpanAt(day).Possible.Order());
        }
    });

    [Fact]
    public void Overlay_SwappedWithASwappedFunction_IsTheSameOnEachDay() => Gen.Select(TimeGen.Timelines, TimeGen.Timelines).Sample((one, two) =>
    {
        var laid = one.Overlay(two, (left, right) => left + right, "?");
        var swapped = two.Overlay(one, (right, left) => left + right, "?");
        foreach (var day in TimeGen.Days) Assert.Equal(laid.At(day), swapped.At(day));
    });

    [Fact]
    public void Overlay_Standing_IsTheWeaker()
    {
        var recorded = Timeline.Constant("a").RecordedThrough(TimeGen.Start);
        var assumed = Timeline.Constant("b").With(new DateSpan(TimeGen.Start.PlusDays(2), null), "c", null, Standing.Hypothetical);

        var laid = recorded.Overlay(assumed, (left, right) => left + right, "?");

        Assert.Equal([Standing.Recorded, Standing.Projected, Standing.Hypothetical], laid.Spans.Select(span => span.Standing));
    }

    [Fact]
    public void Overlay_Cause_IsThatOfTheOneThatChangedLast()
    {
        var one = Timeline.Constant("a").With(new DateSpan(TimeGen.Start, null), "b", new Cause("one"));
        var two = Timeline.Constant("a").With(new DateSpan(TimeGen.Start.PlusDays(2), null), "b", new Cause("two"));

        Assert.Equal([null, "one", "two"], one.Overlay(two, (left, right) => left + right, "?").Spans.Select(span => span.Cause?.Describe()));
        Assert.Equal([null, "one", "two"], two.Overlay(one, (left, right) => left + right, "?").Spans.Select(span => span.Cause?.Describe()));
    }

    [Fact]
    public void Map_AnyTimeline_MapsEachDayAndItsPossibleStates() => TimeGen.Timelines.Sample(timeline =>
    {
        Assert.Equal(timeline, timeline.Map(state => state));
        var mapped = timeline.Map(state => state is "a" or "e" ? "A" : state);

        GapFree(mapped);
        foreach (var day in TimeGen.Days)
        {
            var possible = States(timeline.SpanAt(day)).Select(state => state is "a" or "e" ? "A" : state).Distinct().ToArray();
            Assert.Equal(possible.Length == 1 ? possible[0] : "?", mapped.At(day));
        }
    });

    [Fact]
    public void Equality_OfTimelines_IsThatOfTheirSpans()
    {
        var one = Timeline.Constant("a").With(new DateSpan(TimeGen.Start, null), "b");
        var two = Timeline.Constant("b").With(new DateSpan(null, TimeGen.Start.PlusDays(-1)), "a");

        Assert.True(one == two && one.Equals((object)two) && one.GetHashCode() == two.GetHashCode());
        Assert.True(one != Timeline.Constant("a") && !one.Equals(null));
        Assert.Equal("../2025-01-27 a; 2025-01-28/.. b", one.ToString());
    }

    [Fact]
    public void Edges_OfTheCalendar_AreNoOverflow()
    {
        var line = Timeline.Constant("a");

        Assert.Equal("../.. b", line.With(DateSpan.Parse("0001-01-01/9999-12-31"), "b").ToString());
        Assert.Equal("../2024-12-31 a; 2025-01-01/.. b", line.With(DateSpan.Parse("2025-01-01/9999-12-31"), "b").ToString());
        Assert.Equal("../.. b", line.Cut(TimeGen.FirstDay, "b").ToString());
        Assert.Equal("../9999-12-30 a; 9999-12-31/.. b", line.Cut(TimeGen.LastDay, "b").ToString());
        Assert.Equal(line, line.RecordedThrough(TimeGen.LastDay));
        Assert.Equal("../.. b", Timeline.FromChanges("a", [new(DateBound.On(TimeGen.FirstDay), "b")], "?").ToString());
    }

    [Fact]
    public void Questions_OtherCalendarOrNull_AreRefused()
    {
        var line = Timeline.Constant("a");
        var julian = TimeGen.Start.WithCalendar(CalendarSystem.Julian);

        Assert.Throws<ArgumentException>("date", () => line.At(julian));
        Assert.Throws<ArgumentException>("date", () => line.NextChangeAfter(julian));
        Assert.Throws<ArgumentException>("date", () => line.Since(julian));
        Assert.Throws<ArgumentNullException>("days", () => line.With(null!, "b"));
        Assert.Throws<ArgumentNullException>("state", () => line.With(DateSpan.Always, null!));
        Assert.Throws<ArgumentNullException>("map", () => line.Map<string>(null!));
        Assert.Throws<ArgumentNullException>("other", () => line.Overlay<string, string>(null!, (left, _) => left, "?"));
        Assert.Throws<ArgumentNullException>("combine", () => line.Overlay<string, string>(line, null!, "?"));
    }

    [Fact]
    public void Span_OnePossibleState_IsRefused() =>
        Assert.Contains("settled state", Assert.Throws<ArgumentException>("possible", () => new TimelineSpan<string>(DateSpan.Always, "?", null, Standing.Recorded, ["a"])).Message);

    private static string[] States(TimelineSpan<string> span) => span.Possible.IsEmpty ? [span.State] : [.. span.Possible];

    private static void GapFree(Timeline<string> timeline)
    {
        var spans = timeline.Spans;
        Assert.Null(spans[0].Days.First);
        Assert.Null(spans[^1].Days.Last);
        for (var i = 1; i < spans.Count; i++)
        {
            Assert.Equal(spans[i - 1].Days.EndExclusive, spans[i].Days.First);
            Assert.False(spans[i - 1].ContinuesAs(spans[i]), $"{spans[i - 1]} and {spans[i]} are one span");
        }
    }

    private sealed record Cause(string Text) : ITimelineCause
    {
        public string Describe() => Text;
    }
}
