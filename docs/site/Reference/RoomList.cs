using System.Text.RegularExpressions;
using Markdig;

namespace CriticalMinerals.Domain.Site;

/// <summary>The rooms in the order and with the purposes that <c>docs/reference.md</c> gives them.</summary>
internal sealed partial class RoomList
{
    internal const string File = "docs/reference.md";

    private RoomList(IReadOnlyList<(Room, Html)> rooms) => Rooms = rooms;

    internal IReadOnlyList<(Room Room, Html Purpose)> Rooms { get; }

    /// <summary>Reads the rows of the document. A room without a row, and a row without a room, is a fault.</summary>
    internal static RoomList Read(string document, Library library, Faults faults)
    {
        var left = library.Rooms.ToDictionary(room => room.Folder, StringComparer.Ordinal);
        var rooms = new List<(Room, Html)>();
        foreach (Match row in Row().Matches(document))
        {
            var folder = SitePath.Resolve(File, row.Groups["folder"].Value)!;
            if (left.Remove(folder, out var room)) rooms.Add((room, Purpose(row.Groups["purpose"].Value)));
            else faults.Add(File, $"the row of {folder} names no folder with public types, or names it twice");
        }

        foreach (var room in left.Values) faults.Add(room.Folder, $"has public types and no row in {File}");
        return new([.. rooms, .. left.Values.Select(room => (room, Html.Nothing))]);
    }

    private static Html Purpose(string markdown) => new(Markdown.ToHtml(markdown).Trim().Replace("<p>", "", StringComparison.Ordinal).Replace("</p>", "", StringComparison.Ordinal));

    [GeneratedRegex(@"^\| \[[^\]]+\]\((?<folder>[^)]+)\) \| (?<purpose>.+?) \|\s*$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
