using NodaTime;

namespace CriticalMinerals.Domain;

// Who is a party, and from when until when.
internal sealed partial class AgreementRecord
{
    /// <summary>The first day on which a party is out by its notice; never where the notice has no such effect.</summary>
    internal DayWindow FirstDayOut(NoticeGiven notice) =>
        Memberships.SelectMany(member => member.Exits).FirstOrDefault(exit => ReferenceEquals(exit.Cause, notice))?.FirstDayOut ?? DayWindow.Never;

    /// <summary>Every membership, in the order of the parties and then of days.</summary>
    internal IReadOnlyList<Membership> Memberships => memberships ?? FindMemberships();

    /// <summary>Those that certainly are parties on a day.</summary>
    internal ValueList<Party> PartiesOn(LocalDate day) =>
        [.. Memberships.Where(member => member.CertainDays()?.Contains(day) == true).Select(member => member.Party).Distinct()];

    /// <summary>Those that are, or may be, parties on a day.</summary>
    internal ValueList<Party> PossiblePartiesOn(LocalDate day) =>
        [.. Memberships.Where(member => member.MayHoldOn(day)).Select(member => member.Party).Distinct()];

    /// <summary>Whether the party took the notice back later, before it gave another.</summary>
    internal bool IsTakenBack(NoticeGiven notice)
    {
        var next = Events.Skip(Position(notice) + 1).FirstOrDefault(e =>
            (e is NoticeWithdrawn back && back.Party == notice.Party) || (e is NoticeGiven other && other.Party == notice.Party));
        return next is NoticeWithdrawn;
    }

    /// <summary>The first day on which anything of the agreement is known to have been there; nobody joins it before.</summary>
    internal LocalDate? FirstTrace => Events.Count > 0 ? Begun.Earliest : Entry.Window.Earliest;

    // While the terms are being walked, a notice against renewal cannot be counted from them yet: it takes nobody out.
    internal bool KnowsTerms => Terms is not null;

    private List<Membership> FindMemberships() => [.. Agreement.Parties.SelectMany(part => new MembershipWalk(this, part).Walk())];
}
