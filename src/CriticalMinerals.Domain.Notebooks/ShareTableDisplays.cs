using Ardalis.GuardClauses;
using CriticalMinerals.Domain.Notebooks.Drawing;

namespace CriticalMinerals.Domain.Notebooks;

/// <summary>Shows share tables: one as rows or as a bar, several stage by stage or ranked by concentration.</summary>
/// <remarks>
/// Every method takes a function that finds a source by its id, such as <c>ReferenceData.FindSource</c>, so that the source line can name the
/// publisher; without it the line has the id.
/// </remarks>
public static class ShareTableDisplays
{
    /// <summary>The producers with their shares in percent and, where the table knows it, their mass; last what no country is named for.</summary>
    /// <param name="table">The table.</param>
    /// <param name="sources">Finds a source by its id.</param>
    public static Table ToTable(this ShareTable table, Func<SourceId, Source>? sources = null)
    {
        Guard.Against.Null(table);
        var hasMass = table.TotalMass is not null;
        ValueList<TableColumn> columns = [new("Producer"), new("Share, %", true), .. hasMass ? [new TableColumn("Mass, t", true)] : Array.Empty<TableColumn>(), new("Note")];
        return new(table.Subject.ToString(), columns, Rows(table, hasMass), Say.Cite([table.Citation], sources));
    }

    /// <summary>The table as one stacked bar with the interval of its Herfindahl-Hirschman index.</summary>
    /// <param name="table">The table.</param>
    /// <param name="title">The heading; by default the subject.</param>
    /// <param name="sources">Finds a source by its id.</param>
    /// <exception cref="ArgumentException">The title is blank or not one line of printable text.</exception>
    public static Chart ToChart(this ShareTable table, string? title = null, Func<SourceId, Source>? sources = null) =>
        StageChart.Draw([Guard.Against.Null(table)], title is null ? table.Subject.ToString() : Guard.Against.UnprintableText(title, "A title"), sources);

    /// <summary>Several tables as stacked bars below each other, in the given order, such as a mineral's chain from mine to magnet.</summary>
    /// <param name="tables">One table or more; a country has the same colour in all of them.</param>
    /// <param name="title">The heading.</param>
    /// <param name="sources">Finds a source by its id.</param>
    /// <exception cref="ArgumentException">There is no table, or the title is blank or not one line of printable text.</exception>
    public static Chart ToStageChart(this IEnumerable<ShareTable> tables, string title, Func<SourceId, Source>? sources = null) =>
        StageChart.Draw(AtLeastOne(tables), Guard.Against.UnprintableText(title, "A title"), sources);

    /// <summary>Several tables by concentration: the highest least value of the Herfindahl-Hirschman index first.</summary>
    /// <param name="tables">One table or more. Where a total leaves out a withheld country, the index is of the rest.</param>
    /// <param name="title">The heading.</param>
    /// <param name="sources">Finds a source by its id.</param>
    /// <exception cref="ArgumentException">There is no table, or the title is blank or not one line of printable text.</exception>
    public static Table ToRankingTable(this IEnumerable<ShareTable> tables, string title, Func<SourceId, Source>? sources = null)
    {
        var ranking = Ranking.Of(AtLeastOne(tables));
        ValueList<TableColumn> columns = [new("Place", true), new("Supply"), new("Statistic"), new("HHI, points", true), new("Largest producers")];
        return new(Guard.Against.UnprintableText(title, "A title"), columns, ranking.Entries.Select(entry => Row(ranking, entry)), Say.Cite(ranking.Entries.Select(entry => entry.Table.Citation), sources));
    }

    /// <summary>Several tables by concentration, each as a dot or, where producers are not named, as a whisker over all possible values.</summary>
    /// <param name="tables">One table or more. Where a total leaves out a withheld country, the index is of the rest.</param>
    /// <param name="title">The heading.</param>
    /// <param name="scheme">Whose thresholds to draw as lines; none by default.</param>
    /// <param name="sources">Finds a source by its id.</param>
    /// <exception cref="ArgumentException">There is no table, or the title is blank or not one line of printable text.</exception>
    public static Chart ToRankingChart(
        this IEnumerable<ShareTable> tables, string title, ConcentrationScheme? scheme = null, Func<SourceId, Source>? sources = null) =>
        RankingChart.Draw(Ranking.Of(AtLeastOne(tables)), Guard.Against.UnprintableText(title, "A title"), scheme, sources);

    private static IEnumerable<ValueList<string>> Rows(ShareTable table, bool hasMass)
    {
        var named = table.Rows.Select(row =>
            Cells(row.Country.CommonName, table.ShareOf(row.Country), hasMass ? Tonnes(table.MassOf(row.Country)) : null, row.Estimated ? "estimated" : ""));
        var withheld = table.Withheld.Select(producer =>
            Cells(producer.Country.CommonName, null, hasMass ? "" : null, producer.Place == WithheldPlace.InsideTotal ? "withheld, inside the total" : "withheld, outside the total"));
        var unnamed = table.UnnamedShare();
        var rows = named.Concat(withheld);
        return unnamed.Upper > Share.Zero ? rows.Append(Cells("(no country is named)", unnamed, hasMass ? "" : null, "")) : rows;
    }

    private static ValueList<string> Cells(string producer, Bounds<Share>? share, string? mass, string note)
    {
        var percent = share is null ? "" : Say.Percent(share).Replace(" %", "", StringComparison.Ordinal);
        return mass is null ? [producer, percent, note] : [producer, percent, mass, note];
    }

    private static string Tonnes(Bounds<Mass>? mass) => mass is null ? "" : Say.Number(mass.Lower.Tonnes, "#,0.###");

    private static ValueList<string> Row(Ranking ranking, Ranking.Entry entry) =>
    [
        Say.Number(entry.Place, "0"),
        entry.Table.Subject.Node.ToString(),
        $"{entry.Table.Subject.Statistic} {entry.Table.Subject.Period}{(ranking.HasEditions && entry.Table.Subject.Edition is { } edition ? $", {edition}" : "")}",
        Say.Points(entry.Index),
        string.Join(", ", entry.Table.TopProducers(3).Select(row => $"{row.Country.CommonName} {Say.Percent(row.Share.Fraction)}")),
    ];

    private static ValueList<ShareTable> AtLeastOne(IEnumerable<ShareTable> tables)
    {
        ValueList<ShareTable> list = [.. Guard.Against.Null(tables)];
        return list.IsEmpty ? throw new ArgumentException("There is no share table to show; look at the filter that chose them.", nameof(tables)) : list;
    }
}
