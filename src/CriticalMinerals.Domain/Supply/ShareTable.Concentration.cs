using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

public sealed partial record ShareTable
{
    /// <summary>Half of what a distribution lets its sum miss 1 by, which is far more than the order of adding makes.</summary>
    private const double SureOfSum = 5e-10;

    /// <summary>What is known of how the whole is split, without country codes: the engine of every bound below.</summary>
    /// <exception cref="InvalidOperationException">The total leaves out a withheld country; see <see cref="OfStatedTotal"/>.</exception>
    public PartialDistribution Distribution()
    {
        foreach (var producer in Withheld)
            if (producer.Place == WithheldPlace.OutsideTotal) throw NoWorld();
        return DistributionOfStatedTotal();
    }

    /// <summary>Bounds of the Herfindahl-Hirschman index over all ways in which what is unknown may be.</summary>
    /// <exception cref="InvalidOperationException">The total leaves out a withheld country; see <see cref="OfStatedTotal"/>.</exception>
    public Bounds<HerfindahlIndex> Hhi() => Distribution().Hhi();

    /// <summary>Bounds of the number of equal producers that would be as concentrated, 1 / HHI.</summary>
    /// <inheritdoc cref="Hhi"/>
    public Bounds<double> EffectiveNumber() => Distribution().EffectiveNumber();

    /// <summary>Bounds of the share that the largest producers have together, from 0 to 1.</summary>
    /// <param name="k">How many producers, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
    /// <inheritdoc cref="Hhi"/>
    public Bounds<double> ConcentrationRatio(int k) => Distribution().ConcentrationRatio(k);

    /// <summary>Bounds of the largest producer's share, from 0 to 1.</summary>
    /// <inheritdoc cref="Hhi"/>
    public Bounds<double> BergerParker() => Distribution().BergerParker();

    /// <summary>Bounds of 1 - HHI, from 0 to below 1: the chance that two units come from different producers.</summary>
    /// <inheritdoc cref="Hhi"/>
    public Bounds<double> GiniSimpson() => Distribution().GiniSimpson();

    /// <summary>Bounds of the Hall-Tideman index, from 0 to 1.</summary>
    /// <inheritdoc cref="Hhi"/>
    public Bounds<double> HallTideman() => Distribution().HallTideman();

    /// <summary>Bounds of the Hill number of an order; no upper end for orders up to 1 where the number of producers is open.</summary>
    /// <param name="order">0 or more, also infinity.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="order"/> is negative or not a number.</exception>
    /// <inheritdoc cref="Hhi"/>
    public Bounds<double> HillNumber(double order) => Distribution().HillNumber(order);

    /// <summary>Bounds of Rényi's entropy of an order, in nats.</summary>
    /// <inheritdoc cref="HillNumber"/>
    public Bounds<double> RenyiEntropy(double order) => Distribution().RenyiEntropy(order);

    /// <summary>Bounds of the Tsallis entropy of an order, from 0 on, without a unit.</summary>
    /// <inheritdoc cref="HillNumber"/>
    public Bounds<double> TsallisEntropy(double order) => Distribution().TsallisEntropy(order);

    /// <summary>Bounds of Shannon's entropy in nats; no upper end where the number of producers is open.</summary>
    /// <inheritdoc cref="Hhi"/>
    public Bounds<double> ShannonEntropy() => Distribution().ShannonEntropy();

    /// <summary>The figures of this table that are stored and exchanged: its index, its largest shares, its number of producers.</summary>
    /// <inheritdoc cref="Hhi"/>
    public ConcentrationScore Score()
    {
        var distribution = Distribution();
        return new(
            Subject,
            Rows.Count(row => row.Share > Share.Zero),
            distribution.Hhi(),
            distribution.BergerParker().MapIncreasing(Share.FromFraction),
            distribution.ConcentrationRatio(3).MapIncreasing(Share.FromFraction),
            Citation);
    }

    /// <summary>The share of a country.</summary>
    /// <param name="country">Any code but <see cref="CountryCode.Unknown"/>.</param>
    /// <returns>
    /// Its row, as far as rounding leaves it; for a country without a row, nothing where there is no residual, else from nothing up to what one producer
    /// behind the residual can have; for a country withheld inside the total, up to what no row or stated residual accounts for.
    /// </returns>
    /// <exception cref="ArgumentException">The country is <see cref="CountryCode.Unknown"/>.</exception>
    /// <exception cref="InvalidOperationException">The total leaves the country out, so that it has no share of it.</exception>
    public Bounds<Share> ShareOf(CountryCode country)
    {
        Guard.Against.UnknownProducer(country);
        foreach (var row in Rows)
            if (row.Country == country) return ShareOf(row);
        foreach (var producer in Withheld)
            if (producer.Country == country) return ShareOfWithheld(producer);
        if (Subject.Excluding.Contains(country))
            throw new InvalidOperationException($"{country} has no share of {Subject}: the whole leaves it out. Ask the table that it was left out of.");
        return Residual is null
            ? Bounds.Exact(Share.Zero)
            : Between(0, Math.Min(UnnamedMost(), CapOnUnnamed()), $"{country} is not named, and may be behind the residual");
    }

    /// <summary>The share of a row, as far as rounding leaves it.</summary>
    internal Bounds<Share> ShareOf(NationalShare row) => Around(row.Share.Fraction, row.Share.Fraction, HalfWidth, RoundedWords());

    /// <summary>The share that no row accounts for: the residual and the countries withheld inside the total.</summary>
    public Bounds<Share> UnnamedShare()
    {
        if (Residual is null && WithheldInside == 0) return Bounds.Exact(Share.Zero);
        if (Residual?.Amount is { } stated && WithheldInside == 0)
            return Around(stated.Fraction, stated.Fraction, HalfWidth, RoundedWords());
        var rest = Math.Clamp(1 - NamedSum(), 0, 1);
        return Around(rest, rest, HalfWidth * Rows.Count, RoundedWords());
    }

    /// <summary>The quantity of a country by weight, to 15 significant digits; null where the table was not made from weights.</summary>
    /// <exception cref="ArgumentException">The country is <see cref="CountryCode.Unknown"/>.</exception>
    /// <exception cref="InvalidOperationException">The total leaves the country out.</exception>
    public Bounds<Mass>? MassOf(CountryCode country)
    {
        var share = ShareOf(country);
        return TotalMass is { } total ? share.MapIncreasing(part => Mass.FromTonnes(FifteenDigits(part.Fraction * total.Tonnes))) : null;
    }

    /// <summary>The named countries with the largest shares, largest first; fewer where fewer have any.</summary>
    /// <param name="count">How many, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public ValueList<NationalShare> TopProducers(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Rows.Where(row => row.Share > Share.Zero).Take(count).ToValueList();
    }

    internal double NamedSum()
    {
        var sum = 0.0;
        foreach (var row in Rows) sum += row.Share.Fraction;
        return sum;
    }

    /// <summary>Whether the sum alone shows that there is a distribution: nothing is rounded, nothing limits who has the rest, and the sum is not at the edge of what is allowed.</summary>
    private bool SurelyAddsUp()
    {
        if (HalfWidth != 0 || Rows.IsEmpty || Residual is not (null or { MostProducers: null, MostEach: null, NamedAreLargest: false })) return false;
        var sum = NamedSum() + (Residual?.Amount?.Fraction ?? 0);
        return sum < 1 + SureOfSum && (sum > 1 - SureOfSum || Residual is { Amount: null } || WithheldInside > 0);
    }

    private PartialDistribution DistributionOfStatedTotal()
    {
        var shares = new double[Rows.Count];
        Fractions(shares);
        return PartialDistribution.Of(shares, Unnamed(), WithheldInside, HalfWidth);
    }

    private void RefuseImpossibleDistribution()
    {
        Span<double> shares = stackalloc double[Rows.Count];
        Fractions(shares);
        PartialDistribution.RefuseImpossible(shares, Unnamed(), WithheldInside, HalfWidth);
    }

    private UnnamedPart? Unnamed() => Residual is null
        ? null
        : new(Residual.Amount?.Fraction, Residual.MostProducers, Residual.MostEach?.Fraction, Residual.NamedAreLargest);

    private void Fractions(Span<double> destination)
    {
        for (var i = 0; i < destination.Length; i++) destination[i] = Rows[i].Share.Fraction;
    }

    private InvalidOperationException NoWorld() => new(
        $"{Subject} has no concentration for the whole world: its total leaves out {string.Join(", ", Withheld.Where(producer => producer.Place == WithheldPlace.OutsideTotal).Select(producer => producer.Country))}, whose figure is withheld. Ask OfStatedTotal() for the rest of the world.");

    private Bounds<Share> ShareOfWithheld(WithheldProducer producer)
    {
        if (producer.Place == WithheldPlace.OutsideTotal)
            throw new InvalidOperationException($"The share of {producer.Country} is withheld, and the total of {Subject} leaves it out. Nothing here bounds it.");
        var slack = HalfWidth * (Rows.Count + (Residual?.Amount is null ? 0 : 1));
        var most = Math.Clamp(1 - NamedSum() - (Residual?.Amount?.Fraction ?? 0), 0, 1);
        var isAlone = WithheldInside == 1 && Residual is null or { Amount: not null };
        return Around(isAlone ? most : 0, most, slack, $"the figure of {producer.Country} is withheld");
    }

    /// <summary>The most that stands behind the residual.</summary>
    private double UnnamedMost() =>
        Residual!.Amount is { } amount ? amount.Fraction + HalfWidth : 1 - NamedSum() + (HalfWidth * Rows.Count);

    /// <summary>The most that one producer behind the residual can have.</summary>
    private double CapOnUnnamed() =>
        Math.Min(Residual!.MostEach?.Fraction ?? 1, Residual.NamedAreLargest ? Rows[^1].Share.Fraction + HalfWidth : 1);

    // Why a share is not exact; nobody asks where none is rounded.
    private string RoundedWords() => Rounding is null ? "shares are as stated" : $"shares are rounded by up to {Rounding}";

    private Bounds<Share> Around(double least, double most, double slack, string reason) =>
        Between(least - slack, most + slack, reason);

    // Rounded shares must add up to 1 together, which may rule an end out: it is guaranteed, not attained.
    private Bounds<Share> Between(double least, double most, string reason) => Bounds.Between(
        Share.FromFraction(Math.Clamp(least, 0, 1)), Share.FromFraction(Math.Clamp(most, 0, 1)), isTight: HalfWidth == 0, reason);

    private static double FifteenDigits(double value) =>
        double.Parse(value.ToString("G15", InvariantFormat.Numbers), InvariantFormat.Numbers);
}
