using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A mineral id that stands for several others, such as the magnet rare earths.</summary>
public sealed record MineralGroup
{
    /// <summary>A group.</summary>
    /// <param name="id">The group's id.</param>
    /// <param name="members">Its members, at least one; a member may be a group itself.</param>
    /// <exception cref="ArgumentException">There is no member, one appears twice, or the group is its own member.</exception>
    [JsonConstructor]
    public MineralGroup(MineralId id, ValueList<MineralId> members)
    {
        Id = Guard.Against.Null(id);
        Members = members.IsEmpty ? throw new ArgumentException($"{id} has no member: a group stands for at least one mineral.", nameof(members)) : members;
        if (members.AsSpan().Contains(id)) throw new ArgumentException($"{id} is its own member: name the members only.", nameof(members));
        if (Repetition.FirstIn(members.AsSpan()) is not null) throw new ArgumentException($"{id} names a member twice among {members}.", nameof(members));
    }

    /// <summary>The group's id.</summary>
    [JsonConverter(typeof(OwnJsonOnly<MineralGroup>))]
    public MineralId Id { get; }

    /// <summary>Its members.</summary>
    public ValueList<MineralId> Members { get; }
}
