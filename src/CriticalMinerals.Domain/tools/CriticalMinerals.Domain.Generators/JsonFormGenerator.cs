using Microsoft.CodeAnalysis;

namespace CriticalMinerals.Domain.Generators;

/// <summary>Writes the code that reads and writes the documents of the library: one form for each type that the JSON context names, and for what those are made of.</summary>
/// <remarks>
/// The types are the only source: the order, names and defaults of a constructor's parameters, and the attributes of System.Text.Json on the properties. What that
/// cannot tell is an error of the build.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class JsonFormGenerator : IIncrementalGenerator
{
    private const string ContextName = "CriticalMinerals.Domain.DomainJsonContext";

    private static readonly DiagnosticDescriptor NoForm = new(
        "CMD001", "A type has no JSON form", "{0}", "Json", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.CompilationProvider, static (output, compilation) => Generate(output, compilation));

    private static void Generate(SourceProductionContext output, Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName(ContextName) is not { } context) return;
        try
        {
            var forms = new FormCatalog(compilation);
            var roots = context.GetAttributes()
                .Where(attribute => attribute.AttributeClass?.Name == "JsonSerializableAttribute")
                .Select(attribute => (INamedTypeSymbol)attribute.ConstructorArguments[0].Value!)
                .ToArray();
            output.AddSource("JsonForms.g.cs", RootSource.Write(roots, forms));
            foreach (var form in forms.Written()) output.AddSource($"{form.Name}.g.cs", form.Text);
        }
        catch (NoFormException e)
        {
            output.ReportDiagnostic(Diagnostic.Create(NoForm, Location.None, e.Message));
        }
    }
}
