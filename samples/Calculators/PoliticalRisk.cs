namespace CriticalMinerals.Domain.Samples.Calculators;

/// <summary>The World Bank's estimate of political stability (about -2.5 to 2.5, higher is better) as a risk, on the two scales in use.</summary>
internal static class PoliticalRisk
{
    private const double Best = 2.5;
    private const double Width = 5;

    /// <summary>From 0 (no risk) to 1: (2.5 - e) / 5, cut off at both ends, as GeoPolRisk has it.</summary>
    internal static double ZeroToOne(double estimate) => Math.Clamp((Best - Finite(estimate)) / Width, 0, 1);

    /// <summary>From 0 to 10: (2.5 - e) * 2, not cut off, as the EU's method has it.</summary>
    internal static double ZeroToTen(double estimate) => (Best - Finite(estimate)) * 2;

    private static double Finite(double estimate) =>
        double.IsFinite(estimate) ? estimate : throw new ArgumentOutOfRangeException(nameof(estimate), estimate, "An estimate is a finite number, about -2.5 to 2.5.");
}
