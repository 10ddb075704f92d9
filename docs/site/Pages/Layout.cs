namespace CriticalMinerals.Domain.Site;

/// <summary>What all pages share: head, navigation, contents of the page, and the way to the next page of the guide.</summary>
internal sealed class Layout(Contents contents, RoomList rooms, Library library, IReadOnlyDictionary<string, Page> pages)
{
    private const string Name = "CriticalMinerals.Domain";
    private const string Home = "index.html";

    internal Html Of(Page page) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{(page.Title == Name ? Name : $"{page.Title} · {Name}")}</title>
        <link rel="icon" href="{Link(page, Site.Icon)}">
        <link rel="stylesheet" href="{Link(page, Site.Style)}">
        </head>
        <body>
        <header><a href="{Link(page, Home)}"><img src="{Link(page, Site.Icon)}" alt="" width="28" height="28"> {Name}</a></header>
        <div class="columns">
        <nav class="site" aria-label="Site"><input type="checkbox" id="-menu" aria-label="Show all pages"><label for="-menu">All pages</label><div>
        {Section(page, Html.Of($"""<a href="{Link(page, RepositoryPages.SiteOf(Contents.File))}">Guide</a>"""), contents.Guide)}{Section(page, Html.Encode("To look up"), contents.LookUp)}{Reference(page)}</div></nav>
        <main>
        {page.Body}{Neighbours(page)}</main>
        {OnThisPage(page)}</div>
        </body>
        </html>

        """);

    private static string Link(Page from, string to) => SitePath.Relative(from.Path, to);

    private static Html Item(Page page, string path, Html title) =>
        Html.Of($"<li><a href=\"{Link(page, path)}\"{(page.Path == path ? new Html(" aria-current=\"page\"") : Html.Nothing)}>{title}</a></li>\n");

    private Html Section(Page page, Html title, IEnumerable<string> files) => Html.Of($"""
        <p>{title}</p>
        <ul>
        {files.Select(RepositoryPages.SiteOf).Where(path => path != Home && pages.ContainsKey(path)).Select(path => Item(page, path, Html.Encode(pages[path].Title)))}</ul>

        """);

    private Html Reference(Page page) => Html.Of($"""
        <p><a href="{Link(page, "api/index.html")}">Reference</a></p>
        <ul>
        {rooms.Rooms.Select(one => Html.Of($"{Item(page, one.Room.Page, Html.Name(one.Room.Name))}{(one.Room == page.Room ? Types(page, one.Room) : Html.Nothing)}"))}</ul>

        """);

    private Html Types(Page page, Room room) => Html.Of($"<li><ul>\n{room.Types.Select(one => Item(page, library.PageOf(one.Type)!, Html.Name(Signature.Name(one.Type))))}</ul></li>\n");

    private static Html OnThisPage(Page page) => page.Headings.Count < 2 ? Html.Nothing : Html.Of($"""
        <nav class="page" aria-label="On this page"><p>On this page</p>
        <ul>{page.Headings.Select(heading => Html.Of($"""<li><a href="#{heading.Anchor}">{heading.Text}</a></li>"""))}</ul></nav>

        """);

    private Html Neighbours(Page page)
    {
        var guide = contents.Guide.Select(RepositoryPages.SiteOf).Where(pages.ContainsKey).ToList();
        var at = guide.IndexOf(page.Path);
        if (at < 0) return Html.Nothing;
        var previous = at > 0 ? Html.Of($"""<a href="{Link(page, guide[at - 1])}">← {pages[guide[at - 1]].Title}</a>""") : Html.Nothing;
        var next = at < guide.Count - 1 ? Html.Of($"""<a href="{Link(page, guide[at + 1])}">{pages[guide[at + 1]].Title} →</a>""") : Html.Nothing;
        return Html.Of($"<p class=\"neighbours\"><span>{previous}</span><span>{next}</span></p>\n");
    }
}
