using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CriticalMinerals.Domain.Site;

/// <summary>The order of the documents, as the tables of <c>docs/README.md</c> give it: first the guide, then what is looked up.</summary>
internal sealed class Contents
{
    internal const string File = "docs/README.md";

    private Contents(IReadOnlyList<string> guide, IReadOnlyList<string> lookUp) => (Guide, LookUp) = (guide, lookUp);

    /// <summary>Files of the repository, in the order of reading.</summary>
    internal IReadOnlyList<string> Guide { get; }

    internal IReadOnlyList<string> LookUp { get; }

    internal static Contents Read(string document, Faults faults)
    {
        var tables = Markdown.Parse(document, MarkdownPage.Pipeline).Descendants<Table>().Select(Files).ToList();
        if (tables.Count == 2) return new(tables[0], tables[1]);
        faults.Add(File, $"has {tables.Count} tables: expected the guide in one, and what is looked up in a second");
        return new([], []);
    }

    private static IReadOnlyList<string> Files(Table table) =>
        [.. table.OfType<TableRow>().Where(row => !row.IsHeader).SelectMany(row => row[0].Descendants<LinkInline>().Take(1)).Select(link => SitePath.Resolve(File, link.Url!)!)];
}
