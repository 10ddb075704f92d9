namespace CriticalMinerals.Domain.Samples.WorldBrief;

/// <summary>The tables that the brief is made of.</summary>
internal static class TableChoice
{
    /// <summary>Of each series of the year the latest edition; bare statements of shares only where nothing else is known.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="report">Called with the part that is read, from 0 to 1.</param>
    internal static IReadOnlyList<ShareTable> For(WorldQuestion question, Action<double> report) =>
    [
        .. Read(question, report)
            .GroupBy(table => table.Subject.Node)
            .SelectMany(node => node.Any(HasQuantity) ? node.Where(HasQuantity) : node)
            .GroupBy(table => (table.Subject.Node, table.Subject.Basis, ReferenceData.FindSource(table.Citation.Source).Publisher))
            .Select(series => series.MaxBy(table => table.Subject.Edition, StringComparer.Ordinal)!),
    ];

    private static List<ShareTable> Read(WorldQuestion question, Action<double> report)
    {
        var fitting = ReferenceData.Shares.Index().Where(entry => question.Fits(entry.Subject) && entry.Subject.Period.First.Year == question.Year).ToArray();
        var tables = new List<ShareTable>(fitting.Length);
        foreach (var entry in fitting)
        {
            tables.Add(entry.Table());
            report((double)tables.Count / fitting.Length);
        }

        return tables;
    }

    private static bool HasQuantity(ShareTable table) => table.TotalMass is not null || table.TotalVolume is not null;
}
