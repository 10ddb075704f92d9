namespace CriticalMinerals.Domain;

/// <summary>A word that a publisher uses for a stage, and the stage that it is here.</summary>
/// <param name="Vocabulary">Whose word it is: usgs, iea, eu, bgs (British Geological Survey), wmd (World Mining Data) or mine-to-magnet (trade press).</param>
/// <param name="Term">The word as printed.</param>
/// <param name="Stage">The stage.</param>
public sealed record StageTerm(string Vocabulary, string Term, SupplyChainStage Stage)
{
    /// <summary>Whose word it is: usgs, iea, eu, bgs (British Geological Survey), wmd (World Mining Data) or mine-to-magnet (trade press).</summary>
    public string Vocabulary { get; } = Vocabulary;

    /// <summary>The word as printed.</summary>
    public string Term { get; } = Term;

    /// <summary>What the source's word means here.</summary>
    public SupplyChainStage Stage { get; } = Stage;
}
