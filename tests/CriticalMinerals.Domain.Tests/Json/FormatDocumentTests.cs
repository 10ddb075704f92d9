using System.Text;
using System.Text.RegularExpressions;

namespace CriticalMinerals.Domain.Tests;

/// <summary>docs/json-format.md shows the golden documents and lists every kind; UPDATE_GOLDEN=1 brings it up to date.</summary>
public partial class FormatDocumentTests
{
    private static readonly string File = Path.Combine(RepositoryFolder.Root, "docs", "json-format.md");

    private static readonly string Examples = Path.Combine(RepositoryFolder.Root, "tests", "CriticalMinerals.Domain.Tests", "Json");

    [Fact]
    public void Document_ExamplesAndKinds_AreThoseOfTheCode()
    {
        var before = System.IO.File.ReadAllText(File).ReplaceLineEndings("\n");
        var after = Block().Replace(before, match => $"{match.Groups["open"].Value}\n{Content(match)}{match.Groups["close"].Value}");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") System.IO.File.WriteAllText(File, after);
        else Assert.True(after == before, "docs/json-format.md shows old examples or kinds. If the change is right, run the tests twice with UPDATE_GOLDEN=1.");
    }

    [Fact]
    public void Document_RuleInTheText_IsTheRealMessage()
    {
        const string Message = "$.clauses[1].scope.items: A scope binds something: give at least one item.";
        Assert.Contains($"`{Message}`", System.IO.File.ReadAllText(File), StringComparison.Ordinal);
        var text = System.IO.File.ReadAllText(Path.Combine(Examples, "MeasureJsonTests.Measure_RoundTrips_Golden.verified.json"));
        var start = text.IndexOf("\"items\": [", text.IndexOf("limb 1b", StringComparison.Ordinal), StringComparison.Ordinal);
        var end = text.IndexOf("\"origins\"", start, StringComparison.Ordinal);
        var e = Assert.Throws<System.Text.Json.JsonException>(() => DomainJson.Read<TradeMeasure>(text[..start] + "\"items\": [],\n" + text[end..]));
        Assert.Equal(Message, e.Message);
    }

    private static string Content(Match match) =>
        match.Groups["code"] is { Success: true, Value: var code } ? $"```csharp\n{Code(code)}```\n"
        : match.Groups["example"] is { Success: true, Value: var name }
            ? $"```json\n{System.IO.File.ReadAllText(Path.Combine(Examples, $"{name}.verified.json")).ReplaceLineEndings("\n").TrimEnd('\n')}\n```\n"
            : Kinds();

    /// <summary>What stands between the marks of a piece of code that a test runs.</summary>
    private static string Code(string name)
    {
        var text = System.IO.File.ReadAllText(Path.Combine(Examples, "FormatExampleTests.cs")).ReplaceLineEndings("\n");
        var lines = text.Split($"// [{name}]\n")[1].Split("// [end]")[0].TrimEnd().Split('\n');
        return string.Concat(lines.Select(line => (line.Length > 8 ? line[8..] : "") + "\n"));
    }

    private static string Kinds()
    {
        var table = new StringBuilder("\n| Where | `kind` | Members (optional ones in italics) |\n|---|---|---|\n");
        foreach (var union in DomainJson.Options.Converters.OfType<IUnionConverter>())
        {
            foreach (var type in union.CaseTypes)
            {
                var members = DomainJson.Options.GetTypeInfo(type).Properties.Where(p => p.Name != "kind").Select(p => p.IsRequired ? p.Name : $"*{p.Name}*");
                table.Append($"| {JsonWords.NameOf(((System.Text.Json.Serialization.JsonConverter)union).Type!)} | `{union.KindOf(type)}` | {string.Join(", ", members)} |\n");
            }
        }

        return table.Append('\n').ToString();
    }

    [GeneratedRegex(@"(?<open><!-- (?:example (?<example>[\w.]+)|code (?<code>[\w-]+)|kinds) -->)\n.*?(?<close><!-- end -->)", RegexOptions.Singleline)]
    private static partial Regex Block();
}
