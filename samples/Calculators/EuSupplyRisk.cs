namespace CriticalMinerals.Domain.Samples.Calculators;

/// <summary>The supply risk of the EU's criticality assessments (methodology of 2017).</summary>
/// <remarks>
/// SR = [(HHI-WGI-t of global supply) x IR/2 + (HHI-WGI-t of EU sourcing) x (1 - IR/2)] x (1 - EoL-RIR) x SI. Every parameter comes from the caller: governance scores,
/// trade parameters, import reliance, recycling and substitution are of a year and an assessment, and none is built in.
/// </remarks>
internal static class EuSupplyRisk
{
    /// <summary>A producer with its governance score (0 to 10, <see cref="PoliticalRisk.ZeroToTen"/>) and trade parameter (about 0.8 to 1.3; 1 where nothing is known to restrict).</summary>
    internal sealed record Weight(double Governance, double Trade);

    /// <summary>HHI-WGI-t of a table: the sum of squared shares, each weighted; unnamed producers take the stated range of weights.</summary>
    /// <param name="table">Global production, or the sourcing of the EU.</param>
    /// <param name="weightOf">The weight of each named producer.</param>
    /// <param name="unnamedLowest">The lowest product of governance and trade that an unnamed producer can have.</param>
    /// <param name="unnamedHighest">The highest.</param>
    internal static Bounds<double> WeightedIndex(ShareTable table, Func<CountryCode, Weight> weightOf, double unnamedLowest, double unnamedHighest)
    {
        double[] weights = [.. table.Rows.Select(row => weightOf(row.Country)).Select(weight => weight.Governance * weight.Trade)];
        return table.Distribution().WeightedHerfindahlHirschman(weights, unnamedLowest, unnamedHighest);
    }

    /// <summary>The supply risk.</summary>
    /// <param name="global">HHI-WGI-t of global supply.</param>
    /// <param name="sourcing">HHI-WGI-t of EU sourcing.</param>
    /// <param name="importReliance">Import reliance, from 0 to 1.</param>
    /// <param name="recycling">End-of-life recycling input rate, from 0 to 1.</param>
    /// <param name="substitution">Substitution index of supply risk, from 0 to 1.</param>
    internal static Bounds<double> Of(Bounds<double> global, Bounds<double> sourcing, double importReliance, double recycling, double substitution)
    {
        var factor = (1 - Fraction(recycling, nameof(recycling))) * Fraction(substitution, nameof(substitution));
        var reliance = Fraction(importReliance, nameof(importReliance));
        double Risk(double world, double own) => ConcentrationMetrics.ImportWeightedHerfindahlHirschman(world, own, reliance) * factor;

        var lower = Risk(global.Lower, sourcing.Lower);
        if (global.Upper is not { } most || sourcing.Upper is not { } mostSourced) return Bounds.AtLeast(lower, isTight: false, "an index has no upper end");
        return global.IsExact && sourcing.IsExact
            ? Bounds.Exact(lower)
            : Bounds.Between(lower, Risk(most, mostSourced), isTight: false, "some producers are not named");
    }

    private static double Fraction(double value, string name) =>
        value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "It is a fraction, from 0 to 1.");
}
