using System.Text;
using System.Text.RegularExpressions;

namespace CriticalMinerals.Domain.Tests.Conventions;

/// <summary>Reads C# source as far as the conventions need: which types a file declares, and which names its code mentions.</summary>
internal static partial class SourceScan
{
    private static readonly HashSet<string> KeywordsBeforeAType =
    [
        "new", "is", "as", "not", "and", "or", "return", "in", "out", "ref", "case", "static", "public", "private", "protected", "internal",
        "readonly", "abstract", "sealed", "override", "virtual", "const", "required", "params", "this", "throw", "await", "scoped", "class",
        "struct", "record", "where", "operator", "implicit", "explicit", "using", "when", "else", "async", "partial", "extern", "event",
        "delegate", "stackalloc", "switch", "yield", "from", "select", "let", "join", "on", "equals", "by", "orderby", "group", "into",
    ];

    /// <summary>Types that the code declares outside any other type: name and whether it is public.</summary>
    internal static IEnumerable<(string Name, bool IsPublic)> TopLevelTypes(string code) =>
        from Match match in Declaration().Matches(OutermostLevel(code))
        select (match.Groups["name"].Value, match.Groups["modifiers"].Value.Contains("public"));

    /// <summary>Names of guard methods that the code declares: they are called without naming their class.</summary>
    internal static IEnumerable<string> GuardMethods(string code) =>
        from Match match in GuardMethod().Matches(code)
        select match.Groups["name"].Value;

    /// <summary>Names that the code may mean as a type or a guard: no members after a dot other than guards, no names that it declares.</summary>
    internal static IEnumerable<string> MentionedNames(string code)
    {
        foreach (Match match in Name().Matches(code))
        {
            var before = code[..match.Index].TrimEnd();
            var isGuard = before.EndsWith("Against.", StringComparison.Ordinal);
            if (isGuard || (!before.EndsWith('.') && !IsDeclaredName(before, code, match.Index))) yield return match.Value;
        }
    }

    /// <summary>The code without comments and texts; what stands in the braces of an interpolated text stays.</summary>
    internal static string CodeOnly(string source)
    {
        var code = new StringBuilder(source.Length);
        for (var i = 0; i < source.Length;)
        {
            var match = Passage().Match(source, i);
            if (!match.Success || match.Index != i)
            {
                code.Append(source[i++]);
                continue;
            }

            if (match.Groups["dollars"] is { Length: > 0 } dollars) AppendHoles(code, match.Value, dollars.Length);
            code.Append(' ');
            i += match.Length;
        }

        return code.ToString();
    }

    private static void AppendHoles(StringBuilder code, string text, int braces)
    {
        var plain = braces == 1 ? text.Replace("{{", "", StringComparison.Ordinal) : text;
        foreach (var hole in plain.Split(new string('{', braces)).Skip(1))
            code.Append(' ').Append(CodeOnly(hole.Split('}')[0])).Append(';');
    }

    private static bool IsDeclaredName(string before, string code, int index)
    {
        if (before.Length == index) return false;
        var last = before.Length == 0 ? ' ' : before[^1];
        if (last is '>' or '?' or ']') return before.Length > 1 && before[^2] != ' ' && before[^2] != '=' && code[index - 1] == ' ';
        var word = LastWord().Match(before).Value;
        return word.Length > 0 && !KeywordsBeforeAType.Contains(word);
    }

    private static string OutermostLevel(string code)
    {
        var depth = 0;
        var outer = new StringBuilder();
        foreach (var c in code)
        {
            if (c == '}') depth--;
            if (depth == 0) outer.Append(c);
            if (c == '{') depth++;
        }

        return outer.ToString();
    }

    [GeneratedRegex(@"(?<modifiers>(\b(public|internal|file|static|sealed|abstract|readonly|ref|partial)\s+)*)\b(record\s+struct|record\s+class|record|class|struct|interface|enum)\s+(?<name>[A-Z]\w*)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\b(?<name>[A-Z]\w*)(<[^()]*>)?\s*\(\s*this\s+IGuardClause\b")]
    private static partial Regex GuardMethod();

    [GeneratedRegex(@"(?<![\w@])[A-Z]\w*")]
    private static partial Regex Name();

    [GeneratedRegex(@"\w+$")]
    private static partial Regex LastWord();

    // In this order: line comment, block comment, raw text, verbatim text, plain text, character.
    [GeneratedRegex("""
        \G(?: //[^\n]* | /\*.*?\*/
          | (?<dollars>\$*)(?<quotes>"{3,}).*?\k<quotes>(?!")
          | (?:(?<dollars>\$)@|@(?<dollars>\$)|@)"(?:[^"]|"")*"
          | (?<dollars>\$?)"(?:[^"\\\n{]|\\.|\{\{|\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\})*"
          | "(?:[^"\\\n]|\\.)*"
          | '(?:[^'\\\n]|\\.[^']*)' )
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Passage();
}
