using CriticalMinerals.Domain.Site;

namespace CriticalMinerals.Domain.Tests;

public sealed class LinkCheckTests : IDisposable
{
    private readonly DirectoryInfo site = Directory.CreateTempSubdirectory();

    public LinkCheckTests()
    {
        site.CreateSubdirectory("docs");
        Write("site.css", "");
        Write("docs/page.html", "<!DOCTYPE html><title>Page</title><h2 id=\"there\">There</h2><a href=\"../index.html\">home</a>");
    }

    public void Dispose() => site.Delete(recursive: true);

    [Theory]
    [InlineData("<a href=\"docs/page.html\">x</a>")]
    [InlineData("<a href=\"docs/page.html#there\">x</a>")]
    [InlineData("<a href=\"#here\">x</a>")]
    [InlineData("<link rel=\"stylesheet\" href=\"site.css\">")]
    [InlineData("<a href=\"https://example.org/a?b=c#d\">x</a>")]
    [InlineData("<a href=\"mailto:somebody@example.org\">x</a>")]
    [InlineData("<img src=\"data:image/png;base64,AA\" alt=\"\">")]
    public void Link_ThatLeadsSomewhere_IsNoFault(string html) => Assert.Empty(Faults(html));

    [Theory]
    [InlineData("<a href=\"docs/nothing.html\">x</a>", "docs/nothing.html names no file of the site")]
    [InlineData("<a href=\"docs/PAGE.html\">x</a>", "docs/PAGE.html names no file of the site")]
    [InlineData("<a href=\"docs/page.html#nowhere\">x</a>", "docs/page.html#nowhere names no place of docs/page.html")]
    [InlineData("<a href=\"docs/page.html#There\">x</a>", "docs/page.html#There names no place of docs/page.html")]
    [InlineData("<a href=\"#nowhere\">x</a>", "#nowhere names no place of index.html")]
    [InlineData("<a href=\"site.css#top\">x</a>", "site.css#top names no place of site.css")]
    [InlineData("<a href=\"docs\">x</a>", "docs names a folder, not a page of it")]
    [InlineData("<a href=\"../outside.html\">x</a>", "../outside.html leaves the site")]
    [InlineData("<a href=\"/docs/page.html\">x</a>", "/docs/page.html begins at the root of a server, so the site could not be moved")]
    [InlineData("<a href=\"\">x</a>", " is an empty link")]
    [InlineData("<img src=\"nothing.png\" alt=\"\">", "nothing.png names no file of the site")]
    [InlineData("<script src=\"https://example.org/a.js\"></script>", "https://example.org/a.js is loaded from outside of the site")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://example.org/a.css\">", "https://example.org/a.css is loaded from outside of the site")]
    [InlineData("<img src=\"//example.org/a.png\" alt=\"\">", "//example.org/a.png begins at the root of a server, so the site could not be moved")]
    [InlineData("<a href=\"https://example\">x</a>", "https://example is no well-formed address")]
    [InlineData("<a href=\"https://example.org/a b\">x</a>", "https://example.org/a b is no well-formed address")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>", "javascript:alert(1) is no well-formed address")]
    [InlineData("<p id=\"here\">x</p>", "has the id here 2 times")]
    public void Link_ThatLeadsNowhere_IsAFault(string html, string fault) => Assert.Contains($"index.html: {fault}", Faults(html));

    [Fact]
    public void Page_WithoutATitle_IsAFault()
    {
        Write("docs/page.html", "<p>x</p>");

        Assert.Contains("docs/page.html: has no title", Faults(""));
    }

    [Fact]
    public void Page_ThatNobodyLinksTo_IsAFault()
    {
        Write("docs/lonely.html", "<title>Lonely</title><a href=\"lonely.html\">me</a>");

        Assert.Equal(["docs/lonely.html: no page links to it"], Faults(""));
    }

    [Fact]
    public void Folder_WithoutAFirstPage_IsAFault()
    {
        var faults = new Faults();

        LinkCheck.Run(Path.Combine(site.FullName, "docs"), faults);

        Assert.Contains(faults.Found, fault => fault.EndsWith("has no index.html, so it is no site", StringComparison.Ordinal));
    }

    private IReadOnlyCollection<string> Faults(string html)
    {
        Write("index.html", $"<!DOCTYPE html><title>Home</title><h1 id=\"here\">Home</h1><a href=\"docs/page.html\">page</a>{html}");
        var faults = new Faults();
        LinkCheck.Run(site.FullName, faults);
        return faults.Found;
    }

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(site.FullName, file), text);
}
