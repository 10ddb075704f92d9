namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>Share tables in the order of their concentration: by the least value that it can have, then by the greatest, then by subject.</summary>
internal sealed class Ranking
{
    private Ranking(ValueList<Entry> entries)
    {
        Entries = entries;
        HasEditions = entries.Select(entry => entry.Table.Subject.Edition).Distinct().Count() > 1;
        var facts = entries.Select(entry => Facts(entry.Table.Subject)).ToList();
        var isShared = Enumerable.Range(0, facts[0].Length).Select(i => facts.TrueForAll(own => own[i] == facts[0][i])).ToList();
        Shared = Join(facts[0].Where((_, i) => isShared[i]));
        Details = [.. WithSources(facts.Select(own => Join(own.Where((_, i) => !isShared[i]))).ToList())];
    }

    internal ValueList<Entry> Entries { get; }

    /// <summary>Whether the tables are of different editions.</summary>
    internal bool HasEditions { get; }

    /// <summary>What all tables have in common besides mineral and stage, in words; empty where nothing.</summary>
    internal string Shared { get; }

    /// <summary>What each table has of its own besides mineral and stage, in words; empty where nothing.</summary>
    internal ValueList<string> Details { get; }

    internal static Ranking Of(IEnumerable<ShareTable> tables) => new([
        .. tables
            .Select(table => (Table: table, Index: WorldOrRest(table).Hhi()))
            .OrderByDescending(entry => entry.Index.Lower.Points)
            .ThenByDescending(entry => entry.Index.Upper?.Points ?? double.PositiveInfinity)
            .ThenBy(entry => entry.Table.Subject.ToString(), StringComparer.Ordinal)
            .Select((entry, i) => new Entry(i + 1, entry.Table, entry.Index))]);

    // Where the total leaves a withheld country out, there is an index of the rest only, and the subject says so.
    internal static ShareTable WorldOrRest(ShareTable table) =>
        table.Withheld.Any(producer => producer.Place == WithheldPlace.OutsideTotal) ? table.OfStatedTotal() : table;

    private static string?[] Facts(SupplySubject subject) =>
    [
        subject.Statistic.ToString(), subject.Period.ToString(), subject.Basis?.ToString(), subject.Edition,
        subject.Excluding.IsEmpty ? null : $"without {string.Join(", ", subject.Excluding.AsEnumerable())}",
    ];

    private static string Join(IEnumerable<string?> facts) => string.Join(", ", facts.Where(fact => fact is not null));

    // Tables of one subject are told apart by who says so.
    private IEnumerable<string> WithSources(List<string> details)
    {
        var subjects = Entries.Select((entry, i) => (entry.Table.Subject.Node, details[i])).ToList();
        return details.Select((detail, i) => subjects.Count(other => other == subjects[i]) == 1
            ? detail
            : Join([detail.Length == 0 ? null : detail, Entries[i].Table.Citation.Source.Value]));
    }

    internal sealed record Entry(int Place, ShareTable Table, Bounds<HerfindahlIndex> Index);
}
