using CsCheck;

namespace CriticalMinerals.Domain.Tests;

/// <summary>A history of the whole instrument is judged alike with and without giving its events to their clauses.</summary>
public class OneLifeTests
{
    private static readonly LocalDate Origin = new(2025, 1, 1);

    private static readonly Gen<MeasureEvent> AnyEvent = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 30], Gen.Int[-20, 40], Gen.Int[0, 60]).Select(Event);

    [Fact]
    public void History_OfTheWholeInstrument_IsJudgedAsByClauses()
    {
        var (lawful, refused) = (0, 0);
        AnyEvent.Array[1, 4].Sample(
            events =>
            {
                var byClauses = Some.Refusal(() => new HistoryCheck(["one/1", "one/2"], [.. events]).Run());
                Assert.Equal(byClauses, Some.Refusal(() => Assert.True(HistoryCheck.TryAsOneLife("one/1", [.. events]))));
                _ = byClauses is null ? Interlocked.Increment(ref lawful) : Interlocked.Increment(ref refused);
            },
            iter: 20_000);
        Assert.True(lawful > 1_000 && refused > 1_000, $"{lawful} lawful histories and {refused} others were made: the test says little.");
    }

    [Fact]
    public void History_OfAnyEvents_WhereItIsOneLife_IsJudgedAsByClauses()
    {
        var (ofOneLife, refused, others) = (0, 0, 0);
        Gen.OneOf(AnyEvent, Gen.Select(Gen.Int[0, 4], Gen.Int[0, 30], Gen.Int[0, 3]).Select(OtherEvent)).Array[1, 5].Sample(
            events =>
            {
                var byClauses = Some.Refusal(() => new HistoryCheck(["one-2030-1/1", "one-2030-1/2"], [.. events]).Run());
                var isOneLife = false;
                var asOneLife = Some.Refusal(() => isOneLife = HistoryCheck.TryAsOneLife("one-2030-1/1", [.. events]));
                if (isOneLife || asOneLife is not null) Assert.Equal(byClauses, asOneLife);
                _ = asOneLife is not null ? Interlocked.Increment(ref refused) : isOneLife ? Interlocked.Increment(ref ofOneLife) : Interlocked.Increment(ref others);
            },
            iter: 20_000);
        Assert.True(ofOneLife > 1_000 && refused > 1_000 && others > 1_000, $"{ofOneLife} histories were of one life, {refused} refused as such and {others} neither: the test says little.");
    }

    [Fact]
    public void History_WithAnEventOfOneClause_IsNotOneLife() =>
        Assert.False(HistoryCheck.TryAsOneLife("cn-mofcom-2030-1/1", [Some.Enacted("2026-01-01", "2026-02-01"), new MeasureEnded(PartialDate.Parse("2027-01-01"), EndingReason.Repealed, Some.Source, clauses: [ClauseId.Parse("cn-mofcom-2030-1/1")])]));

    private static MeasureEvent Event(int kind, int day, int from, int length)
    {
        var on = PartialDate.OnDay(Origin.PlusDays(day));
        var start = DateBound.On(PartialDate.OnDay(Origin.PlusDays(day + from)));
        var end = length > 50 ? DateBound.None : DateBound.On(PartialDate.OnDay(Origin.PlusDays(day + from + length - 5)));
        return kind switch
        {
            0 => new MeasureProposed(on, Some.Source),
            1 => new MeasureAnnounced(on, start, Some.Source),
            2 or 3 => new MeasureEnacted(on, start, end, Some.Source),
            4 => new MeasurePostponed(on, start, Some.Source),
            _ when from < 0 => new MeasureEnded(on, EndingReason.Repealed, Some.Source),
            _ => new MeasureExtended(on, end, Some.Source),
        };
    }

    private static MeasureEvent OtherEvent(int kind, int day, int clause)
    {
        var on = PartialDate.OnDay(Origin.PlusDays(day));
        ValueList<ClauseId> clauses = clause is 1 or 2 ? [ClauseId.Parse($"one-2030-1/{clause}")] : [];
        var relief = new Exemption("relief", new AllEndUsers(), new AllPlaces());
        return kind switch
        {
            0 => new TermsChanged(on, new LicenceRequirement(), Some.Source, clauses),
            1 => new ScopeChanged(on, Some.Scope("gallium"), Some.Source, clauses),
            2 => new ReliefGranted(on, relief, DateBound.None, Some.Source, clauses),
            3 => new ReliefEnded(on, "relief", Some.Source, clauses),
            _ => new MeasureNoted(on, NoteSubject.Statement, Some.Source, clauses),
        };
    }
}
