namespace CriticalMinerals.Domain;

// What each event lays into the fold; called in the order of the events' days.
internal sealed partial class AgreementFold
{
    internal void Reach(AgreementState state, AgreementEvent e) => stages.Add(Begin(state, e.On.AsWindow(), e));

    internal void EndProvisionalApplication(AgreementEvent e)
    {
        var applied = stages.FindLast(stage => stage is { State: AgreementState.ProvisionallyApplied, IsOpen: true });
        var ended = stages.FindLast(stage => stage.State == AgreementState.ProvisionallyApplied)?.Cause;
        record.Refuse(applied is null && ended is not null, e, "ends what has ended already, since it was", ended, "Keep the right one, or record that it began again.");
        record.Refuse(applied is null, e, "ends what has not begun: no provisional application comes before it", null, "Record its beginning.");
        Close(applied, e);
    }

    internal void Suspend(AgreementSuspended e)
    {
        var suspension = Begin(AgreementState.Suspended, e.On.AsWindow(), e);
        if (e.Until is { } until)
        {
            var over = until.Kind == DateBoundKind.Unknown ? record.NotSeenBefore(e.On.AsWindow()) : until.AsLastDay();
            if (!over.IsNever) suspension.Ends.Add(worlds.Threshold(over, Text($"suspension over after {until}", e)));
        }

        episodes.Add(suspension);
    }

    internal void Resume(AgreementResumed e)
    {
        var suspension = episodes.FindLast(episode => episode is { State: AgreementState.Suspended, IsOpen: true });
        record.Refuse(suspension is null, e, "resumes what is not suspended: no suspension comes before it", null, "Record the suspension.");
        if (suspension?.Cause is AgreementSuspended { Until.Date.Latest: var over } suspended)
            record.Refuse(e.On.EarliestDay.Order > over.Order, e, "resumes what was no longer suspended:", suspended, "Leave it out, or correct the suspension's last day.");
        Close(suspension, e);
    }

    internal void Decline(RenewalDeclined e)
    {
        var runningOff = Begin(AgreementState.RunningOff, e.On.AsWindow(), e);
        if (record.FirstTermDecidedAfter(e) is { } renewed) runningOff.Ends.Add(worlds.Threshold(renewed.DecidedOn, renewed.Cause));
        episodes.Add(runningOff);
    }

    internal void Notify(NoticeGiven e)
    {
        var notice = Begin(AgreementState.NoticeGiven, e.On.AsWindow(), e);
        if (record.ExitBy(e) is { } exit)
        {
            var departure = Depart(exit.FirstDayOut, e);
            notice.Ends.Add(departure.Threshold);
            notice.Departure = departure;
        }

        notices.Add(notice);
        episodes.Add(notice);
    }

    internal void WithdrawNotice(NoticeWithdrawn e)
    {
        var notice = notices.FindLast(open => open.IsOpen && ((NoticeGiven)open.Cause).Party == e.Party);
        record.Refuse(notice is null, e, "takes back what was not given: no notice of that party comes before it", null, "Record the notice.");
        if (notice is null) return;
        var given = (NoticeGiven)notice.Cause;
        record.Refuse(
            e.On.EarliestDay.Order >= record.ExitBy(given)?.FirstDayOut.Latest?.Order, e, "comes after the notice has taken effect:", given, "Record a new accession instead.");
        Close(notice, e);
        notice.Departure?.TakenBack = notice.Ends[^1];
    }

    internal Departure Depart(DayWindow firstDayOut, ITimelineCause cause)
    {
        var departure = new Departure(worlds.Threshold(firstDayOut, cause), cause);
        departures.Add(cause, departure);
        return departure;
    }

    internal void End(DayWindow firstDayWithout, AgreementEvent e) => endings.Add(new(worlds.Threshold(firstDayWithout, e), e));

    internal void AnnounceExtension(AgreementExtensionAnnounced e)
    {
        var end = record.TextEnd.Window;
        if (e.LastDay.Date is null || end.IsNever || e.On.EarliestDay.Order >= end.Latest?.Order || IsSettled(e)) return;
        extensions.Add(new(
            worlds.OpenQuestion(e), worlds.Threshold(e.On.AsWindow(), e), worlds.Threshold(e.LastDay.AsLastDay(), e), e));
    }

    internal void AnnounceTermination(AgreementTerminationAnnounced e)
    {
        if (e.From.Date is null || IsSettled(e)) return;
        endings.Add(new(worlds.Threshold(e.From.AsFirstDay(), e), e, worlds.OpenQuestion(e)));
    }

    private bool IsSettled(AgreementEvent announcement) => IsSettled(announcement, record.LastSettlement);

    /// <summary>Whether a renewal or an ending on the announcement's day or later, in the order of events, has settled what was announced.</summary>
    internal static bool IsSettled(AgreementEvent announcement, AgreementEvent? lastSettlement)
    {
        if (lastSettlement is not { On: var settled }) return false;
        var order = settled.EarliestDay.Order - announcement.On.EarliestDay.Order;
        return order > 0 || (order == 0 && settled.LatestDay.Order >= announcement.On.LatestDay.Order);
    }

    /// <summary>The last renewal or ending; null where there is none.</summary>
    /// <param name="known">Events in the order of their days.</param>
    /// <param name="through">Only those that may have happened by this day count; none for all.</param>
    internal static AgreementEvent? LastSettlement(ValueList<AgreementEvent> known, IsoDay through = default)
    {
        for (var i = known.Count - 1; i >= 0; i--)
            if (known[i] is AgreementRenewed or { Step: AgreementStep.Ends } && (through.IsNone || known[i].On.EarliestDay.Order <= through.Order)) return known[i];
        return null;
    }

    private void Close(Episode? episode, AgreementEvent e)
    {
        if (episode is null) return;
        episode.Ends.Add(worlds.Threshold(e.On.AsWindow(), e));
        episode.IsOpen = false;
    }
}
