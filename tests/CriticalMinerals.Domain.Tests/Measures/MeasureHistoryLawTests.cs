using CsCheck;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Laws over histories with every event that touches a state, partly known days and days of publication. Days are counted from 1 January 2025.</summary>
public class MeasureHistoryLawTests
{
    private const int Length = 120;

    private static readonly Gen<string> Dates = Gen.Frequency(
        (5, Gen.Int[0, Length].Select(Text)), (1, Gen.Int[1, 4].Select(month => $"2025-0{month}")), (1, Gen.Int[0, Length].Select(day => $"{Text(day)}..{Text(day + 9)}")));

    private static readonly Gen<string> Bounds = Gen.Frequency((6, Dates), (1, Gen.Const("not-set")), (1, Gen.Const("unknown")), (2, Gen.Const("none")));

    private static readonly Gen<PartialDate?> Public = Gen.Frequency((2, Gen.Const((PartialDate?)null)), (1, Gen.Int[0, Length + 60].Select(day => (PartialDate?)PartialDate.OnDay(DayOf(day)))));

    private static readonly Gen<Func<MeasureEvent>> Events = Gen.Select(Gen.Int[0, 6], Dates, Bounds, Bounds, Public).Select((kind, on, one, other, publicOn) => (Func<MeasureEvent>)(() => kind switch
    {
        0 => new MeasureProposed(PartialDate.Parse(on), Some.Source, publicOn: publicOn),
        1 => new MeasureAnnounced(PartialDate.Parse(on), DateBound.Parse(one), Some.Source, publicOn: publicOn),
        2 => new MeasurePostponed(PartialDate.Parse(on), DateBound.Parse(one), Some.Source, publicOn: publicOn),
        3 => new MeasureExtended(PartialDate.Parse(on), DateBound.Parse(one), Some.Source, publicOn: publicOn),
        4 => new MeasureEnded(PartialDate.Parse(on), EndingReason.Repealed, Some.Source, publicOn: publicOn),
        5 => new ExtensionAnnounced(PartialDate.Parse(on), DateBound.Parse(one), Some.Source, publicOn: publicOn),
        _ => new ChangeAnnounced(PartialDate.Parse(on), MeasureState.Suspended, DateBound.Parse(one), DateBound.Parse(other), Some.Source, publicOn: publicOn),
    }));

    private static readonly Gen<(TradeMeasure Measure, Suspension[] Suspensions)?> Histories =
        from own in Gen.Select(Dates, Bounds, Bounds, Events.Array[0, 3])
        from others in Gen.Select(Dates, Bounds, Bounds, Events.Array[0, 2]).Array[0, 2]
        select Made(own, others);

    private static (TradeMeasure Measure, Suspension[] Suspensions)? Made(
        (string On, string From, string Last, Func<MeasureEvent>[] More) own, (string On, string From, string Last, Func<MeasureEvent>[] More)[] others)
    {
        try
        {
            return (
                Some.Measure("xx-test", [Some.Enacted(own.On, own.From, own.Last), .. own.More.Select(make => make())]),
                [.. others.Select((s, i) => Some.Suspension($"xx-pause-{i}", "xx-test/1", [Some.Enacted(s.On, s.From, s.Last), .. s.More.Select(make => make())]))]);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static void Sample(int atLeast, Action<TradeMeasure, Suspension[], int> law)
    {
        var sampled = 0;
        Gen.Select(Histories, Gen.Int[0, Length + 60]).Sample((history, number) =>
        {
            if (history is not { } made) return;
            Interlocked.Increment(ref sampled);
            law(made.Measure, made.Suspensions, number);
        }, iter: 4_000);
        Assert.True(sampled >= atLeast, $"only {sampled} histories were let through");
    }

    [Fact]
    public void Fold_AsKnownOnADay_IsThatOfTheHistoryWithoutLaterEvents() => Sample(300, (measure, suspensions, known) =>
    {
        var knownOn = DayOf(known);
        MeasureEvent[] Kept(ValueList<MeasureEvent> events) => [.. events.Where(e => e.KnownFrom <= knownOn)];
        var expected = ClauseFold.Fold(
            [new(measure.Id, Kept(measure.Events), [], [.. suspensions.Select(s => s.Id)])], [.. suspensions.Select(s => new ClauseFold.Known(s.Id, Kept(s.Events), [], []))]);

        Assert.Equal(expected, Some.Fold(measure, knownOn, suspensions));
    });

    [Fact]
    public void Fold_AsKnownOnADay_NamesNoLaterEvent() => Sample(300, (measure, suspensions, known) =>
    {
        foreach (var span in Some.Fold(measure, DayOf(known), suspensions).Spans)
            foreach (var cause in span.Unsettled.Append(span.Cause!).OfType<MeasureCause>()) Assert.True(cause.Event.KnownFrom <= DayOf(known));
    });

    [Fact]
    public void Fold_InstrumentsAndEventsInAnotherOrder_IsTheSame() => Sample(300, (measure, suspensions, seed) =>
    {
        var random = new Random(seed);
        MeasureEvent[] Shuffled(ValueList<MeasureEvent> events)
        {
            MeasureEvent[] listed = [.. events];
            random.Shuffle(listed);
            return listed;
        }

        Suspension[] others = [.. suspensions.Select(s => Some.Suspension(s.Id.Value, "xx-test/1", Shuffled(s.Events)))];
        Assert.Equal(Some.Fold(measure, null, suspensions), Some.Fold(Some.Measure("xx-test", Shuffled(measure.Events)), null, others));
    });

    [Fact]
    public void Fold_TwoExtensionsThatDifferInWhenTheyWereKnown_IsTheSameInEitherOrder()
    {
        MeasureEvent Extended(string? publicOn, string? note) =>
            new MeasureExtended(PartialDate.Parse("2025-02-26"), DateBound.NotSet, Some.Source, publicOn: publicOn is null ? null : PartialDate.Parse(publicOn), note: note);
        MeasureEvent enacted = Some.Enacted("2025-02-01", "2025-02-13", "2025-04-06");
        MeasureEvent[][] pairs = [[Extended("2025-03-15", null), Extended(null, null)], [Extended(null, "read in one source"), Extended(null, "read in another")]];

        Assert.All(pairs, pair => Assert.Equal(
            Some.Fold(Some.Measure("xx-test", [enacted, pair[0], pair[1]])), Some.Fold(Some.Measure("xx-test", [enacted, pair[1], pair[0]]))));
    }

    [Fact]
    public void Fold_BetweenTwoDaysOfTheHistory_IsConstant() => Sample(300, (measure, suspensions, _) =>
    {
        var days = measure.Events.Concat(suspensions.SelectMany(s => s.Events)).SelectMany(DaysOf).ToHashSet();
        Assert.All(Some.Fold(measure, null, suspensions).Spans.Skip(1), span => Assert.Contains(span.Days.First!.Value, days));
    });

    [Fact]
    public void Fold_EveryHistory_CoversAllTimeAndIsOpenExactlyWhereStatesDiffer() => Sample(300, (measure, suspensions, _) =>
    {
        var spans = Some.Fold(measure, null, suspensions).Spans;
        Assert.Null(spans[0].Days.First);
        Assert.Null(spans[^1].Days.Last);
        for (var i = 1; i < spans.Count; i++) Assert.Equal(spans[i - 1].Days.EndExclusive, spans[i].Days.First);
        foreach (var span in spans)
        {
            Assert.Equal(span.State == MeasureState.Indeterminate, span.Possible.Count > 1);
            Assert.Equal(span.Possible.Count, span.Possible.Distinct().Count());
        }
    });

    [Fact]
    public void Fold_WithoutItsSuspensions_DiffersOnlyWhereTheyMayHold() => Sample(300, (measure, suspensions, _) =>
    {
        var (with, without) = (Some.Fold(measure, null, suspensions), Some.Fold(measure));
        var held = suspensions.Select(s => ClauseFold.Fold([new(s.Id, ClauseFold.KnownOf(s.Events, null), [], [])], [])).ToArray();
        for (var day = -5; day < Length + 60; day += 3)
        {
            var date = DayOf(day);
            if (held.Any(timeline => timeline.SpanAt(date) is var span && (span.State == MeasureState.InForce || span.Possible.Contains(MeasureState.InForce)))) continue;
            Assert.Equal(without.At(date), with.At(date));
        }
    });

    [Fact]
    public void Fold_EndingKnown_IsNeverLeft() => Sample(300, (measure, suspensions, _) =>
    {
        var timeline = Some.Fold(measure, null, suspensions);
        if (measure.Events.OfType<MeasureEnded>().Select(e => (LocalDate?)e.On.Latest).Min() is not { } ended) return;
        for (var day = ended; day < DayOf(Length + 80); day = day.PlusDays(7)) Assert.Equal(MeasureState.Ended, timeline.At(day));
    });

    [Fact]
    public void Fold_DateSettled_StaysWithinWhatWasPossible() => Sample(300, (measure, suspensions, choice) =>
    {
        foreach (var enacted in measure.Events.OfType<MeasureEnacted>().Where(e => e.EffectiveFrom.Date is { Day: null }))
        {
            var date = enacted.EffectiveFrom.Date!;
            var day = date.Earliest.PlusDays(choice % (Period.DaysBetween(date.Earliest, date.Latest) + 1));
            var exact = new MeasureEnacted(enacted.On, DateBound.On(day), enacted.LastDay, enacted.Citation);
            TradeMeasure settled;
            try
            {
                settled = Some.Measure("xx-test", [.. measure.Events.Select(e => e == enacted ? exact : e)]);
            }
            catch (ArgumentException)
            {
                continue;
            }

            var (open, closed) = (Some.Fold(measure, null, suspensions), Some.Fold(settled, null, suspensions));
            for (var i = -5; i < Length + 60; i += 3)
                Assert.Subset(States(open.SpanAt(DayOf(i))), States(closed.SpanAt(DayOf(i))));
        }
    });

    private static HashSet<MeasureState> States(TimelineSpan<MeasureState> span) => span.Possible.IsEmpty ? [span.State] : [.. span.Possible];

    private static LocalDate DayOf(int number) => new LocalDate(2025, 1, 1).PlusDays(number);

    private static string Text(int number) => PartialDate.OnDay(DayOf(number)).ToString();

    // A first day counts from itself, a last day from the next.
    private static IEnumerable<LocalDate> DaysOf(MeasureEvent e)
    {
        DateBound?[] firsts = e switch
        {
            MeasureEnacted enacted => [enacted.EffectiveFrom],
            MeasureAnnounced announced => [announced.IntendedFrom],
            MeasurePostponed postponed => [postponed.EffectiveFrom],
            ChangeAnnounced change => [change.From],
            _ => [],
        };
        DateBound?[] lasts = e switch
        {
            MeasureEnacted enacted => [enacted.LastDay],
            MeasureExtended extended => [extended.LastDay],
            ExtensionAnnounced extension => [extension.LastDay],
            ChangeAnnounced change => [change.LastDay],
            _ => [],
        };
        return
        [
            e.On.Earliest, e.On.Latest,
            .. firsts.Select(bound => bound?.Date).OfType<PartialDate>().SelectMany(date => new[] { date.Earliest, date.Latest }),
            .. lasts.Select(bound => bound?.Date).OfType<PartialDate>().SelectMany(date => new[] { date.Earliest.PlusDays(1), date.Latest.PlusDays(1) }),
        ];
    }
}
