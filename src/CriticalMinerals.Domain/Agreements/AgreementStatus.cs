using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>How an agreement stands on a day, with the knowledge of a day, why, and what comes next.</summary>
public sealed record AgreementStatus
{
    private readonly IsoDay recordedThrough;
    private readonly IsoDay since;

    /// <summary>A status as it is kept; an agreement, or a <c>Regime</c>, answers with one.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="asOf">The question.</param>
    /// <param name="recordedThrough">The last day that counts as recorded in the answer.</param>
    /// <param name="state">The state on the day.</param>
    /// <param name="standing">What the state rests on.</param>
    /// <param name="reason">Why, in one line.</param>
    /// <param name="since">The first day of the unbroken run of the state; null where it runs from the beginning of time.</param>
    /// <param name="cause">The event that brought the state about; null where the text did so by itself, or nothing did.</param>
    /// <param name="citation">Where the cause is stated; null where nothing brought the state about.</param>
    /// <param name="possible">The states that it may be, two or more; empty where the state is settled.</param>
    /// <param name="unsettled">The events of which it is open whether or when they take effect; empty where the state is settled.</param>
    /// <param name="nextChange">The next state, another than <paramref name="state"/>; null where the state stays.</param>
    /// <exception cref="ArgumentException">One state alone is possible, the citation is not that of the cause, the state has not begun on the day, or the next change is none.</exception>
    [JsonConstructor]
    public AgreementStatus(
        AgreementId agreement,
        AsOf asOf,
        LocalDate recordedThrough,
        AgreementState state,
        Standing standing,
        string reason,
        LocalDate? since = null,
        AgreementEvent? cause = null,
        Citation? citation = null,
        ValueList<AgreementState> possible = default,
        ValueList<AgreementEvent> unsettled = default,
        AgreementStateChange? nextChange = null)
        : this(
            agreement, asOf, Guard.Against.OtherCalendarDay(recordedThrough), state, standing, reason, Guard.Against.OtherCalendarDay(since), cause, citation, possible,
            unsettled, nextChange)
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal AgreementStatus(
        AgreementId agreement,
        AsOf asOf,
        IsoDay recordedThrough,
        AgreementState state,
        Standing standing,
        string reason,
        IsoDay since,
        AgreementEvent? cause,
        Citation? citation,
        ValueList<AgreementState> possible,
        ValueList<AgreementEvent> unsettled,
        AgreementStateChange? nextChange)
    {
        Agreement = Guard.Against.Null(agreement);
        AsOf = asOf;
        this.recordedThrough = recordedThrough;
        State = state is >= AgreementState.Indeterminate and <= AgreementState.Ended ? state : Guard.Against.UnnamedMember(state);
        Standing = standing is >= Standing.Recorded and <= Standing.Hypothetical ? standing : Guard.Against.UnnamedMember(standing);
        Reason = Guard.Against.UncleanText(reason, "A reason");
        this.since = since;
        Cause = cause?.AsRecorded();
        Citation = cause is null || cause.Citation == citation
            ? citation
            : throw new ArgumentException($"The citation of a status is that of its cause, {cause.Citation.Source}: found {citation?.Source.Value ?? "none"}.", nameof(citation));
        Possible = Guard.Against.SettledAlternatives(possible, state == AgreementState.Indeterminate, AgreementState.Ended);
        Unsettled = unsettled.IsEmpty ? unsettled : AsRecorded(unsettled);
        if (nextChange?.State == state) throw new ArgumentException($"A change leads to another state: {state} is the state already.", nameof(nextChange));
        if (since.Order > asOf.Day.Order) throw new ArgumentException($"The state on {asOf.Day} has begun by then, not on {since}.", nameof(since));
        if (nextChange?.OnDay.Order <= asOf.Day.Order)
            throw new ArgumentException($"The next change comes after the day of the question, {asOf.Day}: {nextChange} does not.", nameof(nextChange));
        NextChange = nextChange;
    }

    /// <summary>Which agreement was asked about, by its id.</summary>
    [JsonConverter(typeof(OwnJsonOnly<AgreementStatus>))]
    public AgreementId Agreement { get; }

    /// <summary>The question: the day, and the day whose knowledge was used.</summary>
    public AsOf AsOf { get; }

    /// <summary>The last day that counts as recorded in this answer: the earlier of the knowledge day and the day through which the record was checked.</summary>
    public LocalDate RecordedThrough => recordedThrough.ToLocalDate();

    /// <summary>The state on the day.</summary>
    public AgreementState State { get; }

    /// <summary>What the state rests on.</summary>
    public Standing Standing { get; }

    /// <summary>Why, in one line, for people; not a stable text.</summary>
    public string Reason { get; }

    /// <summary>The first day of the unbroken run of the state; null where it runs from the beginning of time.</summary>
    public LocalDate? Since => since.OrNull();

    /// <summary>The event that brought the state about; null where the text did so by itself, or nothing did.</summary>
    public AgreementEvent? Cause { get; }

    /// <summary>Where the cause is stated: the event's citation, or that of the agreement's text; null where nothing brought the state about.</summary>
    public Citation? Citation { get; }

    /// <summary>The states that it may be; empty where the state is settled.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<AgreementState> Possible { get; }

    /// <summary>The events of which it is open whether or when they take effect; empty where the state is settled.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<AgreementEvent> Unsettled { get; }

    /// <summary>The next state, by what is known; null where the state stays.</summary>
    public AgreementStateChange? NextChange { get; }

    /// <summary>The bare name of the state, such as <c>InForce</c>.</summary>
    public override string ToString() => State.ToString();

    /// <summary>Reads a status from a folded timeline.</summary>
    internal static AgreementStatus Read(Agreement agreement, Timeline<AgreementState> timeline, AsOf asOf, LocalDate recordedThrough)
    {
        var index = timeline.IndexAt(asOf.Day);
        var span = timeline.Spans[index];
        var (cause, text) = span.Cause is AgreementCause words ? (words.Event, words) : (span.Cause as AgreementEvent, null);
        var next = timeline.NextChangeAfter(index);
        return new(
            agreement.Id,
            asOf,
            IsoDay.Of(recordedThrough),
            span.State,
            span.Standing,
            Explain(span),
            timeline.Since(index),
            cause,
            cause?.Citation ?? (text is null ? null : agreement.Citations[0]),
            span.Possible,
            [.. span.Unsettled.Select(open => open as AgreementEvent ?? (open as AgreementCause)?.Event).OfType<AgreementEvent>().Distinct()],
            next is null ? null : new(next.Days.FirstDay, next.State));
    }

    private static ValueList<AgreementEvent> AsRecorded(ValueList<AgreementEvent> events)
    {
        var recorded = new AgreementEvent[events.Count];
        for (var i = 0; i < recorded.Length; i++) recorded[i] = events[i].AsRecorded();
        return new(recorded);
    }

    private static string Explain(TimelineSpan<AgreementState> span) => span.Possible.IsEmpty
        ? span.Cause?.Describe() ?? "nothing is known to have been agreed"
        : $"{string.Join(" or ", span.Possible)}: not settled by {string.Join("; ", span.Unsettled.Select(open => open.Describe()))}";
}
