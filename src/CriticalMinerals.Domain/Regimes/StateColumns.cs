using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>
/// The states of every clause by the knowledge of a day, side by side: asking for all of them on a day reads memory in order, and costs the same for
/// each clause however many there are. Between two days on which any state changes, the answer is one and the same list.
/// </summary>
internal sealed class StateColumns
{
    private readonly HeldClause[] clauses;
    private readonly Func<HeldClause, StateTable> answers;
    private readonly int[] offsets;
    private readonly int[] starts;
    private readonly ClauseStatus?[] statuses;
    private readonly LocalDate[] changes;
    private readonly Dossier<HeldClause[], ClauseStatus[]> kept;

    internal StateColumns(HeldClause[] clauses, Func<HeldClause, StateTable> answers)
    {
        this.clauses = clauses;
        this.answers = answers;
        offsets = new int[clauses.Length + 1];
        kept = new(clauses);
        var days = new List<int>(4 * clauses.Length);
        var distinct = new HashSet<LocalDate>();
        for (var i = 0; i < clauses.Length; i++)
        {
            foreach (var span in answers(clauses[i]).Timeline.Spans)
            {
                if (span.Days.First is not { } first) continue;
                days.Add(Number(first));
                distinct.Add(first);
            }

            offsets[i + 1] = days.Count;
        }

        starts = [.. days];
        changes = [.. distinct.Order()];
        statuses = new ClauseStatus?[starts.Length + clauses.Length];
    }

    /// <summary>The status of every clause on a day, in their order; not to be written to.</summary>
    internal ClauseStatus[] On(LocalDate date)
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

    private ClauseStatus[] Answer(LocalDate date)
    {
        var day = Number(date);
        var all = new ClauseStatus[clauses.Length];
        for (var i = 0; i < all.Length; i++)
        {
            // Counted rather than searched: which of a handful of days comes first is not for a processor to guess.
            var index = offsets[i] + i;
            foreach (var start in starts.AsSpan(offsets[i]..offsets[i + 1])) index += start <= day ? 1 : 0;
            all[i] = statuses[index] ??= new(clauses[i].Id, answers(clauses[i]).At(date));
        }

        return all;
    }

    // In the order of the days, which is all that is asked of it.
    private static int Number(LocalDate day) => (((day.Year * 12) + day.Month) * 31) + day.Day;
}
