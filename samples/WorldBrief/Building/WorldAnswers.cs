namespace CriticalMinerals.Domain.Samples.WorldBrief;

/// <summary>Answers the question.</summary>
internal static class WorldAnswers
{
    private const int TopCount = 3;

    /// <summary>The answer.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="report">Called with the part that is done, from 0 to 1.</param>
    /// <exception cref="CommandFault">No table fits.</exception>
    internal static WorldAnswer Of(WorldQuestion question, Action<double> report)
    {
        var tables = Ranked(TableChoice.For(question with { Mineral = null }, part => report(part / 2)))
            .Where(one => question.Mineral is null || one.Table.Subject.Node.Mineral == question.Mineral).ToList();
        if (tables.Count == 0) throw new CommandFault(NothingFits.Describe(question));
        var measures = new MeasureAnswers(question.Date);
        var rows = new List<RankedSupply>();
        foreach (var (table, rank) in tables)
        {
            rows.Add(Row(table, rank, question, measures));
            report((1 + ((double)rows.Count / tables.Count)) / 2);
        }

        return new(question.Year, question.Date, ReferenceData.Horizon, rows, Sources(rows));
    }

    private static RankedSupply Row(ShareTable table, int rank, WorldQuestion question, MeasureAnswers measures)
    {
        var stated = table.OfStatedTotal();
        var hhi = stated.Hhi();
        var (stage, mineral, form) = (table.Subject.Node.Stage, table.Subject.Node.Mineral, table.Subject.Node.Form);
        var (inForce, open) = measures.On(mineral);
        return new(
            stage, rank, mineral, form, table.Subject.Basis,
            new(Math.Round(hhi.Lower.Points, 1), hhi.Upper is { } upper ? Math.Round(upper.Points, 1) : null),
            [.. stated.Subject.Excluding],
            [.. stated.Withheld.Select(producer => producer.Country)],
            [.. stated.TopProducers(TopCount).Select(row => new ProducerShare(row.Country, Math.Round(row.Share.Fraction, 6)))],
            ListAnswers.Holding(mineral, question.Date), ListAnswers.PerhapsHolding(mineral, question.Date), inForce, open, table.Citation.Source);
    }

    /// <summary>The tables stage by stage with their places, whichever of them are printed: a mineral that is asked for alone keeps its place among all.</summary>
    private static IEnumerable<(ShareTable Table, int Rank)> Ranked(IEnumerable<ShareTable> tables) =>
        tables.GroupBy(table => table.Subject.Node.Stage).OrderBy(stage => Place(stage.Key)).ThenBy(stage => stage.Key.Value, StringComparer.Ordinal).SelectMany(stage => stage
            .OrderByDescending(table => Math.Round(table.OfStatedTotal().Hhi().Lower.Points, 1)).ThenBy(table => table.Subject.Node.Mineral).ThenBy(table => table.Citation.Source)
            .Select((table, index) => (table, index + 1)));

    /// <summary>The place along the chain; a stage of somebody's own stands with the one that it is under.</summary>
    private static int Place(SupplyChainStage stage)
    {
        var known = SupplyChainStage.WellKnown.ToList();
        return known.FindIndex(one => one.Value == stage.Value.Split('/')[0]);
    }

    private static IReadOnlyList<FigureSource> Sources(IEnumerable<RankedSupply> rows) =>
    [
        .. rows.Select(row => row.Source).Distinct().Order().Select(ReferenceData.FindSource)
            .Select(source => new FigureSource(source.Id, source.Publisher, source.Title, source.Published, source.Licence)),
    ];
}
