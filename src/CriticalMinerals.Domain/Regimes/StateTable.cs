namespace CriticalMinerals.Domain;

/// <summary>The states of a clause or an instrument over time, with the status of each span once it has been asked for.</summary>
internal class StateTable(Timeline<MeasureState> timeline, IsoDay recordedThrough)
{
    private readonly MeasureStatus?[] statuses = new MeasureStatus?[timeline.Spans.Count];

    internal Timeline<MeasureState> Timeline { get; } = timeline;

    /// <summary>The status on a day; the same object for every day of a span, so that a repeated question allocates nothing.</summary>
    internal MeasureStatus At(IsoDay day)
    {
        var index = Timeline.IndexAt(day);
        return Volatile.Read(ref statuses[index]) ?? Keep(index);
    }

    private MeasureStatus Keep(int index)
    {
        var status = MeasureStatus.Of(Timeline, index, recordedThrough);
        return Interlocked.CompareExchange(ref statuses[index], status, null) ?? status;
    }
}
