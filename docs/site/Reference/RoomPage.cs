using Microsoft.CodeAnalysis;

namespace CriticalMinerals.Domain.Site;

/// <summary>The page of a room: what it holds, and its types with the first sentence of each.</summary>
internal sealed class RoomPage(Library library, DocComments comments, DocText text)
{
    internal Page Of(Room room, Html purpose)
    {
        var body = Html.Of($"""
            <p class="crumb"><a href="../index.html">Reference</a> · package {room.Package}</p>
            <h1>{room.Name}</h1>
            <p>{purpose}</p>
            {room.Types.GroupBy(one => one.Section).OrderBy(section => section.Key, StringComparer.Ordinal).Select(section => Section(section.Key, section.Select(one => one.Type), room.Page))}
            """);
        return new(room.Page, room.Name, body, []) { Room = room };
    }

    /// <summary>All types of the packages, by name.</summary>
    internal Page Index(IEnumerable<(Room Room, Html Purpose)> rooms)
    {
        const string path = "api/index.html";
        var body = Html.Of($"""
            <h1>Reference</h1>
            <p>All public types, from the docs in their source. The rooms build on each other, the lowest first; all types of <code>CriticalMinerals.Domain</code> share one namespace.</p>
            <div class="wide"><table class="members">{rooms.Select(one => Html.Of($"""<tr><td><a href="{SitePath.Relative(path, one.Room.Page)}">{one.Room.Name}</a></td><td>{one.Purpose}</td></tr>"""))}</table></div>
            <h2 id="types">Types by name</h2>
            <p class="names">{Html.Join(library.Types.OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => Html.Of($"""<a href="{SitePath.Relative(path, library.PageOf(type)!)}">{Signature.Name(type)}</a>""")), " ")}</p>
            """);
        return new(path, "Reference", body, []);
    }

    private Html Section(string name, IEnumerable<INamedTypeSymbol> types, string page)
    {
        var rows = InOrder([.. types]).Select(type => Html.Of($"""
            <tr{(types.Any(other => IsBase(other, type)) ? new Html(" class=\"case\"") : Html.Nothing)}><td><a href="{SitePath.Relative(page, library.PageOf(type)!)}">{Html.Name(Signature.Name(type))}</a> <small>{Signature.Kind(type)}</small></td><td>{text.Sentence(comments.Of(type).Element("summary"), type, page)}</td></tr>

            """));
        var heading = name.Length == 0 ? Html.Nothing : Html.Of($"<h2 id=\"{name}\">{name}</h2>\n");
        return Html.Of($"{heading}<div class=\"wide\"><table class=\"members\">{rows}</table></div>\n");
    }

    // The kinds of a union stand below it.
    private static IEnumerable<INamedTypeSymbol> InOrder(IReadOnlyList<INamedTypeSymbol> types) =>
        types.Where(type => !types.Any(other => IsBase(other, type))).SelectMany(type => types.Where(other => IsBase(type, other)).Prepend(type));

    private static bool IsBase(INamedTypeSymbol type, INamedTypeSymbol derived) =>
        type.IsAbstract && SymbolEqualityComparer.Default.Equals(derived.BaseType?.OriginalDefinition, type) && derived.IsSealed;
}
