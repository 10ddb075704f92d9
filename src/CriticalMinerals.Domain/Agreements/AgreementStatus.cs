using System.Text.Json.Serialization;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>How an agreement stands on a day, with the knowledge of a day, why, and what comes next.</summary>
public sealed record AgreementStatus
{
    internal AgreementStatus(
        AgreementId agreement,
        AsOf asOf,
        LocalDate recordedThrough,
        AgreementState state,
        Standing standing,
        string reason,
        LocalDate? since,
        AgreementEvent? cause,
        Citation? citation,
        ValueList<AgreementState> possible,
        ValueList<AgreementEvent> unsettled,
        AgreementStateChange? nextChange)
    {
        Agreement = agreement;
        AsOf = asOf;
        RecordedThrough = recordedThrough;
        State = state;
        Standing = standing;
        Reason = reason;
        Since = since;
        Cause = cause;
        Citation = citation;
        Possible = possible;
        Unsettled = unsettled;
        NextChange = nextChange;
    }

    /// <summary>The agreement.</summary>
    [JsonConverter(typeof(OwnJsonOnly<AgreementStatus>))]
    public AgreementId Agreement { get; }

    /// <summary>The question: the day, and the day whose knowledge was used.</summary>
    public AsOf AsOf { get; }

    /// <summary>The last day that counts as recorded in this answer: the earlier of the knowledge day and the day through which the record was checked.</summary>
    public LocalDate RecordedThrough { get; }

    /// <summary>The state on the day.</summary>
    public AgreementState State { get; }

    /// <summary>What the state rests on.</summary>
    public Standing Standing { get; }

    /// <summary>Why, in one line, for people; not a stable text.</summary>
    public string Reason { get; }

    /// <summary>The first day of the unbroken run of the state; null where it runs from the beginning of time.</summary>
    public LocalDate? Since { get; }

    /// <summary>The event that brought the state about; null where the text did so by itself, or nothing did.</summary>
    public AgreementEvent? Cause { get; }

    /// <summary>Where the cause is stated: the event's citation, or that of the agreement's text; null where nothing brought the state about.</summary>
    public Citation? Citation { get; }

    /// <summary>The states that it may be; empty where the state is settled.</summary>
    public ValueList<AgreementState> Possible { get; }

    /// <summary>The events of which it is open whether or when they take effect; empty where the state is settled.</summary>
    public ValueList<AgreementEvent> Unsettled { get; }

    /// <summary>The next state, by what is known; null where the state stays.</summary>
    public AgreementStateChange? NextChange { get; }

    /// <summary>The bare name of the state, such as <c>InForce</c>.</summary>
    public override string ToString() => State.ToString();

    /// <summary>Reads a status from a folded timeline.</summary>
    internal static AgreementStatus Read(Agreement agreement, Timeline<AgreementState> timeline, AsOf asOf, LocalDate recordedThrough)
    {
        var span = timeline.SpanAt(asOf.Date);
        var (cause, text) = span.Cause is AgreementCause words ? (words.Event, words) : (span.Cause as AgreementEvent, null);
        var next = timeline.NextChangeAfter(asOf.Date);
        return new(
            agreement.Id,
            asOf,
            recordedThrough,
            span.State,
            span.Standing,
            Explain(span),
            timeline.Since(asOf.Date),
            cause,
            cause?.Citation ?? (text is null ? null : agreement.Citations[0]),
            span.Possible,
            [.. span.Unsettled.Select(open => open as AgreementEvent ?? (open as AgreementCause)?.Event).OfType<AgreementEvent>().Distinct()],
            next?.Days.First is { } day ? new(day, next.State) : null);
    }

    private static string Explain(TimelineSpan<AgreementState> span) => span.Possible.IsEmpty
        ? span.Cause?.Describe() ?? "nothing is known to have been agreed"
        : $"{string.Join(" or ", span.Possible)}: not settled by {string.Join("; ", span.Unsettled.Select(open => open.Describe()))}";
}
