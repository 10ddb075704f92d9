namespace CriticalMinerals.Domain.Site;

/// <summary>Paths inside the site and the repository: forward slashes, no leading one.</summary>
internal static class SitePath
{
    /// <summary>The link from one page to another; relative, so that the site works from a folder and under any address.</summary>
    internal static string Relative(string from, string to)
    {
        var (here, there) = (from.Split('/')[..^1], to.Split('/'));
        var common = 0;
        while (common < here.Length && common < there.Length - 1 && here[common] == there[common]) common++;
        return string.Concat(Enumerable.Repeat("../", here.Length - common)) + string.Join('/', there[common..]);
    }

    /// <summary>Where a relative link leads, or null if it leaves the root.</summary>
    internal static string? Resolve(string from, string link)
    {
        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (var part in link.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }

    /// <summary>The address and the fragment of a link, each possibly empty.</summary>
    internal static (string Path, string Fragment) Split(string link) =>
        link.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? (link[..at], link[(at + 1)..]) : (link, "");
}
