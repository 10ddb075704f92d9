using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Questions to several lists of critical minerals at once, and to two editions of one.</summary>
public static class CriticalMineralsLists
{
    /// <summary>The lists that stand on a day: published by then for certain, and for certain not yet superseded.</summary>
    /// <param name="lists">The lists.</param>
    /// <param name="date">The day.</param>
    public static ValueList<CriticalMineralsList> StandingOn(this IEnumerable<CriticalMineralsList> lists, LocalDate date)
    {
        var published = Guard.Against.Null(lists).Where(list => list.Published.Latest <= date).ToArray();
        var gone = published.SelectMany(list => list.Supersedes.AsEnumerable()).ToHashSet();
        return published.Where(list => !gone.Contains(list.Id) && !(list.SupersededOn?.Earliest <= date)).ToValueList();
    }

    /// <summary>The lists that stand on a day and name the mineral itself, not a group of it.</summary>
    /// <param name="lists">The lists.</param>
    /// <param name="mineral">The mineral, as lists name it.</param>
    /// <param name="date">The day.</param>
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
