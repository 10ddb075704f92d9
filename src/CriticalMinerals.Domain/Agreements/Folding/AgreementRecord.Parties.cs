using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

// Who is a party, and from when until when.
internal sealed partial class AgreementRecord
{
    private int exitCount;
    private long weighed;

    /// <summary>Every membership, in the order of the parties and then of days.</summary>
    internal List<Membership> Memberships => memberships ??= FindMemberships();

    // While the terms are being walked, a notice against renewal cannot be counted from them yet: it takes nobody out.
    internal bool KnowsTerms => LastTerm is not null;

    /// <summary>The first day on which anything of the agreement is known to have been there; nobody joins it before.</summary>
    internal IsoDay FirstTrace => Events.Count > 0 ? Begun.EarliestDay : EntryWindow.EarliestDay;

    /// <summary>What a notice leads to; null where it has no such effect.</summary>
    internal PartyExit? ExitBy(NoticeGiven notice) => (exits ??= FindExits()).GetValueOrDefault(notice);

    /// <summary>Those that certainly are parties on a day.</summary>
    internal ValueList<Party> PartiesOn(LocalDate day) =>
        EachOnce(Memberships.FindAll(member => member.CertainDays()?.Contains(day) == true));

    /// <summary>Those that are, or may be, parties on a day.</summary>
    internal ValueList<Party> PossiblePartiesOn(IsoDay day) =>
        EachOnce(Memberships.FindAll(member => member.MayHoldOn(day)));

    /// <summary>Whether everyone that is, or may be, a party on a day has confirmed.</summary>
    /// <exception cref="ArgumentException">So many are to be weighed against so many, again and again, that nobody would see the end of it.</exception>
    internal bool AllHaveConfirmed(IsoDay day, ValueList<RenewalConfirmed> confirmations)
    {
        Guard.Against.EndlessWeighing(weighed += Memberships.Count + exitCount + confirmations.Count, Agreement, Memberships.Count);
        var given = new HashSet<Party>(confirmations.Count);
        foreach (var confirmed in confirmations) given.Add(confirmed.Party);
        foreach (var member in Memberships)
            if (member.MayHoldOn(day) && !given.Contains(member.Party)) return false;
        return true;
    }

    private static ValueList<Party> EachOnce(List<Membership> members)
    {
        var (parties, seen) = (new List<Party>(members.Count), new HashSet<Party>());
        foreach (var member in members)
            if (seen.Add(member.Party)) parties.Add(member.Party);
        return [.. parties];
    }

    private Dictionary<object, PartyExit> FindExits()
    {
        var found = new Dictionary<object, PartyExit>(ReferenceEqualityComparer.Instance);
        foreach (var member in Memberships)
            foreach (var exit in member.Exits) found.Add(exit.Cause, exit);
        return found;
    }

    private List<Membership> FindMemberships()
    {
        var moves = new Dictionary<Party, List<AgreementEvent>>();
        foreach (var e in Events)
        {
            if (e is not (PartyAcceded or PartyWithdrew or NoticeGiven or NoticeWithdrawn) || e.Actor is not { } party) continue;
            if (!moves.TryGetValue(party, out var own)) moves.Add(party, own = []);
            own.Add(e);
        }

        var found = new List<Membership>();
        foreach (var part in Agreement.Parties)
            foreach (var membership in new MembershipWalk(this, part).Walk(moves.TryGetValue(part.Party, out var own) ? own : [])) found.Add(membership);
        exitCount = 0;
        foreach (var membership in found) exitCount += membership.Exits.Count;
        return found;
    }
}
