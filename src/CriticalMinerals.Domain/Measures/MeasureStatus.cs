using System.Text.Json.Serialization;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>The state of a clause, a suspension or a measure on a day, with what it rests on and what comes next.</summary>
public sealed record MeasureStatus
{
    internal MeasureStatus(
        MeasureState state,
        Standing standing,
        LocalDate? since,
        ITimelineCause? cause,
        ValueList<MeasureState> possible,
        ValueList<ITimelineCause> unsettled,
        LocalDate? nextChangeOn,
        MeasureState? nextState,
        LocalDate recordedThrough)
    {
        State = state;
        Standing = standing;
        Since = since;
        Cause = cause;
        Possible = possible;
        Unsettled = unsettled;
        NextChangeOn = nextChangeOn;
        NextState = nextState;
        RecordedThrough = recordedThrough;
    }

    /// <summary>The state.</summary>
    [JsonConverter(typeof(OwnJsonOnly<MeasureStatus>))]
    public MeasureState State { get; }

    /// <summary>What the state rests on.</summary>
    public Standing Standing { get; }

    /// <summary>The first day of the unbroken run of this state; null where it runs from the beginning of time.</summary>
    public LocalDate? Since { get; }

    /// <summary>What brought the state about; null where nothing did or where it is not settled.</summary>
    public ITimelineCause? Cause { get; }

    /// <summary>Where the cause is recorded; null where there is no cause.</summary>
    public Citation? Citation => (Cause as MeasureCause)?.Event.Citation;

    /// <summary>The states that are possible; empty where <see cref="State"/> is settled.</summary>
    public ValueList<MeasureState> Possible { get; }

    /// <summary>What would have to be known to settle the state; empty where it is settled.</summary>
    public ValueList<ITimelineCause> Unsettled { get; }

    /// <summary>The next day on which the state is another, by the texts known; null where none follows.</summary>
    public LocalDate? NextChangeOn { get; }

    /// <summary>The state from <see cref="NextChangeOn"/> on; null where none follows.</summary>
    public MeasureState? NextState { get; }

    /// <summary>The last day that counts as recorded in this answer: the earlier of the knowledge day and the day through which the record was checked.</summary>
    public LocalDate RecordedThrough { get; }

    /// <summary>Why the state is what it is, in one line.</summary>
    public string Reason => Unsettled.IsEmpty && Possible.IsEmpty
        ? Cause?.Describe() ?? "nothing is recorded before this day"
        : $"{string.Join(" or ", Possible)}, depending on {string.Join("; ", Unsettled.Select(cause => cause.Describe()))}";

    /// <summary>The bare name of the state.</summary>
    public override string ToString() => State.ToString();

    /// <summary>The status on the days of one span of a timeline.</summary>
    internal static MeasureStatus Of(Timeline<MeasureState> timeline, int index, LocalDate recordedThrough)
    {
        var span = timeline.Spans[index];
        var anyDay = span.Days.First ?? span.Days.Last ?? recordedThrough;
        var next = timeline.NextChangeAfter(anyDay);
        return new(
            span.State, span.Standing, timeline.Since(anyDay), span.Cause, span.Possible, span.Unsettled, next?.Days.First, next?.State, recordedThrough);
    }
}
