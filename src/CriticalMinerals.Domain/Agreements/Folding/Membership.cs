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
        var first = begins?.LatestDay ?? default;
        if (begins is not null && first.IsNone) return null;
        var last = default(IsoDay);
        foreach (var exit in Exits)
        {
            if (exit.IsTakenBack) continue;
            if (exit.FirstDayOut.EarliestDay is not { IsNone: false } earliest || earliest.Before is not { IsNone: false } day) return null;
            if (last.IsNone || day.Order < last.Order) last = day;
        }

        return !last.IsNone && first.Order > last.Order ? null : new DateSpan(first, last);
    }

    /// <summary>Whether it may be a party on a day.</summary>
    internal bool MayHoldOn(IsoDay day) =>
        begins?.IsReachedOn(day) != false && !Exits.Exists(exit => !exit.IsTakenBack && exit.FirstDayOut.IsReachedOn(day) == true);
}
