using System.Globalization;
using Microsoft.CodeAnalysis;

namespace CriticalMinerals.Domain.Generators;

/// <summary>A member of a record: a parameter of its constructor, and the property of the same name.</summary>
internal sealed class Member
{
    private readonly ITypeSymbol type;
    private readonly ITypeSymbol kept;
    private readonly IParameterSymbol parameter;
    private readonly string? list;
    private readonly string? item;
    private readonly bool isLeftOutByDefault;
    private readonly bool isNullable;

    /// <param name="owner">The record.</param>
    /// <param name="parameter">The parameter of its public constructor.</param>
    /// <param name="kept">The type of the parameter in the constructor by which it is built.</param>
    /// <param name="forms">The forms of types.</param>
    internal Member(INamedTypeSymbol owner, IParameterSymbol parameter, ITypeSymbol kept, FormCatalog forms)
    {
        this.parameter = parameter;
        this.kept = kept;
        type = parameter.Type;
        var property = PropertiesOf(owner).FirstOrDefault(each => string.Equals(each.Name, parameter.Name, StringComparison.OrdinalIgnoreCase))
            ?? throw new NoFormException($"{owner.Name} has no property for the parameter {parameter.Name} of its constructor.");
        if (!SymbolEqualityComparer.Default.Equals(property.Type, type)) throw new NoFormException($"{owner.Name}.{property.Name} is not of the type of its parameter.");
        var attributes = property.GetAttributes();
        Property = IsKeptLength ? "Kept" + property.Name : property.Name;
        Name = attributes.FirstOrDefault(each => each.AttributeClass?.Name == "JsonPropertyNameAttribute")?.ConstructorArguments[0].Value as string ?? SourceText.Camel(property.Name);
        Order = attributes.FirstOrDefault(each => each.AttributeClass?.Name == "JsonPropertyOrderAttribute")?.ConstructorArguments[0].Value as int? ?? parameter.Ordinal;
        isLeftOutByDefault = attributes.Any(each => each.AttributeClass?.Name == "JsonIgnoreAttribute" && each.NamedArguments.Any(argument => argument.Value.Value is 2));
        var value = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        isNullable = type.IsReferenceType || !SymbolEqualityComparer.Default.Equals(value, type);
        var converter = attributes.FirstOrDefault(each => each.AttributeClass?.Name == "JsonConverterAttribute")?.ConstructorArguments[0].Value as INamedTypeSymbol;
        Form = converter switch
        {
            null or { Name: "OwnJsonOnly" } => IsKeptLength ? "CalendarLengthForm.Instance" : forms.Of(value),
            { Name: "StateNameConverter" } => "StateNameForm.Instance",
            _ => throw new NoFormException($"{owner.Name}.{property.Name} has the converter {converter.Name}, for which there is no form."),
        };
        if (FormCatalog.ItemOf(value) is not { } item) return;
        list = $"ListForm<{FormCatalog.TypeName(item)}>";
        this.item = forms.Of(item);
    }

    /// <summary>The member's name in JSON.</summary>
    internal string Name { get; }

    /// <summary>The property that is written: a period as it is kept, which is none where it is null.</summary>
    internal string Property { get; }

    private bool IsKeptLength => kept.Name == "CalendarLength";

    /// <summary>Its place in the document: that of the parameter, unless the property states another.</summary>
    internal int Order { get; }

    /// <summary>The expression that reads it. A form's own instance is not asked for: making it would be compiled too, at the first document.</summary>
    internal string Reading => kept.Name == "IsoDay" ? "IsoDayForm.From(ref reader)" : list is null ? $"{Form.Replace(".Instance", "")}.From(ref reader)" : $"{list}.From(ref reader, {ReadItem})";

    private string ReadItem => item!.EndsWith(".Instance", StringComparison.Ordinal) ? item.Replace(".Instance", ".From") : $"{item}.Read";

    /// <summary>The member, as the search for a fault needs to know it.</summary>
    internal string Checking => $"new(\"{Name}\", \"{parameter.Name}\", {(IsRequired ? "true" : "false")}, {Form})";

    /// <summary>The expression of its form.</summary>
    private string Form { get; }

    internal string Type => FormCatalog.TypeName(type);

    /// <summary>The type as which it is read.</summary>
    internal string ReadType => FormCatalog.TypeName(kept);

    internal string Variable => "its" + Property;

    internal bool IsRequired => !parameter.HasExplicitDefaultValue;

    internal bool IsAlwaysWritten => !isLeftOutByDefault && (!isNullable || IsRequired);

    internal string Default => !parameter.HasExplicitDefaultValue || parameter.ExplicitDefaultValue is null
        ? "default"
        : parameter.ExplicitDefaultValue switch
        {
            bool truth => truth ? "true" : "false",
            _ => $"({Type}){Convert.ToString(parameter.ExplicitDefaultValue, CultureInfo.InvariantCulture)}",
        };

    /// <summary>Whether the member is written; declares a variable where its value is nullable.</summary>
    internal string Condition(string value) =>
        IsKeptLength ? $"!{value}.IsNone"
        : isNullable ? $"{value} is {{ }} {Variable}"
        : FormCatalog.ItemOf(type) is not null ? $"!{value}.IsEmpty"
        : type.SpecialType == SpecialType.System_Boolean ? value
        : type.TypeKind == TypeKind.Enum || type.SpecialType != SpecialType.None ? $"{value} != default"
        : $"!{value}.Equals(default)";

    internal string Given(string value) => isNullable && !IsKeptLength ? Variable : value;

    internal string Writing(string value) => IsKeptLength ? $"CalendarLengthForm.Write(ref json, {value});" : list is null ? $"{Form}.Write(ref json, {value});" : $"{list}.Write(ref json, {value}, {item});";

    private static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
                if (property.DeclaredAccessibility == Accessibility.Public && !property.IsStatic) yield return property;
    }
}
