using Microsoft.CodeAnalysis;

namespace CriticalMinerals.Domain.Site;

/// <summary>Addresses of documentation of types that are not of the packages.</summary>
internal static class ExternalLink
{
    /// <summary>The page of the type, or of the member's type; null where none is known.</summary>
    internal static string? Of(ISymbol symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        if (type is null || type.IsTupleType || type.TypeKind == TypeKind.Error || type.ContainingAssembly is not { } assembly) return null;
        var name = FullName(type.OriginalDefinition);
        return assembly.Name switch
        {
            "NodaTime" => FormattableString.Invariant($"https://nodatime.org/{assembly.Identity.Version.Major}.{assembly.Identity.Version.Minor}.x/api/{name}.html"),
            _ when name.StartsWith("System.", StringComparison.Ordinal) => $"https://learn.microsoft.com/dotnet/api/{name.ToLowerInvariant()}",
            _ => null,
        };
    }

    private static string FullName(INamedTypeSymbol type)
    {
        var name = type.Arity == 0 ? type.Name : FormattableString.Invariant($"{type.Name}-{type.Arity}");
        return $"{(type.ContainingType is { } outer ? FullName(outer) : type.ContainingNamespace.ToDisplayString())}.{name}";
    }
}
