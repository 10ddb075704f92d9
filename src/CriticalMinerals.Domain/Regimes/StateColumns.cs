namespace CriticalMinerals.Domain;

/// <summary>
/// The states of every clause, or of every suspension, by the knowledge of a day, side by side: asking for all of them on a day reads memory in order,
/// and costs the same for each however many there are. Between two days on which any state changes, the answer is one and the same list.
/// </summary>
internal sealed class StateColumns<TItem, TStatus>
    where TStatus : class
{
    private readonly TItem[] items;
    private readonly Func<TItem, StateTable> answers;
    private readonly Func<TItem, MeasureStatus, TStatus> status;
    private readonly int[] offsets;
    private readonly int[] starts;
    private readonly TStatus?[] statuses;
    private readonly int[] changes;
    private readonly Dossier<TItem[], TStatus[]> kept;

    internal StateColumns(TItem[] items, Func<TItem, StateTable> answers, Func<TItem, MeasureStatus, TStatus> status)
    {
        this.items = items;
        this.answers = answers;
        this.status = status;
        offsets = new int[items.Length + 1];
        kept = new(items);
        var days = new List<int>(4 * items.Length);
        for (var i = 0; i < items.Length; i++)
        {
            foreach (var span in answers(items[i]).Timeline.Spans)
            {
                if (!span.Days.FirstDay.IsNone) days.Add(span.Days.FirstDay.Order);
            }

            offsets[i + 1] = days.Count;
        }

        starts = [.. days];
        changes = [.. days.Distinct().Order()];
        statuses = new TStatus?[starts.Length + items.Length];
    }

    /// <summary>The status of each on a day, in their order; not to be written to.</summary>
    internal TStatus[] On(IsoDay day)
    {
        var since = LastChange(day);
        return kept.Find(since) ?? kept.Keep(since, Answer(day));
    }

    private IsoDay LastChange(IsoDay day)
    {
        var index = Array.BinarySearch(changes, day.Order);
        if (index < 0) index = ~index - 1;
        return index < 0 ? default : IsoDay.OfOrder(changes[index]);
    }

    private TStatus[] Answer(IsoDay day)
    {
        var all = new TStatus[items.Length];
        for (var i = 0; i < all.Length; i++)
        {
            // Counted rather than searched: which of a handful of days comes first is not for a processor to guess.
            var index = offsets[i] + i;
            foreach (var start in starts.AsSpan(offsets[i]..offsets[i + 1])) index += start <= day.Order ? 1 : 0;
            all[i] = statuses[index] ??= status(items[i], answers(items[i]).At(day));
        }

        return all;
    }
}
