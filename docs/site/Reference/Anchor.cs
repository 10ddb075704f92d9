using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace CriticalMinerals.Domain.Site;

/// <summary>The fragment of a member on the page of its type: the name and the types of its parameters, so that a new overload changes no link.</summary>
internal static partial class Anchor
{
    private static readonly SymbolDisplayFormat Short = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    internal static string Of(ISymbol member) => member switch
    {
        IMethodSymbol method => Join(method.MethodKind == MethodKind.Constructor ? "new" : method.Name, method.Parameters) + (method.MethodKind == MethodKind.Conversion ? "-to-" + Word(method.ReturnType) : ""),
        IPropertySymbol { IsIndexer: true } indexer => Join("item", indexer.Parameters),
        _ => member.Name,
    };

    private static string Join(string name, IEnumerable<IParameterSymbol> parameters) => string.Join('-', parameters.Select(parameter => Word(parameter.Type)).Prepend(name));

    private static string Word(ITypeSymbol type) => Symbols().Replace(type.ToDisplayString(Short), "-").Trim('-');

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex Symbols();
}
