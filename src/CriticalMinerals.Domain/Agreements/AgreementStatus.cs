using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>How an agreement stands on a day, with the knowledge of a day, why, and what comes next.</summary>
public sealed record AgreementStatus
{
    /// <summary>A status.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="asOf">The question.</param>
    /// <param name="horizon">The last day for which the agreement's record was checked.</param>
    /// <param name="state">The state on the day.</param>
    /// <param name="standing">What the state rests on.</param>
    /// <param name="reason">Why, in one line.</param>
    /// <param name="since">The first day of the unbroken run of the state; null where it runs from the beginning of time.</param>
    /// <param name="cause">The event that brought the state about; null where there is none.</param>
    /// <param name="citation">Where that is stated; null where nothing is.</param>
    /// <param name="possible">The states that it may be; empty where the state is settled.</param>
    /// <param name="unsettled">The events of which it is open whether or when they take effect; empty where the state is settled.</param>
    /// <param name="nextChange">The next state, by what is known; null where the state stays.</param>
    [JsonConstructor]
    public AgreementStatus(
        AgreementId agreement,
        AsOf asOf,
        LocalDate horizon,
        AgreementState state,
        Standing standing,
        string reason,
        LocalDate? since = null,
        AgreementEvent? cause = null,
        Citation? citation = null,
        ValueList<AgreementState> possible = default,
        ValueList<AgreementEvent> unsettled = default,
        AgreementStateChange? nextChange = null)
    {
        Agreement = Guard.Against.Null(agreement);
        AsOf = asOf;
        Horizon = Guard.Against.OtherCalendar(horizon);
        State = Guard.Against.EnumOutOfRange(state);
        Standing = Guard.Against.EnumOutOfRange(standing);
        Reason = Guard.Against.NullOrWhiteSpace(reason);
        Since = Guard.Against.OtherCalendar(since);
        Cause = cause;
        Citation = citation;
        Possible = possible;
        Unsettled = unsettled;
        NextChange = nextChange;
    }

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>The question: the day, and the day whose knowledge was used.</summary>
    public AsOf AsOf { get; }

    /// <summary>The last day for which the agreement's record was checked; later days are projected.</summary>
    public LocalDate Horizon { get; }

    /// <summary>The state on the day.</summary>
    public AgreementState State { get; }

    /// <summary>What the state rests on.</summary>
    public Standing Standing { get; }

    /// <summary>Why, in one line, for people; not a stable text.</summary>
    public string Reason { get; }

    /// <summary>The first day of the unbroken run of the state; null where it runs from the beginning of time.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalDate? Since { get; }

    /// <summary>The event that brought the state about; null where the text did so by itself, or nothing did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AgreementEvent? Cause { get; }

    /// <summary>Where the cause is stated: the event's citation, or that of the agreement's text; null where nothing brought the state about.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Citation? Citation { get; }

    /// <summary>The states that it may be; empty where the state is settled.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<AgreementState> Possible { get; }

    /// <summary>The events of which it is open whether or when they take effect; empty where the state is settled.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<AgreementEvent> Unsettled { get; }

    /// <summary>The next state, by what is known; null where the state stays.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AgreementStateChange? NextChange { get; }

    /// <summary>The bare name of the state, such as <c>InForce</c>.</summary>
    public override string ToString() => State.ToString();

    /// <summary>Reads a status from a folded timeline.</summary>
    internal static AgreementStatus Read(Agreement agreement, Timeline<AgreementState> timeline, AsOf asOf, LocalDate horizon)
    {
        var span = timeline.SpanAt(asOf.Date);
        var (cause, text) = span.Cause is AgreementText words ? (words.Event, words) : (span.Cause as AgreementEvent, null);
        var next = timeline.NextChangeAfter(asOf.Date);
        return new(
            agreement.Id,
            asOf,
            horizon,
            span.State,
            span.Standing,
            Explain(span),
            timeline.Since(asOf.Date),
            cause,
            cause?.Citation ?? (text is null ? null : agreement.Citations[0]),
            span.Possible,
            [.. span.Unsettled.Select(open => open as AgreementEvent ?? (open as AgreementText)?.Event).OfType<AgreementEvent>().Distinct()],
            next?.Days.First is { } day ? new(day, next.State) : null);
    }

    private static string Explain(TimelineSpan<AgreementState> span) => span.Possible.IsEmpty
        ? span.Cause?.Describe() ?? "nothing is known to have been agreed"
        : $"{string.Join(" or ", span.Possible)}: not settled by {string.Join("; ", span.Unsettled.Select(open => open.Describe()))}";
}
