using Microsoft.CodeAnalysis;

namespace CriticalMinerals.Domain.Generators;

/// <summary>Knows the form of each type, and writes those that are not written by hand, each once.</summary>
internal sealed class FormCatalog(Compilation compilation, string space)
{
    /// <summary>The namespace of the forms that are written by hand.</summary>
    internal const string Home = "CriticalMinerals.Domain";

    private readonly Dictionary<string, string> texts = [];
    private readonly Queue<(string Name, Func<string> Write)> pending = new();
    private readonly HashSet<string> asked = [];

    private readonly INamedTypeSymbol[] types = [.. space.Split('.')
        .Aggregate(compilation.Assembly.GlobalNamespace, (outer, name) => outer.GetNamespaceMembers().First(inner => inner.Name == name))
        .GetTypeMembers()];

    internal SourceText NewSource() => new(space);

    /// <summary>The code of all forms asked for, and of what they ask for.</summary>
    internal IEnumerable<(string Name, string Text)> Written()
    {
        while (pending.Count > 0)
        {
            var (name, write) = pending.Dequeue();
            texts.Add(name, write());
        }

        return texts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value));
    }

    /// <summary>The expression of the form that reads and writes a type; null where there is none.</summary>
    internal string? Find(ITypeSymbol type)
    {
        if (ByHand(type) is { } known) return $"{known}.Instance";
        if (type is not INamedTypeSymbol named) return null;
        if (named.Name == "ValueList" && Find(named.TypeArguments[0]) is { } item) return $"new ListForm<{TypeName(named.TypeArguments[0])}>({item})";
        if (named.TypeKind == TypeKind.Enum) return Ask(named, () => new EnumSource(named, this).Write());
        if (UnionOf(named) is { } union) return Ask(named, () => new RecordSource(named, this, union).Write());
        if (CasesOf(named) is { Length: > 0 } cases) return Ask(named, () => new UnionSource(named, cases, this).Write());
        return named.Constructors.Any(IsForJson) ? Ask(named, () => new RecordSource(named, this, union: null).Write()) : null;
    }

    /// <inheritdoc cref="Find"/>
    /// <exception cref="NoFormException">There is none.</exception>
    internal string Of(ITypeSymbol type) => Find(type) ?? throw new NoFormException($"{type.ToDisplayString()} is part of a document, but is neither a token, a record, a list nor a union.");

    /// <summary>The item of a list; null for all else.</summary>
    internal static ITypeSymbol? ItemOf(ITypeSymbol type) => type is INamedTypeSymbol { Name: "ValueList" } list ? list.TypeArguments[0] : null;

    /// <summary>The name of the class that is the form of a type.</summary>
    internal static string NameOf(INamedTypeSymbol type) => $"FormOf{type.Name}{string.Concat(type.TypeArguments.Select(argument => "Of" + argument.Name))}";

    internal static string TypeName(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    internal static bool IsForJson(IMethodSymbol constructor) => constructor.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "JsonConstructorAttribute");

    /// <summary>The name of a case of a union, which its property Kind states.</summary>
    internal static string? KindOf(INamedTypeSymbol type) =>
        !type.IsAbstract && type.GetMembers("Kind").OfType<IPropertySymbol>().FirstOrDefault()?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()
            is Microsoft.CodeAnalysis.CSharp.Syntax.PropertyDeclarationSyntax { ExpressionBody.Expression: Microsoft.CodeAnalysis.CSharp.Syntax.LiteralExpressionSyntax kind }
            ? kind.Token.ValueText
            : null;

    private INamedTypeSymbol[] CasesOf(INamedTypeSymbol type) =>
        [.. types.Where(other => KindOf(other) is not null && SymbolEqualityComparer.Default.Equals(UnionOf(other), type)).OrderBy(KindOf, StringComparer.Ordinal)];

    private static INamedTypeSymbol? UnionOf(INamedTypeSymbol type)
    {
        if (KindOf(type) is null) return null;
        return type.BaseType is { IsAbstract: true } parent ? parent : type.Interfaces.FirstOrDefault(parent => parent.Name == "ITimelineCause");
    }

    private static string? ByHand(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => "TextForm",
        SpecialType.System_Boolean => "TruthForm",
        SpecialType.System_Int32 => "WholeNumberForm",
        SpecialType.System_Double => "NumberForm",
        SpecialType.System_Decimal => "DecimalForm",
        _ when type is { Name: "Uri" or "LocalDate" or "YearMonth" or "Period" or "Share" or "HerfindahlIndex" } => $"{type.Name}Form",
        _ when type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "JsonConverterAttribute" && attribute.ConstructorArguments[0].Value is INamedTypeSymbol { Name: "TokenJsonConverter" }) =>
            type.BaseType?.Name == "TextId" ? $"IdForm<{TypeName(type)}>" : $"TokenForm<{TypeName(type)}>",
        _ => null,
    };

    private string Ask(INamedTypeSymbol type, Func<string> write)
    {
        var name = NameOf(type);
        if (asked.Add(name)) pending.Enqueue((name, write));
        return $"{name}.Instance";
    }
}
