using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>The days on which somebody is a party without a break; who joins again has another.</summary>
internal sealed record Membership(Party Party)
{
    /// <summary>The first day as a party; null for a party from the beginning.</summary>
    internal DayWindow? Begins { get; init; }

    /// <summary>What made it a party on that day.</summary>
    internal ITimelineCause? JoinedBy { get; init; }

    /// <summary>What may take it out again; the first counts.</summary>
    internal ValueList<PartyExit> Exits { get; init; }

    /// <summary>Whether something has taken it out, or will.</summary>
    internal bool IsLeft => Exits.Any(exit => !exit.IsTakenBack);

    /// <summary>The days on which it certainly is a party; null where there are none.</summary>
    internal DateSpan? CertainDays()
    {
        if (Begins is { } begins && begins.Latest is null) return null;
        LocalDate? last = null;
        foreach (var exit in Exits)
        {
            if (exit.IsTakenBack) continue;
            if (exit.FirstDayOut.Earliest is not { } earliest || CalendarEdge.DayBefore(earliest) is not { } day) return null;
            if (!(day >= last)) last = day;
        }

        return Begins?.Latest > last ? null : new DateSpan(Begins?.Latest, last);
    }

    /// <summary>Whether it may be a party on a day.</summary>
    internal bool MayHoldOn(LocalDate day) =>
        Begins?.IsReachedOn(day) != false && !Exits.Any(exit => !exit.IsTakenBack && exit.FirstDayOut.IsReachedOn(day) == true);
}
