namespace CriticalMinerals.Domain;

/// <summary>A mineral that is won together with another.</summary>
/// <param name="Mineral">What is won.</param>
/// <param name="Host">What the operation is run for.</param>
/// <param name="Role">How the one comes from the other.</param>
/// <param name="Citation">Where that stands.</param>
public sealed record ByProductLink(MineralId Mineral, MineralId Host, ByProductRole Role, Citation Citation)
{
    /// <summary>What is won.</summary>
    public MineralId Mineral { get; } = Mineral;

    /// <summary>What the operation is run for.</summary>
    public MineralId Host { get; } = Host;

    /// <summary>How the one comes from the other.</summary>
    public ByProductRole Role { get; } = Role;

    /// <summary>Where that stands.</summary>
    public Citation Citation { get; } = Citation;
}
