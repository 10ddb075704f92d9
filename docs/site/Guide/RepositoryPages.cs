namespace CriticalMinerals.Domain.Site;

/// <summary>Pages made of files of the repository: the documents, and each file that they link to.</summary>
internal sealed class RepositoryPages(string root, Library library, SymbolLinks links, Faults faults)
{
    private readonly Queue<string> waiting = new();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>Files that the site holds as they are, from the root of the repository.</summary>
    internal List<string> Copied { get; } = [];

    /// <summary>The pages of the given files and, in turn, of all files that they link to.</summary>
    internal IEnumerable<Page> From(params IEnumerable<string> files)
    {
        foreach (var file in files) Take(file);
        while (waiting.TryDequeue(out var file))
            if (PageOf(file) is { } page) yield return page;
            else Copied.Add(file);
    }

    /// <summary>Where the site keeps a file: documents and code become pages.</summary>
    internal static string SiteOf(string file) => Path.GetExtension(file) switch
    {
        ".md" when Path.GetFileName(file) == "README.md" => $"{file[..^9]}index.html",
        ".md" => $"{file[..^3]}.html",
        ".cs" or ".ipynb" => $"{file}.html",
        _ => file,
    };

    /// <summary>The address for a link in a file; the file that it leads to becomes part of the site.</summary>
    internal string Link(string file, string link)
    {
        var (path, fragment) = SitePath.Split(link);
        if (path.Length == 0 || link.Contains("://", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal)) return link;
        var target = SitePath.Resolve(file, Uri.UnescapeDataString(path));
        if (target is not null && TargetOf(target) is { } site) return SitePath.Relative(SiteOf(file), site) + (fragment.Length > 0 ? "#" + fragment : "");
        faults.Add(file, $"links to {link}, which is no file of the repository, no room and no folder with a README.md");
        return link;
    }

    /// <summary>The page of a file if there is such a file, from the page of another; null if not.</summary>
    internal string? LinkIfThere(string file, string target) => IsFile(target) ? SitePath.Relative(SiteOf(file), Take(target)) : null;

    private string? TargetOf(string target)
    {
        if (IsFile(target)) return Take(target);
        if (library.Rooms.FirstOrDefault(room => room.Folder == target.TrimEnd('/')) is { } room) return room.Page;
        return IsFile($"{target}/README.md") ? Take($"{target}/README.md") : null;
    }

    private bool IsFile(string file) => file.Length > 0 && File.Exists(Path.Combine(root, file));

    private string Take(string file)
    {
        if (seen.Add(file)) waiting.Enqueue(file);
        return SiteOf(file);
    }

    private Page? PageOf(string file)
    {
        var text = File.ReadAllText(Path.Combine(root, file));
        return Path.GetExtension(file) switch
        {
            ".md" => new MarkdownPage(file, this, links).Of(text),
            ".cs" => new(SiteOf(file), file, Html.Of($"<h1>{file}</h1>\n{CodeColours.Block(text, "csharp", links, SiteOf(file))}"), []),
            _ => null,
        };
    }
}
