using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Measures of how concentrated or how diverse a distribution is, each from quantities or from shares.</summary>
/// <remarks>
/// <para>Every method divides by the sum of what it is given, so tonnes and shares give the same answer; the sum need not be 1. The order of the
/// entries does not matter. Entries must be finite and not negative, and one must be above 0.</para>
/// <para>Normalised Herfindahl-Hirschman and evenness count the positive entries; Theil, Gini and Atkinson count every entry given, zeros
/// included; the others do not change when zeros are added. Entropies are in nats, with 0 ln 0 = 0.</para>
/// <para>An aggregate such as "other countries" or a world total is not a producer and does not belong in the input: for the first use
/// <see cref="PartialDistribution"/>, leave out the second.</para>
/// </remarks>
public static partial class ConcentrationMetrics
{
    /// <summary>The Herfindahl-Hirschman index: the sum of squared shares.</summary>
    /// <param name="values">Quantities or shares of all producers, finite, not negative, at least one above 0.</param>
    /// <returns>From 1/n (n equal producers) to 1 (one producer), within 4 units in the last place of the exact value.</returns>
    /// <remarks>Source: A. O. Hirschman (1945), O. C. Herfindahl (1950). Multiply by 10,000 for points.</remarks>
    /// <exception cref="ArgumentException">Empty, all zero, or an entry is negative, infinite or not a number; the message names its position.</exception>
    public static double HerfindahlHirschman(ReadOnlySpan<double> values) =>
        Math.Min(1, new ScaledValues(values, nameof(values)).Herfindahl().Value);

    /// <summary>The Herfindahl-Hirschman index rescaled so that equal producers score 0: (H - 1/n) / (1 - 1/n), n the positive entries.</summary>
    /// <returns>From 0 (equal) to 1 (one producer, by convention).</returns>
    /// <inheritdoc cref="HerfindahlHirschman" path="/param"/>
    /// <inheritdoc cref="HerfindahlHirschman" path="/exception"/>
    public static double NormalizedHerfindahlHirschman(ReadOnlySpan<double> values)
    {
        var scaled = new ScaledValues(values, nameof(values));
        var n = scaled.CountPositive();
        return n == 1 ? 1 : Math.Clamp((scaled.Herfindahl() * n + -1.0).Value / (n - 1), 0, 1);
    }

    /// <summary>How many equal producers would be as concentrated: 1 / H, the Hill number of order 2.</summary>
    /// <returns>From 1 to the number of positive entries.</returns>
    /// <inheritdoc cref="HerfindahlHirschman" path="/param"/>
    /// <inheritdoc cref="HerfindahlHirschman" path="/exception"/>
    public static double EffectiveNumber(ReadOnlySpan<double> values)
    {
        var scaled = new ScaledValues(values, nameof(values));
        return Math.Max(1, (DoubleDouble.Square(scaled.Sum) / scaled.SumOfSquares()).Value);
    }

    /// <summary>The share of the largest producers together (CR-k).</summary>
    /// <param name="values">Quantities or shares of all producers, finite, not negative, at least one above 0.</param>
    /// <param name="k">How many producers, 1 or more; where there are fewer the ratio is 1.</param>
    /// <returns>Above 0, at most 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
    /// <inheritdoc cref="HerfindahlHirschman" path="/exception"/>
    public static double ConcentrationRatio(ReadOnlySpan<double> values, int k)
    {
        Guard.Against.BelowOne(k, "The number of producers in a concentration ratio");
        var scaled = new ScaledValues(values, nameof(values));
        if (k >= scaled.Count) return 1;
        using var scratch = new Scratch(stackalloc double[Math.Min(scaled.Count, Scratch.OnStack)], scaled.Count);
        var sorted = scratch.Span;
        scaled.CopyAscending(sorted);
        var top = default(DoubleDouble);
        foreach (var value in sorted[^k..]) top += value;
        return Math.Min(1, (top / scaled.Sum).Value);
    }

    /// <summary>The share of the largest producer (CR-1).</summary>
    /// <returns>From 1/n to 1.</returns>
    /// <remarks>Source: W. H. Berger, F. L. Parker, Science 168 (1970) 1345.</remarks>
    /// <inheritdoc cref="HerfindahlHirschman" path="/param"/>
    /// <inheritdoc cref="HerfindahlHirschman" path="/exception"/>
    public static double BergerParker(ReadOnlySpan<double> values)
    {
        var scaled = new ScaledValues(values, nameof(values));
        var largest = 0.0;
        for (var i = 0; i < scaled.Count; i++) largest = Math.Max(largest, scaled[i]);
        return Math.Min(1, (new DoubleDouble(largest, 0) / scaled.Sum).Value);
    }

    /// <summary>The probability that two units of supply come from different producers: 1 - H.</summary>
    /// <returns>From 0 (one producer) to 1 - 1/n.</returns>
    /// <remarks>Source: E. H. Simpson, Nature 163 (1949) 688; C. Gini (1912).</remarks>
    /// <inheritdoc cref="HerfindahlHirschman" path="/param"/>
    /// <inheritdoc cref="HerfindahlHirschman" path="/exception"/>
    public static double GiniSimpson(ReadOnlySpan<double> values)
    {
        var index = new ScaledValues(values, nameof(values)).Herfindahl();
        return Math.Max(0, (1 - index.High) - index.Low);
    }

    /// <summary>The Hall-Tideman index 1 / (2 Σ i s_i - 1), i the rank with the largest producer first.</summary>
    /// <returns>From 1/n to 1.</returns>
    /// <remarks>Source: M. Hall, N. Tideman, Journal of the American Statistical Association 62 (1967) 162.</remarks>
    /// <inheritdoc cref="HerfindahlHirschman" path="/param"/>
    /// <inheritdoc cref="HerfindahlHirschman" path="/exception"/>
    public static double HallTideman(ReadOnlySpan<double> values)
    {
        var scaled = new ScaledValues(values, nameof(values));
        using var scratch = new Scratch(stackalloc double[Math.Min(scaled.Count, Scratch.OnStack)], scaled.Count);
        var sorted = scratch.Span;
        scaled.CopyAscending(sorted);
        var ranked = default(DoubleDouble);
        for (var i = 0; i < sorted.Length; i++) ranked += new DoubleDouble(sorted[i], 0) * (2.0 * (sorted.Length - i) - 1);
        return Math.Min(1, (scaled.Sum / ranked).Value);
    }

    /// <summary>Horvath's comprehensive concentration index: s_1 + Σ s_i² (2 - s_i) over all but the largest producer.</summary>
    /// <returns>Above 0, at most 1 (one producer).</returns>
    /// <remarks>
    /// Source: J. Horvath, Southern Economic Journal 36 (1970) 446. Not Schur-convex: moving supply to a larger producer can lower it.
    /// </remarks>
    /// <inheritdoc cref="HerfindahlHirschman" path="/param"/>
    /// <inheritdoc cref="HerfindahlHirschman" path="/exception"/>
    public static double HorvathIndex(ReadOnlySpan<double> values)
    {
        var scaled = new ScaledValues(values, nameof(values));
        var first = 0;
        for (var i = 1; i < scaled.Count; i++)
            if (scaled[i] > scaled[first]) first = i;
        var sum = default(DoubleDouble) + scaled.Share(first);
        for (var i = 0; i < scaled.Count; i++)
            if (i != first) sum += scaled.Share(i) * scaled.Share(i) * (2 - scaled.Share(i));
        return Math.Min(1, sum.Value);
    }

    /// <summary>The dominance index Σ (s_i² / H)²: the concentration of the producers' parts of H.</summary>
    /// <returns>From 1/n to 1.</returns>
    /// <remarks>
    /// Source: P. García Alba Iduñate, Comisión Federal de Competencia, Mexico (1994). Not Schur-convex: a merger of small producers lowers it.
    /// </remarks>
    /// <inheritdoc cref="HerfindahlHirschman" path="/param"/>
    /// <inheritdoc cref="HerfindahlHirschman" path="/exception"/>
    public static double Dominance(ReadOnlySpan<double> values)
    {
        var scaled = new ScaledValues(values, nameof(values));
        var fourths = default(DoubleDouble);
        for (var i = 0; i < scaled.Count; i++) fourths += DoubleDouble.Square(scaled[i] * scaled[i]);
        return Math.Min(1, (fourths / DoubleDouble.Square(scaled.SumOfSquares())).Value);
    }
}
