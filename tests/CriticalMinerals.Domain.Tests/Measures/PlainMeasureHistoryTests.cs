using CsCheck;

namespace CriticalMinerals.Domain.Tests;

/// <summary>What is taken for a plainly lawful history of a measure is lawful when every rule is checked for every clause.</summary>
public class PlainMeasureHistoryTests
{
    private const string First = "one-2030-1/1";

    private static readonly LocalDate Origin = new(2025, 1, 1);

    private static readonly Gen<MeasureEvent> AnyEvent =
        Gen.Select(Gen.Int[0, 13], Gen.Int[0, 20], Gen.Int[-15, 30], Gen.Int[-20, 4], Gen.Int[0, 3]).Select(Event);

    [Fact]
    public void History_TakenForPlain_IsLawful()
    {
        var (plain, refused, others) = (0, 0, 0);
        AnyEvent.Array[1, 6].Sample(
            events =>
            {
                ValueList<MeasureEvent> history = [.. WithCorrection(events)];
                var isPlain = PlainHistory.IsLawful(history);
                var refusal = Some.Refusal(() => new HistoryCheck([First, "one-2030-1/2"], history).Run());
                if (isPlain) Assert.Null(refusal);
                _ = isPlain ? Interlocked.Increment(ref plain) : refusal is null ? Interlocked.Increment(ref others) : Interlocked.Increment(ref refused);
            },
            iter: 60_000);
        Assert.True(plain > 5_000 && refused > 5_000 && others > 2_000, $"{plain} plain histories, {refused} refused and {others} others were made: the test says little.");
    }

    [Fact]
    public void History_OfEveryKindButTurns_IsPlain() => Assert.True(PlainHistory.IsLawful([.. Full()]));

    [Theory]
    [InlineData("the enactment comes after the postponement")]
    [InlineData("the postponement comes when it is in effect")]
    [InlineData("the postponement touches more clauses")]
    [InlineData("the enactment has a last day")]
    [InlineData("a second change of terms")]
    [InlineData("the relief ends on the day of its grant")]
    [InlineData("no relief of that name")]
    [InlineData("the relief was granted for another clause")]
    [InlineData("the corrected event is not recorded")]
    [InlineData("a ruled event is corrected")]
    [InlineData("it is extended")]
    public void History_WhereARuleCouldBeBroken_IsNotPlain(string because)
    {
        var history = Full();
        switch (because)
        {
            case "the enactment comes after the postponement": Replace<MeasurePostponed>(history, new MeasurePostponed(On(-1), Day(60), Some.Source, Clause(1))); break;
            case "the postponement comes when it is in effect": Replace<MeasurePostponed>(history, new MeasurePostponed(On(31), Day(60), Some.Source, Clause(1))); break;
            case "the postponement touches more clauses": Replace<MeasurePostponed>(history, new MeasurePostponed(On(10), Day(60), Some.Source)); break;
            case "the enactment has a last day": Replace<MeasureEnacted>(history, new MeasureEnacted(On(0), Day(30), Day(40), Some.Source, Clause(1))); break;
            case "a second change of terms": history.Add(new TermsChanged(On(12), new LicenceRequirement(), Some.Source, Clause(2))); break;
            case "the relief ends on the day of its grant": Replace<ReliefEnded>(history, new ReliefEnded(On(13), "relief", Some.Source, Clause(1))); break;
            case "no relief of that name": Replace<ReliefEnded>(history, new ReliefEnded(On(20), "another", Some.Source, Clause(1))); break;
            case "the relief was granted for another clause": Replace<ReliefEnded>(history, new ReliefEnded(On(20), "relief", Some.Source, Clause(2))); break;
            case "the corrected event is not recorded": Replace<MeasureNoted>(history, new MeasureNoted(On(3), NoteSubject.Pledge, Some.Source)); break;
            case "a ruled event is corrected":
                var proposed = history.OfType<MeasureProposed>().Single();
                Replace<SourceCorrected>(history, new SourceCorrected(On(25), proposed, Some.Source));
                break;
            default: history.Add(new MeasureExtended(On(14), Day(90), Some.Source, Clause(1))); break;
        }

        Assert.False(PlainHistory.IsLawful([.. history]));
    }

    private static List<MeasureEvent> Full()
    {
        var noted = new MeasureNoted(On(2), NoteSubject.Statement, Some.Source);
        return
        [
            new MeasureProposed(On(-20), Some.Source),
            new MeasureAnnounced(On(-10), Day(30), Some.Source),
            new MeasureEnacted(On(0), Day(30), DateBound.None, Some.Source, Clause(1)),
            noted,
            new MeasurePostponed(On(10), Day(60), Some.Source, Clause(1)),
            new TermsChanged(On(11), new LicenceRequirement(), Some.Source, Clause(1)),
            new ScopeChanged(On(12), Some.Scope("gallium"), Some.Source, Clause(1)),
            Granted(On(13), Clause(1)),
            new ReliefEnded(On(20), "relief", Some.Source, Clause(1)),
            new ExtensionAnnounced(On(21), Day(200), Some.Source),
            new SourceCorrected(On(24), noted, Some.Source, new MeasureNoted(On(2), NoteSubject.Pledge, Some.Source)),
        ];
    }

    private static void Replace<TEvent>(List<MeasureEvent> history, TEvent other)
        where TEvent : MeasureEvent => history[history.FindIndex(e => e is TEvent)] = other;

    private static MeasureEvent Event(int kind, int day, int from, int width, int clause)
    {
        var on = width > 0 ? PartialDate.Between(Origin.PlusDays(day), Origin.PlusDays(day + width)) : On(day);
        ValueList<ClauseId> clauses = clause is 1 or 2 ? Clause(clause) : [];
        var start = from > 25 ? DateBound.NotSet : Day(day + from);
        return kind switch
        {
            0 => new MeasureProposed(on, Some.Source, clauses),
            1 => new MeasureAnnounced(on, start, Some.Source, clauses),
            2 or 3 or 4 => new MeasureEnacted(on, start, from % 4 == 0 ? Day(day + 12) : DateBound.None, Some.Source, clauses),
            5 or 6 => new MeasurePostponed(on, start, Some.Source, clauses),
            7 => new TermsChanged(on, new LicenceRequirement(), Some.Source, clauses),
            8 => new ScopeChanged(on, Some.Scope("gallium"), Some.Source, clauses),
            9 => Granted(on, clauses),
            10 => new ReliefEnded(on, "relief", Some.Source, clauses),
            11 when from < 0 => new MeasureEnded(on, EndingReason.Repealed, Some.Source, clauses: clauses),
            11 => new MeasureExtended(on, Day(day + from), Some.Source, clauses),
            _ => new MeasureNoted(on, NoteSubject.Statement, Some.Source, clauses),
        };
    }

    // A correction needs an event to correct: every third history has one.
    private static MeasureEvent[] WithCorrection(MeasureEvent[] events)
    {
        if (events.Length % 3 != 0) return events;
        var corrected = events[^1];
        var replacement = corrected is MeasureNoted noted ? new MeasureNoted(noted.On, NoteSubject.Pledge, Some.Source, noted.Clauses) : null;
        return [.. events.Length == 3 ? events : events[..^1], new SourceCorrected(On(60), corrected, Some.Source, replacement, corrected.Clauses)];
    }

    private static ReliefGranted Granted(PartialDate on, ValueList<ClauseId> clauses) =>
        new(on, new Exemption("relief", new AllEndUsers(), new AllPlaces()), DateBound.None, Some.Source, clauses);

    private static ValueList<ClauseId> Clause(int number) => [ClauseId.Parse($"one-2030-1/{number}")];

    private static PartialDate On(int day) => PartialDate.OnDay(Origin.PlusDays(day));

    private static DateBound Day(int day) => DateBound.On(On(day));
}
