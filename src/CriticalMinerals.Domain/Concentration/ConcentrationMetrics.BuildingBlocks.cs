using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

public static partial class ConcentrationMetrics
{
    /// <summary>How much the Herfindahl-Hirschman index rises when two producers become one: 2 s_a s_b.</summary>
    /// <param name="values">Quantities or shares of all producers, finite, not negative, at least one above 0.</param>
    /// <param name="first">Position of one of the two, counted from 0.</param>
    /// <param name="second">Position of the other.</param>
    /// <returns>From 0 to 0.5, as a fraction; times 10,000 for points.</returns>
    /// <remarks>Source: U.S. Merger Guidelines (2023), guideline 1, note on the change in HHI.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A position is outside the input, or both are the same.</exception>
    /// <inheritdoc cref="HerfindahlHirschman" path="/exception"/>
    public static double MergerChange(ReadOnlySpan<double> values, int first, int second)
    {
        var scaled = new ScaledValues(values, nameof(values));
        CheckPosition(first, scaled.Count, nameof(first));
        CheckPosition(second, scaled.Count, nameof(second));
        if (first == second) throw new ArgumentOutOfRangeException(nameof(second), second, "A merger needs two different producers.");
        return (DoubleDouble.Product(2 * scaled[first], scaled[second]) / DoubleDouble.Square(scaled.Sum)).Value;
    }

    /// <summary>The Lorenz curve: what part of supply the smallest 0, 1, 2, … entries have together.</summary>
    /// <param name="values">Quantities or shares, finite, not negative, at least one above 0; every entry counts, zeros too.</param>
    /// <param name="destination">Gets n + 1 fractions, rising from 0 to 1; the i-th belongs to the part i / n of the entries.</param>
    /// <remarks>Source: M. O. Lorenz, Publications of the American Statistical Association 9 (1905) 209.</remarks>
    /// <exception cref="ArgumentException">The input is not a distribution, or <paramref name="destination"/> is shorter than n + 1.</exception>
    public static void LorenzCurve(ReadOnlySpan<double> values, Span<double> destination)
    {
        var scaled = new ScaledValues(values, nameof(values));
        if (destination.Length <= scaled.Count)
            throw new ArgumentException($"A Lorenz curve of {scaled.Count} entries has {scaled.Count + 1} points, but there is room for {destination.Length}.", nameof(destination));
        scaled.CopyAscending(destination[1..(scaled.Count + 1)]);
        var running = default(DoubleDouble);
        destination[0] = 0;
        for (var i = 1; i <= scaled.Count; i++)
        {
            running += destination[i];
            destination[i] = Math.Min(1, (running / scaled.Sum).Value);
        }

        destination[scaled.Count] = 1;
    }

    /// <summary>The Herfindahl-Hirschman index with a weight on each producer: Σ w_i s_i².</summary>
    /// <param name="values">Quantities or shares of all producers, finite, not negative, at least one above 0.</param>
    /// <param name="weights">One weight for each, finite and not negative, such as a governance or trade-restriction score.</param>
    /// <returns>From 0 to the greatest weight; with all weights 1 it is the index itself.</returns>
    /// <remarks>
    /// Source: European Commission, Methodology for Establishing the EU List of Critical Raw Materials (2017), HHI weighted by WGI and trade parameter.
    /// </remarks>
    /// <inheritdoc cref="HerfindahlHirschman" path="/exception"/>
    public static double WeightedHerfindahlHirschman(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        var scaled = new ScaledValues(values, nameof(values));
        CheckWeights(weights, scaled.Count);
        var sum = default(DoubleDouble);
        for (var i = 0; i < weights.Length; i++) sum += DoubleDouble.Square(scaled[i]) * weights[i];
        return (sum / DoubleDouble.Square(scaled.Sum)).Value;
    }

    /// <summary>Two weighted indices blended by import reliance: world · IR/2 + sourcing · (1 - IR/2).</summary>
    /// <param name="world">Index of world supply, 0 or more.</param>
    /// <param name="sourcing">Index of the importer's own sourcing, 0 or more, on the same scale.</param>
    /// <param name="importReliance">Net imports over apparent consumption, from 0 to 1.</param>
    /// <returns>Between the two indices, on their scale; even full reliance leaves half the weight with the importer's sourcing.</returns>
    /// <remarks>Source: European Commission, Methodology for Establishing the EU List of Critical Raw Materials (2017), supply risk.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">An index is negative or not finite, or the reliance is outside [0, 1].</exception>
    public static double ImportWeightedHerfindahlHirschman(double world, double sourcing, double importReliance)
    {
        CheckIndex(world, nameof(world));
        CheckIndex(sourcing, nameof(sourcing));
        var half = Guard.Against.OutsideUnit(importReliance, "Import reliance") / 2;
        return world * half + sourcing * (1 - half);
    }

    /// <summary>How much of the remaining demand the remaining supply covers when the largest producer, with its own demand, is left out (N-1).</summary>
    /// <param name="supply">Supply of each country, finite, not negative, at least one above 0; of equal largest the first is left out.</param>
    /// <param name="demand">Demand of the same countries in the same unit, finite and not negative.</param>
    /// <returns>0 or more; below 1 the rest cannot do without it. Infinite where nobody else has demand but somebody has supply.</returns>
    /// <remarks>Source: International Energy Agency, Global Critical Minerals Outlook (2025), N-1 analysis.</remarks>
    /// <exception cref="ArgumentException">The spans differ in length, an entry is not allowed, or nothing at all remains.</exception>
    public static double CoverWithoutLargest(ReadOnlySpan<double> supply, ReadOnlySpan<double> demand)
    {
        Guard.Against.NotADistribution(supply);
        var largest = 0;
        for (var i = 1; i < supply.Length; i++)
            if (supply[i] > supply[largest]) largest = i;
        return CoverWithout(supply, demand, [largest]);
    }

    /// <summary>How much of the remaining demand the remaining supply covers when given producers, with their own demand, are left out.</summary>
    /// <param name="supply">Supply of each country, finite, not negative, at least one above 0.</param>
    /// <param name="demand">Demand of the same countries in the same unit, finite and not negative.</param>
    /// <param name="excluded">Positions of those left out, counted from 0; naming one twice changes nothing.</param>
    /// <inheritdoc cref="CoverWithoutLargest" path="/returns"/>
    /// <inheritdoc cref="CoverWithoutLargest" path="/remarks"/>
    /// <exception cref="ArgumentOutOfRangeException">A position is outside the input.</exception>
    /// <inheritdoc cref="CoverWithoutLargest" path="/exception"/>
    public static double CoverWithout(ReadOnlySpan<double> supply, ReadOnlySpan<double> demand, ReadOnlySpan<int> excluded)
    {
        Guard.Against.NotADistribution(supply);
        if (demand.Length != supply.Length)
            throw new ArgumentException($"Each country needs a supply and a demand: there are {supply.Length} and {demand.Length}.", nameof(demand));
        foreach (var position in excluded) CheckPosition(position, supply.Length, nameof(excluded));
        DoubleDouble remaining = default, needed = default;
        for (var i = 0; i < supply.Length; i++)
        {
            if (!(demand[i] >= 0 && demand[i] <= double.MaxValue)) throw ConcentrationGuards.BadEntry(demand[i], i, nameof(demand));
            if (excluded.Contains(i)) continue;
            remaining += supply[i];
            needed += demand[i];
        }

        return needed.Value > 0 || remaining.Value > 0
            ? remaining.Value / needed.Value
            : throw new ArgumentException("A cover needs some supply or demand to remain; without the excluded producers there is neither.", nameof(excluded));
    }

    private static void CheckPosition(int position, int count, string parameterName)
    {
        if (position < 0 || position >= count)
            throw new ArgumentOutOfRangeException(parameterName, position, $"A position must lie in [0, {count - 1}].");
    }

    private static void CheckIndex(double index, string parameterName)
    {
        if (!(index >= 0 && index <= double.MaxValue))
            throw new ArgumentOutOfRangeException(parameterName, index, "An index must be finite and not negative.");
    }

    private static void CheckWeights(ReadOnlySpan<double> weights, int count)
    {
        if (weights.Length != count)
            throw new ArgumentException($"Each producer needs one weight: there are {count} producers and {weights.Length} weights.", nameof(weights));
        for (var i = 0; i < weights.Length; i++)
            if (!(weights[i] >= 0 && weights[i] <= double.MaxValue)) throw ConcentrationGuards.BadEntry(weights[i], i, nameof(weights));
    }
}
