namespace CriticalMinerals.Domain;

public sealed partial record PartialDistribution
{
    /// <summary>Why the index is not known; null where it is.</summary>
    internal string? Reason => shape.Reason;

    internal bool IsTight => shape.IsTight;

    /// <summary>
    /// Writes the named shares largest first, such that they and the rest are 1, and tells the least and greatest sum of squares of the rest. Not for
    /// rounded shares, which move together with the rest.
    /// </summary>
    internal (double Least, double Most) CopyUnrounded(Span<double> destination)
    {
        shape.Named.CopyTo(destination);
        return shape.RestOfHerfindahl();
    }
}
