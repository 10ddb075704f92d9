using Microsoft.CodeAnalysis;

namespace CriticalMinerals.Domain.Site;

/// <summary>The members of a type that its readers can use and that somebody wrote.</summary>
internal static class Members
{
    internal static IEnumerable<ISymbol> Of(INamedTypeSymbol type) => type.GetMembers().Where(member => IsVisible(member) && IsWritten(member));

    /// <summary>Constructors first, operators last, the rest by name; members of an enum by value.</summary>
    internal static IEnumerable<IGrouping<string, ISymbol>> ByKind(INamedTypeSymbol type) =>
        Of(type).OrderBy(member => IsUsual(member) ? 9 : Rank(member)).ThenBy(member => type.TypeKind == TypeKind.Enum ? "" : member.Name, StringComparer.Ordinal).GroupBy(KindOf);

    /// <summary>Equality, order and text as every value has them, which a page mentions last.</summary>
    internal static bool IsUsual(ISymbol member) => member.Name is "Equals" or "GetHashCode" or "CompareTo" or "TryFormat" || (member is IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator, Parameters.Length: 2 } method && method.ReturnType.SpecialType == SpecialType.System_Boolean);

    private static bool IsVisible(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && !(member.DeclaredAccessibility != Accessibility.Public && member.ContainingType.IsSealed);

    private static bool IsWritten(ISymbol member) => member switch
    {
        INamedTypeSymbol => false,
        IMethodSymbol { AssociatedSymbol: not null } => false,
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.Ordinary or MethodKind.UserDefinedOperator or MethodKind.Conversion } method => !IsByCompiler(method),
        IMethodSymbol => false,
        IFieldSymbol { Name: "value__" } => false,
        _ => !IsByCompiler(member),
    };

    private static bool IsByCompiler(ISymbol member) =>
        member.IsImplicitlyDeclared || member.Name.Contains('<', StringComparison.Ordinal) || member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");

    private static int Rank(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => 0,
        IFieldSymbol => 1,
        IPropertySymbol => 2,
        IMethodSymbol { MethodKind: MethodKind.Ordinary } => 3,
        IEventSymbol => 4,
        _ => 5,
    };

    private static string KindOf(ISymbol member) => member switch
    {
        _ when IsUsual(member) => "Equality and order",
        IMethodSymbol { MethodKind: MethodKind.Constructor } => "Constructors",
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => "Values",
        IFieldSymbol => "Fields",
        IPropertySymbol { IsIndexer: true } => "Indexers",
        IPropertySymbol => "Properties",
        IMethodSymbol { MethodKind: MethodKind.Ordinary } => "Methods",
        IEventSymbol => "Events",
        _ => "Operators",
    };
}
