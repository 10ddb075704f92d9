namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>The sources that the brief cites.</summary>
internal static class SourcesText
{
    internal static void Write(IReadOnlyList<SourceEntry> sources, Page page)
    {
        page.Heading("Sources");
        page.Table([("Id", 30), ("Publisher, title and date", null)], sources.Select(source => new Cell[] { source.Id.Value, Describe(source) }));
    }

    private static string Describe(SourceEntry source) => source.Title is null
        ? "not in the reference data"
        : $"{source.Publisher}, {source.Title}, {source.Published?.ToString() ?? "date not known"}";
}
