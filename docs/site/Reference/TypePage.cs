using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace CriticalMinerals.Domain.Site;

/// <summary>The page of a type: what it is for, its declaration, a table of its members, and each member.</summary>
internal sealed class TypePage(Library library, DocComments comments, DocText text, Signature signature, Faults faults)
{
    private const string Plain = "Makes one; there is nothing to state.";

    internal Page Of(INamedTypeSymbol type, Room room)
    {
        var path = library.PageOf(type)!;
        var doc = comments.Of(type);
        var groups = Members.ByKind(type).ToList();
        var body = Html.Of($"""
            <p class="crumb"><a href="index.html">{room.Name}</a> · package {room.Package}</p>
            <h1>{Html.Name(Signature.Name(type))} <small>{Signature.Kind(type)}</small></h1>
            {Marks(type)}{Summary(type, doc, path)}<pre class="sig"><code>{signature.OfType(type, path)}</code></pre>
            {Remarks(type, doc, path)}{Cases(type, path)}{Html.Join(groups.Select(group => Table(group, path)))}{Inherited(type, path)}{Html.Join(groups.Where(group => type.TypeKind != TypeKind.Enum).Select(group => Section(group, path)))}
            """);
        return new(path, Signature.Name(type), body, []) { Room = room };
    }

    private Html Summary(ISymbol symbol, XElement doc, string page)
    {
        var summary = text.Paragraphs(doc.Element("summary"), symbol, page);
        if (!summary.IsNothing) return summary;
        if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 }) return Html.Of($"<p>{Plain}</p>\n");    // nobody wrote it
        faults.Add($"{symbol}", "is public and has no summary");
        return Html.Nothing;
    }

    private Html Remarks(ISymbol symbol, XElement doc, string page) => Html.Of($"""
        {Definitions("Type parameters", Named(doc, "typeparam", TypeParameters(symbol)), symbol, page)}{Definitions("Parameters", Named(doc, "param", Parameters(symbol)), symbol, page)}{Returns(symbol, doc, page)}{Definitions("Errors", Exceptions(symbol, doc, page), symbol, page)}{text.Paragraphs(doc.Element("remarks"), symbol, page)}{Example(symbol, doc, page)}
        """);

    private Html Example(ISymbol symbol, XElement doc, string page) => doc.Element("example") is { } example ? Html.Of($"<h4>Example</h4>\n{text.Paragraphs(example, symbol, page)}") : Html.Nothing;

    private Html Returns(ISymbol symbol, XElement doc, string page)
    {
        var element = doc.Element("returns") ?? doc.Element("value");
        return element is null || element.Value.Trim().Length == 0 ? Html.Nothing : Html.Of($"<dl><dt>Returns</dt><dd>{text.Line(element, symbol, page)}</dd></dl>\n");
    }

    private Html Definitions(string title, IEnumerable<(Html Term, XElement Element)> entries, ISymbol symbol, string page)
    {
        var rows = entries.Select(entry => Html.Of($"<dd>{entry.Term} {text.Line(entry.Element, symbol, page)}</dd>")).ToList();
        return rows.Count == 0 ? Html.Nothing : Html.Of($"<dl><dt>{title}</dt>{rows}</dl>\n");
    }

    private static IEnumerable<(Html Term, XElement Element)> Named(XElement doc, string element, IEnumerable<string> names) =>
        from name in names
        from found in doc.Elements(element)
        where (string?)found.Attribute("name") == name
        select (Html.Of($"""<code class="name">{name}</code>"""), found);

    private IEnumerable<(Html Term, XElement Element)> Exceptions(ISymbol symbol, XElement doc, string page) =>
        doc.Elements("exception").Select(found => (text.Line(new XElement("line", new XElement("see", found.Attribute("cref"))), symbol, page), found));

    private static IEnumerable<string> Parameters(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.Parameters.Select(parameter => parameter.Name),
        IPropertySymbol property => property.Parameters.Select(parameter => parameter.Name),
        INamedTypeSymbol { DelegateInvokeMethod: { } invoke } => invoke.Parameters.Select(parameter => parameter.Name),
        _ => [],
    };

    private static IEnumerable<string> TypeParameters(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.TypeParameters.Select(parameter => parameter.Name),
        INamedTypeSymbol type => type.TypeParameters.Select(parameter => parameter.Name),
        _ => [],
    };

    private static Html Marks(ISymbol symbol) => Html.Join(symbol.GetAttributes().Select(attribute => attribute.AttributeClass?.Name switch
    {
        "ObsoleteAttribute" => Html.Of($"""<p class="mark">Obsolete. {attribute.ConstructorArguments.FirstOrDefault().Value as string}</p>"""),
        "ExperimentalAttribute" => Html.Of($"""<p class="mark">Experimental: it may change without notice ({attribute.ConstructorArguments.FirstOrDefault().Value as string}).</p>"""),
        _ => Html.Nothing,
    }));

    private Html Cases(INamedTypeSymbol type, string page)
    {
        var cases = library.Types.Where(one => SymbolEqualityComparer.Default.Equals(one.BaseType?.OriginalDefinition, type)).ToList();
        if (cases.Count == 0) return Html.Nothing;
        var rows = cases.Select(one => Html.Of($"""<tr><td><a href="{SitePath.Relative(page, library.PageOf(one)!)}">{Signature.Name(one)}</a></td><td>{text.Sentence(comments.Of(one).Element("summary"), one, page)}</td></tr>"""));
        return Html.Of($"<h2 id=\"-kinds\">Kinds</h2>\n<div class=\"wide\"><table class=\"members\">{rows}</table></div>\n");
    }

    private Html Table(IGrouping<string, ISymbol> group, string page)
    {
        if (group.All(Members.IsUsual)) return Html.Nothing;
        var rows = group.Select(member => Html.Of($"<tr>{NameCell(member)}<td>{MarkWord(member)}{TableText(member, page)}</td></tr>\n"));
        return Html.Of($"<h2 id=\"-{group.Key}\">{group.Key}</h2>\n<div class=\"wide\"><table class=\"members\">{rows}</table></div>\n");
    }

    // A value of an enum has no section of its own: all that is said about it stands in the table.
    private Html TableText(ISymbol member, string page)
    {
        var doc = comments.Of(member);
        return member.ContainingType.TypeKind == TypeKind.Enum ? Html.Of($"{Summary(member, doc, page)}{text.Paragraphs(doc.Element("remarks"), member, page)}") : text.Sentence(doc.Element("summary") ?? new XElement("summary", Plain), member, page);
    }

    private static Html NameCell(ISymbol member) => member is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } value
        ? Html.Of($"""<td id="{Anchor.Of(member)}"><code>{member.Name}</code> <small>{FormattableString.Invariant($"{value.ConstantValue}")}</small></td>""")
        : Html.Of($"""<td><a href="#{Anchor.Of(member)}"><code>{Html.Name(Signature.Name(member))}</code></a></td>""");

    private static Html MarkWord(ISymbol member) => Marks(member).IsNothing ? Html.Nothing : Html.Of($"""<span class="mark">{(member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ObsoleteAttribute") ? "obsolete" : "experimental")}</span> """);

    private Html Section(IGrouping<string, ISymbol> group, string page) => group.All(Members.IsUsual)
        ? Html.Of($"<h2 id=\"-usual\">{group.Key}</h2>\n{group.Select(member => Member(member, page))}")
        : Html.Join(group.Select(member => Member(member, page)));

    private Html Member(ISymbol member, string page)
    {
        var doc = comments.Of(member);
        return Html.Of($"""
            <section id="{Anchor.Of(member)}"><h3>{Html.Name(Signature.Name(member))}</h3>
            {Marks(member)}<pre class="sig"><code>{signature.OfMember(member, page)}</code></pre>
            {Summary(member, doc, page)}{Remarks(member, doc, page)}</section>

            """);
    }

    private Html Inherited(INamedTypeSymbol type, string page)
    {
        var bases = new List<INamedTypeSymbol>();
        for (var @base = type.BaseType; @base is not null && library.PageOf(@base) is not null; @base = @base.BaseType) bases.Add(@base.OriginalDefinition);
        var own = Members.Of(type).Select(Signature.Name).ToHashSet(StringComparer.Ordinal);
        var links = bases.SelectMany(Members.Of)
            .Where(member => member is not IMethodSymbol { MethodKind: MethodKind.Constructor } && !Members.IsUsual(member) && own.Add(Signature.Name(member)))
            .Select(member => Html.Of($"""<a href="{SitePath.Relative(page, library.PageOf(member)!)}"><code>{Signature.Name(member)}</code></a>"""))
            .ToList();
        return links.Count == 0 ? Html.Nothing : Html.Of($"<p>Inherited from {Html.Join(bases.Select(one => Html.Of($"""<a href="{SitePath.Relative(page, library.PageOf(one)!)}">{Signature.Name(one)}</a>""")), ", ")}: {Html.Join(links, ", ")}.</p>\n");
    }
}
