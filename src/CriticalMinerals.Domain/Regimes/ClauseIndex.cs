namespace CriticalMinerals.Domain;

/// <summary>The clauses of a regime by what they can bind, so that a question looks only at those that can match.</summary>
internal sealed class ClauseIndex
{
    private readonly Dictionary<MineralId, List<Entry>> byMineral = [];
    private readonly Dictionary<ControlListId, List<Entry>> byList = [];
    private readonly List<Entry> general = [];
    private readonly List<Entry> all = [];

    internal ClauseIndex(Regime regime)
    {
        foreach (var measure in regime.Measures)
            foreach (var clause in measure.Clauses) Add(regime, new(measure, clause, regime.AssumedEvents(measure.Id)));
    }

    /// <summary>A clause with its measure.</summary>
    internal sealed record Entry(TradeMeasure Measure, MeasureClause Clause, IEnumerable<MeasureEvent> Assumed)
    {
        /// <summary>The scopes that the clause has at any time: as issued, and as changed.</summary>
        internal IEnumerable<ControlScope> Scopes =>
            Measure.EverRecorded(Clause.Id).Concat(Assumed.Where(e => e.Touches(Clause.Id))).OfType<ScopeChanged>().Select(change => change.Scope).Prepend(Clause.Scope);
    }

    /// <summary>The clauses that may bind goods of a mineral which is no group: those that name it or a group with it, and those that name no mineral.</summary>
    internal IEnumerable<Entry> Binding(MineralId mineral) => byMineral.TryGetValue(mineral, out var naming) ? naming.Concat(general) : general;

    /// <summary>Every clause: what goods of a mineral that is not stated must be asked about.</summary>
    internal IEnumerable<Entry> All => all;

    /// <summary>The clauses that name a mineral which is no group.</summary>
    internal IReadOnlyList<Entry> Naming(MineralId mineral) => byMineral.TryGetValue(mineral, out var naming) ? naming : [];

    /// <summary>The clauses that put items on a control list.</summary>
    internal IReadOnlyList<Entry> Listing(ControlListId list) => byList.TryGetValue(list, out var listing) ? listing : [];

    private void Add(Regime regime, Entry entry)
    {
        var items = entry.Scopes.SelectMany(scope => scope.Items).ToArray();
        var materials = items.OfType<MaterialItems>().ToArray();
        foreach (var mineral in materials.SelectMany(item => item.Minerals).SelectMany(named => regime.Words.MembersOf(named)).Distinct())
            Add(byMineral, mineral, entry);
        foreach (var list in materials.SelectMany(item => item.ControlCodes).Select(code => code.List).Distinct()) Add(byList, list, entry);
        if (items.Any(item => item.NamesGoods && item is not MaterialItems { Minerals.IsEmpty: false })) general.Add(entry);
        all.Add(entry);
    }

    private static void Add<TKey>(Dictionary<TKey, List<Entry>> lists, TKey key, Entry entry)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = []);
        list.Add(entry);
    }
}
