using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CriticalMinerals.Domain.Tests;

/// <summary>What every type that is read by the generated context must keep, asked of the types themselves.</summary>
public class ContractTests
{
    private static readonly Type[] DomainTypes = typeof(DomainJson).Assembly.GetExportedTypes();

    private static readonly JsonTypeInfo[] Objects =
        [.. Reachable().Where(info => info.Kind == JsonTypeInfoKind.Object && !info.Type.IsAbstract).OrderBy(info => info.Type.Name, StringComparer.Ordinal)];

    private static readonly IUnionConverter[] Unions = [.. DomainJson.Options.Converters.OfType<IUnionConverter>()];

    [Fact]
    public void Context_EveryTypeWithJsonConstructor_IsListed()
    {
        var marked = DomainTypes.Where(type => type.GetConstructors().Any(c => c.IsDefined(typeof(JsonConstructorAttribute))));
        AssertListed(marked.Where(type => !type.ContainsGenericParameters));
    }

    [Fact]
    public void Context_EveryTypeWithAConverter_IsListed()
    {
        var marked =
            from type in DomainTypes
            let converter = type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType
            where converter is not null && !type.ContainsGenericParameters && (converter != typeof(OwnJsonOnly) || type.IsAbstract)
            select type;
        AssertListed(marked);
    }

    [Fact]
    public void Delegates_CoverEveryObject()
    {
        var covered = DomainConverters.Delegates().Select(converter => converter.Type).ToHashSet();
        Assert.Empty(Objects.Select(info => info.Type).Where(type => !covered.Contains(type)).Select(type => type.Name));
        Assert.Distinct(DomainConverters.Delegates().Select(converter => converter.Type));
    }

    [Fact]
    public void Context_EveryUnion_HasAConverterWithAllItsCases()
    {
        var bases = DomainTypes.Where(type => type.IsAbstract && type.IsClass && type.GetProperty("Kind") is { } kind && kind.PropertyType == typeof(string));
        var faults = new List<string>();
        foreach (var type in bases)
        {
            var cases = DomainTypes.Where(t => t.BaseType == type).Select(t => t.Name).Order(StringComparer.Ordinal);
            var union = Unions.FirstOrDefault(u => ((JsonConverter)u).Type == type);
            var known = (union?.CaseTypes ?? []).Select(t => t.Name).Order(StringComparer.Ordinal);
            if (!cases.SequenceEqual(known)) faults.Add($"{type.Name}: has {string.Join(", ", cases)}; the converter knows {string.Join(", ", known)}");
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void Context_EveryKind_IsTheOneOfItsConverter()
    {
        var faults =
            from union in Unions
            from type in union.CaseTypes
            let kind = (string)type.GetProperty("Kind")!.GetValue(RuntimeHelpers.GetUninitializedObject(type))!
            where kind != union.KindOf(type) || !kind.All(char.IsAsciiLetterOrDigit) || !char.IsAsciiLetterLower(kind[0])
            select $"{type.Name}: {kind}";
        Assert.Empty(faults);
        Assert.All(Unions, union => Assert.Distinct(union.CaseTypes.Select(union.KindOf)));
    }

    [Fact]
    public void Context_EveryCase_WritesItsKindFirst() =>
        Assert.Empty(Unions.SelectMany(u => u.CaseTypes).Where(type => DomainJson.Options.GetTypeInfo(type).Properties[0].Name != "kind").Select(type => type.Name));

    [Fact]
    public void Context_EveryMember_IsReadBack()
    {
        var faults =
            from info in Objects
            from property in info.Properties
            where property.Get is not null && property.Name != "kind" && property.Set is null && property.AssociatedParameter is null
            select $"{info.Type.Name}.{property.Name} is written but not read";
        Assert.Empty(faults);
    }

    [Fact]
    public void Context_EveryMember_OfTheConstructorIsWritten()
    {
        var faults =
            from info in Objects
            from property in info.Properties
            where property.AssociatedParameter is not null && property.Get is null
            select $"{info.Type.Name}.{property.Name} is read but not written";
        Assert.Empty(faults);
    }

    [Fact]
    public void Context_EveryMemberThatMayBeNull_MayBeLeftOut()
    {
        var nullability = new NullabilityInfoContext();
        var faults =
            from info in Objects
            from property in info.Properties
            where property.IsRequired && property.AttributeProvider is PropertyInfo clr && nullability.Create(clr).ReadState == NullabilityState.Nullable
            select $"{info.Type.Name}.{property.Name} may be null, which is not written, but is required on reading";
        Assert.Empty(faults);
    }

    [Fact]
    public void Context_EveryListAndUnion_HasItsConverter()
    {
        var faults =
            from info in Objects
            from property in info.Properties
            let type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType
            let found = DomainJson.Options.GetTypeInfo(type).Converter
            where (IsList(type) && found is not IListConverter) || (type.IsAbstract && type.IsClass && found is not IUnionConverter)
            select $"{info.Type.Name}.{property.Name} of type {type}";
        Assert.Empty(faults.Distinct());
    }

    [Fact]
    public void Context_NoMember_IsTypedAsOneCase()
    {
        var cases = Unions.SelectMany(u => u.CaseTypes).ToHashSet();
        var faults =
            from info in Objects
            from property in info.Properties
            where cases.Contains(property.PropertyType) || property.PropertyType.GenericTypeArguments.Any(cases.Contains)
            select $"{info.Type.Name}.{property.Name} would be read without looking at its kind: use the union";
        Assert.Empty(faults);
    }

    [Fact]
    public void Context_EveryEnum_IsWrittenByName()
    {
        var faults =
            from info in Objects
            from property in info.Properties
            let type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType
            where type.IsEnum && DomainJson.Options.GetTypeInfo(type).Converter.GetType() != typeof(WireEnumConverter<>).MakeGenericType(type)
            select $"{info.Type.Name}.{property.Name} of type {type.Name}";
        Assert.Empty(faults.Distinct());
    }

    [Fact]
    public void Context_NoMember_IsNamedFormat() =>
        Assert.Empty(Objects.Where(info => info.Properties.Any(p => p.Name == "format")).Select(info => info.Type.Name));

    private static void AssertListed(IEnumerable<Type> types)
    {
        var missing = string.Join(", ", types.Where(type => !DomainJson.Options.TryGetTypeInfo(type, out _)).Select(type => type.Name));
        Assert.True(missing.Length == 0, $"List in Json/DomainJsonContext.cs, and records, lists and cases in Json/DomainConverters.cs: {missing}");
    }

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);

    /// <summary>The domain's types among those that the context was generated for.</summary>
    private static IEnumerable<JsonTypeInfo> Reachable() =>
        typeof(DomainJsonContext).GetProperties()
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(JsonTypeInfo<>))
            .Select(property => property.PropertyType.GenericTypeArguments[0])
            .Where(type => type.Assembly == typeof(DomainJson).Assembly)
            .Select(DomainJson.Options.GetTypeInfo);
}
