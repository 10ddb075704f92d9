using Microsoft.CodeAnalysis;

namespace CriticalMinerals.Domain.Site;

/// <summary>A room of the library with its public types: a folder of the core package, or another package as a whole.</summary>
/// <param name="Name">Of the folder, or the last word of the package.</param>
/// <param name="Package">The package that a program refers to.</param>
/// <param name="Folder">Where its source is, from the root of the repository.</param>
/// <param name="Types">By name; each with the section of the room, the inner folder, or nothing.</param>
internal sealed record Room(string Name, string Package, string Folder, IReadOnlyList<(INamedTypeSymbol Type, string Section)> Types)
{
    private const string Core = "CriticalMinerals.Domain";

    internal string Page => $"api/{Name}/index.html";

    /// <summary>The rooms of types, in the order of their names.</summary>
    internal static IEnumerable<Room> Of(IEnumerable<INamedTypeSymbol> types, SourceFiles sources, Faults faults)
    {
        var placed = new List<(INamedTypeSymbol Type, string Folder, string Section)>();
        foreach (var type in types)
        {
            if (sources.FileOf(type) is not { } file) faults.Add($"{type}", "no file under src declares this type, so it has no room");
            else placed.Add((type, FolderOf(file), SectionOf(file)));
        }

        return from one in placed
               group one by one.Folder into room
               orderby room.Key
               select new Room(NameOf(room.Key), room.Key.Split('/')[1], room.Key, [.. room.OrderBy(one => one.Type.Name, StringComparer.Ordinal).ThenBy(one => one.Type.Arity).Select(one => (one.Type, one.Section))]);
    }

    private static bool IsRoomed(string[] parts) => parts[1] == Core && parts.Length > 3;

    private static string FolderOf(string file) => file.Split('/') is var parts && IsRoomed(parts) ? string.Join('/', parts[..3]) : string.Join('/', parts[..2]);

    private static string SectionOf(string file) => file.Split('/') is var parts && IsRoomed(parts) && parts.Length > 4 ? parts[3] : "";

    private static string NameOf(string folder) => folder.Split('/')[^1].Split('.')[^1];
}
