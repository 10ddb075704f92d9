namespace CriticalMinerals.Domain.Samples.WorldBrief;

/// <summary>The official lists that hold a mineral on a day.</summary>
internal static class ListAnswers
{
    /// <summary>The lists that hold the mineral or, of a group, at least one member, in the order of their ids.</summary>
    internal static IReadOnlyList<ListEntry> Holding(MineralId mineral, LocalDate date) => Entries(mineral, named => ReferenceData.ListsHolding(named, date));

    /// <summary>The lists of which it is not settled whether they stand, likewise.</summary>
    internal static IReadOnlyList<ListEntry> PerhapsHolding(MineralId mineral, LocalDate date) => Entries(mineral, named => ReferenceData.ListsPerhapsHolding(named, date));

    private static IReadOnlyList<ListEntry> Entries(MineralId mineral, Func<MineralId, ValueList<ListMembership>> holding)
    {
        var whole = holding(mineral).Select(one => one.List).ToHashSet();
        var members = ReferenceData.FindMineral(mineral).Members;
        var partly = members.SelectMany(member => holding(member).AsEnumerable()).GroupBy(one => one.List).Where(list => !whole.Contains(list.Key));
        var of = Math.Max(1, members.Count);
        return
        [
            .. whole.Select(list => new ListEntry(list.Id, list.Publisher.Party, of, of))
                .Concat(partly.Select(list => new ListEntry(list.Key.Id, list.Key.Publisher.Party, list.Count(), of)))
                .OrderBy(entry => entry.List),
        ];
    }
}
