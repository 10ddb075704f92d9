using CriticalMinerals.Domain.Site;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CriticalMinerals.Domain.Tests;

/// <summary>A repository of a few files with one room and one type, in which a test puts something wrong.</summary>
internal sealed class SmallRepository : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory();

    internal SmallRepository()
    {
        Write("README.md", "# Small\n\nWhat it is for.\n");
        Write("docs/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Write("docs/README.md", """
            # Documents

            | Page | Answers |
            |---|---|
            | [days.md](days.md) | What is a day? |

            | Document | Answers |
            |---|---|
            | [reference.md](reference.md) | Which types? |

            """);
        Write("docs/reference.md", "# Reference\n\n| Room | Holds |\n|---|---|\n| [Time](../src/CriticalMinerals.Domain/Time) | Days |\n");
        Write("docs/days.md", "# Days\n\nA `Day` is a day.\n");
        Write("src/CriticalMinerals.Domain/Time/Day.cs", """
            namespace CriticalMinerals.Domain;

            /// <summary>A day.</summary>
            public sealed class Day
            {
                /// <summary>The number of the day, see <see cref="Day"/>.</summary>
                public int Number => 1;
            }
            """);
    }

    internal string Built => Path.Combine(root.FullName, "artifacts", "site");

    internal void Write(string file, string text)
    {
        var path = Path.Combine(root.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    internal void Append(string file, string text) => File.AppendAllText(Path.Combine(root.FullName, file), text);

    /// <summary>Adds a type to the room, a member to a type or both.</summary>
    internal void Code(string text) => Write("src/CriticalMinerals.Domain/Time/More.cs", "namespace CriticalMinerals.Domain;\n" + text);

    /// <summary>Builds the site and answers what is wrong with it, its links included if nothing else is.</summary>
    internal IReadOnlyCollection<string> Build()
    {
        var faults = new Faults();
        var library = new Library(Compile(), [Compile().Assembly], SourceFiles.Read(root.FullName), faults);
        new Site.Site(root.FullName, library, faults).Write(Built);
        if (faults.Found.Count == 0) LinkCheck.Run(Built, faults);
        return faults.Found;
    }

    internal string Page(string path) => File.ReadAllText(Path.Combine(Built, path));

    public void Dispose() => root.Delete(recursive: true);

    private CSharpCompilation? compiled;

    private CSharpCompilation Compile() => compiled ??= CSharpCompilation.Create(
        "CriticalMinerals.Domain",
        Directory.GetFiles(Path.Combine(root.FullName, "src"), "*.cs", SearchOption.AllDirectories)
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), CSharpParseOptions.Default.WithDocumentationMode(DocumentationMode.Diagnose))),
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
