using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>The days on which somebody is a party without a break; who joins again has another.</summary>
/// <param name="party">The party.</param>
/// <param name="begins">The first day as a party; null for a party from the beginning.</param>
/// <param name="joinedBy">What made it a party on that day.</param>
internal sealed class Membership(Party party, DayWindow? begins = null, ITimelineCause? joinedBy = null)
{
    internal Party Party => party;

    internal DayWindow? Begins => begins;

    internal ITimelineCause? JoinedBy => joinedBy;

    /// <summary>What may take it out again; the first counts.</summary>
    internal List<PartyExit> Exits { get; init; } = [];

    /// <summary>Whether something has taken it out, or will.</summary>
    internal bool IsLeft => Exits.Exists(exit => !exit.IsTakenBack);

    /// <summary>The days on which it certainly is a party; null where there are none.</summary>
    internal DateSpan? CertainDays()
    {
        if (begins is { Latest: null }) return null;
        LocalDate? last = null;
        foreach (var exit in Exits.Where(exit => !exit.IsTakenBack))
        {
            if (exit.FirstDayOut.Earliest is not { } earliest || CalendarEdge.DayBefore(earliest) is not { } day) return null;
            if (!(day >= last)) last = day;
        }

        return begins?.Latest > last ? null : new DateSpan(begins?.Latest, last);
    }

    /// <summary>Whether it may be a party on a day.</summary>
    internal bool MayHoldOn(LocalDate day) =>
        begins?.IsReachedOn(IsoDay.Of(day)) != false && !Exits.Exists(exit => !exit.IsTakenBack && exit.FirstDayOut.IsReachedOn(IsoDay.Of(day)) == true);
}
