using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>The clauses of a regime by the goods and the trade lanes that they can bind, so that a question looks only at those that can match.</summary>
internal sealed class ClauseIndex
{
    private readonly Vocabulary words;
    private readonly Dictionary<MineralId, Dictionary<TradeLane, List<HeldClause>>> byMineral = [];
    private readonly Dictionary<ControlListId, Dictionary<TradeLane, List<HeldClause>>> byList = [];
    private readonly Dictionary<TradeLane, List<HeldClause>> onAllGoods = [];
    private readonly Dictionary<MineralId, List<HeldClause>> naming = [];
    private readonly Dictionary<(ControlListId List, MineralId Mineral), List<HeldClause>> listing = [];
    private readonly Dictionary<MineralId, HashSet<ControlListId>> listsWith = [];
    private readonly Dictionary<ControlListId, List<HeldClause>> listingCodes = [];

    internal ClauseIndex(IEnumerable<HeldClause> clauses, Vocabulary words)
    {
        this.words = words;
        foreach (var clause in clauses) Add(clause);
    }

    /// <summary>The clauses that may bind goods of one mineral, which is no group, on their way on days from a first to a last.</summary>
    internal IReadOnlyCollection<HeldClause> Binding(Consignment goods, MineralId mineral, LocalDate first, LocalDate last)
    {
        var binding = new HashSet<HeldClause>();
        var lanes = TradeLane.TakenBy(goods, words, first, last);
        Collect(onAllGoods, lanes, binding);
        if (byMineral.TryGetValue(mineral, out var onMineral)) Collect(onMineral, lanes, binding);
        foreach (var list in ListsWith(mineral).Union(listingCodes.Keys))
            if (byList.TryGetValue(list, out var onList)) Collect(onList, lanes, binding);
        return binding;
    }

    /// <summary>The clauses that name a mineral which is no group.</summary>
    internal IReadOnlyList<HeldClause> Naming(MineralId mineral) => naming.TryGetValue(mineral, out var clauses) ? clauses : [];

    /// <summary>The clauses that put items of a mineral, which is no group, or of codes alone on a control list.</summary>
    internal IEnumerable<HeldClause> Listing(ControlListId list, MineralId mineral)
    {
        IEnumerable<HeldClause> clauses = listing.TryGetValue((list, mineral), out var naming) ? naming : [];
        return listingCodes.TryGetValue(list, out var byCode) ? clauses.Union(byCode) : clauses;
    }

    /// <summary>The control lists on which some clause puts items of a mineral, which is no group.</summary>
    internal IReadOnlyCollection<ControlListId> ListsWith(MineralId mineral) => listsWith.TryGetValue(mineral, out var lists) ? lists : [];

    private static void Collect(Dictionary<TradeLane, List<HeldClause>> clauses, List<TradeLane> lanes, HashSet<HeldClause> binding)
    {
        foreach (var lane in lanes)
            if (clauses.TryGetValue(lane, out var found)) binding.UnionWith(found);
    }

    private void Add(HeldClause clause)
    {
        foreach (var scope in clause.Scopes())
        {
            TradeLane[] lanes = [.. TradeLane.Watched(clause.Subject.Direction, clause.Measure.Authority.Party, scope, words)];
            foreach (var item in scope.Items) Add(clause, item, lanes);
        }
    }

    private void Add(HeldClause clause, ScopeItem item, TradeLane[] lanes)
    {
        if (item is AllGoods) AddOn(onAllGoods, lanes, clause);
        else if (item is ListedItems listed) AddOn(At(byList, listed.List), lanes, clause);
        else if (item is MaterialItems materials) Add(clause, materials, lanes);
    }

    private void Add(HeldClause clause, MaterialItems materials, TradeLane[] lanes)
    {
        if (materials.Minerals.IsEmpty) AddByCode(clause, materials, lanes);
        foreach (var mineral in materials.Minerals.SelectMany(named => words.MembersOf(named)).Distinct())
        {
            AddOnce(At(naming, mineral), clause);
            AddOn(At(byMineral, mineral), lanes, clause);
            foreach (var code in materials.ControlCodes)
            {
                AddOnce(At(listing, (code.List, mineral)), clause);
                At(listsWith, mineral).Add(code.List);
            }
        }
    }

    // Goods of any mineral may be under a code.
    private void AddByCode(HeldClause clause, MaterialItems materials, TradeLane[] lanes)
    {
        AddOn(onAllGoods, lanes, clause);
        foreach (var code in materials.ControlCodes) AddOnce(At(listingCodes, code.List), clause);
    }

    private static void AddOn(Dictionary<TradeLane, List<HeldClause>> clauses, TradeLane[] lanes, HeldClause clause)
    {
        foreach (var lane in lanes) AddOnce(At(clauses, lane), clause);
    }

    // Clauses are added one after the other, so one that is there already is the last.
    private static void AddOnce(List<HeldClause> clauses, HeldClause clause)
    {
        if (clauses.Count == 0 || clauses[^1] != clause) clauses.Add(clause);
    }

    private static TList At<TKey, TList>(Dictionary<TKey, TList> lists, TKey key)
        where TKey : notnull
        where TList : new()
    {
        if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = new());
        return list;
    }
}
