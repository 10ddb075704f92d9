namespace CriticalMinerals.Domain.Notebooks;

/// <summary>One column of a <see cref="Table"/>. Equal by both members; columns have no order of their own.</summary>
/// <param name="Name">The heading, with the unit where there is one.</param>
/// <param name="IsNumber">Whether its texts are numbers, which stand on the right.</param>
public sealed record TableColumn(string Name, bool IsNumber = false);
