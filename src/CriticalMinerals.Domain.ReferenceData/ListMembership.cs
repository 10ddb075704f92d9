namespace CriticalMinerals.Domain;

/// <summary>A list that holds a mineral, by its own name or by a group that it belongs to.</summary>
/// <param name="List">The list.</param>
/// <param name="NamedAs">The name on the list: the mineral, or the group.</param>
public sealed record ListMembership(CriticalMineralsList List, MineralId NamedAs)
{
    /// <summary>Which official list the mineral stands on.</summary>
    public CriticalMineralsList List { get; } = List;

    /// <summary>The name on the list: the mineral, or the group.</summary>
    public MineralId NamedAs { get; } = NamedAs;
}
