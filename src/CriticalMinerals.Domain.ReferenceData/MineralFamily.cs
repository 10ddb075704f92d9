namespace CriticalMinerals.Domain;

/// <summary>Minerals that belong together by their chemistry or their use, such as <c>battery</c> or <c>ferroalloy-metal</c>.</summary>
/// <param name="Name">The name: lower-case words joined by hyphens.</param>
/// <param name="Members">The minerals, in the order of their ids.</param>
/// <remarks>
/// The assignment is made by this library, as a way to find things; a mineral may be in several families. Groups that trade, measures or lists name are
/// minerals themselves, and where publishers sort differently <see cref="Mineral.Groupings"/> keeps each one's way.
/// </remarks>
public sealed record MineralFamily(string Name, ValueList<MineralId> Members)
{
    /// <summary>The name: lower-case words joined by hyphens.</summary>
    public string Name { get; } = Name;

    /// <summary>The minerals, in the order of their ids.</summary>
    public ValueList<MineralId> Members { get; } = Members;
}
