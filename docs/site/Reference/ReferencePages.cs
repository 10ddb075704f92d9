namespace CriticalMinerals.Domain.Site;

/// <summary>All pages of the API reference.</summary>
internal static class ReferencePages
{
    internal static IEnumerable<Page> Of(Library library, RoomList rooms, SymbolLinks links, Faults faults)
    {
        var comments = new DocComments(library.Compilation, faults);
        var text = new DocText(links, faults);
        var roomPage = new RoomPage(library, comments, text);
        var typePage = new TypePage(library, comments, text, new Signature(links), faults);
        yield return roomPage.Index(rooms.Rooms);
        foreach (var (room, purpose) in rooms.Rooms)
        {
            yield return roomPage.Of(room, purpose);
            foreach (var (type, _) in room.Types) yield return typePage.Of(type, room);
        }
    }
}
