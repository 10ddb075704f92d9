namespace CriticalMinerals.Domain;

/// <summary>The ends of terms of one length, each counted from one anchor; found without walking them.</summary>
/// <param name="Anchor">The first day after term 0, or the day from which <paramref name="First"/> leads to it.</param>
/// <param name="Length">The length of each later term.</param>
/// <param name="Most">The number of the last term; null where they go on.</param>
/// <param name="First">The length of term 0, where the anchor is its first day.</param>
internal readonly record struct TermSequence(IsoDay Anchor, CalendarLength Length, int? Most = null, CalendarLength First = default)
{
    /// <summary>The first day after a term; none where there is no such term, or it ends beyond the calendar.</summary>
    internal IsoDay End(int number) => number > Most ? default : CalendarArithmetic.Plus(Anchor, First, Length, number);

    /// <summary>The number of the term in which a day lies, 0 for all days before the first end; null where the terms are over by then.</summary>
    internal int? NumberOn(IsoDay day)
    {
        if (End(0) is not { IsNone: false } firstEnd) return null;
        if (day.Order < firstEnd.Order) return 0;
        var (ended, running) = (0, 1);
        while (End(running) is { IsNone: false } end && end.Order <= day.Order) (ended, running) = (running, checked(running * 2));
        while (running - ended > 1)
        {
            var middle = ended + ((running - ended) / 2);
            if (End(middle) is { IsNone: false } end && end.Order <= day.Order) ended = middle;
            else running = middle;
        }

        return End(running).IsNone ? null : running;
    }
}
