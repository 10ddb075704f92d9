using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>The group that one classification puts a mineral in: USGS counts europium as a light rare earth, the EU as a heavy one.</summary>
/// <remarks>Equal by both parts; not ordered.</remarks>
public sealed record MineralGrouping
{
    /// <summary>A grouping.</summary>
    /// <param name="classification">Whose way of sorting it is.</param>
    /// <param name="group">The group, such as <c>light-rare-earths</c>.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    [JsonConstructor]
    public MineralGrouping(ClassificationId classification, MineralId group)
    {
        Classification = Guard.Against.Null(classification);
        Group = Guard.Against.Null(group);
    }

    /// <summary>Whose way of sorting it is.</summary>
    [JsonConverter(typeof(OwnJsonOnly<MineralGrouping>))]
    public ClassificationId Classification { get; }

    /// <summary>Where it sorts the mineral, such as <c>light-rare-earths</c>.</summary>
    public MineralId Group { get; }
}
