using Microsoft.CodeAnalysis;

namespace CriticalMinerals.Domain.Site;

/// <summary>Declarations as C# writes them, each type a link.</summary>
internal sealed class Signature(SymbolLinks links)
{
    private const int LongName = 70;

    private static readonly SymbolDisplayFormat Member = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral);

    // The name of a member in a list: its parameters by type only.
    private static readonly SymbolDisplayFormat Short = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>The member in a list: with the types of its parameters, unless they are long and no other member has its name.</summary>
    internal static string Name(ISymbol member)
    {
        var name = member.ToDisplayString(Short);
        return name.Length > LongName && member is IMethodSymbol && member.ContainingType.GetMembers(member.Name).Length == 1 ? $"{name[..name.IndexOf('(', StringComparison.Ordinal)]}(…)" : name;
    }

    internal static string Name(INamedTypeSymbol type) => type.ToDisplayString(Short);

    internal Html OfMember(ISymbol member, string page) => Html.Of($"{OfContract(member)}{Parts(member.ToDisplayParts(Member), page, member)}");

    internal Html OfType(INamedTypeSymbol type, string page)
    {
        if (type.TypeKind == TypeKind.Delegate) return Parts(type.ToDisplayParts(Member), page, type);
        var bases = Bases(type).Select(one => Parts(one.ToDisplayParts(Member.WithMemberOptions(default)), page, type)).ToList();
        var list = bases.Count == 0 ? Html.Nothing : Html.Of($" : {Html.Join(bases, ", ")}");
        return Html.Of($"""<span class="k">{string.Join(' ', Words(type))}</span> {Parts(type.ToDisplayParts(Member), page, type)}{list}""");
    }

    /// <summary>The words before the name: public, sealed, record and so on.</summary>
    internal static IEnumerable<string> Words(INamedTypeSymbol type)
    {
        yield return type.DeclaredAccessibility == Accessibility.Public ? "public" : "protected";
        if (type.IsStatic) yield return "static";
        else if (type is { TypeKind: TypeKind.Class, IsAbstract: true }) yield return "abstract";
        else if (type is { TypeKind: TypeKind.Class, IsSealed: true }) yield return "sealed";
        if (type is { IsReadOnly: true, TypeKind: TypeKind.Struct }) yield return "readonly";
        if (type.IsRefLikeType) yield return "ref";
        yield return Kind(type);
    }

    internal static string Kind(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Class, IsRecord: true } => "record",
        { TypeKind: TypeKind.Struct } => "struct",
        { TypeKind: TypeKind.Interface } => "interface",
        { TypeKind: TypeKind.Enum } => "enum",
        { TypeKind: TypeKind.Delegate } => "delegate",
        _ => "class",
    };

    // The modifiers of an interface's members go without saying, except for these.
    private static Html OfContract(ISymbol member) => member switch
    {
        { ContainingType.TypeKind: TypeKind.Interface, IsStatic: true, IsAbstract: true } => Html.Of($"""<span class="k">static abstract</span> """),
        { ContainingType.TypeKind: TypeKind.Interface, IsStatic: true, IsVirtual: true } => Html.Of($"""<span class="k">static virtual</span> """),
        _ => Html.Nothing,
    };

    // An interface that another one brings is not repeated, nor is a record's equality with itself.
    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        if (type.TypeKind is TypeKind.Enum) return type.EnumUnderlyingType is { SpecialType: not SpecialType.System_Int32 } number ? [number] : [];
        var @base = type.BaseType is { SpecialType: SpecialType.None } it ? [it] : Array.Empty<INamedTypeSymbol>();
        var brought = @base.Concat(type.Interfaces).SelectMany(one => one.AllInterfaces).ToHashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        return @base.Concat(type.Interfaces.Where(one => !brought.Contains(one) && !(type.IsRecord && one.Name == "IEquatable")));
    }

    private Html Parts(IEnumerable<SymbolDisplayPart> parts, string page, ISymbol self) => Html.Join(parts.Select(part => Part(part, page, self)));

    private Html Part(SymbolDisplayPart part, string page, ISymbol self) => part.Kind switch
    {
        SymbolDisplayPartKind.Keyword => Html.Of($"""<span class="k">{part.ToString()}</span>"""),
        SymbolDisplayPartKind.StringLiteral => Html.Of($"""<span class="s">{part.ToString()}</span>"""),
        SymbolDisplayPartKind.NumericLiteral => Html.Of($"""<span class="n">{part.ToString()}</span>"""),
        _ when SymbolEqualityComparer.Default.Equals(part.Symbol, self) || IsNamedByParent(part.Symbol, self) => Html.Of($"<b>{part.ToString()}</b>"),
        _ when part.Symbol is INamedTypeSymbol type => links.Link(type, Html.Encode(part.ToString()), page),
        _ => Html.Encode(part.ToString()),
    };

    private static bool IsNamedByParent(ISymbol? part, ISymbol self) => self is IMethodSymbol { MethodKind: MethodKind.Constructor } && part is not null && SymbolEqualityComparer.Default.Equals(part, self.ContainingType);
}
