using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>
/// The states of every clause by the knowledge of a day, side by side: asking for all of them on a day reads memory in order, and costs the same for
/// each clause however many there are.
/// </summary>
internal sealed class StateColumns
{
    private readonly HeldClause[] clauses;
    private readonly Func<HeldClause, StateTable> answers;
    private readonly int[] offsets;
    private readonly LocalDate[] starts;
    private readonly ClauseStatus?[] statuses;

    internal StateColumns(HeldClause[] clauses, Func<HeldClause, StateTable> answers)
    {
        this.clauses = clauses;
        this.answers = answers;
        offsets = new int[clauses.Length + 1];
        var days = new List<LocalDate>(4 * clauses.Length);
        for (var i = 0; i < clauses.Length; i++)
        {
            foreach (var span in answers(clauses[i]).Timeline.Spans)
                if (span.Days.First is { } first) days.Add(first);
            offsets[i + 1] = days.Count;
        }

        starts = [.. days];
        statuses = new ClauseStatus?[starts.Length + clauses.Length];
    }

    /// <summary>The status of every clause on a day, in their order.</summary>
    internal ClauseStatus[] On(LocalDate date)
    {
        var all = new ClauseStatus[clauses.Length];
        for (var i = 0; i < all.Length; i++)
        {
            var index = offsets[i];
            while (index < offsets[i + 1] && starts[index] <= date) index++;
            all[i] = statuses[index + i] ??= new(clauses[i].Id, answers(clauses[i]).At(date));
        }

        return all;
    }
}
