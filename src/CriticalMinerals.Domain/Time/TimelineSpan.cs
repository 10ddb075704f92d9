using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Consecutive days with one state, what brought it about, and what it rests on.</summary>
/// <typeparam name="TState">The kind of state; compared with its own equality.</typeparam>
[JsonConverter(typeof(OwnJsonOnly))]
public sealed record TimelineSpan<TState>
    where TState : notnull
{
    /// <summary>A span with its state.</summary>
    /// <param name="days">The days; open at the beginning or the end of time.</param>
    /// <param name="state">The state on each of the days.</param>
    /// <param name="cause">What made the state begin; null where nothing did.</param>
    /// <param name="standing">What the state rests on.</param>
    /// <param name="possible">The states that it may be; empty where <paramref name="state"/> is settled.</param>
    /// <param name="unsettled">What would have to be known to settle the state; empty where it is settled.</param>
    /// <exception cref="ArgumentException">Exactly one state is possible: that state is settled.</exception>
    public TimelineSpan(
        DateSpan days,
        TState state,
        ITimelineCause? cause = null,
        Standing standing = Standing.Recorded,
        ValueList<TState> possible = default,
        ValueList<ITimelineCause> unsettled = default)
    {
        Days = Guard.Against.Null(days);
        State = Guard.Against.Null(state);
        Cause = cause;
        Standing = standing;
        Possible = possible.Count == 1 ? throw new ArgumentException("One possible state is a settled state: pass it as the state.", nameof(possible)) : possible;
        Unsettled = unsettled;
    }

    /// <summary>The days; open at the beginning or the end of time.</summary>
    public DateSpan Days { get; }

    /// <summary>The state on each of the days.</summary>
    public TState State { get; }

    /// <summary>What made the state begin; null where nothing did.</summary>
    public ITimelineCause? Cause { get; }

    /// <summary>What the state rests on.</summary>
    public Standing Standing { get; }

    /// <summary>The states that it may be, in the order in which they were found; empty where <see cref="State"/> is settled.</summary>
    public ValueList<TState> Possible { get; }

    /// <summary>What would have to be known to settle the state; empty where it is settled.</summary>
    public ValueList<ITimelineCause> Unsettled { get; }

    internal TimelineSpan<TState> On(DateSpan days) => new(days, State, Cause, Standing, Possible, Unsettled);

    internal TimelineSpan<TState> As(Standing standing) => new(Days, State, Cause, standing, Possible, Unsettled);

    internal bool ContinuesAs(TimelineSpan<TState> next) =>
        EqualityComparer<TState>.Default.Equals(State, next.State) && Equals(Cause, next.Cause) && Standing == next.Standing
        && Possible == next.Possible && Unsettled == next.Unsettled;
}
