using CriticalMinerals.Domain.Site;

namespace CriticalMinerals.Domain.Tests;

public class HtmlTests
{
    [Fact]
    public void Of_TextInAHole_IsEncoded_AndHtmlIsNot() =>
        Assert.Equal("<p>&lt;b&gt; &amp; <b>x</b> 3</p>", Html.Of($"<p>{"<b> &"} {Html.Of($"<b>{"x"}</b>")} {3}</p>").Text);

    [Theory]
    [InlineData("index.html", "docs/a.html", "docs/a.html")]
    [InlineData("docs/a.html", "index.html", "../index.html")]
    [InlineData("docs/a.html", "docs/b.html", "b.html")]
    [InlineData("api/Time/Day.html", "api/Places/Place.html#x", "../Places/Place.html#x")]
    [InlineData("a/b/c.html", "a/b.html", "../b.html")]
    public void Relative_FromAPage_ResolvesToTheOther(string from, string to, string link)
    {
        Assert.Equal(link, SitePath.Relative(from, to));
        Assert.Equal(to, SitePath.Resolve(from, link));
    }

    [Fact]
    public void Resolve_AboveTheRoot_IsNull() => Assert.Null(SitePath.Resolve("docs/a.html", "../../b.html"));
}
