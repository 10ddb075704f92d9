namespace CriticalMinerals.Domain.Tests;

/// <summary>The data files of the reference data in this checkout, and how each is read and written.</summary>
internal static class DataFiles
{
    private static readonly string folder = RepositoryFolder.Combine("src", "CriticalMinerals.Domain.ReferenceData", "data");

    internal static IEnumerable<string> Paths() =>
        Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    /// <summary>The files of share tables, by their paths.</summary>
    internal static IEnumerable<string> TablePaths() => Directory.EnumerateFiles(Path.Combine(folder, "shares"), "*.*.csv")
        .Select(path => "shares/" + Path.GetFileName(path)).Order(StringComparer.Ordinal);

    internal static string Text(string path) => File.ReadAllText(Path.Combine(folder, path));

    internal static void Overwrite(string path, string text) => File.WriteAllText(Path.Combine(folder, path), text);

    /// <summary>The file as the library writes what it reads from it.</summary>
    internal static string Canonical(string path) => path.Split('/')[0] switch
    {
        "sources.json" => Rewrite<ValueList<Source>>(path),
        "minerals.json" => Rewrite<ValueList<Mineral>>(path),
        "measures" => Rewrite<TradeMeasure>(path),
        "suspensions" => Rewrite<Suspension>(path),
        "agreements" => Rewrite<Agreement>(path),
        "claims" => Rewrite<Claim>(path),
        "vocabulary.json" => Rewrite<Vocabulary>(path),
        "lists" => Rewrite<CriticalMineralsList>(path),
        var other => throw new InvalidOperationException($"No test knows how to read {path}: say what a file of '{other}' holds."),
    };

    private static string Rewrite<T>(string path)
        where T : notnull => DomainJson.Write(DomainJson.Read<T>(Text(path)), indented: true) + "\n";
}
