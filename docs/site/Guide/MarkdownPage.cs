using System.Text.Json.Nodes;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CriticalMinerals.Domain.Site;

/// <summary>A document of the repository as a page: links lead to pages of the site, and code to the reference.</summary>
internal sealed class MarkdownPage(string file, RepositoryPages repository, SymbolLinks links)
{
    internal static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).UseAutoLinks().Build();

    internal Page Of(string text)
    {
        var document = Parse(text);
        var headings = document.Descendants<HeadingBlock>().ToList();
        var title = headings.FirstOrDefault(heading => heading.Level == 1) is { } first ? TextOf(first) : file;
        return new(
            RepositoryPages.SiteOf(file), title, Render(document),
            [.. headings.Where(heading => heading.Level == 2).Select(heading => new Heading(heading.GetAttributes().Id!, TextOf(heading)))]);
    }

    /// <summary>The page of a notebook: its cells in their order, each code with the outputs that are kept with it.</summary>
    internal Page OfNotebook(string json)
    {
        var cells = JsonNode.Parse(json)!["cells"]!.AsArray().Select(cell => cell!).ToList();
        var texts = cells.Where(cell => (string?)cell["cell_type"] == "markdown").Select(cell => Of(NotebookOutput.Joined(cell["source"]))).ToList();
        var body = Html.Join(cells.Select(cell => (string?)cell["cell_type"] == "markdown"
            ? Render(Parse(NotebookOutput.Joined(cell["source"])))
            : Html.Of($"{CodeColours.Block(NotebookOutput.Joined(cell["source"]), "csharp", links, RepositoryPages.SiteOf(file))}{NotebookOutput.Of(cell)}")));
        return new(RepositoryPages.SiteOf(file), texts.FirstOrDefault()?.Title ?? file, body, [.. texts.SelectMany(text => text.Headings)]);
    }

    private MarkdownDocument Parse(string text)
    {
        var document = Markdown.Parse(text, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().Where(link => link.Url is not null).ToList())
        {
            Name(link);
            link.Url = repository.Link(file, link.Url!);
        }

        return document;
    }

    // A document that is named by its file reads better by its title.
    private void Name(LinkInline link)
    {
        if (link.FirstChild is not LiteralInline text || text.NextSibling is not null || text.Content.ToString() != link.Url) return;
        if (repository.TitleOf(file, link.Url!) is { } title) text.Content = new StringSlice(title);
    }

    internal static string TextOf(LeafBlock block) =>
        string.Concat(block.Inline!.Descendants().Select(inline => inline switch { LiteralInline text => text.Content.ToString(), CodeInline code => code.Content, _ => "" }));

    private Html Render(MarkdownDocument document)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new CodeBlocks(this));
        renderer.ObjectRenderers.Replace<CodeInlineRenderer>(new CodeWords(this));
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new WideTables());
        renderer.Render(document);
        return new(writer.ToString());
    }

    // A block that names a file of the repository, as in ```csharp samples/App.cs, says so and leads there.
    private Html Code(LeafBlock block)
    {
        var (language, from) = block is FencedCodeBlock fence ? (fence.Info, fence.Arguments) : (null, null);
        var code = CodeColours.Block(block.Lines.ToString(), language, links, RepositoryPages.SiteOf(file));
        if (string.IsNullOrEmpty(from)) return code;
        var caption = repository.LinkIfThere(file, from) is { } address ? Html.Of($"""<a href="{address}">{from}</a>""") : Html.Encode(from);
        return Html.Of($"<figure><figcaption>{caption}</figcaption>{code}</figure>\n");
    }

    // Inside a link there is no other link.
    private Html Word(CodeInline word) =>
        word.Parent is LinkInline ? Html.Of($"<code>{word.Content}</code>") : links.Code(word.Content, RepositoryPages.SiteOf(file));

    private sealed class CodeBlocks(MarkdownPage page) : HtmlObjectRenderer<CodeBlock>
    {
        protected override void Write(HtmlRenderer renderer, CodeBlock obj) => renderer.EnsureLine().Write(page.Code(obj).Text);
    }

    private sealed class CodeWords(MarkdownPage page) : HtmlObjectRenderer<CodeInline>
    {
        protected override void Write(HtmlRenderer renderer, CodeInline obj) =>
            renderer.Write(page.Word(obj).Text);
    }

    private sealed class WideTables : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.EnsureLine().Write("<div class=\"wide\">");
            base.Write(renderer, table);
            renderer.WriteLine("</div>");
        }
    }
}
