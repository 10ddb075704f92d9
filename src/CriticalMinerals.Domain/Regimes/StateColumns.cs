using NodaTime;

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
    private readonly LocalDate[] changes;
    private readonly Dossier<TItem[], TStatus[]> kept;

    internal StateColumns(TItem[] items, Func<TItem, StateTable> answers, Func<TItem, MeasureStatus, TStatus> status)
    {
        this.items = items;
        this.answers = answers;
        this.status = status;
        offsets = new int[items.Length + 1];
        kept = new(items);
        var days = new List<int>(4 * items.Length);
        var distinct = new HashSet<LocalDate>();
        for (var i = 0; i < items.Length; i++)
        {
            foreach (var span in answers(items[i]).Timeline.Spans)
            {
                if (span.Days.First is not { } first) continue;
                days.Add(Number(first));
                distinct.Add(first);
            }

            offsets[i + 1] = days.Count;
        }

        starts = [.. days];
        changes = [.. distinct.Order()];
        statuses = new TStatus?[starts.Length + items.Length];
    }

    /// <summary>The status of each on a day, in their order; not to be written to.</summary>
    internal TStatus[] On(LocalDate date)
    {
        var since = LastChange(date);
        return kept.Find(since) ?? kept.Keep(since, Answer(date));
    }

    private LocalDate? LastChange(LocalDate date)
    {
        var index = Array.BinarySearch(changes, date);
        if (index < 0) index = ~index - 1;
        return index < 0 ? null : changes[index];
    }

    private TStatus[] Answer(LocalDate date)
    {
        var day = Number(date);
        var all = new TStatus[items.Length];
        for (var i = 0; i < all.Length; i++)
        {
            // Counted rather than searched: which of a handful of days comes first is not for a processor to guess.
            var index = offsets[i] + i;
            foreach (var start in starts.AsSpan(offsets[i]..offsets[i + 1])) index += start <= day ? 1 : 0;
            all[i] = statuses[index] ??= status(items[i], answers(items[i]).At(date));
        }

        return all;
    }

    // In the order of the days, which is all that is asked of it.
    private static int Number(LocalDate day) => (((day.Year * 12) + day.Month) * 31) + day.Day;
}
