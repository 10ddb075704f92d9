using System.Reflection;
using System.Runtime.CompilerServices;

namespace CriticalMinerals.Domain.Tests.Conventions;

/// <summary>What the convention tests share: the types they look at, and one way to report.</summary>
internal static class Convention
{
    /// <summary>The assemblies of src that these tests were built with: some of the test projects have all of them.</summary>
    internal static IReadOnlyList<Assembly> Libraries { get; } =
    [
        .. Directory.GetDirectories(RepositoryFolder.Combine("src"))
            .Select(folder => Path.GetFileName(folder)!)
            .Where(name => File.Exists(Path.Combine(AppContext.BaseDirectory, $"{name}.dll")))
            .Select(Assembly.Load),
    ];

    internal static IEnumerable<Type> LibraryTypes => Libraries.SelectMany(library => library.GetTypes()).Where(type => !type.Name.StartsWith('<'));

    internal static IEnumerable<Type> PublicTypes => Libraries.SelectMany(library => library.GetExportedTypes());

    /// <summary>Fails with one line for each violation that <see cref="Exemptions"/> does not list, and for each exemption without a violation.</summary>
    /// <param name="violations">What is wrong, by the name that an exemption would use.</param>
    /// <param name="convention">Filled in by the compiler: the test's name.</param>
    internal static void Holds(IEnumerable<(string Name, string Problem)> violations, [CallerMemberName] string convention = "")
    {
        var exempt = Exemptions.From(convention);
        var found = violations.ToList();
        var open = found.Where(violation => !exempt.Contains(violation.Name)).Select(violation => $"{violation.Name}: {violation.Problem}");
        var stale = exempt.Except(found.Select(violation => violation.Name)).Select(name => $"{name}: exempt, but it keeps the convention now.");
        var problems = string.Join('\n', open.Concat(stale));
        if (problems.Length > 0) Assert.Fail(problems);
    }

    internal static bool IsRecordClass(Type type) => type.GetMethod("<Clone>$") is not null;

    /// <summary>The type itself, or one closed form of a generic type, so that it can be looked at as a value.</summary>
    internal static Type Close(Type type)
    {
        if (!type.IsGenericTypeDefinition) return type;
        foreach (var argument in new[] { typeof(int), typeof(double), typeof(Share), typeof(string), typeof(MineralId), typeof(DayOfWeek) })
        {
            try
            {
                return type.MakeGenericType([.. type.GetGenericArguments().Select(_ => argument)]);
            }
            catch (ArgumentException)
            {
                // The constraints of the type ask for another argument.
            }
        }

        throw new InvalidOperationException($"No type argument at hand satisfies the constraints of {type}: add one to the list above.");
    }

    internal static bool HasOperator(Type type, string name) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy).Any(method => method.Name == name);

    internal static bool Implements(Type type, Type definition, Type argument) =>
        type.GetInterfaces().Any(candidate =>
            candidate.IsGenericType && candidate.GetGenericTypeDefinition() == definition && candidate.GenericTypeArguments[0] == argument);
}
