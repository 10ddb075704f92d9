using Microsoft.CodeAnalysis;

namespace CriticalMinerals.Domain.Site;

/// <summary>Whose doc a bare <c>inheritdoc</c> repeats.</summary>
internal static class Inheritance
{
    internal static ISymbol? BaseOf(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => type.BaseType is { SpecialType: SpecialType.None } @base ? @base.OriginalDefinition : type.Interfaces.FirstOrDefault()?.OriginalDefinition,
        IMethodSymbol { MethodKind: MethodKind.Constructor } method => method.ContainingType.BaseType?.OriginalDefinition.InstanceConstructors.FirstOrDefault(other => SameParameters(other, method)),
        IMethodSymbol { OverriddenMethod: { } overridden } => overridden.OriginalDefinition,
        IPropertySymbol { OverriddenProperty: { } overridden } => overridden.OriginalDefinition,
        _ => ImplementedBy(symbol)?.OriginalDefinition,
    };

    private static bool SameParameters(IMethodSymbol one, IMethodSymbol other) =>
        one.Parameters.Select(parameter => parameter.Type.ToDisplayString()).SequenceEqual(other.Parameters.Select(parameter => parameter.Type.ToDisplayString()));

    private static ISymbol? ImplementedBy(ISymbol symbol) =>
        symbol.ContainingType.AllInterfaces
            .SelectMany(contract => contract.GetMembers(symbol.Name))
            .Where(member => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol))
            .OrderByDescending(member => !string.IsNullOrEmpty(member.OriginalDefinition.GetDocumentationCommentXml()))
            .FirstOrDefault();
}
