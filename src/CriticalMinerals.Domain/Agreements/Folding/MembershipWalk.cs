namespace CriticalMinerals.Domain;

/// <summary>Finds the memberships of one party from its part in the text and from its events, in their order.</summary>
internal sealed class MembershipWalk
{
    private readonly AgreementRecord record;
    private readonly Participation part;
    private readonly List<Membership> found = [];
    private PartyExit? stated;
    private PartyExit? noticed;

    internal MembershipWalk(AgreementRecord record, Participation part)
    {
        this.record = record;
        this.part = part;
        if (part.Exit is { } exit && !exit.AsLastDay().IsNever) stated = new(exit.AsLastDay(), Text($"{part.Party} leaves after {exit}"));
        found.Add(First());
    }

    private Membership Last => found[^1];

    internal List<Membership> Walk(List<AgreementEvent> events)
    {
        foreach (var e in events)
        {
            if (e is PartyAcceded acceded) Join(acceded);
            else if (e is PartyWithdrew) Last.Exits.Add(new(e.On.AsWindow(), e));
            else if (e is NoticeGiven notice) Notify(notice);
            else TakeBack();
        }

        if (stated is not null) Last.Exits.Add(stated);
        return found;
    }

    private Membership First()
    {
        if (part.Accession is not { } accession) return new(part.Party);
        var begins = accession.Kind == DateBoundKind.Unknown ? accession.AsFirstDay().NotBefore(record.FirstTrace) : accession.AsFirstDay();
        return new(part.Party, begins, Text($"{part.Party} accedes on {accession}"));
    }

    private void Join(PartyAcceded e)
    {
        if (stated?.FirstDayOut.Latest?.Order <= e.On.EarliestDay.Order)
        {
            Last.Exits.Add(stated);
            stated = null;
        }

        RefuseAccessionOfAParty(e);
        var left = Last;
        found.RemoveAt(found.Count - 1);
        if (left.IsLeft) found.Add(new(part.Party, left.Begins, left.JoinedBy) { Exits = left.Exits.ConvertAll(exit => By(e.On.AsWindow(), exit)) });
        found.Add(new(part.Party, e.On.AsWindow(), e));
        noticed = null;
    }

    private void Notify(NoticeGiven notice)
    {
        noticed = null;
        if (notice.Purpose == NoticePurpose.NonRenewal && !record.KnowsTerms) return;
        var firstDayOut = notice.FirstDayOut(record);
        if (firstDayOut.IsNever) return;
        noticed = new(firstDayOut, notice);
        Last.Exits.Add(noticed);
    }

    private void TakeBack()
    {
        noticed?.IsTakenBack = true;
        noticed = null;
    }

    // Who joins again was out by then, also where it is not known since when.
    private static PartyExit By(DayWindow joinedAgain, PartyExit exit)
    {
        if (exit.IsTakenBack || exit.FirstDayOut.Latest?.Order <= joinedAgain.Latest?.Order) return exit;
        var earliest = exit.FirstDayOut.Earliest?.Order <= joinedAgain.Latest?.Order ? exit.FirstDayOut.Earliest : (exit.Cause as AgreementEvent)?.On.Earliest;
        return exit with { FirstDayOut = new(earliest, joinedAgain.Latest) };
    }

    private void RefuseAccessionOfAParty(PartyAcceded e)
    {
        record.Refuse(
            !Last.IsLeft && Last.JoinedBy is PartyAcceded, e, "comes while it is a party already:", Last.JoinedBy, "Record its withdrawal, or keep the right one.");
        foreach (var exit in Last.Exits)
            record.Refuse(
                !exit.IsTakenBack && exit.FirstDayOut.Earliest?.Order > e.On.LatestDay.Order,
                e,
                "comes before it is out by what took it out:",
                exit.Cause,
                "Record the notice as withdrawn, or correct one of the days.");
    }

    private AgreementCause Text(string words) => new(record.Agreement.Id, words, null);
}
