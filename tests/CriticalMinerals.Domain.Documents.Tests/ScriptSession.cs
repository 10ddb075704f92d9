using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

// A script writes to the one console of the process.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace CriticalMinerals.Domain.Tests;

/// <summary>Runs pieces of C# one after another, as a notebook does: what one declares, the next can use.</summary>
internal sealed partial class ScriptSession
{
    private static readonly string[] Packages = ["CriticalMinerals.Domain", "CriticalMinerals.Domain.ReferenceData", "CriticalMinerals.Domain.Notebooks"];

    private readonly ScriptOptions options;
    private ScriptState<object>? state;

    /// <param name="usings">Namespaces that the reader is told to have; those that every notebook has come on top.</param>
    internal ScriptSession(params string[] usings) => options = ScriptOptions.Default
        .WithReferences(((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(IsForReaders).Select(file => MetadataReference.CreateFromFile(file)))
        .WithImports([
            "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Text", "System.Threading.Tasks",
            .. usings,
        ])
        .WithWarningLevel(0);

    /// <summary>Runs a piece and answers what it printed and the value of its last expression, if it ends in one.</summary>
    internal async Task<(string Printed, object? Value)> RunAsync(string code)
    {
        using var printed = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var (console, culture) = (Console.Out, CultureInfo.CurrentCulture);
        Console.SetOut(printed);
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;      // what is committed must not depend on the machine
        try
        {
            var script = Package().Replace(code, Resolve);
            state = state is null ? await CSharpScript.RunAsync(script, options) : await state.ContinueWithAsync(script);
            return (printed.ToString(), state.ReturnValue);
        }
        catch (CompilationErrorException failure)
        {
            throw new InvalidOperationException(string.Join('\n', failure.Diagnostics.Select(error => error.ToString())), failure);
        }
        finally
        {
            Console.SetOut(console);
            CultureInfo.CurrentCulture = culture;
        }
    }

    // The framework, the packages and what they bring: not the tools that test them.
    private static bool IsForReaders(string file) =>
        Path.GetFileName(file) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "NodaTime.dll" || Packages.Contains(Path.GetFileNameWithoutExtension(name)));

    // The package that the reader would fetch is the assembly that was just built, so its version must be the one in the text.
    private static string Resolve(Match directive)
    {
        var (id, version) = (directive.Groups[1].Value, directive.Groups[2].Value);
        var built = typeof(Regime).Assembly.GetName().Version!.ToString(3);
        return Packages.Contains(id) && version == built
            ? ""
            : throw new InvalidOperationException($"{directive.Value} names {id} {version}; these tests have {string.Join(", ", Packages)} in version {built}.");
    }

    [GeneratedRegex("""^#r "nuget: *([^,"]+), *([^"]+)" *$""", RegexOptions.Multiline)]
    private static partial Regex Package();
}
