using System.Reflection;
using System.Text.RegularExpressions;

namespace CriticalMinerals.Domain.Tests.Conventions;

/// <summary>What the compiler does not ask of a comment: that it says something, and what a number counts.</summary>
public partial class DocCommentConventionTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void PublicType_Comment_SaysMoreThanItsName() =>
        Convention.Holds(
            from type in Convention.PublicTypes
            let text = DocComments.Text(DocComments.Of(type))
            where Words(text).Except(Words(Spaced(type.Name)), StringComparer.OrdinalIgnoreCase).Count() < 2
            select (type.Name, $"is commented '{text}'"));

    [Fact]
    public void PublicMember_Comment_SaysMoreThanItsName() =>
        Convention.Holds(
            from type in Convention.PublicTypes
            from member in type.GetMembers(Declared)
            where member is PropertyInfo { GetMethod.IsStatic: false } or FieldInfo { IsSpecialName: false }      // a named value, such as MineralIds.Tin, is its name
            let comment = DocComments.Of(member)
            where comment?.Element("inheritdoc") is null && !IsOverride(member)
            let text = DocComments.Text(comment)
            where !Words(text).Except(Words(Spaced(member.Name)), StringComparer.OrdinalIgnoreCase).Any()
            select ($"{type.Name}.{member.Name}", $"is commented '{text}'"));

    [Fact]
    public void Number_Comment_SaysWhatIsCounted() =>
        Convention.Holds(
            from type in Convention.PublicTypes
            from property in type.GetProperties(Declared)
            where IsMeasured(property.PropertyType, property.Name)
            let text = $"{property.Name} {DocComments.Text(DocComments.Of(property))} {DocComments.Text(DocComments.Of(type))}"
            where !Unit().IsMatch(text)
            select ($"{type.Name}.{property.Name}", $"says no unit, range or count: '{text}'"));

    [Fact]
    public void NumberOfAMethod_Comment_SaysWhatIsCounted() =>
        Convention.Holds(
            from type in Convention.PublicTypes
            from method in type.GetMethods(Declared)
            where IsMeasured(method.ReturnType, method.Name) && !method.IsSpecialName && !IsOverride(method)
            let text = $"{method.Name} {DocComments.OwnAndInherited(method)} {DocComments.Text(DocComments.Of(type))}"
            where !Unit().IsMatch(text)
            select (DocComments.IdOf(method), $"says no unit, range or count: '{text}'"));

    [Fact]
    public void TypeOfAQuantity_Comment_SaysItsUnit() =>
        Convention.Holds(
            from type in Convention.PublicTypes
            where QuantityName().IsMatch(type.Name) && type.IsValueType
            let text = DocComments.Text(DocComments.Of(type))
            where !Unit().IsMatch(text)
            select (type.Name, $"says no unit and no range: '{text}'"));

    private static bool IsMeasured(Type type, string name)
    {
        var one = type.IsConstructedGenericType && type.GetGenericTypeDefinition() == typeof(Bounds<>) ? type.GenericTypeArguments[0] : type;
        var bare = Nullable.GetUnderlyingType(one) ?? one;
        return bare == typeof(double) || bare == typeof(decimal) || QuantityName().IsMatch(name) && bare == typeof(int);
    }

    private static bool IsOverride(MemberInfo member) => member switch
    {
        PropertyInfo { GetMethod: { } getter } => IsOverride(getter),
        MethodInfo method => method.GetBaseDefinition() != method,
        _ => false,
    };

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value).Where(word => word is not ("the" or "The" or "a" or "A" or "an" or "An" or "of" or "its" or "this"));

    private static string Spaced(string name) => Hump().Replace(name, " ");

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex Hump();

    [GeneratedRegex("(Share|Index|Months|Days|Years|Mass|Volume|Points|Percent)$")]
    private static partial Regex QuantityName();

    [GeneratedRegex(@"\b(percent|percentage|fraction|tonnes?|kilograms?|grams?|cubic metres?|points?|days?|months?|years?|nats|bits|number of|from \d|units?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();
}
