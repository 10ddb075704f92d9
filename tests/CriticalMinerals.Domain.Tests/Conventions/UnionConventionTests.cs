using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CriticalMinerals.Domain.Tests.Conventions;

public class UnionConventionTests
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    private static IEnumerable<Type> Unions => Convention.PublicTypes.Where(type => type.IsAbstract && Convention.IsRecordClass(type));

    [Fact]
    public void AbstractRecord_InternalAbstractMember_ClosesIt() =>
        Convention.Holds(
            from union in Unions
            where !union.GetMethods(Instance).Any(method => method.IsAbstract && (method.IsAssembly || method.IsFamilyAndAssembly))
            select (union.Name, "has no internal (or private protected) abstract member, so code elsewhere can derive from it"));

    [Fact]
    public void UnionCase_EveryOne_IsSealed() =>
        Convention.Holds(
            from union in Unions
            from type in Cases(union)
            where !type.IsSealed
            select (type.Name, $"is a case of {union.Name} but is not sealed"));

    [Fact]
    public void UnionCase_Kind_IsLowerCamelAndUnique()
    {
        var violations =
            from union in Unions
            from problem in KindProblems(union)
            select (union.Name, problem);
        Convention.Holds(violations);
    }

    [Fact]
    public void Union_Match_AsksForEveryCase() =>
        Convention.Holds(
            from union in Unions
            where union.GetProperty("Kind") is not null
            let cases = Cases(union).Count(type => !type.IsAbstract)
            let match = union.GetMethod("Match")
            where match?.GetParameters().Length != cases
            select (union.Name, match is null ? "has no Match" : $"has {cases} cases, and a Match of {match.GetParameters().Length}"));

    private static IEnumerable<Type> Cases(Type union) => Convention.LibraryTypes.Where(type => IsBelow(type, union));

    private static bool IsBelow(Type type, Type union)
    {
        for (var above = type.BaseType; above is not null; above = above.BaseType)
            if ((above.IsGenericType ? above.GetGenericTypeDefinition() : above) == union) return true;
        return false;
    }

    private static IEnumerable<string> KindProblems(Type union)
    {
        var property = union.GetProperty("Kind");
        if (property?.PropertyType != typeof(string) || property.GetMethod?.IsAbstract != true)
        {
            yield return "has no abstract string property Kind";
            yield break;
        }

        var kinds = Cases(union).Where(type => !type.IsAbstract)
            .Select(type => (Case: type.Name, Kind: (string)property.GetValue(RuntimeHelpers.GetUninitializedObject(type))!))
            .ToList();
        if (kinds.Count == 0) yield return "has no cases";
        foreach (var (name, kind) in kinds)
            if (!Regex.IsMatch(kind, "^[a-z][A-Za-z0-9]*$")) yield return $"'{kind}' of {name} is not one lower camel word";
        foreach (var group in kinds.GroupBy(entry => entry.Kind).Where(group => group.Count() > 1))
            yield return $"'{group.Key}' names {string.Join(" and ", group.Select(entry => entry.Case))}";
    }
}
