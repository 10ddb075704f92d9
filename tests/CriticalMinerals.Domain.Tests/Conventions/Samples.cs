using System.Reflection;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain.Tests.Conventions;

/// <summary>A lawful value of any type of the library, made by its own parser or constructor.</summary>
internal static class Samples
{
    /// <summary>At least one text for every type that can be parsed. A new such type adds its own here.</summary>
    internal static readonly string[] Texts =
    [
        "gallium", "CN", "EU", "US-CA", "USD", "0.683", "839 t", "68000000 m3", "21.5 USD",
        "2025-11-10", "2023-06", "2025", "2025-06-01..2025-06-16", "2025-11-10/2026-11-10", "../..", "not-set", "2026-06-01@2025-12-01",
        "HS2022:8112.92", "CN:8112929010", "cn-dual-use:3C001", "7440-55-3",
        "cn-mofcom-2025-61", "cn-mofcom-2025-61/1a", "us-cn-geneva-2025", "civil-unlisted", "named:Acme",
        "mast-2019:P31", "refining", "component-manufacturing/magnets", "production", "imports-of-US", "2024-Q2", "2021..2024",
        "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    ];

    private static readonly Dictionary<Type, object> Given = new()
    {
        [typeof(string)] = "words",
        [typeof(int)] = 1,
        [typeof(double)] = 0.5,
        [typeof(decimal)] = 1m,
        [typeof(bool)] = true,
        [typeof(LocalDate)] = new LocalDate(2025, 11, 10),
        [typeof(YearMonth)] = new YearMonth(2025, 11),
        [typeof(Period)] = Period.FromMonths(1),
        [typeof(Uri)] = new Uri("https://example.org/"),
        [typeof(HerfindahlIndex)] = HerfindahlIndex.FromFraction(0.5),
    };

    /// <summary>A value for a parameter, or null where null is lawful or nothing can be made.</summary>
    internal static object? For(ParameterInfo parameter) =>
        parameter.HasDefaultValue || IsNullable(parameter) ? DefaultOf(parameter) : Of(parameter.ParameterType);

    internal static bool IsNullable(ParameterInfo parameter) =>
        Nullable.GetUnderlyingType(parameter.ParameterType) is not null
        || new NullabilityInfoContext().Create(parameter).WriteState != NullabilityState.NotNull;

    private static object? DefaultOf(ParameterInfo parameter) =>
        parameter is { HasDefaultValue: true, DefaultValue: not null } ? parameter.DefaultValue
        : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType)
        : null;

    internal static object? Of(Type type)
    {
        if (Given.TryGetValue(type, out var value)) return value;
        if (type.IsEnum) return Enum.GetValues(type).GetValue(0);
        if (Parsed(type).FirstOrDefault() is { } token) return token;
        if (ItemOfList(type) is { } item) return ListOf(item);
        if (type.Assembly != typeof(Share).Assembly) return null;
        return type.IsAbstract
            ? type.Assembly.GetExportedTypes().Where(candidate => candidate.BaseType == type).Select(Of).FirstOrDefault(made => made is not null)
            : Constructed(type);
    }

    /// <summary>The values of a type that its parser reads from <see cref="Texts"/>.</summary>
    internal static IEnumerable<object> Parsed(Type type)
    {
        var parse = type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy, [typeof(string)]);
        if (parse?.ReturnType != type) yield break;
        foreach (var text in Texts)
            if (Try(() => parse.Invoke(null, [text])) is { } value) yield return value;
    }

    private static object? Constructed(Type type) =>
        type.GetConstructors()
            .OrderByDescending(constructor => constructor.IsDefined(typeof(JsonConstructorAttribute)))
            .ThenBy(constructor => constructor.GetParameters().Length)
            .Select(constructor => Try(() => constructor.Invoke([.. constructor.GetParameters().Select(For)])))
            .FirstOrDefault(made => made is not null);

    private static Type? ItemOfList(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ValueList<>) || type.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            ? type.GenericTypeArguments[0]
            : null;

    private static object? ListOf(Type item)
    {
        if (Of(item) is not { } value) return null;
        var items = Array.CreateInstance(item, 1);
        items.SetValue(value, 0);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(item).Invoke(null, [items]);
    }

    private static object? Try(Func<object?> make)
    {
        try
        {
            return make();
        }
        catch (TargetInvocationException e) when (e.InnerException is ArgumentException or FormatException)
        {
            return null;
        }
    }
}
