using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CriticalMinerals.Domain.Tests.Conventions;

public class ValueConventionTests
{
    [Fact]
    public void Equatable_EqualityOperators_Exist() =>
        Convention.Holds(
            from type in Values
            where Convention.Implements(type, typeof(IEquatable<>), type)
            from name in new[] { "op_Equality", "op_Inequality" }
            where !Convention.HasOperator(type, name)
            select (type.Name, $"is IEquatable but has no {name}"));

    [Fact]
    public void Comparable_OrderOperators_Exist() =>
        Convention.Holds(
            from type in Values
            where Convention.Implements(type, typeof(IComparable<>), type)
            from name in new[] { "op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual" }
            where !Convention.HasOperator(type, name)
            select (type.Name, $"is IComparable but has no {name}"));

    [Fact]
    public void Struct_Default_IsAValue() =>
        Convention.Holds(
            from type in Values
            where type.IsValueType && !type.IsEnum && !type.IsByRefLike
            let problem = ProblemOfDefault(type)
            where problem is not null
            select (type.Name, problem));

    [Fact]
    public void PublicProperty_Setter_DoesNotExist() =>
        Convention.Holds(
            from type in Convention.PublicTypes
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where property.SetMethod is { IsPublic: true }
            select ($"{type.Name}.{property.Name}", "has a public set or init; values get one checked way in, the constructor"));

    [Fact]
    public void PublicField_Mutable_DoesNotExist() =>
        Convention.Holds(
            from type in Convention.PublicTypes
            where !type.IsEnum
            from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where !field.IsLiteral
            select ($"{type.Name}.{field.Name}", "is a public field; make it a property"));

    [Fact]
    public void PublicProperty_CollectionThatCallersCanChange_DoesNotExist() =>
        Convention.Holds(
            from type in Convention.PublicTypes
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where CanBeChanged(property.PropertyType)
            select ($"{type.Name}.{property.Name}", $"is a {property.PropertyType.Name}, which callers can change; use ValueList"));

    [Fact]
    public void Record_CollectionProperty_IsValueList() =>
        Convention.Holds(
            from type in Convention.PublicTypes
            where Convention.IsRecordClass(type)
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where IsCollection(property.PropertyType)
            select ($"{type.Name}.{property.Name}", "is a collection compared by reference; use ValueList"));

    private static IEnumerable<Type> Values => Convention.PublicTypes.Where(type => !type.IsInterface && !type.IsAbstract).Select(Convention.Close);

    private static bool CanBeChanged(Type type) =>
        type.IsArray
        || type.GetInterfaces().Append(type).Any(implemented =>
            implemented.IsGenericType && implemented.GetGenericTypeDefinition() is var definition && (definition == typeof(ICollection<>) || definition == typeof(IDictionary<,>)));

    private static bool IsCollection(Type type) =>
        type != typeof(string)
        && typeof(IEnumerable).IsAssignableFrom(type)
        && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>));

    private static string? ProblemOfDefault(Type type)
    {
        var value = RuntimeHelpers.GetUninitializedObject(type);
        var same = RuntimeHelpers.GetUninitializedObject(type);
        try
        {
            if (value.ToString() is null) return "default.ToString() is null";
            if (!value.Equals(same)) return "default does not equal default";
            return value.GetHashCode() == same.GetHashCode() ? null : "default has two hash codes";
        }
        catch (Exception e)
        {
            return $"default throws {e.GetType().Name}: {e.Message}";
        }
    }
}
