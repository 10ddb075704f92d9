namespace CriticalMinerals.Domain.Tests;

public sealed class SiteTests : IDisposable
{
    private readonly SmallRepository repository = new();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void Site_OfGoodFiles_HasNoFaultAndAPagePerDocumentRoomAndType()
    {
        Assert.Empty(repository.Build());

        Assert.All(
            ["index.html", "docs/index.html", "docs/days.html", "docs/reference.html", "api/index.html", "api/Time/index.html", "api/Time/Day.html", "site.css", "docs/icon.svg"],
            file => Assert.True(File.Exists(Path.Combine(repository.Built, file)), file));
    }

    [Fact]
    public void Document_WordOfCodeThatNamesAType_LeadsToItsPage()
    {
        repository.Build();

        Assert.Contains("""<a href="../api/Time/Day.html"><code>Day</code></a>""", repository.Page("docs/days.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Document_CodeBlock_LeadsToTypesButNotToMembersOfTheirName()
    {
        repository.Append("docs/days.md", "\n```csharp\nDay day = other.Day; // 1 < 2\n```\n");

        Assert.Empty(repository.Build());
        Assert.Contains("""<a href="../api/Time/Day.html">Day</a> day = other.Day; <span class="c">// 1 &lt; 2</span>""", repository.Page("docs/days.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Document_LinksToFilesOfTheRepository_LeadToPagesOrCopies()
    {
        repository.Write("samples/App.cs", "var day = 1;");
        repository.Write("schemas/day.json", "{}");
        repository.Write("other/README.md", "# Other\n\n[more](more.md#part-two)\n");
        repository.Write("other/more.md", "# More\n\n## Part two\n");
        repository.Append("docs/days.md", "\n[app](../samples/App.cs) [schema](../schemas/day.json) [other](../other) [apps](../samples/) [room](../src/CriticalMinerals.Domain/Time) [out](https://example.org/a)\n");

        Assert.Empty(repository.Build());
        Assert.All(
            ["../samples/App.cs.html", "../schemas/day.json", "../other/index.html", "../samples/index.html", "../api/Time/index.html", "https://example.org/a"],
            link => Assert.Contains($"href=\"{link}\"", repository.Page("docs/days.html"), StringComparison.Ordinal));
        Assert.Contains("href=\"more.html#part-two\"", repository.Page("other/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Document_LinkNamedByItsFile_IsNamedByTheTitle()
    {
        repository.Append("docs/days.md", "\n[reference.md](reference.md) [reference](reference.md)\n");

        Assert.Empty(repository.Build());
        Assert.Contains("<a href=\"reference.html\">Reference</a> <a href=\"reference.html\">reference</a>", repository.Page("docs/days.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Room_Union_HasItsKindsBelowIt()
    {
        repository.Code("""
            /// <summary>A term.</summary>
            public abstract record Term;

            /// <summary>An age.</summary>
            public sealed record Age : Term;
            """);

        Assert.Empty(repository.Build());
        var page = repository.Page("api/Time/index.html");
        Assert.True(page.IndexOf("<td><a href=\"Term.html\">", StringComparison.Ordinal) < page.IndexOf("<tr class=\"case\"><td><a href=\"Age.html\">", StringComparison.Ordinal));
        Assert.True(page.IndexOf("<tr><td><a href=\"Day.html\">", StringComparison.Ordinal) > 0);
    }

    [Fact]
    public void Document_LinkToANotebook_LeadsToItsCellsAndOutputs()
    {
        repository.Write("story.ipynb", """
            {"cells":[
              {"cell_type":"markdown","source":["# Story\n","\n","A [day](docs/days.md)."]},
              {"cell_type":"code","execution_count":1,"source":["Day day;"],"outputs":[{"output_type":"stream","text":["a < b\n"]}]},
              {"cell_type":"code","execution_count":2,"source":["chart"],"outputs":[{"data":{"text/html":["<svg><g id=\"p\" fill=\"url(#p)\"/></svg>"]}}]},
              {"cell_type":"code","execution_count":3,"source":["chart"],"outputs":[{"data":{"text/html":["<svg><g id=\"p\" fill=\"url(#p)\"/></svg>"]}}]}]}
            """);
        repository.Append("docs/days.md", "\n[story](../story.ipynb)\n");

        Assert.Empty(repository.Build());
        Assert.All(
            ["<title>Story &#183; ", "<a href=\"docs/days.html\">day</a>", "<a href=\"api/Time/Day.html\">Day</a> day;", "<pre class=\"out\">a &lt; b\n</pre>", "<g id=\"out-3-p\" fill=\"url(#out-3-p)\"/>"],
            part => Assert.Contains(part, repository.Page("story.ipynb.html"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[x](nothing.md)", "docs/days.md: links to nothing.md, which is no file of the repository")]
    [InlineData("[x](../../outside.md)", "docs/days.md: links to ../../outside.md, which is no file of the repository")]
    [InlineData("![x](nothing.png)", "docs/days.md: links to nothing.png, which is no file of the repository")]
    [InlineData("[x](../src)", "docs/days.md: links to ../src, which is no file of the repository, no room and no folder with files")]
    [InlineData("[x](README.md#nowhere)", "docs/days.html: index.html#nowhere names no place of docs/index.html")]
    [InlineData("[x](#nowhere)", "docs/days.html: #nowhere names no place of docs/days.html")]
    [InlineData("<a href=\"nothing.html\">x</a>", "docs/days.html: nothing.html names no file of the site")]
    public void Document_LinkToNothing_IsAFault(string markdown, string fault)
    {
        repository.Append("docs/days.md", $"\n{markdown}\n");

        Assert.Contains(repository.Build(), found => found.StartsWith(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Contents_OfOneTable_IsAFault()
    {
        repository.Write("docs/README.md", "# Documents\n\n| Page | Answers |\n|---|---|\n| [days.md](days.md) | What is a day? |\n");

        Assert.Contains("docs/README.md: has 1 tables: expected the guide in one, and what is looked up in a second", repository.Build());
    }

    [Fact]
    public void Room_WithoutARow_IsAFault()
    {
        repository.Write("src/CriticalMinerals.Domain/Places/Place.cs", "namespace CriticalMinerals.Domain;\n/// <summary>A place.</summary>\npublic sealed class Place;");

        Assert.Equal(["src/CriticalMinerals.Domain/Places: has public types and no row in docs/reference.md"], repository.Build());
    }

    [Fact]
    public void Row_OfAFolderWithoutPublicTypes_IsAFault()
    {
        repository.Append("docs/reference.md", "| [Places](../src/CriticalMinerals.Domain/Places) | Places |\n");

        Assert.Contains("docs/reference.md: the row of src/CriticalMinerals.Domain/Places names no folder with public types, or names it twice", repository.Build());
    }
}
