namespace CriticalMinerals.Domain;

/// <summary>Finds the memberships of one party from its part in the text and from the events, in their order.</summary>
internal sealed class MembershipWalk
{
    private readonly AgreementRecord record;
    private readonly Participation part;
    private readonly List<Membership> found = [];
    private PartyExit? stated;

    internal MembershipWalk(AgreementRecord record, Participation part)
    {
        this.record = record;
        this.part = part;
        if (part.Exit is { } exit && !exit.AsLastDay().IsNever) stated = new(exit.AsLastDay(), Text($"{part.Party} leaves after {exit}"));
        found.Add(First());
    }

    internal List<Membership> Walk()
    {
        foreach (var e in record.Events)
        {
            if (e.Actor != part.Party) continue;
            if (e is PartyAcceded acceded) Join(acceded);
            else if (e is PartyWithdrew) Leave(new(e.On.AsWindow(), e));
            else if (e is NoticeGiven notice) Notify(notice);
        }

        if (stated is not null) Leave(stated);
        return found;
    }

    private Membership First()
    {
        if (part.Accession is not { } accession) return new(part.Party);
        var begins = accession.Kind == DateBoundKind.Unknown ? accession.AsFirstDay().NotBefore(record.FirstTrace) : accession.AsFirstDay();
        return new(part.Party) { Begins = begins, JoinedBy = Text($"{part.Party} accedes on {accession}") };
    }

    private void Join(PartyAcceded e)
    {
        if (stated?.FirstDayOut.Latest <= e.On.Earliest) LeaveAsStated();
        var last = found[^1];
        RefuseAccessionOfAParty(e, last);
        if (last.IsLeft) found[^1] = last with { Exits = [.. last.Exits.Select(exit => By(e.On.AsWindow(), exit))] };
        else found.RemoveAt(found.Count - 1);
        found.Add(new(part.Party) { Begins = e.On.AsWindow(), JoinedBy = e });
    }

    private void Notify(NoticeGiven notice)
    {
        if (notice.Purpose == NoticePurpose.NonRenewal && !record.KnowsTerms) return;
        var firstDayOut = notice.FirstDayOut(record);
        if (!firstDayOut.IsNever) Leave(new(firstDayOut, notice, record.IsTakenBack(notice)));
    }

    private void LeaveAsStated()
    {
        Leave(stated!);
        stated = null;
    }

    private void Leave(PartyExit exit) => found[^1] = found[^1] with { Exits = [.. found[^1].Exits, exit] };

    // Who joins again was out by then, also where it is not known since when.
    private static PartyExit By(DayWindow joinedAgain, PartyExit exit)
    {
        if (exit.FirstDayOut.Latest <= joinedAgain.Latest) return exit;
        var given = (exit.Cause as AgreementEvent)?.On.Earliest;
        return exit with { FirstDayOut = new(given is null || exit.FirstDayOut.Earliest < joinedAgain.Latest ? exit.FirstDayOut.Earliest : given, joinedAgain.Latest) };
    }

    private void RefuseAccessionOfAParty(PartyAcceded e, Membership last)
    {
        record.Refuse(
            last is { IsLeft: false, JoinedBy: PartyAcceded }, e, "comes while it is a party already:", last.JoinedBy, "Record its withdrawal, or keep the right one.");
        foreach (var exit in last.Exits)
            record.Refuse(
                !exit.IsTakenBack && exit.FirstDayOut.Earliest > e.On.Latest, e, "comes before it is out by what took it out:", exit.Cause,
                "Record the notice as withdrawn, or correct one of the days.");
    }

    private AgreementCause Text(string words) => new(record.Agreement.Id, words, null);
}
