namespace CriticalMinerals.Domain.Site;

/// <summary>One page of the site, without what all pages share.</summary>
/// <param name="Path">From the root of the site, with forward slashes.</param>
/// <param name="Title">Its heading as text.</param>
/// <param name="Body">What stands in the middle, the heading included.</param>
/// <param name="Headings">Headings of the page that its own list of contents leads to.</param>
internal sealed record Page(string Path, string Title, Html Body, IReadOnlyList<Heading> Headings)
{
    /// <summary>The room whose types the navigation opens, on pages of the reference.</summary>
    internal Room? Room { get; init; }
}
