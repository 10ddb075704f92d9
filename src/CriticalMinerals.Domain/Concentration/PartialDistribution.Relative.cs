using System.Globalization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

public sealed partial record PartialDistribution
{
    private const int WidestSearch = 100_000;

    /// <summary>Bounds of the normalised Herfindahl-Hirschman index, given how many producers have something.</summary>
    /// <param name="fewestProducers">At least so many, named, unnamed and withheld together; 1 or more.</param>
    /// <param name="mostProducers">At most so many; at most 100,000 numbers are searched.</param>
    /// <returns>The extremes over every number in the range that what is known allows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The range is empty, starts below 1, or is too wide to search.</exception>
    /// <exception cref="ArgumentException">What is known fits no number of producers in the range.</exception>
    public Bounds<double> NormalizedHerfindahlHirschman(int fewestProducers, int mostProducers) =>
        Searched(fewestProducers, mostProducers, static (c, n) => c.NormalizedHerfindahl(n), convex: true, positiveOnly: true);

    /// <summary>Bounds of Shannon's evenness, given how many producers have something.</summary>
    /// <inheritdoc cref="NormalizedHerfindahlHirschman"/>
    public Bounds<double> ShannonEvenness(int fewestProducers, int mostProducers) =>
        Searched(fewestProducers, mostProducers, static (c, n) => c.Evenness(n), convex: false, positiveOnly: true);

    /// <summary>Bounds of Theil's T index, given how many producers are counted, those with nothing included.</summary>
    /// <inheritdoc cref="NormalizedHerfindahlHirschman"/>
    public Bounds<double> TheilIndex(int fewestProducers, int mostProducers) =>
        Searched(fewestProducers, mostProducers, static (c, n) => c.Theil(n), convex: true, positiveOnly: false);

    /// <summary>Bounds of the Gini coefficient, given how many producers are counted, those with nothing included.</summary>
    /// <inheritdoc cref="NormalizedHerfindahlHirschman"/>
    public Bounds<double> Gini(int fewestProducers, int mostProducers) =>
        Searched(fewestProducers, mostProducers, static (c, n) => c.Gini(n), convex: true, positiveOnly: false);

    /// <summary>Bounds of the Gini coefficient corrected for few entries, given how many producers are counted, those with nothing included.</summary>
    /// <inheritdoc cref="NormalizedHerfindahlHirschman"/>
    public Bounds<double> GiniFiniteSample(int fewestProducers, int mostProducers) =>
        Searched(fewestProducers, mostProducers, static (c, n) => c.GiniFiniteSample(n), convex: true, positiveOnly: false);

    /// <summary>Bounds of Atkinson's index, given how many producers are counted, those with nothing included.</summary>
    /// <param name="epsilon">Aversion to inequality, 0 or more.</param>
    /// <param name="fewestProducers">At least so many, named, unnamed and withheld together; 1 or more.</param>
    /// <param name="mostProducers">At most so many; at most 100,000 numbers are searched.</param>
    /// <returns>The extremes over every number in the range that what is known allows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">ε is negative or not a number, or the range is empty, starts below 1, or is too wide.</exception>
    /// <exception cref="ArgumentException">What is known fits no number of producers in the range.</exception>
    public Bounds<double> Atkinson(double epsilon, int fewestProducers, int mostProducers)
    {
        Guard.Against.NotAnOrder(epsilon);
        return Searched(fewestProducers, mostProducers, (c, n) => c.Atkinson(n, epsilon), convex: true, positiveOnly: false);
    }

    /// <summary>Horvath's index, from 0 to 1, which only a complete distribution has: the two extreme completions do not bound it.</summary>
    /// <exception cref="InvalidOperationException">Something is not known; the message says what.</exception>
    public double HorvathIndex() => ConcentrationMetrics.HorvathIndex(CompleteShares("Horvath's index"));

    /// <summary>The dominance index, from 0 to 1, which only a complete distribution has: the two extreme completions do not bound it.</summary>
    /// <exception cref="InvalidOperationException">Something is not known; the message says what.</exception>
    public double Dominance() => ConcentrationMetrics.Dominance(CompleteShares("The dominance index"));

    private double[] CompleteShares(string metric) => IsComplete
        ? [.. shape.LeastConcentrated().Runs.Select(static run => run.Share)]
        : throw new InvalidOperationException(
            $"{metric} is not Schur-convex, so it has no bounds here and needs every share, but {shape.Reason}. Use the Herfindahl-Hirschman index, which has bounds.");

    private Bounds<double> Searched(int fewest, int most, Func<Completion, int, double> metric, bool convex, bool positiveOnly)
    {
        if (fewest < 1) throw new ArgumentOutOfRangeException(nameof(fewest), fewest, "A range of producer counts starts at 1 or more.");
        if (most < fewest) throw new ArgumentOutOfRangeException(nameof(most), most, "A range of producer counts ends at or after its start.");
        // A named producer rounded to 0 may have nothing; then one more unnamed producer is let in, which only widens.
        var named = (positiveOnly ? shape.CountPositiveNamed : Named.Count) + shape.WithheldCount;
        var first = (int)Math.Max(fewest, Math.Min(int.MaxValue, named + shape.FewestUnnamed));
        var last = shape.MostUnnamed is { } unnamed ? (int)Math.Min(most, (long)Named.Count + shape.WithheldCount + unnamed) : most;
        if (last < first) throw NoSuchNumber(fewest, most);
        if (last - first >= WidestSearch)
            throw new ArgumentOutOfRangeException(nameof(most), most, $"A range of producer counts is searched one by one: give at most {WidestSearch} numbers.");

        double lower = double.PositiveInfinity, upper = double.NegativeInfinity;
        for (var n = first; n <= last; n++)
        {
            var fixedCount = shape.WithUnnamedCount(Math.Min(n - named, shape.MostUnnamed ?? int.MaxValue));
            var least = metric(fixedCount.LeastConcentrated(), n);
            foreach (var completion in fixedCount.MostConcentrated())
            {
                var value = metric(completion, n);
                lower = Math.Min(lower, convex ? least : value);
                upper = Math.Max(upper, convex ? value : least);
            }
        }

        var reason = shape.Reason ?? string.Create(CultureInfo.InvariantCulture, $"the number of producers is only known to lie in [{first}, {last}]");
        return Bounds.Ordered<double>(Math.Min(lower, upper), Math.Max(lower, upper), shape.IsTight && !(positiveOnly && shape.HasDoubtfulZero), reason, nameof(upper));
    }

    private ArgumentException NoSuchNumber(int fewest, int most) => new(
        string.Create(CultureInfo.InvariantCulture, $"What is known must fit some number of producers in the range, but [{fewest}, {most}] fits not: {this}."),
        nameof(fewest));
}
