using CsCheck;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Timelines from dated changes against brute force over all days on which the changes may have come.</summary>
public class TimelineChangesTests
{
    private static readonly Gen<DateBound> Bounds = Gen.Select(Gen.Int[0, TimeGen.Window - 1], Gen.Int[0, 4], Gen.Int[0, 9]).Select((from, length, kind) => kind switch
    {
        0 => DateBound.Unknown,
        1 => DateBound.NotSet,
        2 => DateBound.None,
        _ when length == 0 => DateBound.On(TimeGen.Start.PlusDays(from)),
        _ => DateBound.On(PartialDate.Between(TimeGen.Start.PlusDays(from), TimeGen.Start.PlusDays(from + length))),
    });

    private static readonly Gen<TimelineChange<string>[]> Changes = Gen.Select(Bounds, Gen.Char['a', 'c']).Array[0, 3]
.Select(changes => changes.Select((change, i) => new TimelineChange<string>(change.Item1, change.Item2.ToString(), new Cause(i))).ToArray());

    [Fact]
    public void FromChanges_ImpreciseBounds_AreIndeterminateExactlyWherePossibleStatesDiffer()
    {
        var (built, indeterminate) = (0, 0);
        Changes.Sample(
            changes =>
            {
                Timeline<string> timeline;
                try
                {
                    timeline = Timeline.FromChanges("o", changes, "?");
                }
                catch (ArgumentException)
                {
                    Assert.Empty(Orders(changes));
                    return;
                }

                Interlocked.Increment(ref built);
                var orders = Orders(changes);
                foreach (var day in TimeGen.Days)
                {
                    var possible = orders.Select(days => StateOn(day, changes, days)).Distinct().Order().ToArray();
                    var span = timeline.SpanAt(day);
                    if (possible.Length > 1) Interlocked.Increment(ref indeterminate);
                    Assert.Equal(possible.Length == 1 ? possible[0] : "?", span.State);
                    Assert.Equal(possible.Length == 1 ? [] : possible, span.Possible.Order());
                    Assert.Equal(possible.Length == 1, span.Unsettled.IsEmpty);
                    Assert.All(span.Unsettled, cause => Assert.Null(changes[((Cause)cause).Number].From.Day));
                }
            },
            iter: 1500);
        Assert.True(built > 500 && indeterminate > 500, $"Only {built} timelines and {indeterminate} indeterminate days: the test says little.");
    }

    [Fact]
    public void FromChanges_ExactDays_AgreeWithTheLastChangeOfEachDay() =>
        Gen.Select(Gen.Int[0, TimeGen.Window], Gen.Char['a', 'c']).Array[0, 6].Sample(given =>
        {
            var sorted = given.OrderBy(change => change.Item1).ToArray();
            var timeline = Timeline.FromChanges(
                "o", sorted.Select((change, i) => new TimelineChange<string>(DateBound.On(TimeGen.Start.PlusDays(change.Item1)), change.Item2.ToString(), new Cause(i))), "?");
            foreach (var day in TimeGen.Days)
            {
                var last = Array.FindLastIndex(sorted, change => TimeGen.Start.PlusDays(change.Item1) <= day);
                Assert.Equal(last < 0 ? "o" : sorted[last].Item2.ToString(), timeline.At(day));
                Assert.Equal(last < 0 ? null : new Cause(last), timeline.SpanAt(day).Cause);
            }
        });

    [Fact]
    public void FromChanges_TooManyKnownDays_AreRefusedBeforeTheyTakeMinutes()
    {
        static TimelineChange<int>[] Daily(int count) =>
            [.. Enumerable.Range(0, count).Select(i => new TimelineChange<int>(DateBound.On(PartialDate.OnDay(new LocalDate(2000, 1, 1).PlusDays(i))), i))];

        Assert.Equal(5_000, Timeline.FromChanges(-1, Daily(5_000), -2).Spans.Count - 1);
        var refused = Assert.Throws<InvalidOperationException>(() => Timeline.FromChanges(-1, Daily(10_000), -2));
        Assert.Contains("the record has too many dates to be laid out: 10000, of which 0 are open on that day; settle some of them or leave some out.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromChanges_KnownChangeAfterAnUnknownOne_SettlesThatItCame()
    {
        var timeline = Timeline.FromChanges(
            "o", [new(DateBound.Parse("2025-01"), "a"), new(DateBound.Parse("2025-01-15"), "b")], "?");

        Assert.Equal("../2024-12-31 o; 2025-01-01/2025-01-14 ?; 2025-01-15/.. b", timeline.ToString());
    }

    [Fact]
    public void FromChanges_TooManyOpenAtOnce_SaysSo()
    {
        var changes = Enumerable.Range(0, 17).Select(i => new TimelineChange<string>(DateBound.Unknown, $"s{i}", new Cause(i)));

        var error = Assert.Throws<InvalidOperationException>(() => Timeline.FromChanges("o", changes, "?"));
        Assert.Contains("more than 16 dates", error.Message);
        Assert.Contains("change 16", error.Message);
    }

    [Fact]
    public void FromChanges_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>("changes", () => Timeline.FromChanges("o", null!, "?"));
        Assert.Throws<ArgumentNullException>("from", () => new TimelineChange<string>(null!, "a"));
        Assert.Throws<ArgumentNullException>("state", () => new TimelineChange<string>(DateBound.None, null!));
        Assert.Equal("../.. o", Timeline.FromChanges("o", [], "?").ToString());
    }

    /// <summary>All ways to give each change an exact day (null: it never comes) so that the listed order holds.</summary>
    private static List<int?[]> Orders(TimelineChange<string>[] changes)
    {
        List<int?[]> orders = [[]];
        foreach (var change in changes)
        {
            var candidates = Candidates(change.From).ToArray();
            orders = [.. from order in orders from day in candidates where day is null || order.All(earlier => earlier is null || earlier <= day) select (int?[])[.. order, day]];
        }

        return orders;
    }

    // Days are counted from the first generated one; an unknown change may also come before or after all days that are asked about.
    private static IEnumerable<int?> Candidates(DateBound bound) => bound.Kind switch
    {
        DateBoundKind.OnDate => Enumerable.Range(Number(bound.Date!.Earliest), Number(bound.Date.Latest) - Number(bound.Date.Earliest) + 1).Select(day => (int?)day),
        DateBoundKind.Unknown => Enumerable.Range(-3, TimeGen.Window + 7).Prepend(int.MinValue).Append(int.MaxValue).Select(day => (int?)day),
        _ => [null],
    };

    private static int Number(LocalDate day) => Period.DaysBetween(TimeGen.Start, day);

    private static string StateOn(LocalDate day, TimelineChange<string>[] changes, int?[] days)
    {
        var last = Array.FindLastIndex(days, from => from <= Number(day));
        return last < 0 ? "o" : changes[last].State;
    }

    private sealed record Cause(int Number) : ITimelineCause
    {
        public string Describe() => $"change {Number}";
    }
}
