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

    /// <summary>Where the site keeps a file: documents, code and folders, which end in a slash, become pages.</summary>
    internal static string SiteOf(string file) => Path.GetExtension(file) switch
    {
        _ when file.EndsWith('/') => $"{file}index.html",
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
        faults.Add(file, $"links to {link}, which is no file of the repository, no room and no folder with files");
        return link;
    }

    /// <summary>The first line of a document that a file links to, without its mark; null if there is no such document.</summary>
    internal string? TitleOf(string file, string link) =>
        link.EndsWith(".md", StringComparison.Ordinal) && SitePath.Resolve(file, link) is { } target && IsFile(target) && File.ReadLines(Path.Combine(root, target)).FirstOrDefault() is ['#', ' ', .. var title] ? title : null;

    /// <summary>The page of a file if there is such a file, from the page of another; null if not.</summary>
    internal string? LinkIfThere(string file, string target) => IsFile(target) ? SitePath.Relative(SiteOf(file), Take(target)) : null;

    private string? TargetOf(string target)
    {
        if (IsFile(target)) return Take(target);
        if (library.Rooms.FirstOrDefault(room => room.Folder == target.TrimEnd('/')) is { } room) return room.Page;
        if (IsFile($"{target}/README.md")) return Take($"{target}/README.md");
        return FilesOf(target).Any() ? Take($"{target}/") : null;
    }

    private IEnumerable<string> FilesOf(string folder) => !Directory.Exists(Path.Combine(root, folder))
        ? []
        : Directory.EnumerateFiles(Path.Combine(root, folder)).Select(file => $"{folder.TrimEnd('/')}/{Path.GetFileName(file)}").Order(StringComparer.Ordinal);

    private bool IsFile(string file) => file.Length > 0 && File.Exists(Path.Combine(root, file));

    private string Take(string file)
    {
        if (seen.Add(file)) waiting.Enqueue(file);
        return SiteOf(file);
    }

    private Page FolderPage(string folder)
    {
        var items = FilesOf(folder).Select(file => Html.Of($"""<li><a href="{SitePath.Relative(SiteOf(folder), Take(file))}">{Path.GetFileName(file)}</a></li>"""));
        return new(SiteOf(folder), folder, Html.Of($"<h1>{folder}</h1>\n<ul>{items}</ul>\n"), []);
    }

    private Page? PageOf(string file)
    {
        if (file.EndsWith('/')) return FolderPage(file);
        var text = File.ReadAllText(Path.Combine(root, file));
        return Path.GetExtension(file) switch
        {
            ".md" => new MarkdownPage(file, this, links).Of(text),
            ".ipynb" => new MarkdownPage(file, this, links).OfNotebook(text),
            ".cs" => new(SiteOf(file), file, Html.Of($"<h1>{file}</h1>\n{CodeColours.Block(text, "csharp", links, SiteOf(file))}"), []),
            _ => null,
        };
    }
}
