using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CriticalMinerals.Domain.Site;

/// <summary>The packages as they were built, with their XML docs and everything that they refer to.</summary>
internal static class Packages
{
    private const string Prefix = "CriticalMinerals.Domain";

    /// <param name="libraries">Paths of libraries; the XML docs of each lie beside it.</param>
    /// <param name="sources">Which files declare the types.</param>
    /// <param name="faults">Takes what is wrong.</param>
    internal static Library Read(IEnumerable<string> libraries, SourceFiles sources, Faults faults)
    {
        var references = libraries.Select(path => (Path: path, Reference: Reference(path))).ToList();
        var compilation = CSharpCompilation.Create("Site", references: references.Select(one => one.Reference));
        var packages = references
            .Where(one => Path.GetFileName(one.Path).StartsWith(Prefix, StringComparison.Ordinal))
            .Select(one => (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(one.Reference)!);
        return new Library(compilation, packages, sources, faults);
    }

    private static PortableExecutableReference Reference(string path)
    {
        var docs = Path.ChangeExtension(path, ".xml");
        return MetadataReference.CreateFromFile(path, documentation: File.Exists(docs) ? new DocFile(docs) : null);
    }
}
