using Microsoft.CodeAnalysis;

namespace CriticalMinerals.Domain.Site;

/// <summary>The packages as their readers see them: public types by room, and the page of every public symbol.</summary>
internal sealed class Library
{
    private readonly Dictionary<ISymbol, string> pages = new(SymbolEqualityComparer.Default);
    private readonly ILookup<string, INamedTypeSymbol> byName;

    internal Library(Compilation compilation, IEnumerable<IAssemblySymbol> packages, SourceFiles sources, Faults faults)
    {
        Compilation = compilation;
        Rooms = [.. Room.Of(packages.SelectMany(package => TypesIn(package.GlobalNamespace)), sources, faults)];
        foreach (var room in Rooms)
            foreach (var (type, _) in room.Types) Place(type, $"api/{room.Name}/{FileName(type)}.html");
        byName = Types.ToLookup(type => type.Name, StringComparer.Ordinal);
    }

    internal Compilation Compilation { get; }

    internal IReadOnlyList<Room> Rooms { get; }

    internal IEnumerable<INamedTypeSymbol> Types => Rooms.SelectMany(room => room.Types).Select(one => one.Type);

    /// <summary>The page of a public type or member of the packages with its fragment, from the root of the site; null for what is not public or not of the packages.</summary>
    internal string? PageOf(ISymbol symbol)
    {
        var definition = Documented(symbol);
        if (pages.TryGetValue(definition, out var page)) return page;
        return definition is not INamedTypeSymbol && definition.DeclaredAccessibility is Accessibility.Public && definition.ContainingType is { } type ? pages.GetValueOrDefault(type.OriginalDefinition) : null;
    }

    /// <summary>Whether the symbol belongs to the packages, public or not.</summary>
    internal bool Holds(ISymbol symbol) => Types.Any(type => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, symbol.ContainingAssembly));

    /// <summary>The symbol that a name as people write it means, such as <c>Share</c>, <c>Timeline&lt;TState&gt;</c> or <c>Share.Parse</c>, or null.</summary>
    internal ISymbol? Named(string name)
    {
        var generic = name.IndexOf('<', StringComparison.Ordinal);
        if (generic > 0) return name.EndsWith('>') ? Named(name[..generic], name.Count(letter => letter == ',') + 1) : null;
        var parts = name.Split('.');
        if (parts.Length > 2 || Named(parts[0], 0) is not { } type) return null;
        return parts.Length == 1 ? type : Members.Of(type).FirstOrDefault(member => member.Name == parts[1].Split('(')[0]);
    }

    /// <summary>The type of that name and number of type parameters; without any, the only type of that name will do too.</summary>
    internal INamedTypeSymbol? Named(string name, int arity) =>
        byName[name].FirstOrDefault(type => type.Arity == arity) ?? (arity == 0 && byName[name].Count() == 1 ? byName[name].First() : null);

    internal static string FileName(INamedTypeSymbol type) =>
        (type.ContainingType is { } outer ? FileName(outer) + "." : "") + (type.Arity == 0 ? type.Name : FormattableString.Invariant($"{type.Name}-{type.Arity}"));

    private void Place(INamedTypeSymbol type, string page)
    {
        pages.Add(type, page);
        foreach (var member in Members.Of(type)) pages.Add(member, $"{page}#{Anchor.Of(member)}");
    }

    private static ISymbol Documented(ISymbol symbol) => symbol.OriginalDefinition switch
    {
        IMethodSymbol { AssociatedSymbol: { } owner } => owner,
        IMethodSymbol { ReducedFrom: { } extension } => extension,
        var definition => definition,
    };

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .Where(member => member is INamespaceSymbol or INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public or Accessibility.Protected })
            .SelectMany(member => member is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(member));
}
