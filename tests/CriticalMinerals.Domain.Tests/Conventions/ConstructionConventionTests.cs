using System.Reflection;

namespace CriticalMinerals.Domain.Tests.Conventions;

/// <summary>No public door lets through what no value may hold: null, not a number, an enum without a name, a day of another calendar.</summary>
public class ConstructionConventionTests
{
    private static readonly LocalDate JulianDay = new(2025, 11, 10, CalendarSystem.Julian);

    [Fact]
    public void Door_NullArgument_IsRefused() =>
        Convention.Holds(Entered(parameter => parameter.ParameterType.IsValueType || Samples.IsNullable(parameter) ? [] : [null]));

    [Fact]
    public void Door_NotANumber_IsRefused() =>
        Convention.Holds(Entered(parameter => Bare(parameter) == typeof(double) ? [double.NaN, double.PositiveInfinity, double.NegativeInfinity] : []));

    [Fact]
    public void Door_EnumWithoutName_IsRefused() =>
        Convention.Holds(Entered(parameter => Bare(parameter) is { IsEnum: true } type ? [Enum.ToObject(type, 99), Enum.ToObject(type, -1)] : []));

    [Fact]
    public void Door_DayOfAnotherCalendar_IsRefused() =>
        Convention.Holds(Entered(parameter => Bare(parameter) == typeof(LocalDate) ? [JulianDay] : []));

    /// <summary>Whatever a record keeps of a day, its public constructor says which argument is not of the calendar, and what to do.</summary>
    [Fact]
    public void Constructor_DayOfAnotherCalendar_SaysWhichAndTheWayOut() =>
        Convention.Holds(
            from door in Doors
            where door.IsConstructor
            from parameter in door.GetParameters()
            where Bare(parameter) == typeof(LocalDate)
            let refusal = RefusalOf(door, parameter, JulianDay) as ArgumentException
            let words = $"A day is given in the ISO calendar, years 1 to 9999: Julian 2025 is not. Convert it with WithCalendar(CalendarSystem.Iso). (Parameter '{parameter.Name}')"
            where refusal?.Message != words
            select ($"{door.ReflectedType!.Name}({parameter.Name})", $"says '{refusal?.Message}'"));

    [Fact]
    public void Door_BlankText_IsRefused() =>
        Convention.Holds(Entered(parameter => parameter.ParameterType == typeof(string) ? ["", " "] : []));

    [Fact]
    public void Door_HalfACharacter_IsRefused() =>
        Convention.Holds(Entered(parameter => parameter.ParameterType == typeof(string) ? ["a\ud800"] : []));

    /// <summary>What a door refuses, it says in its documentation. Null is left to the annotations.</summary>
    [Fact]
    public void Door_Refusal_IsDocumented() =>
        Convention.Holds(
            from door in Doors
            from parameter in door.GetParameters()
            from bad in BadValues(parameter)
            let refusal = RefusalOf(door, parameter, bad)
            where refusal is not null && !DocumentedRefusals(door).Any(type => type.IsInstanceOfType(refusal))
            group refusal by DocComments.IdOf(door) into undocumented
            select (undocumented.Key, $"throws {string.Join(" and ", undocumented.Select(refusal => refusal.GetType().Name).Distinct())} without an <exception> that says when"));

    /// <summary>So do methods: those of a type, and those of a value where a lawful one is at hand.</summary>
    [Fact]
    public void Method_Refusal_IsDocumented() =>
        Convention.Holds(
            from method in Methods
            let receiver = method.IsStatic ? null : Samples.Of(method.ReflectedType!)
            where method.IsStatic || receiver is not null
            from parameter in method.GetParameters()
            from bad in BadValues(parameter)
            let refusal = RefusalOf(method, parameter, bad, receiver)
            where refusal is FormatException or (ArgumentException and not ArgumentNullException) && !DocumentedRefusals(method).Any(type => type.IsInstanceOfType(refusal))
            group refusal by DocComments.IdOf(method) into undocumented
            select (undocumented.Key, $"throws {string.Join(" and ", undocumented.Select(refusal => refusal.GetType().Name).Distinct())} without an <exception> that says when: {undocumented.First().Message}"));

    private static IEnumerable<MethodInfo> Methods =>
        from type in Convention.PublicTypes
        where !type.IsAbstract || type.IsSealed
        where !type.IsEnum && !type.ContainsGenericParameters && !typeof(Exception).IsAssignableFrom(type)
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where !method.IsSpecialName && !method.ContainsGenericParameters && method.GetBaseDefinition() == method
        where method.GetParameters().All(parameter => !parameter.ParameterType.IsByRefLike && !parameter.ParameterType.IsByRef)
        select method;

    private static IEnumerable<object> BadValues(ParameterInfo parameter) => Bare(parameter) switch
    {
        var type when type == typeof(double) => [double.NaN, -1.0],
        var type when type == typeof(decimal) => [-1m],
        var type when type == typeof(int) => [-1],
        var type when type == typeof(LocalDate) => [JulianDay],
        var type when type == typeof(string) => ["", "a\ud800"],
        { IsEnum: true } type => [Enum.ToObject(type, 99)],
        _ => [],
    };

    private static IEnumerable<Type> DocumentedRefusals(MethodBase door) =>
        from exception in DocComments.Of(door)?.Elements("exception") ?? []
        let type = Type.GetType(((string)exception.Attribute("cref")!)[2..])
        where type is not null
        select type;

    private static Exception? RefusalOf(MethodBase door, ParameterInfo parameter, object? bad, object? receiver = null)
    {
        var arguments = door.GetParameters().Select(other => other.Position == parameter.Position ? bad : Samples.For(other)).ToArray();
        try
        {
            _ = door is ConstructorInfo constructor ? constructor.Invoke(arguments) : door.Invoke(receiver, arguments);
            return null;
        }
        catch (TargetInvocationException e)
        {
            return e.InnerException;
        }
    }

    /// <summary>Public constructors of values, and static methods that return their own type.</summary>
    private static IEnumerable<MethodBase> Doors =>
        from type in Convention.PublicTypes
        where !type.IsAbstract && !type.IsEnum && !type.ContainsGenericParameters && !typeof(Exception).IsAssignableFrom(type)
        from door in type.GetConstructors().Concat<MethodBase>(
            type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)
                .Where(method => method.ReturnType == type && !method.IsSpecialName && !method.ContainsGenericParameters))
        where door.GetParameters().All(parameter => !parameter.ParameterType.IsByRefLike && !parameter.ParameterType.IsByRef)
        select door;

    private static IEnumerable<(string Name, string Problem)> Entered(Func<ParameterInfo, object?[]> badValues) =>
        from door in Doors
        from parameter in door.GetParameters()
        from bad in badValues(parameter)
        let problem = ProblemWith(door, parameter, bad)
        where problem is not null
        select ($"{door.ReflectedType!.Name}.{(door.IsConstructor ? "new" : door.Name)}({parameter.Name})", problem);

    private static string? ProblemWith(MethodBase door, ParameterInfo parameter, object? bad)
    {
        var refusal = RefusalOf(door, parameter, bad);
        return refusal is null ? $"lets {Describe(bad)} through"
            : refusal is ArgumentException or FormatException ? null
            : $"answers {Describe(bad)} with {refusal.GetType().Name}";
    }

    private static string Describe(object? bad) => bad switch
    {
        null => "null",
        string text => $"'{text}' (Guard.Against.UncleanText)",
        Enum => $"member {bad} (Guard.Against.UnnamedMember)",
        _ => $"{bad}",
    };

    private static Type Bare(ParameterInfo parameter) => Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
}
