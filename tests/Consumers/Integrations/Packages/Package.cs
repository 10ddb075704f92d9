using System.IO.Compression;
using System.Xml.Linq;

namespace CriticalMinerals.Domain.Tests;

/// <summary>A packed file, opened to look into it.</summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive archive;

    private Package(string file) => archive = ZipFile.OpenRead(file);

    internal static string[] Ids { get; } = [.. Directory.GetDirectories(RepositoryFolder.Combine("src")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    internal static Package Open(string id) => new(Find(id, "nupkg"));

    internal static Package OpenSymbols(string id) => new(Find(id, "snupkg"));

    internal IEnumerable<string> Entries => archive.Entries.Select(entry => entry.FullName);

    internal XElement Metadata
    {
        get
        {
            using var stream = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
            return XDocument.Load(stream).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
        }
    }

    /// <summary>The element of the nuspec, or null.</summary>
    internal XElement? this[string name] => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name);

    internal byte[] Read(string entry)
    {
        using var stream = archive.GetEntry(entry)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public void Dispose() => archive.Dispose();

    private static string Find(string id, string extension)
    {
        var files = Directory.GetFiles(RepositoryFolder.Combine("artifacts", "packages"), $"{id}.*.{extension}").Where(file => char.IsAsciiDigit(Path.GetFileName(file)[id.Length + 1])).ToArray();
        return files.Length == 1 ? files[0] : throw new InvalidOperationException($"artifacts/packages has {files.Length} files {id}.VERSION.{extension}: pack into the empty folder first, as .ci/run does.");
    }
}
