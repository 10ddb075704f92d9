using System.Text.RegularExpressions;

namespace CriticalMinerals.Domain.Tests.Conventions;

public partial class DocumentConventionTests
{
    private static IEnumerable<string> Documents => RepositoryFolder.OwnFiles().Where(path => path.EndsWith(".md", StringComparison.Ordinal));

    [Fact]
    public void Link_InsideTheRepository_LeadsSomewhere() =>
        Convention.Holds(
            from document in Documents
            from Match link in Link().Matches(Text(document))
            let target = link.Groups["target"].Value.Split('#')[0]
            where target.Length > 0 && !target.Contains("://") && !target.StartsWith("mailto:", StringComparison.Ordinal)
            let path = RepositoryFolder.Combine(Path.GetDirectoryName(document)!, Uri.UnescapeDataString(target))
            where !File.Exists(path) && !Directory.Exists(path)
            select (document, $"links to {target}, which is not there"));

    [Fact]
    public void Index_OfEachFolderWithOne_ListsItsDocuments() =>
        Convention.Holds(
            from document in Documents
            where document.StartsWith("docs/", StringComparison.Ordinal) && Path.GetFileName(document) != "README.md"
            let index = $"{Path.GetDirectoryName(document)}/README.md"
            where !Text(index).Contains($"({Path.GetFileName(document)})", StringComparison.Ordinal)
            select (document, $"is not in {index}"));

    private static string Text(string path) => File.ReadAllText(RepositoryFolder.Combine(path));

    [GeneratedRegex(@"(?<!\\)\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
