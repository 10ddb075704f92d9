namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>Some days of a row in one state; without ink where there is nothing to show yet.</summary>
internal sealed record TimelineBar(DateSpan Days, Ink? Ink, string State, Standing Standing, string Why)
{
    /// <summary>What the legend says; green is an agreement's own.</summary>
    internal string Meaning => Ink == Drawing.Ink.Green ? $"agreement {State}" : State;

    internal static ValueList<TimelineBar> Of(Timeline<MeasureState> timeline) =>
        [.. timeline.Spans.Select(span => new TimelineBar(span.Days, InkOf(span.State), Say.Words(span.State), span.Standing, WhyOf(span)))];

    internal static ValueList<TimelineBar> Of(Timeline<AgreementState> timeline) =>
        [.. timeline.Spans.Select(span => new TimelineBar(span.Days, InkOf(span.State), Say.Words(span.State), span.Standing, WhyOf(span)))];

    /// <summary>The bars of a suspension: while it is in force it holds something else back, which is no burden.</summary>
    internal static ValueList<TimelineBar> OfSuspension(Timeline<MeasureState> timeline) =>
        [.. Of(timeline).Select(bar => bar.Ink == Drawing.Ink.Blue ? bar with { Ink = Drawing.Ink.Sky, State = "suspends" } : bar)];

    private static Ink? InkOf(MeasureState state) => state switch
    {
        MeasureState.NotAnnounced => null,
        MeasureState.Proposed or MeasureState.Announced => Drawing.Ink.Open,
        MeasureState.InForce => Drawing.Ink.Blue,
        MeasureState.Suspended => Drawing.Ink.Striped,
        MeasureState.Ended => Drawing.Ink.Grey,
        MeasureState.PartlySuspended or MeasureState.Mixed => Drawing.Ink.Pink,
        _ => Drawing.Ink.Crossed,
    };

    private static Ink? InkOf(AgreementState state) => state switch
    {
        AgreementState.NotAnnounced => null,
        AgreementState.Agreed or AgreementState.Signed => Drawing.Ink.Framed,
        AgreementState.InForce => Drawing.Ink.Green,
        AgreementState.ProvisionallyApplied => Drawing.Ink.Sky,
        AgreementState.Suspended => Drawing.Ink.Striped,
        AgreementState.NoticeGiven or AgreementState.RunningOff or AgreementState.ContinuedPendingReview => Drawing.Ink.Orange,
        AgreementState.Ended => Drawing.Ink.Grey,
        _ => Drawing.Ink.Crossed,
    };

    private static string WhyOf<TState>(TimelineSpan<TState> span)
        where TState : notnull
    {
        var possible = span.Possible.IsEmpty ? "" : $"; possible: {string.Join(", ", span.Possible.AsEnumerable())}";
        return (span.Cause is { } cause ? $": {cause.Describe()}" : "") + possible;
    }
}
