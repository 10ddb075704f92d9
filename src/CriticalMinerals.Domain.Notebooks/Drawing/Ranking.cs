namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>Share tables in the order of their concentration: by the least value that it can have, then by the greatest, then by subject.</summary>
internal sealed class Ranking
{
    private Ranking(ValueList<Entry> entries) => Entries = entries;

    internal ValueList<Entry> Entries { get; }

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

    internal sealed record Entry(int Place, ShareTable Table, Bounds<HerfindahlIndex> Index);
}
