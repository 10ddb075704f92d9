using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CriticalMinerals.Domain.Site;

/// <summary>Which file of the repository declares each type: its folder is the room of the type.</summary>
internal sealed class SourceFiles
{
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);

    private SourceFiles() { }

    /// <summary>Reads all C# files under <c>src</c> that belong to a package.</summary>
    internal static SourceFiles Read(string root)
    {
        var read = new SourceFiles();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(root, "src"), "*.cs", SearchOption.AllDirectories).OrderBy(path => path.Length).ThenBy(path => path, StringComparer.Ordinal))
        {
            var file = Path.GetRelativePath(root, path).Replace('\\', '/');
            if (file.Split('/') is var parts && !parts.Contains("obj") && !parts.Contains("bin") && !parts.Contains("tools")) read.Add(file, File.ReadAllText(path));
        }

        return read;
    }

    /// <summary>The shortest path of a file that declares the type, such as <c>src/Package/Room/Type.cs</c>.</summary>
    internal string? FileOf(INamedTypeSymbol type) => files.GetValueOrDefault(Name(type));

    private void Add(string file, string text)
    {
        foreach (var type in CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax))
            files.TryAdd(Name(type), file);
    }

    private static string Name(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? $"{Name(outer)}.{type.MetadataName}" : $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";

    private static string Name(SyntaxNode declaration)
    {
        var (name, arity) = declaration switch
        {
            TypeDeclarationSyntax type => (type.Identifier.ValueText, type.Arity),
            DelegateDeclarationSyntax type => (type.Identifier.ValueText, type.Arity),
            _ => (((BaseTypeDeclarationSyntax)declaration).Identifier.ValueText, 0),
        };
        var outer = declaration.Parent switch
        {
            BaseTypeDeclarationSyntax type => Name(type),
            BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
            _ => "<global namespace>",
        };
        return arity == 0 ? $"{outer}.{name}" : FormattableString.Invariant($"{outer}.{name}`{arity}");
    }
}
