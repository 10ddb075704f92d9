namespace CriticalMinerals.Domain.Tests;

/// <summary>A file of the caller's own for the length of a test.</summary>
internal sealed class OwnFile : IDisposable
{
    internal OwnFile(string text)
    {
        Path = System.IO.Path.Combine(Directory.CreateTempSubdirectory("brief-").FullName, "own.json");
        File.WriteAllText(Path, text);
    }

    internal string Path { get; }

    public void Dispose() => Directory.Delete(System.IO.Path.GetDirectoryName(Path)!, recursive: true);
}
