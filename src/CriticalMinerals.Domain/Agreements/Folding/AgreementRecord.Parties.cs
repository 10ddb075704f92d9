using NodaTime;

namespace CriticalMinerals.Domain;

// Who is a party, and from when until when.
internal sealed partial class AgreementRecord
{
    /// <summary>Every membership, in the order of the parties and then of days.</summary>
    internal IReadOnlyList<Membership> Memberships => memberships ??= FindMemberships();

    // While the terms are being walked, a notice against renewal cannot be counted from them yet: it takes nobody out.
    internal bool KnowsTerms => LastTerm is not null;

    /// <summary>The first day on which anything of the agreement is known to have been there; nobody joins it before.</summary>
    internal IsoDay FirstTrace => Events.Count > 0 ? Begun.EarliestDay : EntryWindow.EarliestDay;

    /// <summary>What a notice leads to; null where it has no such effect.</summary>
    internal PartyExit? ExitBy(NoticeGiven notice) => (exits ??= FindExits()).GetValueOrDefault(notice);

    /// <summary>Those that certainly are parties on a day.</summary>
    internal ValueList<Party> PartiesOn(LocalDate day) =>
        [.. Memberships.Where(member => member.CertainDays()?.Contains(day) == true).Select(member => member.Party).Distinct()];

    /// <summary>Those that are, or may be, parties on a day.</summary>
    internal ValueList<Party> PossiblePartiesOn(IsoDay day) =>
        [.. Memberships.Where(member => member.MayHoldOn(day)).Select(member => member.Party).Distinct()];

    private Dictionary<object, PartyExit> FindExits()
    {
        var found = new Dictionary<object, PartyExit>(ReferenceEqualityComparer.Instance);
        foreach (var exit in Memberships.SelectMany(member => member.Exits)) found.Add(exit.Cause, exit);
        return found;
    }

    private List<Membership> FindMemberships()
    {
        var moves = Events.Where(e => e is PartyAcceded or PartyWithdrew or NoticeGiven or NoticeWithdrawn).ToLookup(e => e.Actor);
        return [.. Agreement.Parties.SelectMany(part => new MembershipWalk(this, part).Walk(moves[part.Party]))];
    }
}
