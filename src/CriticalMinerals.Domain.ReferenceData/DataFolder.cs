using System.Buffers;
using System.Text;

namespace CriticalMinerals.Domain;

/// <summary>The documents embedded in this assembly, by their path under <c>data/</c>.</summary>
internal static class DataFolder
{
    private const string Json = ".json";
    private const string Csv = ".csv";

    /// <summary>Reads one document.</summary>
    internal static T Read<T>(string path)
        where T : notnull
    {
        using var stream = Open(path);
        return DomainJson.Read<T>(stream);
    }

    /// <summary>The text of one file.</summary>
    internal static string Text(string path)
    {
        using var stream = Open(path);
        var bytes = ArrayPool<byte>.Shared.Rent((int)stream.Length);
        try
        {
            stream.ReadExactly(bytes, 0, (int)stream.Length);
            return Encoding.UTF8.GetString(bytes, 0, (int)stream.Length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Reads every document of a folder, in the order of the file names.</summary>
    internal static ValueList<T> ReadAll<T>(string folder)
        where T : notnull =>
        Paths(folder).Select(Read<T>).ToValueList();

    /// <summary>The paths of a folder's documents, in ordinal order.</summary>
    private static IEnumerable<string> Paths(string folder) => Paths(folder, Json);

    /// <summary>The paths of a folder's tables of text, in ordinal order.</summary>
    internal static IEnumerable<string> Tables(string folder) => Paths(folder, Csv);

    private static Stream Open(string path) =>
        typeof(DataFolder).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"The reference data lacks {path}: the assembly was built without it.");

    private static IEnumerable<string> Paths(string folder, string extension) =>
        typeof(DataFolder).Assembly.GetManifestResourceNames()
            .Where(path => path.EndsWith(extension, StringComparison.Ordinal) && path.StartsWith(folder + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
}
