using CsCheck;

namespace CriticalMinerals.Domain.Tests;

/// <summary>The laws of a clause's states, over histories that nobody wrote by hand. Days are counted from 1 January 2025.</summary>
public class ClauseFoldLawTests
{
    private const int Length = 60;

    private sealed record Term(int First, int Last);

    private sealed record History(int Announced, int Effective, int? Expiry, int? Ending, Term[] Suspensions);

    private static readonly Gen<History> Histories =
        from announced in Gen.Int[0, 20]
        from effective in Gen.Int[0, 30]
        from expiry in Gen.Int[effective, Length].Nullable()
        from ending in Gen.Int[announced, Length].Nullable()
        from suspensions in (from first in Gen.Int[0, Length] from length in Gen.Int[0, 20] select new Term(first, first + length)).Array[0, 3]
        select new History(announced, effective, expiry, ending, suspensions);

    private static LocalDate DayOf(int number) => new LocalDate(2025, 1, 1).PlusDays(number);

    private static string Text(int number) => PartialDate.OnDay(DayOf(number)).ToString();

    private static TradeMeasure MeasureOf(History history)
    {
        List<MeasureEvent> events = [Some.Enacted(Text(history.Announced), Text(history.Effective), history.Expiry is { } last ? Text(last) : "none")];
        if (history.Ending is { } ending) events.Add(Some.Ended(Text(ending), EndingReason.Repealed));
        return Some.Measure("xx-test", [.. events]);
    }

    private static Suspension[] SuspensionsOf(History history) =>
        [.. history.Suspensions.Select((term, i) => Some.Suspension($"xx-suspension-{i}", "xx-test/1", Some.Enacted(Text(term.First), Text(term.First), Text(term.Last))))];

    private static MeasureState Expected(History history, int day)
    {
        if (day >= history.Ending || day > history.Expiry) return MeasureState.Ended;
        if (history.Suspensions.Any(term => term.First <= day && day <= term.Last)) return MeasureState.Suspended;
        if (day >= history.Effective) return MeasureState.InForce;
        return day >= history.Announced ? MeasureState.Announced : MeasureState.NotAnnounced;
    }

    [Fact]
    public void Fold_AnyHistory_IsEffectiveDaysLessSuspensionsCutByTheFirstEnding() => Histories.Sample(history =>
    {
        var timeline = Some.Fold(MeasureOf(history), null, SuspensionsOf(history));
        for (var day = -5; day < Length + 25; day++) Assert.Equal(Expected(history, day), timeline.At(DayOf(day)));
    });

    [Fact]
    public void Fold_AnyHistory_CoversAllTimeWithoutGap() => Histories.Sample(history =>
    {
        var spans = Some.Fold(MeasureOf(history), null, SuspensionsOf(history)).Spans;
        Assert.Null(spans[0].Days.First);
        Assert.Null(spans[^1].Days.Last);
        for (var i = 1; i < spans.Count; i++) Assert.Equal(spans[i - 1].Days.EndExclusive, spans[i].Days.First);
    });

    [Fact]
    public void Fold_EventsInAnotherOrder_IsTheSame() => Gen.Select(Histories, Gen.Int).Sample((history, seed) =>
    {
        var measure = MeasureOf(history);
        var events = measure.Events.ToArray();
        new Random(seed).Shuffle(events);
        var shuffled = Some.Measure("xx-test", events);
        Assert.Equal(Some.Fold(measure, null, SuspensionsOf(history)), Some.Fold(shuffled, null, SuspensionsOf(history)));
    });

    [Fact]
    public void Fold_EventNotYetKnown_ChangesNothing() => Gen.Select(Histories, Gen.Int[0, Length]).Sample((history, known) =>
    {
        var without = history with
        {
            Ending = history.Ending <= known ? history.Ending : null,
            Suspensions = [.. history.Suspensions.Where(term => term.First <= known)],
        };
        if (history.Announced > known) return;
        var timeline = Some.Fold(MeasureOf(history), DayOf(known), SuspensionsOf(history));
        for (var day = -5; day < Length + 25; day++) Assert.Equal(Expected(without, day), timeline.At(DayOf(day)));
    });

    [Fact]
    public void Fold_StartKnownToTheMonthOnly_IsOpenExactlyWhereThePossibleStatesDiffer() => Gen.Select(Gen.Int[0, 3], Gen.Int[0, 110], Gen.Int[0, 40]).Sample((month, first, length) =>
    {
        var window = PartialDate.InMonth(new YearMonth(2025, 1 + month));
        Suspension[] suspensions = [Some.Suspension("xx-suspension", "xx-test/1", Some.Enacted(Text(first), Text(first), Text(first + length)))];
        var timeline = Some.Fold(Some.Measure("xx-test", Some.Enacted("2024-12-01", window.ToString())), null, suspensions);
        var possible = Enumerable.Range(0, Period.DaysBetween(window.Earliest, window.Latest) + 1)
            .Select(i => Some.Fold(Some.Measure("xx-test", Some.Enacted("2024-12-01", PartialDate.OnDay(window.Earliest.PlusDays(i)).ToString())), null, suspensions))
            .ToArray();
        for (var day = -5; day < 180; day++)
        {
            var states = possible.Select(exact => exact.At(DayOf(day))).Distinct().ToArray();
            var span = timeline.SpanAt(DayOf(day));
            Assert.Equal(states.Length == 1 ? states[0] : MeasureState.Indeterminate, span.State);
            Assert.Equal(states.Length == 1 ? [] : states.Order(), span.Possible.Order());
        }
    }, iter: 60);

    [Fact]
    public void Constructor_EndingBeforePublication_IsRefused() => Gen.Select(Gen.Int[1, 30], Gen.Int[1, 30]).Sample((announced, before) =>
        Assert.Throws<ArgumentException>(() => MeasureOf(new History(announced, announced, null, announced - before, []))));

    private static readonly Gen<string> Dates = Gen.OneOf(
        Gen.Int[0, Length].Select(Text), Gen.Int[1, 3].Select(month => $"2025-0{month}"), Gen.Const("2025"), Gen.Int[0, 30].Select(day => $"{Text(day)}..{Text(day + 9)}"));

    private static readonly Gen<string> Bounds = Gen.Frequency((6, Dates), (1, Gen.Const("not-set")), (1, Gen.Const("unknown")), (1, Gen.Const("none")));

    private static readonly Gen<Func<MeasureEvent>> Events = Gen.Select(Gen.Int[0, 6], Dates, Bounds, Bounds).Select((kind, on, one, other) => (Func<MeasureEvent>)(() => kind switch
    {
        0 => new MeasureProposed(PartialDate.Parse(on), Some.Source),
        1 => new MeasureAnnounced(PartialDate.Parse(on), DateBound.Parse(one), Some.Source),
        2 => new MeasurePostponed(PartialDate.Parse(on), DateBound.Parse(one), Some.Source),
        3 => Some.Extended(on, one),
        4 => Some.Ended(on, EndingReason.Repealed),
        5 => Some.ExtensionAnnounced(on, one),
        _ => new ChangeAnnounced(PartialDate.Parse(on), MeasureState.Suspended, DateBound.Parse(one), DateBound.Parse(other), Some.Source),
    }));

    [Fact]
    public void Fold_AnyHistoryThatIsLetThrough_AnswersEveryDayAsKnownOnAnyDay()
    {
        var answered = 0;
        Gen.Select(Dates, Bounds, Bounds, Events.Array[0, 3], Events.Array[0, 2]).Sample((on, from, last, more, suspending) =>
        {
            TradeMeasure measure;
            Suspension suspension;
            try
            {
                measure = Some.Measure("xx-test", [Some.Enacted(on, from, last), .. more.Select(make => make())]);
                suspension = Some.Suspension("xx-suspension", "xx-test/1", [Some.Enacted(on, from, last), .. suspending.Select(make => make())]);
            }
            catch (ArgumentException)
            {
                return;
            }

            Interlocked.Increment(ref answered);
            foreach (var knownOn in measure.Events.Concat(suspension.Events).Select(e => (LocalDate?)e.KnownFrom).Append(null))
                Assert.NotNull(Some.Fold(measure, knownOn, suspension).ToString());
        }, iter: 20_000);
        Assert.True(answered > 500, $"only {answered} histories were let through");
    }
}
