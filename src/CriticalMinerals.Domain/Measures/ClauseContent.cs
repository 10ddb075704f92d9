using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>What a clause asks, binds and relieves on a day, by the events that count as known.</summary>
internal sealed class ClauseContent
{
    private readonly MeasureEvent[] events;
    private readonly ControlKind[] control;
    private readonly ControlScope[] scope;

    internal ClauseContent(MeasureClause clause, IEnumerable<MeasureEvent> known)
    {
        (control, scope) = ([clause.Control], [clause.Scope]);
        events = [.. InstrumentLife.InOrder(known.Where(e => e is TermsChanged or ScopeChanged or ReliefGranted or ReliefEnded && e.Touches(clause.Id)))];
    }

    /// <summary>What it may ask on a day: first by the changes that have certainly come, in their order, then by those that may have come, or come later.</summary>
    internal IReadOnlyList<ControlKind> ControlsOn(LocalDate date) => Possible<TermsChanged, ControlKind>(control, change => change.Control, date);

    /// <summary>What it may bind on a day: first by the changes that have certainly come, in their order, then by those that may have come, or come later.</summary>
    internal IReadOnlyList<ControlScope> ScopesOn(LocalDate date) => Possible<ScopeChanged, ControlScope>(scope, change => change.Scope, date);

    /// <summary>The days on which what it asks, binds or relieves may become another.</summary>
    internal IEnumerable<LocalDate> DaysOfChange()
    {
        foreach (var e in events)
        {
            yield return e.On.Earliest;
            yield return e.On.Latest;
            if (e is not ReliefGranted granted || granted.LastDay.AsLastDay() is not { Earliest: { } over } window) continue;
            yield return over;
            if (window.Latest is { } surelyOver) yield return surelyOver;
        }
    }

    /// <summary>The reliefs that work or may work on a day; certain where their first day has come, and neither their last day nor an end may have.</summary>
    internal IEnumerable<(ReliefGranted Granted, bool IsCertain)> ReliefsOn(LocalDate date) => events.Length == 0 ? [] : Reliefs(date);

    private IEnumerable<(ReliefGranted Granted, bool IsCertain)> Reliefs(LocalDate date)
    {
        foreach (var granted in events.OfType<ReliefGranted>())
        {
            var ends = events.OfType<ReliefEnded>().Where(end => end.Name == granted.Relief.Name && end.On.Latest >= granted.On.Earliest).ToArray();
            var over = granted.LastDay.AsLastDay().IsReachedOn(IsoDay.Of(date));
            if (granted.On.Earliest > date || over == true || ends.Any(end => end.On.Latest <= date && end.On.Earliest >= granted.On.Latest)) continue;
            yield return (granted, granted.On.Latest <= date && over == false && !ends.Any(end => end.On.Earliest <= date));
        }
    }

    private IReadOnlyList<TContent> Possible<TEvent, TContent>(TContent[] issued, Func<TEvent, TContent> content, LocalDate date)
        where TEvent : MeasureEvent
    {
        if (events.Length == 0) return issued;
        TEvent[] come = [.. events.OfType<TEvent>().Where(change => change.On.Earliest <= date)];
        var last = Array.FindLast(come, change => change.On.Latest <= date);
        List<TContent> possible = [last is null ? issued[0] : content(last)];
        foreach (var change in come)
            if (change != last && !Array.Exists(come, other => other.On.Latest <= date && other.On.Earliest > change.On.Latest)) possible.Add(content(change));
        return possible;
    }
}
