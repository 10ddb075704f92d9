using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>What a clause asks, binds and relieves on a day, by the events that count as known.</summary>
internal sealed class ClauseContent
{
    private readonly MeasureClause clause;
    private readonly MeasureEvent[] events;

    internal ClauseContent(MeasureClause clause, IEnumerable<MeasureEvent> known)
    {
        this.clause = clause;
        events = [.. InstrumentLife.InOrder(known.Where(e => e is TermsChanged or ScopeChanged or ReliefGranted or ReliefEnded && e.Touches(clause.Id)))];
    }

    /// <summary>What it asks on a day: first what it certainly came to ask, then what it may have come to ask since.</summary>
    internal IReadOnlyList<ControlKind> ControlsOn(LocalDate date) => Possible<TermsChanged, ControlKind>(clause.Control, change => change.Control, date);

    /// <summary>What it binds on a day: first what it certainly came to bind, then what it may have come to bind since.</summary>
    internal IReadOnlyList<ControlScope> ScopesOn(LocalDate date) => Possible<ScopeChanged, ControlScope>(clause.Scope, change => change.Scope, date);

    /// <summary>The reliefs that work or may work on a day; certain where their first day has come, and neither their last day nor an end may have.</summary>
    internal IEnumerable<(ReliefGranted Granted, bool IsCertain)> ReliefsOn(LocalDate date)
    {
        foreach (var granted in events.OfType<ReliefGranted>())
        {
            var ends = events.OfType<ReliefEnded>().Where(end => end.Name == granted.Relief.Name && end.On.Latest >= granted.On.Earliest).ToArray();
            var over = granted.LastDay.AsLastDay().IsReachedOn(date);
            if (granted.On.Earliest > date || over == true || ends.Any(end => end.On.Latest <= date)) continue;
            yield return (granted, granted.On.Latest <= date && over == false && !ends.Any(end => end.On.Earliest <= date));
        }
    }

    private List<TContent> Possible<TEvent, TContent>(TContent first, Func<TEvent, TContent> content, LocalDate date)
        where TEvent : MeasureEvent
    {
        List<TContent> possible = [first];
        foreach (var change in events.OfType<TEvent>())
        {
            if (change.On.Latest <= date) possible[0] = content(change);
            else if (change.On.Earliest <= date) possible.Add(content(change));
        }

        return possible;
    }
}
