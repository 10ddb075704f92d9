using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>The state of a clause, a suspension or a measure on a day, with what it rests on and what comes next.</summary>
public sealed record MeasureStatus
{
    /// <summary>A status as it is kept; a <c>Regime</c> answers with one.</summary>
    /// <param name="state">The state.</param>
    /// <param name="standing">What the state rests on.</param>
    /// <param name="recordedThrough">The last day that counts as recorded in the answer.</param>
    /// <param name="since">The first day of the unbroken run of the state; null where it runs from the beginning of time.</param>
    /// <param name="cause">What brought the state about; null where nothing did or where it is not settled.</param>
    /// <param name="possible">The states that are possible, two or more; empty where the state is settled.</param>
    /// <param name="unsettled">What would have to be known to settle the state; empty where it is settled.</param>
    /// <param name="nextChangeOn">The next day on which the state is another; null where none follows.</param>
    /// <param name="nextState">The state from that day on, another than <paramref name="state"/>; null where none follows.</param>
    /// <exception cref="ArgumentException">One state alone is possible, or a next day comes without another state, or not after <paramref name="since"/>.</exception>
    [JsonConstructor]
    public MeasureStatus(
        MeasureState state,
        Standing standing,
        LocalDate recordedThrough,
        LocalDate? since = null,
        ITimelineCause? cause = null,
        ValueList<MeasureState> possible = default,
        ValueList<ITimelineCause> unsettled = default,
        LocalDate? nextChangeOn = null,
        MeasureState? nextState = null)
        : this(
            state, standing, Guard.Against.OtherCalendarDay(recordedThrough), Guard.Against.OtherCalendarDay(since), cause, possible, unsettled,
            Guard.Against.OtherCalendarDay(nextChangeOn), nextState)
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal MeasureStatus(
        MeasureState state,
        Standing standing,
        IsoDay recordedThrough,
        IsoDay since,
        ITimelineCause? cause,
        ValueList<MeasureState> possible,
        ValueList<ITimelineCause> unsettled,
        IsoDay nextChangeOn,
        MeasureState? nextState)
    {
        State = state is >= MeasureState.Indeterminate and <= MeasureState.Mixed ? state : Guard.Against.UnnamedMember(state);
        Standing = standing is >= Standing.Recorded and <= Standing.Hypothetical ? standing : Guard.Against.UnnamedMember(standing);
        RecordedThroughDay = recordedThrough;
        SinceDay = since;
        Cause = cause;
        Possible = Guard.Against.SettledAlternatives(possible, state == MeasureState.Indeterminate, MeasureState.Mixed);
        Unsettled = unsettled;
        NextChangeDay = nextChangeOn;
        NextState = nextState is null or (>= MeasureState.Indeterminate and <= MeasureState.Mixed) ? nextState : Guard.Against.UnnamedMember(nextState.Value, nameof(nextState));
        if (nextChangeOn.IsNone != nextState is null)
            throw new ArgumentException("A next change has a day and a state: give both or neither.", nameof(nextState));
        if (nextState == state) throw new ArgumentException($"A change leads to another state: {state} is the state already.", nameof(nextState));
        if (!nextChangeOn.IsNone && nextChangeOn.Order <= since.Order)
            throw new ArgumentException($"The next change comes after the state began: {nextChangeOn} is not after {since}.", nameof(nextChangeOn));
    }

    /// <summary>What holds on the day asked about.</summary>
    [JsonConverter(typeof(OwnJsonOnly<MeasureStatus>))]
    public MeasureState State { get; }

    /// <summary>What the state rests on.</summary>
    public Standing Standing { get; }

    /// <summary>The first day of the unbroken run of this state; null where it runs from the beginning of time.</summary>
    public LocalDate? Since => SinceDay.OrNull();

    /// <inheritdoc cref="Since"/>
    internal IsoDay SinceDay { get; }

    /// <summary>What brought the state about; null where nothing did or where it is not settled.</summary>
    public ITimelineCause? Cause { get; }

    /// <summary>Where the cause is recorded; null where there is no cause.</summary>
    [JsonIgnore]
    public Citation? Citation => (Cause as MeasureCause)?.Event.Citation;

    /// <summary>The states that are possible; empty where <see cref="State"/> is settled.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<MeasureState> Possible { get; }

    /// <summary>What would have to be known to settle the state; empty where it is settled.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<ITimelineCause> Unsettled { get; }

    /// <summary>The next day on which the state is another, by the texts known; null where none follows.</summary>
    public LocalDate? NextChangeOn => NextChangeDay.OrNull();

    /// <inheritdoc cref="NextChangeOn"/>
    internal IsoDay NextChangeDay { get; }

    /// <summary>The state from <see cref="NextChangeOn"/> on; null where none follows.</summary>
    public MeasureState? NextState { get; }

    /// <summary>The last day that counts as recorded in this answer: the earlier of the knowledge day and the day through which the record was checked.</summary>
    public LocalDate RecordedThrough => RecordedThroughDay.ToLocalDate();

    /// <inheritdoc cref="RecordedThrough"/>
    internal IsoDay RecordedThroughDay { get; }

    /// <summary>Why the state is what it is, in one line.</summary>
    [JsonIgnore]
    public string Reason => Unsettled.IsEmpty && Possible.IsEmpty
        ? Cause?.Describe() ?? "nothing is recorded before this day"
        : $"{string.Join(" or ", Possible)}, depending on {string.Join("; ", Unsettled.Select(cause => cause.Describe()))}";

    /// <summary>The bare name of the state.</summary>
    public override string ToString() => State.ToString();

    /// <summary>The status on the days of one span of a timeline.</summary>
    internal static MeasureStatus Of(Timeline<MeasureState> timeline, int index, IsoDay recordedThrough)
    {
        var span = timeline.Spans[index];
        var next = timeline.NextChangeAfter(index);
        return new(
            span.State, span.Standing, recordedThrough, timeline.Since(index), span.Cause, span.Possible, span.Unsettled, next?.Days.FirstDay ?? default, next?.State);
    }
}
