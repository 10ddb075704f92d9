using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace CriticalMinerals.Domain.Site;

/// <summary>XML docs as HTML, each <c>cref</c> a link.</summary>
internal sealed class DocText(SymbolLinks links, Faults faults)
{
    /// <summary>The content of an element as paragraphs.</summary>
    /// <param name="element">Such as a summary or remarks; null gives nothing.</param>
    /// <param name="owner">The symbol whose doc it is.</param>
    /// <param name="page">The page that shows it.</param>
    internal Html Paragraphs(XElement? element, ISymbol owner, string page)
    {
        if (element is null) return Html.Nothing;
        var (blocks, line) = (new List<Html>(), new List<Html>());
        foreach (var node in element.Nodes())
        {
            if (node is not XElement { Name.LocalName: "para" or "code" or "list" } block)
            {
                line.Add(Inline(node, owner, page));
                continue;
            }

            EndLine(blocks, line);
            blocks.Add(Block(block, owner, page));
        }

        EndLine(blocks, line);
        return Html.Join(blocks);
    }

    /// <summary>The content of an element as one run of text.</summary>
    internal Html Line(XElement? element, ISymbol owner, string page) =>
        element is null ? Html.Nothing : new Html(Html.Join(element.Nodes().Select(node => Inline(node, owner, page))).Text.Trim());

    /// <summary>The first sentence, for tables.</summary>
    internal Html Sentence(XElement? element, ISymbol owner, string page)
    {
        if (element is null) return Html.Nothing;
        var first = new XElement(element.Name);
        foreach (var node in element.Nodes())
        {
            var end = node is XText text ? EndOfSentence(text.Value) : -1;
            first.Add(end < 0 ? node : new XText(((XText)node).Value[..end]));
            if (end >= 0) break;
        }

        return Line(first, owner, page);
    }

    private static int EndOfSentence(string text)
    {
        for (var at = 0; at < text.Length - 1; at++)
            if (text[at] == '.' && char.IsWhiteSpace(text[at + 1]) && char.IsUpper(text[(at + 1)..].TrimStart().FirstOrDefault())) return at + 1;
        return -1;
    }

    private static void EndLine(List<Html> blocks, List<Html> line)
    {
        var text = Html.Join(line).Text.Trim();
        if (text.Length > 0) blocks.Add(Html.Of($"<p>{new Html(text)}</p>\n"));
        line.Clear();
    }

    private Html Block(XElement element, ISymbol owner, string page) => element.Name.LocalName switch
    {
        "para" => Html.Of($"<p>{Line(element, owner, page)}</p>\n"),
        "code" => CodeColours.Block(Outdent(element.Value), "csharp", links, page),
        _ => Html.Of($"<ul>{element.Elements("item").Select(item => Html.Of($"<li>{Line(item, owner, page)}</li>"))}</ul>\n"),
    };

    private Html Inline(XNode node, ISymbol owner, string page) => node switch
    {
        XText text => Html.Encode(text.Value),
        XElement element => Inline(element, owner, page),
        _ => Html.Nothing,
    };

    private Html Inline(XElement element, ISymbol owner, string page)
    {
        switch (element.Name.LocalName)
        {
            case "see" or "seealso": return Reference(element, owner, page);
            case "paramref" or "typeparamref": return Html.Of($"<code>{(string?)element.Attribute("name")}</code>");
            case "c": return links.Code(element.Value, page);
            case "b" or "strong" or "term": return Html.Of($"<strong>{Line(element, owner, page)}</strong> ");
            case "i" or "em": return Html.Of($"<em>{Line(element, owner, page)}</em>");
            case "sup" or "sub" or "br" or "description" or "para" or "a" or "code" or "list" or "item": return Line(element, owner, page);
            default:
                faults.Add($"{owner}", $"<{element.Name}> is no element of a doc");
                return Html.Nothing;
        }
    }

    private Html Reference(XElement element, ISymbol owner, string page)
    {
        if ((string?)element.Attribute("langword") is { } word) return Html.Of($"<code>{word}</code>");
        if ((string?)element.Attribute("href") is { } address) return Html.Of($"""<a href="{address}">{(element.Value.Length > 0 ? element.Value : address)}</a>""");
        var id = (string?)element.Attribute("cref");
        var symbol = id is null ? null : DocumentationCommentId.GetFirstSymbolForDeclarationId(id, links.Library.Compilation);
        if (links.Library.Holds(owner) && symbol is null && id?.StartsWith("N:", StringComparison.Ordinal) != true) faults.Add($"{owner}", $"the cref {id} names nothing");
        if (symbol is null) return Html.Of($"<code>{(element.Value.Length > 0 ? element.Value : id?[2..])}</code>");
        if (links.Library.Holds(symbol) && links.Library.PageOf(symbol) is null) faults.Add($"{owner}", $"the cref {id} names something that is not public");
        var text = element.Value.Length > 0 ? Html.Encode(element.Value) : Html.Of($"<code>{SymbolLinks.NameOf(symbol, owner as INamedTypeSymbol ?? owner.ContainingType)}</code>");
        return links.Link(symbol, text, page);
    }

    private static string Outdent(string code)
    {
        var lines = code.Trim('\n', '\r').TrimEnd().Split('\n');
        var indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length >= indent ? line[indent..] : ""));
    }
}
