using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CriticalMinerals.Domain.Site;

/// <summary>Reads a built site as a browser would, and finds the links that lead nowhere.</summary>
/// <remarks>
/// A link inside the site must name a file of it, not a folder, and its fragment an element of that page. A link out of the site is checked for its form only; nothing is fetched.
/// What a page loads, such as a picture or a style, must be of the site.
/// </remarks>
internal sealed class LinkCheck
{
    private readonly string folder;
    private readonly Faults faults;
    private readonly Dictionary<string, IDocument> pages;
    private readonly HashSet<string> reached = new(StringComparer.Ordinal) { "index.html" };

    private LinkCheck(string folder, Faults faults)
    {
        (this.folder, this.faults) = (folder, faults);
        var parser = new HtmlParser();
        pages = Files(folder).Where(file => file.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(file => file, file => (IDocument)parser.ParseDocument(File.ReadAllText(Path.Combine(folder, file))), StringComparer.Ordinal);
    }

    /// <summary>How many links there were.</summary>
    internal int Count { get; private set; }

    internal static LinkCheck Run(string folder, Faults faults)
    {
        var check = new LinkCheck(folder, faults);
        foreach (var (path, page) in check.pages) check.Check(path, page);
        foreach (var path in check.pages.Keys.Except(check.reached)) faults.Add(path, "no page links to it");
        if (!check.pages.ContainsKey("index.html")) faults.Add(folder, "has no index.html, so it is no site");
        return check;
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));

    private void Check(string path, IDocument page)
    {
        if (string.IsNullOrWhiteSpace(page.Title)) faults.Add(path, "has no title");
        foreach (var twice in page.All.Where(element => element.HasAttribute("id")).GroupBy(element => element.Id).Where(group => group.Count() > 1)) faults.Add(path, $"has the id {twice.Key} {twice.Count()} times");
        foreach (var element in page.All)
        {
            if (element.GetAttribute("href") is { } href) Check(path, href, isLoaded: element.LocalName is not ("a" or "area"));
            if (element.GetAttribute("src") is { } src) Check(path, src, isLoaded: true);
            if (element.HasAttribute("srcset")) faults.Add(path, "has a srcset, which is not checked");
        }
    }

    private void Check(string path, string link, bool isLoaded)
    {
        Count++;
        var fault = link.Contains(':', StringComparison.Ordinal) && !link.StartsWith('#') && link.IndexOf(':', StringComparison.Ordinal) < (link + "/").IndexOf('/', StringComparison.Ordinal)
            ? External(link, isLoaded)
            : Internal(path, link);
        if (fault is not null) faults.Add(path, $"{link} {fault}");
    }

    private static string? External(string link, bool isLoaded) => link switch
    {
        _ when isLoaded && !link.StartsWith("data:", StringComparison.Ordinal) => "is loaded from outside of the site",
        _ when isLoaded => null,
        _ when link.StartsWith("mailto:", StringComparison.Ordinal) && link.Contains('@', StringComparison.Ordinal) => null,
        _ when Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && uri.Host.Contains('.', StringComparison.Ordinal) && Uri.IsWellFormedUriString(link, UriKind.Absolute) => null,
        _ => "is no well-formed address",
    };

    private string? Internal(string path, string link)
    {
        var (address, fragment) = SitePath.Split(link);
        if (link.Length == 0) return "is an empty link";
        if (address.StartsWith('/')) return "begins at the root of a server, so the site could not be moved";
        var target = address.Length == 0 ? path : SitePath.Resolve(path, Uri.UnescapeDataString(address.Split('?')[0]));
        if (target is null) return "leaves the site";
        if (!File.Exists(Path.Combine(folder, target))) return Directory.Exists(Path.Combine(folder, target)) ? "names a folder, not a page of it" : "names no file of the site";
        if (target != path) reached.Add(target);
        if (fragment.Length == 0) return null;
        return pages.TryGetValue(target, out var page) && page.GetElementById(Uri.UnescapeDataString(fragment)) is not null ? null : $"names no place of {target}";
    }
}
