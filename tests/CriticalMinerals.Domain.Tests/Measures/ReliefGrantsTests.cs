using CsCheck;

namespace CriticalMinerals.Domain.Tests;

/// <summary>An end of a relief meets the grants of its name that touch a clause of its own, found as by looking at all of them.</summary>
public class ReliefGrantsTests
{
    private static readonly LocalDate Origin = new(2030, 1, 1);

    private static readonly Gen<PartialDate> Days = Gen.Select(Gen.Int[0, 8], Gen.Int[-3, 4]).Select((day, width) =>
        width > 0 ? PartialDate.Between(Origin.PlusDays(day), Origin.PlusDays(day + width)) : PartialDate.OnDay(Origin.PlusDays(day)));

    private static readonly Gen<ValueList<ClauseId>> Clauses = Gen.Int[0, 3].HashSet[0, 2].Select(numbers =>
        numbers.Order().Select(number => ClauseId.Parse($"cn-mofcom-2030-1/{number}")).ToValueList());

    private static readonly Gen<ReliefGranted> Grants = Gen.Select(Days, Clauses).Select((on, clauses) =>
        new ReliefGranted(on, new Exemption("pilot", new AllEndUsers(), new AllPlaces()), DateBound.None, Some.Source, clauses));

    private static readonly Gen<ReliefEnded> Ends = Gen.Select(Days, Clauses).Select((on, clauses) => new ReliefEnded(on, "pilot", Some.Source, clauses));

    [Fact]
    public void ByName_AnyGrants_MeetAnEndAsWhenAllAreLookedAt()
    {
        var (met, onTheDay) = (0, 0);
        Gen.Select(Grants.Array[1, 40], Ends).Sample(
            (history, ended) =>
            {
                var ordered = InstrumentLife.Ordered([.. history]);
                var grants = ReliefGrants.ByName(ordered)["pilot"];
                ReliefGranted[] meeting = [.. ordered.OfType<ReliefGranted>().Where(granted => Meet(granted, ended))];
                ReliefGranted[] expected = [.. meeting.Where(granted => granted.On.Day is not null && granted.On == ended.On)];
                var found = grants.OnTheDayOf(ended);
                Assert.Equal(expected.Length > 0, found is not null);
                if (found is not null) Assert.Contains(found, expected);
                var mayPrecede = meeting.Any(granted => granted.On.Earliest <= ended.On.Latest);
                Assert.Equal(mayPrecede, grants.MayPrecede(ended));
                Assert.Same(ordered[0], grants.First);
                if (expected.Length > 0) Interlocked.Increment(ref onTheDay);
                if (mayPrecede) Interlocked.Increment(ref met);
            },
            iter: 4_000);
        Assert.True(met > 1_000 && onTheDay > 200, $"{met} ends met a grant before them and {onTheDay} one of their day: the test says little.");
    }

    [Fact]
    public void History_ManyReliefsOfOneName_IsReadWhenTheyAreGrantedAndEndedOverAndOver()
    {
        var clause = ValueList.Create([ClauseId.Parse("cn-mofcom-2030-1/1")]);
        var days = Enumerable.Range(0, 3_000).Select(number => PartialDate.OnDay(Origin.PlusDays(number))).ToArray();
        MeasureEvent[] events = [.. days.Select((on, i) => i % 2 == 0
            ? (MeasureEvent)new ReliefGranted(on, new Exemption("pilot", new AllEndUsers(), new AllPlaces()), DateBound.None, Some.Source, clause)
            : new ReliefEnded(on, "pilot", Some.Source, clause))];
        var measure = Some.Measure("cn-mofcom-2030-1", [Some.Enacted("2030-01-01", "2030-01-01"), .. events]);
        Assert.Equal(3_001, measure.Events.Count);
    }

    private static bool Meet(ReliefGranted granted, ReliefEnded ended) =>
        granted.Clauses.IsEmpty || ended.Clauses.IsEmpty || granted.Clauses.Any(ended.Clauses.Contains);
}
