using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Questions to several lists of critical minerals at once, and to two editions of one.</summary>
public static class CriticalMineralsLists
{
    /// <summary>The lists that stand on a day: published by then for certain, and for certain not yet superseded.</summary>
    /// <param name="lists">The lists.</param>
    /// <param name="date">The day.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public static ValueList<CriticalMineralsList> StandingOn(this IEnumerable<CriticalMineralsList> lists, LocalDate date)
    {
        var all = Guard.Against.Null(lists).ToArray();
        return all.Where(list => list.Published.Latest <= date && !Gone(list, all, date, ended => ended.Earliest)).ToValueList();
    }

    /// <summary>
    /// The lists of which it is not settled whether they stand on a day, since the day on which they were published, or on which another took their place, is
    /// known only to the month or the year.
    /// </summary>
    /// <param name="lists">The lists.</param>
    /// <param name="date">The day.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public static ValueList<CriticalMineralsList> UnsettledOn(this IEnumerable<CriticalMineralsList> lists, LocalDate date)
    {
        var all = Guard.Against.Null(lists).ToArray();
        var standing = all.StandingOn(date);
        return all.Where(list => list.Published.Earliest <= date && !Gone(list, all, date, ended => ended.Latest) && !standing.Contains(list)).ToValueList();
    }

    /// <summary>Whether another list has taken its place, by the end of the other's day of publication that is asked for.</summary>
    private static bool Gone(CriticalMineralsList list, CriticalMineralsList[] all, LocalDate date, Func<PartialDate, LocalDate> end) =>
        (list.SupersededOn is { } ended && end(ended) <= date) || all.Any(later => end(later.Published) <= date && later.Supersedes.Contains(list.Id));

    /// <summary>The lists that stand on a day and name the mineral itself, not a group of it.</summary>
    /// <param name="lists">The lists.</param>
    /// <param name="mineral">The mineral, as lists name it.</param>
    /// <param name="date">The day.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public static ValueList<CriticalMineralsList> Naming(this IEnumerable<CriticalMineralsList> lists, MineralId mineral, LocalDate date)
    {
        Guard.Against.Null(mineral);
        return lists.StandingOn(date).Where(list => list.Contains(mineral)).ToValueList();
    }

    /// <summary>What an edition adds to an earlier one, and what it leaves out.</summary>
    /// <param name="list">The later edition.</param>
    /// <param name="earlier">The earlier edition.</param>
    public static ListChanges ChangesSince(this CriticalMineralsList list, CriticalMineralsList earlier)
    {
        Guard.Against.Null(list);
        Guard.Against.Null(earlier);
        return new(Sorted(list.Members.Except(earlier.Members)), Sorted(earlier.Members.Except(list.Members)), Sorted(list.Members.Intersect(earlier.Members)));
    }

    private static ValueList<MineralId> Sorted(IEnumerable<MineralId> minerals) => minerals.Order().ToValueList();
}
