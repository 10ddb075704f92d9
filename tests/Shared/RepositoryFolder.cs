namespace CriticalMinerals.Domain.Tests;

/// <summary>The checkout that the tests run from, found from where they were built.</summary>
internal static class RepositoryFolder
{
    private const string Marker = "CriticalMinerals.Domain.sln";

    private static readonly HashSet<string> Passed = [".git", ".vs", ".idea", "artifacts", "bin", "obj", "TestResults", "BenchmarkDotNet.Artifacts"];

    internal static string Root { get; } = FindRoot();

    internal static string Combine(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Source files of a project or folder, without what the build leaves there.</summary>
    internal static IEnumerable<string> SourceFiles(params string[] folder) =>
        Directory.EnumerateFiles(Combine(folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/") && !path.Contains("/bin/"))
            .Order(StringComparer.Ordinal);

    /// <summary>The repository's own files, relative to the root with forward slashes; what builds and tools leave behind is passed over.</summary>
    internal static IEnumerable<string> OwnFiles() => OwnFiles(new DirectoryInfo(Root)).Order(StringComparer.Ordinal);

    /// <summary>A path from <c>[CallerFilePath]</c> on this machine: deterministic builds write <c>/_/</c> for the root.</summary>
    internal static string Resolve(string callerPath)
    {
        var path = callerPath.Replace('\\', '/');
        return path.StartsWith("/_/", StringComparison.Ordinal) ? Combine(path[3..]) : path;
    }

    private static IEnumerable<string> OwnFiles(DirectoryInfo folder) =>
        folder.EnumerateFiles().Where(file => file.Name != ".git").Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'))
            .Concat(folder.EnumerateDirectories().Where(inner => !Passed.Contains(inner.Name)).SelectMany(OwnFiles));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, Marker))) return folder.FullName;
        throw new InvalidOperationException(
            $"No folder above {AppContext.BaseDirectory} holds {Marker}: run the tests from a build inside the repository.");
    }
}
