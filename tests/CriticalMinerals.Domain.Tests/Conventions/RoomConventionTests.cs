namespace CriticalMinerals.Domain.Tests.Conventions;

/// <summary>Folders under src/CriticalMinerals.Domain are rooms; a lower room never uses a higher one.</summary>
public class RoomConventionTests
{
    private static readonly string[] FromTheGroundUp =
    [
        "Foundation", "Time", "Provenance", "Places", "Minerals", "Quantities", "Concentration", "Supply", "Measures", "Agreements", "Regimes", "Json",
    ];

    private static readonly ILookup<string, string> Files =
        RepositoryFolder.SourceFiles("src", "CriticalMinerals.Domain").Where(path => !path.Contains("/tools/")).ToLookup(RoomOf);

    [Fact]
    public void Folder_EveryOne_IsARoom() =>
        Convention.Holds(
            from room in Files
            where !FromTheGroundUp.Contains(room.Key)
            select (room.Key, "is not a room: place it in the order of RoomConventionTests, or move its files"));

    [Fact]
    public void Room_HigherRoom_IsNotMentioned()
    {
        var roomOfName = RoomByName();
        Convention.Holds(
            from room in Files
            let height = Array.IndexOf(FromTheGroundUp, room.Key)
            from file in room
            from name in SourceScan.MentionedNames(Code(file)).Distinct()
            where roomOfName.TryGetValue(name, out var other) && other > height
            select ($"{room.Key}/{Path.GetFileName(file)}", $"mentions {name} of the higher room {FromTheGroundUp[roomOfName[name]]}"));
    }

    /// <summary>The program that CI compiles ahead of time says something of each room, and each package.</summary>
    [Fact]
    public void Room_EveryOne_IsTouchedByTheConsumer()
    {
        var touched = File.ReadLines(RepositoryFolder.Combine("tests", "Consumers", "EveryRoom", "expected.txt")).Select(line => line.Split(':')[0]).ToHashSet();
        Convention.Holds(
            from room in FromTheGroundUp.Concat(["ReferenceData", "Notebooks"])
            where !touched.Contains(room)
            select (room, "has no line in tests/Consumers/EveryRoom: ask it a question there"));
    }

    private static Dictionary<string, int> RoomByName()
    {
        var rooms =
            from room in Files
            from file in room
            let code = Code(file)
            from name in SourceScan.TopLevelTypes(code).Select(type => type.Name).Concat(SourceScan.GuardMethods(code))
            select (name, height: Array.IndexOf(FromTheGroundUp, room.Key));

        // A name that two rooms declare means the lower one: a lower room cannot see the other.
        return rooms.GroupBy(entry => entry.name).ToDictionary(group => group.Key, group => group.Min(entry => entry.height));
    }

    private static string Code(string file) => SourceScan.CodeOnly(File.ReadAllText(file)).Replace("CriticalMinerals.Domain.", " ", StringComparison.Ordinal);

    private static string RoomOf(string file) =>
        Path.GetRelativePath(RepositoryFolder.Combine("src", "CriticalMinerals.Domain"), file).Replace('\\', '/').Split('/') is [var room, _, ..] ? room : "";
}
