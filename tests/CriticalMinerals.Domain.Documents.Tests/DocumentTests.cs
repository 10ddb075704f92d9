using System.Text.RegularExpressions;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Every C# block of the documents runs, in order, and prints what the comments beside its output lines say.</summary>
/// <remarks>
/// A C# block that names a file, such as <c>csharp samples/MineralsApi/Api.cs</c>, does not run but has only lines of it. A block of another language that names a file,
/// such as <c>csv tin.csv</c>, is that file, in the folder where the C# runs. A picture that a document shows from <c>docs/pictures</c> is one that its C# saves. A block after <c>code NAME</c> in a comment is part of a test already (<c>FormatDocumentTests</c>).
/// </remarks>
public sealed partial class DocumentTests : IDisposable
{
    private readonly string home = Environment.CurrentDirectory;
    private readonly DirectoryInfo scratch = Directory.CreateTempSubdirectory();

    public DocumentTests() => Environment.CurrentDirectory = scratch.FullName;

    public static TheoryData<string> Names => [
        .. Directory.GetFiles(RepositoryFolder.Combine("docs"), "*.md")
            .Concat(Directory.GetFiles(RepositoryFolder.Combine("src"), "README.md", SearchOption.AllDirectories))
            .Where(file => Blocks(File.ReadAllText(file)).Any())
            .Select(file => Path.GetRelativePath(RepositoryFolder.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Document_EveryBlock_PrintsWhatItsCommentsSay(string name)
    {
        var session = new ScriptSession("CriticalMinerals.Domain", "CriticalMinerals.Domain.Notebooks", "NodaTime", "System.Text.Json");
        var text = await File.ReadAllTextAsync(RepositoryFolder.Combine(name), TestContext.Current.CancellationToken);
        foreach (Match file in NamedFile().Matches(text)) await File.WriteAllTextAsync(file.Groups[1].Value, file.Groups[2].Value, TestContext.Current.CancellationToken);
        foreach (var (line, code) in Blocks(text))
        {
            try
            {
                var (printed, _) = await session.RunAsync(code);
                Assert.Equal(Promised(code), printed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            }
            catch (Exception failure)
            {
                Assert.Fail($"{name}, the block of line {line}: {failure.Message}");
            }
        }

        Assert.All(Pictures(text), Compare);
    }

    [Fact]
    public void Pictures_OfTheDocuments_AreEachShown() => Assert.Equal(
        Directory.GetFiles(RepositoryFolder.Combine("docs", "pictures")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal),
        Directory.GetFiles(RepositoryFolder.Combine("docs"), "*.md").SelectMany(file => Pictures(File.ReadAllText(file))).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Document_BlocksThatNameAFile_HaveItsLines(string name)
    {
        foreach (Match excerpt in Excerpt().Matches(File.ReadAllText(RepositoryFolder.Combine(name))))
        {
            var there = Lines(File.ReadAllText(RepositoryFolder.Combine(excerpt.Groups[1].Value))).ToHashSet();
            Assert.All(Lines(excerpt.Groups[2].Value), line => Assert.True(there.Contains(line), $"{excerpt.Groups[1].Value} does not have this line of {name}: {line}"));
        }
    }

    [Fact]
    public void Promised_OutputLinesWithComments_AreWhatTheCommentsSay() => Assert.Equal(
        ["Suspended", "a, b"],
        Promised("""
            var x = 1;                       // not an output line
            Console.WriteLine(state);        // Suspended
            Console.WriteLine($"{a}, {b}");  // a, b
            """));

    public void Dispose()
    {
        Environment.CurrentDirectory = home;
        scratch.Delete(recursive: true);
    }

    private static IEnumerable<string> Pictures(string text) => Picture().Matches(text).Select(match => match.Groups[1].Value);

    // The pictures that a document shows are those that its code saves.
    private void Compare(string picture)
    {
        var (saved, shown) = (Path.Combine(scratch.FullName, picture), RepositoryFolder.Combine("docs", "pictures", picture));
        Assert.True(File.Exists(saved), $"No code of the document saves {picture}.");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.Copy(saved, shown, overwrite: true);
        Assert.True(File.ReadAllText(saved) == File.ReadAllText(shown), $"{shown} is not what the code of its document saves. If the new picture is right, run with UPDATE_GOLDEN=1.");
    }

    private static IEnumerable<(int Line, string Code)> Blocks(string text) =>
        Block().Matches(text).Select(match => (text[..match.Index].Count(letter => letter == '\n') + 1, match.Groups[1].Value));

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    private static IEnumerable<string> Promised(string code) => code.Split('\n').Select(line => Output().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value.Trim());

    [GeneratedRegex("(?<!^<!-- code [\\w-]+ -->\n)^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^```csharp ([\\w/.-]+\\.cs)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Excerpt();

    [GeneratedRegex("^```\\w+ ([\\w-]+\\.\\w+)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex NamedFile();

    [GeneratedRegex(@"!\[[^\]]*\]\(pictures/([\w-]+\.svg)\)")]
    private static partial Regex Picture();

    [GeneratedRegex(@"Console\.WriteLine\(.*\); *// (.*)$")]
    private static partial Regex Output();
}
