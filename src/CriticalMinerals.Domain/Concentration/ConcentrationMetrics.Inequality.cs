using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

public static partial class ConcentrationMetrics
{
    /// <summary>Theil's T index (1/n) Σ (x_i/mean) ln(x_i/mean), the generalised entropy of order 1; every entry counts, zeros too.</summary>
    /// <returns>From 0 (equal) to ln n. Not to be confused with the mean logarithmic deviation (order 0), which some packages call Theil.</returns>
    /// <remarks>Source: H. Theil, Economics and Information Theory (1967).</remarks>
    /// <inheritdoc cref="HerfindahlHirschman" path="/param"/>
    /// <inheritdoc cref="HerfindahlHirschman" path="/exception"/>
    public static double TheilIndex(ReadOnlySpan<double> values)
    {
        var scaled = new ScaledValues(values, nameof(values));
        var sum = default(DoubleDouble);
        for (var i = 0; i < scaled.Count; i++) sum += NearZero.EntropyOfExcess(scaled.RelativeExcess(i));
        return sum.Value / scaled.Count;
    }

    /// <summary>The Gini coefficient of the entries: twice the area between the Lorenz curve and the diagonal; every entry counts, zeros too.</summary>
    /// <returns>From 0 (equal) to 1 - 1/n (one producer among n entries).</returns>
    /// <remarks>Source: C. Gini, Variabilità e mutabilità (1912); computed as Σ (2i - n - 1) x_i / (n Σ x) over the entries in rising order.</remarks>
    /// <inheritdoc cref="HerfindahlHirschman" path="/param"/>
    /// <inheritdoc cref="HerfindahlHirschman" path="/exception"/>
    public static double Gini(ReadOnlySpan<double> values) => GiniTimesCount(values) / values.Length;

    /// <summary>The Gini coefficient corrected for few entries, times n / (n - 1), so that one producer among n entries scores 1.</summary>
    /// <returns>From 0 (equal) to 1; 0 for a single entry, by convention.</returns>
    /// <inheritdoc cref="HerfindahlHirschman" path="/param"/>
    /// <inheritdoc cref="HerfindahlHirschman" path="/exception"/>
    public static double GiniFiniteSample(ReadOnlySpan<double> values)
    {
        var gini = GiniTimesCount(values);
        return values.Length == 1 ? 0 : Math.Min(1, gini / (values.Length - 1));
    }

    /// <summary>Atkinson's index 1 - (mean of (x_i/mean)^(1-ε))^(1/(1-ε)); every entry counts, zeros too.</summary>
    /// <param name="values">Quantities or shares, finite, not negative, at least one above 0.</param>
    /// <param name="epsilon">
    /// Aversion to inequality, 0 or more: at 0 the index is 0, at 1 it compares the geometric mean with the mean, at infinity the least entry.
    /// </param>
    /// <returns>From 0 (equal) to 1; 1 wherever an entry is 0 and ε is 1 or more.</returns>
    /// <remarks>Source: A. B. Atkinson, Journal of Economic Theory 2 (1970) 244.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="epsilon"/> is negative or not a number.</exception>
    /// <inheritdoc cref="HerfindahlHirschman" path="/exception"/>
    public static double Atkinson(ReadOnlySpan<double> values, double epsilon)
    {
        Guard.Against.NotAnOrder(epsilon);
        var scaled = new ScaledValues(values, nameof(values));
        if (epsilon >= 1 && scaled.CountPositive() < scaled.Count) return 1;
        var logOfCount = Math.Log(scaled.Count);
        if (double.IsPositiveInfinity(epsilon)) return Math.Clamp(-NearZero.ExpMinusOne(LeastLogOfShare(scaled) + logOfCount), 0, 1);
        return epsilon == 0 ? 0 : Math.Clamp(-NearZero.ExpMinusOne(LogOfPowerMean(scaled, 1 - epsilon)), 0, 1);
    }

    /// <summary>ln of the power mean of the entries over their mean; every entry is positive where the exponent is not.</summary>
    private static double LogOfPowerMean(in ScaledValues scaled, double exponent)
    {
        var sum = default(DoubleDouble);
        if (Math.Abs(exponent) <= NearOne)
        {
            for (var i = 0; i < scaled.Count; i++)
            {
                if (!scaled.IsPositive(i)) sum += -1.0;
                else if (exponent == 0) sum += scaled.LogOfRelative(i);
                else sum += NearZero.ExpMinusOne(exponent * scaled.LogOfRelative(i));
            }

            var mean = sum.Value / scaled.Count;
            return exponent == 0 ? mean : NearZero.LogOnePlus(mean) / exponent;
        }

        var greatest = double.NegativeInfinity;
        for (var i = 0; i < scaled.Count; i++)
            if (scaled.IsPositive(i)) greatest = Math.Max(greatest, exponent * scaled.LogOfRelative(i));
        for (var i = 0; i < scaled.Count; i++)
            if (scaled.IsPositive(i)) sum += Math.Exp(exponent * scaled.LogOfRelative(i) - greatest);
        return (greatest + Math.Log(sum.Value / scaled.Count)) / exponent;
    }

    private static double LeastLogOfShare(in ScaledValues scaled)
    {
        var least = double.PositiveInfinity;
        for (var i = 0; i < scaled.Count; i++) least = Math.Min(least, scaled.LogOfShare(i));
        return least;
    }

    private static double GiniTimesCount(ReadOnlySpan<double> values)
    {
        var scaled = new ScaledValues(values, nameof(values));
        using var scratch = new Scratch(stackalloc double[Math.Min(scaled.Count, Scratch.OnStack)], scaled.Count);
        var sorted = scratch.Span;
        scaled.CopyAscending(sorted);
        var weighted = default(DoubleDouble);
        for (var i = 0; i < sorted.Length; i++) weighted += new DoubleDouble(sorted[i], 0) * (2.0 * i - sorted.Length + 1);
        return Math.Max(0, (weighted / scaled.Sum).Value);
    }
}
