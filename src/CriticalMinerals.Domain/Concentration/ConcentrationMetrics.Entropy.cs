using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

public static partial class ConcentrationMetrics
{
    // Nearer to order 1 than this the difference to 1 is summed, so that nothing cancels; further off the powers themselves.
    private const double NearOne = 0.5;

    /// <summary>Shannon's entropy -Σ s_i ln s_i, in nats.</summary>
    /// <returns>From 0 (one producer) to ln n.</returns>
    /// <remarks>Source: C. E. Shannon, Bell System Technical Journal 27 (1948) 379. Divide by ln 2 for bits.</remarks>
    /// <inheritdoc cref="HerfindahlHirschman" path="/param"/>
    /// <inheritdoc cref="HerfindahlHirschman" path="/exception"/>
    public static double ShannonEntropy(ReadOnlySpan<double> values) => Shannon(new ScaledValues(values, nameof(values)));

    /// <summary>Shannon's entropy as a part of the greatest that so many producers allow (Pielou's J): entropy / ln n, n the positive entries.</summary>
    /// <returns>From 0 to 1 (equal producers); 0 for one producer, by convention, the limit of a second that vanishes.</returns>
    /// <remarks>Source: E. C. Pielou, Journal of Theoretical Biology 13 (1966) 131.</remarks>
    /// <inheritdoc cref="HerfindahlHirschman" path="/param"/>
    /// <inheritdoc cref="HerfindahlHirschman" path="/exception"/>
    public static double ShannonEvenness(ReadOnlySpan<double> values)
    {
        var scaled = new ScaledValues(values, nameof(values));
        var n = scaled.CountPositive();
        return n == 1 ? 0 : Math.Min(1, Shannon(scaled) / Math.Log(n));
    }

    /// <summary>The Hill number (effective number of producers) of an order: (Σ s_i^q)^(1/(1-q)).</summary>
    /// <param name="values">Quantities or shares of all producers, finite, not negative, at least one above 0.</param>
    /// <param name="order">q, 0 or more: 0 counts producers, 1 is e to Shannon's entropy, 2 is 1/H, infinity is 1 / largest share.</param>
    /// <returns>From 1 (one producer) to the number of positive entries; falls as the order grows.</returns>
    /// <remarks>Source: M. O. Hill, Ecology 54 (1973) 427.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="order"/> is negative or not a number.</exception>
    /// <inheritdoc cref="HerfindahlHirschman" path="/exception"/>
    public static double HillNumber(ReadOnlySpan<double> values, double order)
    {
        Guard.Against.NotAnOrder(order);
        if (order == 2) return EffectiveNumber(values);
        var scaled = new ScaledValues(values, nameof(values));
        return order == 0 ? scaled.CountPositive() : Math.Max(1, Math.Exp(Renyi(scaled, order)));
    }

    /// <summary>Rényi's entropy of an order: ln(Σ s_i^q) / (1 - q), the logarithm of the Hill number, in nats.</summary>
    /// <returns>From 0 (one producer) to ln n; order 1 is Shannon's entropy.</returns>
    /// <remarks>Source: A. Rényi, Fourth Berkeley Symposium on Mathematical Statistics and Probability 1 (1961) 547.</remarks>
    /// <inheritdoc cref="HillNumber" path="/param"/>
    /// <inheritdoc cref="HillNumber" path="/exception"/>
    public static double RenyiEntropy(ReadOnlySpan<double> values, double order)
    {
        Guard.Against.NotAnOrder(order);
        return Renyi(new ScaledValues(values, nameof(values)), order);
    }

    /// <summary>The Tsallis entropy of an order: (1 - Σ s_i^q) / (q - 1).</summary>
    /// <returns>
    /// From 0 (one producer) to (1 - n^(1-q)) / (q - 1); order 0 is n - 1, order 1 Shannon's entropy, order 2 Gini-Simpson, infinity always 0.
    /// </returns>
    /// <remarks>Source: C. Tsallis, Journal of Statistical Physics 52 (1988) 479.</remarks>
    /// <inheritdoc cref="HillNumber" path="/param"/>
    /// <inheritdoc cref="HillNumber" path="/exception"/>
    public static double TsallisEntropy(ReadOnlySpan<double> values, double order)
    {
        Guard.Against.NotAnOrder(order);
        var scaled = new ScaledValues(values, nameof(values));
        if (double.IsPositiveInfinity(order)) return 0;
        if (order == 0) return scaled.CountPositive() - 1;
        return order == 1 ? Shannon(scaled) : Math.Max(0, PowerExcess(scaled, order) / (1 - order));
    }

    private static double Shannon(in ScaledValues scaled)
    {
        var sum = default(DoubleDouble);
        for (var i = 0; i < scaled.Count; i++)
            if (scaled.IsPositive(i)) sum += -scaled.Share(i) * scaled.LogOfShare(i);
        return Math.Max(0, sum.Value);
    }

    private static double Renyi(in ScaledValues scaled, double order)
    {
        if (order == 0) return Math.Log(scaled.CountPositive());
        if (order == 1) return Shannon(scaled);
        var largest = 0;
        for (var i = 1; i < scaled.Count; i++)
            if (scaled[i] > scaled[largest]) largest = i;
        var logOfLargest = scaled.LogOfShare(largest);
        if (double.IsPositiveInfinity(order)) return -logOfLargest;
        if (Math.Abs(order - 1) <= NearOne) return Math.Max(0, NearZero.LogOnePlus(PowerExcess(scaled, order)) / (1 - order));
        var sum = default(DoubleDouble);
        for (var i = 0; i < scaled.Count; i++)
            if (scaled.IsPositive(i)) sum += Math.Exp(order * (scaled.LogOfShare(i) - logOfLargest));
        return Math.Max(0, (order * logOfLargest + Math.Log(sum.Value)) / (1 - order));
    }

    /// <summary>Σ s_i^q - 1, as Σ s_i (s_i^(q-1) - 1).</summary>
    private static double PowerExcess(in ScaledValues scaled, double order)
    {
        var sum = default(DoubleDouble);
        for (var i = 0; i < scaled.Count; i++)
        {
            if (!scaled.IsPositive(i)) continue;
            var log = scaled.LogOfShare(i);
            // s^(q-1) may overflow where s^q does not.
            sum += (order - 1) * log > 300 ? Math.Exp(order * log) : scaled.Share(i) * NearZero.ExpMinusOne((order - 1) * log);
        }

        return sum.Value;
    }
}
