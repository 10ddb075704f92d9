namespace CriticalMinerals.Domain;

/// <summary>
/// Builds a timeline by evaluating every world that the known bounds allow. A day whose worlds agree has that state;
/// a day whose worlds differ is indeterminate, and names the thresholds and open questions that would settle it.
/// </summary>
internal sealed class WorldBuilder
{
    /// <summary>Worlds double with each open variable; this many on one day is beyond any real record.</summary>
    private const int MostUncertain = 16;

    /// <summary>How often a threshold may be looked at in all, so that no record makes its reader work for minutes.</summary>
    private const long MostWork = 1L << 24;

    /// <summary>Several worlds are kept, compared and judged; looking at the only one of a day counts so many times less.</summary>
    private const int LessForOneWorld = 4;

    private readonly List<Variable> variables = [];

    private long work;

    /// <summary>The outcome of one world: a state and what brought it about.</summary>
    /// <param name="State">The state.</param>
    /// <param name="Cause">What brought it about.</param>
    /// <param name="IsStrained">Whether the texts speak against this world; it counts only where they speak against every world of the day.</param>
    internal sealed record Outcome<TState>(TState State, ITimelineCause? Cause, bool IsStrained = false);

    internal delegate Outcome<TState>? Evaluation<TState>(World world);

    private sealed record Variable(DayWindow Window, ITimelineCause? Cause);

    /// <summary>Adds a day from which something holds, as far as it is known.</summary>
    internal int Threshold(DayWindow window, ITimelineCause? cause)
    {
        variables.Add(new(window, cause));
        return variables.Count - 1;
    }

    /// <summary>Adds a question that is open on every day: whether something announced is enacted.</summary>
    internal int OpenQuestion(ITimelineCause cause) => Threshold(DayWindow.Anytime, cause);

    /// <summary>Evaluates every segment between days on which a threshold may be crossed.</summary>
    /// <param name="evaluate">The state of a world, or null where the world cannot be.</param>
    /// <param name="indeterminate">The state of a day whose worlds differ.</param>
    internal Timeline<TState> Build<TState>(Evaluation<TState> evaluate, TState indeterminate)
        where TState : notnull
    {
        var days = Days();
        var certain = new bool?[variables.Count];
        var spans = new List<TimelineSpan<TState>>(days.Count + 1);
        for (var i = -1; i < days.Count; i++)
        {
            if (i < 0 && days.Count > 0 && days[0] == IsoDay.First.Order) continue;
            var from = i < 0 ? default : IsoDay.OfOrder(days[i]);
            var last = i + 1 < days.Count ? IsoDay.OfOrder(days[i + 1]).Before : default;
            for (var v = 0; v < certain.Length; v++) certain[v] = variables[v].Window.IsReachedOn(from);
            spans.Add(Evaluate(certain, new DateSpan(from.Order > IsoDay.First.Order ? from : default, last), evaluate, indeterminate));
        }

        return Timeline<TState>.FromSpans(spans);
    }

    /// <summary>The days on which a threshold may be crossed, in order, each once.</summary>
    private List<int> Days()
    {
        var days = new List<int>(2 * variables.Count);
        foreach (var variable in variables)
        {
            var (earliest, latest) = (variable.Window.EarliestDay, variable.Window.LatestDay);
            if (!earliest.IsNone) days.Add(earliest.Order);
            if (!latest.IsNone && latest.Order != earliest.Order) days.Add(latest.Order);
        }

        days.Sort();
        var distinct = 0;
        for (var i = 0; i < days.Count; i++)
            if (distinct == 0 || days[distinct - 1] != days[i]) days[distinct++] = days[i];
        days.RemoveRange(distinct, days.Count - distinct);
        return days;
    }

    private TimelineSpan<TState> Evaluate<TState>(bool?[] certain, DateSpan segment, Evaluation<TState> evaluate, TState indeterminate)
        where TState : notnull
    {
        // Mostly nothing is open, and there is one world.
        if (Array.TrueForAll(certain, isReached => isReached is not null))
        {
            Work(certain.Length / LessForOneWorld, certain.Length, 0, segment);
            if (evaluate(new World(certain, [], 0)) is { } only) return new(segment, only.State, only.Cause);
        }

        var uncertain = Uncertain(certain);
        if (uncertain.Length > MostUncertain)
            throw new InvalidOperationException(
                $"On {segment} more than {MostUncertain} dates and announcements are open at once; settle some of them: {JoinedWords.Of<int>(uncertain, "; ", i => variables[i].Cause?.Describe())}.");
        Work((long)certain.Length << uncertain.Length, certain.Length, uncertain.Length, segment);
        var outcomes = new Outcome<TState>?[1 << uncertain.Length];
        for (var answers = 0; answers < outcomes.Length; answers++)
            outcomes[answers] = evaluate(new World(certain, uncertain, (uint)answers));
        if (Array.Exists(outcomes, outcome => outcome is { IsStrained: false }))
            outcomes = Array.ConvertAll(outcomes, outcome => outcome is { IsStrained: true } ? null : outcome);
        return Judge(segment, outcomes, uncertain, indeterminate);
    }

    private static int[] Uncertain(bool?[] certain)
    {
        var uncertain = new List<int>();
        for (var i = 0; i < certain.Length; i++)
            if (certain[i] is null) uncertain.Add(i);
        return [.. uncertain];
    }

    private void Work(long more, int dates, int open, DateSpan segment)
    {
        work += more;
        if (work > MostWork)
            throw new InvalidOperationException(
                $"By {segment} the record has too many dates to be laid out: {dates}, of which {open} are open on that day; settle some of them or leave some out.");
    }

    private TimelineSpan<TState> Judge<TState>(DateSpan segment, Outcome<TState>?[] outcomes, int[] uncertain, TState indeterminate)
        where TState : notnull
    {
        var states = States(outcomes);
        if (states.Count == 0) throw new InvalidOperationException($"On {segment} no state is possible: the dates of the record contradict each other.");
        if (states.Count > 1) return new(segment, indeterminate, null, Standing.Recorded, [.. states], Decisive(outcomes, uncertain));
        return new(segment, states[0], Array.Find(outcomes, outcome => outcome is not null)!.Cause);
    }

    /// <summary>The states of the worlds that can be, each once.</summary>
    private static List<TState> States<TState>(Outcome<TState>?[] outcomes)
        where TState : notnull
    {
        var states = new List<TState>();
        foreach (var outcome in outcomes)
            if (outcome is not null && !IsAmong(states, outcome.State)) states.Add(outcome.State);
        return states;
    }

    private static bool IsAmong<TState>(List<TState> states, TState state)
        where TState : notnull
    {
        foreach (var known in states)
            if (EqualityComparer<TState>.Default.Equals(known, state)) return true;
        return false;
    }

    // An open variable matters where answering it differently, all else equal, leads to another state or to none.
    private ValueList<ITimelineCause> Decisive<TState>(Outcome<TState>?[] outcomes, int[] uncertain)
        where TState : notnull
    {
        var decisive = new List<ITimelineCause>();
        for (var bit = 0; bit < uncertain.Length; bit++)
        {
            if (variables[uncertain[bit]].Cause is { } cause && Matters(1 << bit, outcomes) && !decisive.Exists(cause.Equals)) decisive.Add(cause);
        }

        return [.. decisive];
    }

    private static bool Matters<TState>(int bit, Outcome<TState>?[] outcomes)
        where TState : notnull
    {
        for (var answers = 0; answers < outcomes.Length; answers++)
            if (Differ(outcomes[answers], outcomes[answers ^ bit])) return true;
        return false;
    }

    private static bool Differ<TState>(Outcome<TState>? one, Outcome<TState>? other) =>
        one is null ? other is not null : other is null || !EqualityComparer<TState>.Default.Equals(one.State, other.State);
}
