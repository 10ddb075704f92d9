using System.ComponentModel;
using System.Reflection;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain.Tests.Conventions;

public class TokenConventionTests
{
    [Fact]
    public void Enum_Json_IsWrittenByName() =>
        Convention.Holds(
            from type in Convention.PublicTypes
            where type.IsEnum
            where ConverterOf(type) != typeof(WireEnumConverter<>).MakeGenericType(type)
            select (type.Name, $"lacks [JsonConverter(typeof(WireEnumConverter<{type.Name}>))]"));

    [Fact]
    public void Enum_TypeConverter_TakesNamesOnly() =>
        Convention.Holds(
            from type in Convention.PublicTypes
            where type.IsEnum
            where TypeDescriptor.GetConverter(type).GetType() != typeof(WireEnumTypeConverter<>).MakeGenericType(type)
            select (type.Name, $"lacks [TypeConverter(typeof(WireEnumTypeConverter<{type.Name}>))]"));

    [Fact]
    public void Enum_Flags_DoesNotExist() =>
        Convention.Holds(
            from type in Convention.PublicTypes
            where type.IsEnum && type.IsDefined(typeof(FlagsAttribute))
            select (type.Name, "is a flags enum, which its wire name cannot say"));

    [Fact]
    public void Enum_Numbers_StartAtZeroOrOneWithoutGaps() =>
        Convention.Holds(
            from type in Convention.PublicTypes
            where type.IsEnum
            let numbers = Enum.GetValues(type).Cast<object>().Select(Convert.ToInt64).ToList()
            where numbers[0] is not (0 or 1) || numbers[^1] - numbers[0] != numbers.Count - 1
            select (type.Name, $"has the numbers {string.Join(", ", numbers)}: zero is a member that is lawful as a default, or the first is 1"));

    [Fact]
    public void Parsable_JsonConverter_Exists() =>
        Convention.Holds(
            from type in Tokens
            where ConverterOf(type) is null
            select (type.Name, "has Parse but no [JsonConverter]"));

    [Fact]
    public void Parsable_TypeConverter_Exists() =>
        Convention.Holds(
            from type in Tokens
            where !type.IsDefined(typeof(TypeConverterAttribute), inherit: false)
            select (type.Name, "has Parse but no [TypeConverter]"));

    [Fact]
    public void Parsable_SpanInterfaces_AreImplemented() =>
        Convention.Holds(
            from type in Tokens
            where !Convention.Implements(type, typeof(ISpanParsable<>), type) || !typeof(ISpanFormattable).IsAssignableFrom(type)
            select (type.Name, "has Parse but is not both ISpanParsable and ISpanFormattable"));

    internal static IEnumerable<Type> Tokens =>
        from type in Convention.PublicTypes
        where !type.IsAbstract && !type.IsInterface
        where type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)
            .Any(method => method.Name == "Parse" && method.ReturnType == type && method.GetParameters()[0].ParameterType == typeof(string))
        select type;

    private static Type? ConverterOf(Type type) => type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType;
}
