using System.Text.RegularExpressions;

namespace CriticalMinerals.Domain.Tests.Conventions;

public partial class FileConventionTests
{
    private const int MostLines = 400;

    // Tools beside the data are file-based programs of one file each.
    private static IEnumerable<string> SourceFiles => RepositoryFolder.SourceFiles("src").Where(path => !path.Contains("/tools/"));

    [Fact]
    public void SourceFile_PublicTypes_AtMostOne() =>
        Convention.Holds(
            from file in SourceFiles
            let types = Types(file).Where(type => type.IsPublic).Select(type => type.Name).ToList()
            where types.Count > 1
            select (Path.GetFileName(file), $"declares the public types {string.Join(" and ", types)}"));

    [Fact]
    public void SourceFile_Name_IsItsFirstType() =>
        Convention.Holds(
            from file in SourceFiles
            let first = Types(file).OrderByDescending(type => type.IsPublic).Select(type => type.Name).FirstOrDefault()
            where first is not null && first != Path.GetFileName(file).Split('.')[0]
            select (Path.GetFileName(file), $"holds {first}: name it {first}.cs or {first}.Part.cs"));

    [Fact]
    public void CodeFile_Length_IsUnderTheLimit() =>
        Convention.Holds(
            from path in RepositoryFolder.OwnFiles()
            where path.EndsWith(".cs", StringComparison.Ordinal)
            let lines = File.ReadLines(RepositoryFolder.Combine(path)).Count()
            where lines >= MostLines
            select (path, $"has {lines} lines; split it by concept below {MostLines}"));

    [Fact]
    public void TextFile_MachinePath_IsAbsent() =>
        Convention.Holds(
            from line in TextLines()
            let match = MachinePath().Match(line.Text)
            where match.Success
            select (line.File, $"line {line.Number} holds a path of one machine: {match.Value}"));

    [Fact]
    public void TextFile_RegistryHost_IsAbsent() =>
        Convention.Holds(
            from line in TextLines()
            let match = RegistryHost().Match(line.Text)
            where match.Success
            select (line.File, $"line {line.Number} names a package registry, which is each machine's own setting: {match.Value}"));

    [Theory]
    [InlineData("in /home/me/x", true)]
    [InlineData("\"/tmp/x\"", true)]
    [InlineData(@"C:\Users\me", true)]
    [InlineData("https://example.org/home/x", false)]
    [InlineData("src/tmp/x", false)]
    public void MachinePath_Examples_AreToldApart(string text, bool expected) => Assert.Equal(expected, MachinePath().IsMatch(text));

    [Theory]
    [InlineData("https://api.nuget" + ".org/v3", true)]
    [InlineData("http://localhost:5000/nuget", false)]
    [InlineData("https://www.nist.gov", false)]
    public void RegistryHost_Examples_AreToldApart(string text, bool expected) => Assert.Equal(expected, RegistryHost().IsMatch(text));

    private static IEnumerable<(string Name, bool IsPublic)> Types(string file) =>
        SourceScan.TopLevelTypes(SourceScan.CodeOnly(File.ReadAllText(file)));

    private static IEnumerable<(string File, int Number, string Text)> TextLines() =>
        from path in RepositoryFolder.OwnFiles()
        let content = File.ReadAllText(RepositoryFolder.Combine(path))
        where !content.Contains('\0') && path != ThisFile
        from line in content.Split('\n').Index()
        select (path, line.Index + 1, line.Item);

    private const string ThisFile = "tests/CriticalMinerals.Domain.Tests/Conventions/FileConventionTests.cs";

    [GeneratedRegex(@"(?<![\w./:$}-])/(home|root|tmp|work|Users|mnt|opt|private|var/folders)/\w+|(?<![A-Za-z])[A-Za-z]:\\{1,2}(Users|Windows|Program|src|dev|temp)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"https?://[^/\s]*(nuget|npmjs|pypi|artifactory|myget|registry\.|pkgs\.)[^/\s]*", RegexOptions.IgnoreCase)]
    private static partial Regex RegistryHost();
}
