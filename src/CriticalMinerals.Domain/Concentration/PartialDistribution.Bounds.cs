using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

public sealed partial record PartialDistribution
{
    /// <summary>Bounds of the Herfindahl-Hirschman index over all completions.</summary>
    public Bounds<HerfindahlIndex> Hhi()
    {
        if (shape.Only is not { } only) return HhiOfSome();
        var index = HerfindahlIndex.FromFraction(only.Herfindahl());
        return new(index, index, isTight: true, reason: null);
    }

    private Bounds<HerfindahlIndex> HhiOfSome()
    {
        var fraction = HerfindahlHirschman();
        return Bounds.Ordered(
            HerfindahlIndex.FromFraction(fraction.Lower), fraction.Upper is { } upper ? HerfindahlIndex.FromFraction(upper) : (HerfindahlIndex?)null, fraction.IsTight, fraction.Reason,
            nameof(fraction));
    }

    /// <summary>Bounds of the Herfindahl-Hirschman index as a fraction; see <see cref="ConcentrationMetrics.HerfindahlHirschman"/>.</summary>
    public Bounds<double> HerfindahlHirschman() => Convex(static c => c.Herfindahl());

    /// <summary>Bounds of 1/H; the upper end is open where nothing is named and the number of producers is open.</summary>
    public Bounds<double> EffectiveNumber() => Concave(static c => 1 / c.Herfindahl());

    /// <summary>Bounds of the share of the largest producers together, from 0 to 1; see <see cref="ConcentrationMetrics.ConcentrationRatio"/>.</summary>
    /// <param name="k">How many producers, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
    public Bounds<double> ConcentrationRatio(int k)
    {
        Guard.Against.BelowOne(k, "The number of producers in a concentration ratio");
        return Convex(c => c.Top(k));
    }

    /// <summary>Bounds of the largest producer's share, from 0 to 1.</summary>
    public Bounds<double> BergerParker() => Convex(static c => c.Largest);

    /// <summary>Bounds of 1 - HHI, from 0 to below 1: the chance that two units come from different producers.</summary>
    public Bounds<double> GiniSimpson() => Concave(static c => 1 - c.Herfindahl());

    /// <summary>Bounds of the Hall-Tideman index; the lower end is 0, approached, where the number of producers is open.</summary>
    public Bounds<double> HallTideman() => Convex(static c => c.HallTideman());

    /// <summary>Bounds of the Hill number of an order; no upper end for orders up to 1 where the number of producers is open.</summary>
    /// <param name="order">0 or more, also infinity.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="order"/> is negative or not a number.</exception>
    public Bounds<double> HillNumber(double order)
    {
        Guard.Against.NotAnOrder(order);
        return Concave(c => c.Hill(order));
    }

    /// <summary>Bounds of Rényi's entropy of an order, in nats; no upper end for orders up to 1 where the number of producers is open.</summary>
    /// <inheritdoc cref="HillNumber"/>
    public Bounds<double> RenyiEntropy(double order)
    {
        Guard.Against.NotAnOrder(order);
        return Concave(c => Math.Log(c.Hill(order)));
    }

    /// <summary>Bounds of the Tsallis entropy of an order; no upper end for orders up to 1 where the number of producers is open.</summary>
    /// <inheritdoc cref="HillNumber"/>
    public Bounds<double> TsallisEntropy(double order)
    {
        Guard.Against.NotAnOrder(order);
        return Concave(c => c.Tsallis(order));
    }

    /// <summary>Bounds of Shannon's entropy in nats; no upper end where the number of producers is open.</summary>
    public Bounds<double> ShannonEntropy() => Concave(static c => c.Shannon());

    private Bounds<double> Convex(Func<Completion, double> metric)
    {
        var upper = double.NegativeInfinity;
        foreach (var completion in shape.MostConcentrated()) upper = Math.Max(upper, metric(completion));
        return InOrder(metric(shape.LeastConcentrated()), upper);
    }

    private Bounds<double> Concave(Func<Completion, double> metric)
    {
        var lower = double.PositiveInfinity;
        foreach (var completion in shape.MostConcentrated()) lower = Math.Min(lower, metric(completion));
        return InOrder(lower, metric(shape.LeastConcentrated()));
    }

    // The ends come by different sums, so equal ends may arrive in the wrong order by the last bit.
    private Bounds<double> InOrder(double lower, double upper) =>
        Bounds.Ordered(Math.Min(lower, upper), double.IsPositiveInfinity(upper) ? null : Math.Max(lower, upper), shape.IsTight, shape.Reason, nameof(upper));
}
