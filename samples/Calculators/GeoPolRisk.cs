namespace CriticalMinerals.Domain.Samples.Calculators;

/// <summary>The GeoPolRisk score of Gemechu, Sonnemann and others: concentration of production times the risk of where imports come from.</summary>
/// <remarks>Score = HHI (0 to 1) x sum of (imports from i x risk of i) / (all imports + own production). Where producers are not named the score is an interval, as the HHI is.</remarks>
internal static class GeoPolRisk
{
    /// <summary>One origin of imports, with its political risk from 0 to 1.</summary>
    internal sealed record Import(CountryCode From, Mass Amount, double Risk);

    /// <summary>The risk of imports: from 0 (nothing imported, or from nowhere risky) to 1.</summary>
    /// <exception cref="ArgumentException">Nothing is imported or produced, or a risk is not from 0 to 1.</exception>
    internal static double ImportRisk(IEnumerable<Import> imports, Mass ownProduction)
    {
        double risky = 0, all = ownProduction.Tonnes;
        foreach (var import in imports)
        {
            if (!(import.Risk is >= 0 and <= 1)) throw new ArgumentException($"The risk of {import.From} must lie in [0, 1], and is {import.Risk}: put the stability estimate through PoliticalRisk.ZeroToOne.");
            risky += import.Amount.Tonnes * import.Risk;
            all += import.Amount.Tonnes;
        }

        return all > 0 ? risky / all : throw new ArgumentException("There is no score without supply: give imports or own production.");
    }

    /// <summary>The score, from 0 to 1.</summary>
    internal static Bounds<double> Score(Bounds<HerfindahlIndex> production, double importRisk) =>
        importRisk is >= 0 and <= 1
            ? production.MapIncreasing(index => index.Fraction * importRisk)
            : throw new ArgumentOutOfRangeException(nameof(importRisk), importRisk, "An import risk lies in [0, 1].");

    /// <summary>The characterisation factor in kilograms of copper equivalent per kilogram: score x price / (score x price of copper, averaged).</summary>
    /// <param name="score">From <see cref="Score"/>.</param>
    /// <param name="pricePerTonne">Price in thousand US dollars per tonne.</param>
    /// <param name="copper">Score times price of copper, averaged over the OECD; the method's authors use 0.409412948 for 2017 to 2021.</param>
    internal static Bounds<double> CharacterisationFactor(Bounds<double> score, double pricePerTonne, double copper) =>
        pricePerTonne >= 0 && copper > 0
            ? score.MapIncreasing(value => value * pricePerTonne / copper)
            : throw new ArgumentException($"Prices are not negative and the reference is positive; given are {pricePerTonne} and {copper}.");
}
