namespace CriticalMinerals.Domain;

/// <summary>The documents embedded in this assembly, by their path under <c>data/</c>.</summary>
internal static class DataFolder
{
    private const string Extension = ".json";

    /// <summary>Reads one document.</summary>
    internal static T Read<T>(string path)
        where T : notnull
    {
        using var stream = typeof(DataFolder).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"The reference data lacks {path}: the assembly was built without it.");
        return DomainJson.Read<T>(stream);
    }

    /// <summary>Reads every document of a folder, in the order of the file names.</summary>
    internal static ValueList<T> ReadAll<T>(string folder)
        where T : notnull =>
        Paths(folder).Select(Read<T>).ToValueList();

    /// <summary>The paths of a folder's documents, in ordinal order; of all documents where no folder is named.</summary>
    internal static IEnumerable<string> Paths(string folder = "") =>
        typeof(DataFolder).Assembly.GetManifestResourceNames()
            .Where(path => path.EndsWith(Extension, StringComparison.Ordinal) && (folder.Length == 0 || path.StartsWith(folder + "/", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);
}
