using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>What changed between two editions of a list, each part in the order of the ids.</summary>
/// <param name="Added">Named by the later edition only.</param>
/// <param name="Removed">Named by the earlier edition only.</param>
/// <param name="Kept">Named by both.</param>
/// <remarks>A group and its members are different names: where one edition names the group and the other its members, they come as removed and added.</remarks>
public sealed record ListChanges(ValueList<MineralId> Added, ValueList<MineralId> Removed, ValueList<MineralId> Kept)
{
    /// <summary>Named by the later edition only.</summary>
    [JsonConverter(typeof(OwnJsonOnly<ListChanges>))]
    public ValueList<MineralId> Added { get; } = Added;

    /// <summary>Named by the earlier edition only.</summary>
    public ValueList<MineralId> Removed { get; } = Removed;

    /// <summary>Named by both.</summary>
    public ValueList<MineralId> Kept { get; } = Kept;
}
