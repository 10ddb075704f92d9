using Microsoft.CodeAnalysis;

namespace CriticalMinerals.Domain.Site;

/// <summary>Names of symbols as links, from wherever they stand.</summary>
internal sealed class SymbolLinks(Library library)
{
    private static readonly SymbolDisplayFormat Plain = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    internal Library Library => library;

    /// <summary>The address of the symbol's documentation, seen from a page; null if it has none.</summary>
    internal string? To(ISymbol symbol, string from) =>
        library.PageOf(symbol) is { } page ? SitePath.Relative(from, page) : library.Holds(symbol) ? null : ExternalLink.Of(symbol);

    /// <summary>The text as a link to the symbol, or as it is.</summary>
    internal Html Link(ISymbol symbol, Html text, string from) => To(symbol, from) is { } address ? Html.Of($"""<a href="{address}">{text}</a>""") : text;

    /// <summary>A word of code, which is a link if it names something public, such as <c>Share</c> or <c>Share.Parse</c>.</summary>
    internal Html Code(string word, string from)
    {
        var code = Html.Of($"<code>{word}</code>");
        return library.Named(word) is { } symbol ? Link(symbol, code, from) : code;
    }

    /// <summary>The name as prose mentions it: without the type if the page is that type's.</summary>
    internal static string NameOf(ISymbol symbol, INamedTypeSymbol? context)
    {
        if (symbol is INamedTypeSymbol) return symbol.ToDisplayString(Plain);
        if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor }) return $"new {symbol.ContainingType.ToDisplayString(Plain)}";
        var name = symbol is IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator } ? symbol.ToDisplayString(Plain)[(symbol.ContainingType.ToDisplayString(Plain).Length + 1)..] : symbol.Name;
        return SymbolEqualityComparer.Default.Equals(symbol.ContainingType?.OriginalDefinition, context) || symbol.ContainingType is null ? name : $"{symbol.ContainingType.ToDisplayString(Plain)}.{name}";
    }
}
