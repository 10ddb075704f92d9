using Microsoft.CodeAnalysis;

namespace CriticalMinerals.Domain.Generators;

/// <summary>Writes the code that reads and writes documents: one form for each type that a context <c>…JsonContext</c> of the library names, and for what those are made of.</summary>
/// <remarks>
/// The types are the only source: the order, names and defaults of a constructor's parameters, and the attributes of System.Text.Json on the properties. What that
/// cannot tell is an error of the build.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class JsonFormGenerator : IIncrementalGenerator
{
    private const string Suffix = "JsonContext";

    private static readonly DiagnosticDescriptor NoForm = new(
        "CMD001", "A type has no JSON form", "{0}", "Json", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.CompilationProvider, static (output, compilation) => Generate(output, compilation));

    private static void Generate(SourceProductionContext output, Compilation compilation)
    {
        foreach (var context in compilation.GetSymbolsWithName(static name => name.EndsWith(Suffix, StringComparison.Ordinal), SymbolFilter.Type).OfType<INamedTypeSymbol>())
            Generate(output, compilation, context);
    }

    private static void Generate(SourceProductionContext output, Compilation compilation, INamedTypeSymbol context)
    {
        try
        {
            var space = context.ContainingNamespace.ToDisplayString();
            var table = context.Name.Replace(Suffix, "Forms");
            var forms = new FormCatalog(compilation, space);
            var roots = context.GetAttributes()
                .Where(attribute => attribute.AttributeClass?.Name == "JsonSerializableAttribute")
                .Select(attribute => (INamedTypeSymbol)attribute.ConstructorArguments[0].Value!);
            output.AddSource($"{table}.g.cs", new RootSource(space, table, roots, forms).Write());
            foreach (var form in forms.Written()) output.AddSource($"{form.Name}.g.cs", form.Text);
        }
        catch (NoFormException e)
        {
            output.ReportDiagnostic(Diagnostic.Create(NoForm, Location.None, e.Message));
        }
    }
}
