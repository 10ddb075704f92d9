using System.Text.RegularExpressions;

namespace CriticalMinerals.Domain.Tests.Conventions;

/// <summary>What a public member throws in its own source, or in a helper of its type, its comment tells: of all libraries, also where no call with bad values gets that far.</summary>
/// <remarks>Null is left to the annotations, and an unreachable case to the compiler. Guards behind a call of another type are not seen here, but by <see cref="ConstructionConventionTests"/>.</remarks>
public partial class SourceDocTests
{
    [Fact]
    public void PublicMember_ThrowInItsSource_IsDocumented() =>
        Convention.Holds(
            from file in RepositoryFolder.SourceFiles("src")
            where !file.Contains("/tools/", StringComparison.Ordinal)
            group file by (Folder: Path.GetDirectoryName(file)!, Type: Path.GetFileName(file).Split('.')[0]) into type
            from problem in Undocumented([.. type.Select(File.ReadAllText)])
            select ($"{type.Key.Type}.{problem.Member}", $"throws by {problem.By} without an <exception> that says when"));

    [Theory]
    [InlineData("", "Get by Guard.Against.Odd")]
    [InlineData("    /// <exception cref=\"ArgumentException\">It is odd.</exception>\n", "")]
    [InlineData("    /// <inheritdoc/>\n", "")]
    public void Undocumented_DirectGuard_IsSeen(string comment, string expected) =>
        Assert.Equal(expected, Found($"public class X\n{{\n{comment}    public int Get(int x) => Guard.Against.Odd(x);\n}}\n"));

    [Theory]
    [InlineData("throw new ArgumentException(\"odd\")", "Get by Half")]
    [InlineData("throw new UnreachableException()", "")]
    [InlineData("Guard.Against.Null(x)", "")]
    public void Undocumented_HelperOfTheType_IsSeen(string body, string expected) =>
        Assert.Equal(expected, Found($"public class X\n{{\n    public int Get(int x)\n    {{\n        return Half(x);\n    }}\n\n    private int Half(int x) =>\n        {body};\n}}\n"));

    [Fact]
    public void Undocumented_TypeThatIsNotPublic_IsLeftOut() =>
        Assert.Equal("", Found("internal class X\n{\n    public int Get(int x) => throw new ArgumentException(\"odd\");\n}\n"));

    private static string Found(string source) => string.Join("; ", Undocumented([source]).Select(problem => $"{problem.Member} by {problem.By}"));

    private static IEnumerable<(string Member, string By)> Undocumented(IReadOnlyList<string> sources)
    {
        if (!sources.SelectMany(source => SourceScan.TopLevelTypes(SourceScan.CodeOnly(source))).Any(type => type.IsPublic)) return [];
        var members = sources.SelectMany(Members).ToList();
        var helpers = members.Where(member => !member.IsPublic && Throw().IsMatch(member.Code)).Select(member => member.Name).ToHashSet();
        while (members.Find(member => !member.IsPublic && !helpers.Contains(member.Name) && CallOf(helpers, member) is not null) is { } next) helpers.Add(next.Name);
        return
            from member in members
            where member.IsPublic && !member.IsDocumented
            let cause = Throw().Match(member.Code) is { Success: true } direct ? direct.Value.Trim() : CallOf(helpers, member)
            where cause is not null
            select (member.Name, cause);
    }

    private static string? CallOf(HashSet<string> helpers, Member member) =>
        Call().Matches(member.Body).Select(match => match.Groups[1].Value).FirstOrDefault(name => name != member.Name && helpers.Contains(name));

    /// <summary>The methods and constructors of the outermost types: their heads stand four spaces in.</summary>
    private static IEnumerable<Member> Members(string source)
    {
        var lines = source.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (Head().Match(lines[i]) is not { Success: true } head) continue;
            var first = i;
            while (first > 0 && CommentOrAttribute().IsMatch(lines[first - 1])) first--;
            var comment = string.Join('\n', lines[first..i]);
            var last = i;
            while (last < lines.Length - 1 && lines[last] is not ("    }" or "    };") && !(lines[last].EndsWith(';') && !lines.AsSpan(i, last - i).Contains("    {"))) last++;
            var code = SourceScan.CodeOnly(string.Join('\n', lines[i..(last + 1)]));
            yield return new(
                head.Groups[2].Value, head.Groups[1].Value == "public", code,
                comment.Contains("<exception", StringComparison.Ordinal) || comment.Contains("<inheritdoc", StringComparison.Ordinal) || lines[i].Contains(" override ", StringComparison.Ordinal));
            i = last;
        }
    }

    private sealed record Member(string Name, bool IsPublic, string Code, bool IsDocumented)
    {
        /// <summary>What stands behind the parameters.</summary>
        internal string Body => Code.IndexOfAny(['{', '=']) is var at and >= 0 ? Code[at..] : "";
    }

    [GeneratedRegex(@"^    (public|private|internal|protected) (?!.*\b(?:class|record|struct|interface|enum|delegate|operator|const)\b)[^=;{(]*?(\w+)(?:<[^(]*>)?\(")]
    private static partial Regex Head();

    [GeneratedRegex(@"^    (///|\[)")]
    private static partial Regex CommentOrAttribute();

    [GeneratedRegex(@"\bthrow (?!new [\w.]*UnreachableException)\w+|Guard\.Against\.(?!Null\b)\w+|\bThrowIf(?!Null\b)\w+")]
    private static partial Regex Throw();

    [GeneratedRegex(@"(?<![\w.])(\w+)(?:<[^()]*>)?\(")]
    private static partial Regex Call();
}
