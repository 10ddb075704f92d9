using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A state that begins on a day, which need not be exactly known.</summary>
/// <typeparam name="TState">The kind of state.</typeparam>
[JsonConverter(typeof(OwnJsonOnly))]
public sealed record TimelineChange<TState>
    where TState : notnull
{
    /// <summary>A state and the first day on which it holds.</summary>
    /// <param name="from">The first day; one that is <see cref="DateBound.None"/> or <see cref="DateBound.NotSet"/> never comes.</param>
    /// <param name="state">The state from that day on.</param>
    /// <param name="cause">What makes the state begin.</param>
    public TimelineChange(DateBound from, TState state, ITimelineCause? cause = null)
    {
        From = Guard.Against.Null(from);
        State = Guard.Against.Null(state);
        Cause = cause;
    }

    /// <summary>The first day.</summary>
    public DateBound From { get; }

    /// <summary>The state from that day on.</summary>
    public TState State { get; }

    /// <summary>What makes the state begin.</summary>
    public ITimelineCause? Cause { get; }
}
