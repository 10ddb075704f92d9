using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace CriticalMinerals.Domain.Site;

/// <summary>The XML docs of symbols, with <c>inheritdoc</c> replaced by what it stands for.</summary>
internal sealed class DocComments(Compilation compilation, Faults faults)
{
    private readonly Dictionary<ISymbol, XElement> known = new(SymbolEqualityComparer.Default);

    /// <summary>The elements of the symbol's doc under one root; none if there is no doc.</summary>
    internal XElement Of(ISymbol symbol)
    {
        if (known.TryGetValue(symbol, out var doc)) return doc;
        known.Add(symbol, new XElement("doc"));                 // what inherits in a circle inherits nothing
        return known[symbol] = Resolved(symbol);
    }

    private XElement Resolved(ISymbol symbol)
    {
        var written = Written(symbol);
        var doc = new XElement("doc", written.Elements().Where(element => element.Name != "inheritdoc"));
        foreach (var inherit in written.Elements("inheritdoc"))
        {
            if (SourceOf(inherit, symbol) is not { } source) faults.Add($"{symbol}", $"{inherit} has nothing to inherit from");
            else Inherit(doc, Of(source), (string?)inherit.Attribute("path"));
        }

        return doc;
    }

    private static XElement Written(ISymbol symbol)
    {
        var text = symbol.GetDocumentationCommentXml();
        if (string.IsNullOrWhiteSpace(text)) return Positional(symbol);
        var root = XElement.Parse($"<doc>{text}</doc>", LoadOptions.PreserveWhitespace);
        return root.Elements("member").FirstOrDefault() ?? root.Elements("doc").FirstOrDefault() ?? root;
    }

    // A parameter of a record's own line is documented there, and is the property of that name too.
    private static XElement Positional(ISymbol symbol) =>
        new("doc", symbol is IPropertySymbol && symbol.ContainingType.IsRecord
            ? Written(symbol.ContainingType).Elements("param").Where(param => (string?)param.Attribute("name") == symbol.Name).Select(param => new XElement("summary", param.Nodes()))
            : null);

    private ISymbol? SourceOf(XElement inherit, ISymbol symbol) =>
        (string?)inherit.Attribute("cref") is { } id ? DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) : Inheritance.BaseOf(symbol);

    private void Inherit(XElement doc, XElement source, string? path)
    {
        var name = path?.TrimStart('/');
        if (name is not null && !name.All(char.IsAsciiLetter)) faults.Add(path!, "only paths of one element are known here, such as /param");
        foreach (var element in source.Elements())
            if ((name is null || element.Name == name) && !doc.Elements(element.Name).Any(own => Key(own) == Key(element))) doc.Add(new XElement(element));
    }

    private static string Key(XElement element) => (string?)element.Attribute("name") ?? (string?)element.Attribute("cref") ?? "";
}
