using System.Text.RegularExpressions;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Every C# block of the documents runs, in order, and prints what the comments beside its output lines say.</summary>
public partial class DocumentTests
{
    public static TheoryData<string> Names => [
        .. Directory.GetFiles(RepositoryFolder.Combine("docs"), "*.md")
            .Where(file => Blocks(File.ReadAllText(file)).Any())
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Document_EveryBlock_PrintsWhatItsCommentsSay(string name)
    {
        var session = new ScriptSession("CriticalMinerals.Domain", "CriticalMinerals.Domain.Notebooks", "NodaTime");
        foreach (var (line, code) in Blocks(await File.ReadAllTextAsync(RepositoryFolder.Combine("docs", name), TestContext.Current.CancellationToken)))
        {
            try
            {
                var (printed, _) = await session.RunAsync(code);
                Assert.Equal(Promised(code), printed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            }
            catch (Exception failure)
            {
                Assert.Fail($"docs/{name}, the block of line {line}: {failure.Message}");
            }
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

    private static IEnumerable<(int Line, string Code)> Blocks(string text) =>
        Block().Matches(text).Select(match => (text[..match.Index].Count(letter => letter == '\n') + 1, match.Groups[1].Value));

    private static IEnumerable<string> Promised(string code) => code.Split('\n').Select(line => Output().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value.Trim());

    [GeneratedRegex("^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"Console\.WriteLine\(.*\); *// (.*)$")]
    private static partial Regex Output();
}
