using BenchmarkDotNet.Attributes;
using NodaTime;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>A status asked again, on days all over time, against a binary search for the same days among the first days of the same spans.</summary>
[MemoryDiagnoser, MinColumn]
public class RepeatedStatus
{
    private const int Questions = 1024;

    private static readonly LocalDate KnownOn = new(2025, 12, 1);

    private readonly Regime regime = ReferenceData.Regime;
    private readonly AsOf[] days = new AsOf[Questions];
    private readonly AsOf[] daysAsKnown = new AsOf[Questions];
    private LocalDate[] starts = [];
    private LocalDate[] startsAsKnown = [];
    private ClauseId clause = ClauseId.Parse("cn-mofcom-2025-57/1");
    private ClauseId sameText = ClauseId.Parse("cn-mofcom-2025-57/1");

    [GlobalSetup]
    public void Setup()
    {
        clause = regime.Measures.SelectMany(measure => measure.Clauses).MaxBy(candidate => regime.TimelineOf(candidate.Id, null).Spans.Count)!.Id;
        sameText = ClauseId.Parse(clause.Value);
        starts = Starts(regime.TimelineOf(clause, null));
        startsAsKnown = Starts(regime.TimelineOf(clause, KnownOn));
        var random = new Random(1);
        for (var i = 0; i < Questions; i++)
        {
            days[i] = new(new LocalDate(2010, 1, 1).PlusDays(random.Next(7000)));
            daysAsKnown[i] = new(days[i].Date, KnownOn);
            Require(regime.StatusOf(sameText, days[i]), regime.TimelineOf(clause, null).Spans[Place(starts, days[i].Date)]);
            Require(regime.StatusOf(sameText, daysAsKnown[i]), regime.TimelineOf(clause, KnownOn).Spans[Place(startsAsKnown, days[i].Date)]);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Questions)]
    public int BinarySearch()
    {
        var sum = 0;
        foreach (var day in days) sum += Place(starts, day.Date);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Questions)]
    public int Clause()
    {
        var sum = 0;
        foreach (var day in days) sum += (int)regime.StatusOf(clause, day).State;
        return sum;
    }

    /// <summary>By an id that was parsed anew, so that it is equal to the regime's own, but not the same object.</summary>
    [Benchmark(OperationsPerInvoke = Questions)]
    public int ClauseByEqualId()
    {
        var sum = 0;
        foreach (var day in days) sum += (int)regime.StatusOf(sameText, day).State;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Questions)]
    public int ClauseAsKnown()
    {
        var sum = 0;
        foreach (var day in daysAsKnown) sum += (int)regime.StatusOf(sameText, day).State;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Questions)]
    public int WholeMeasure()
    {
        var sum = 0;
        foreach (var day in days) sum += (int)regime.StatusOf(sameText.Measure, day).State;
        return sum;
    }

    private static LocalDate[] Starts(Timeline<MeasureState> timeline) => [.. timeline.Spans.Skip(1).Select(span => span.Days.First!.Value)];

    private static int Place(LocalDate[] starts, LocalDate day)
    {
        var place = Array.BinarySearch(starts, day);
        return place >= 0 ? place + 1 : ~place;
    }

    private static void Require(MeasureStatus status, TimelineSpan<MeasureState> span)
    {
        if (status.State != span.State || status.Standing != span.Standing || status.Cause != span.Cause)
            throw new InvalidOperationException($"The status is {status.State}, and the span says {span.State}.");
    }
}
