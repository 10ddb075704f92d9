namespace CriticalMinerals.Domain.Samples.Calculators;

/// <summary>For how long stocks last when supply stops, such as when an agreement lapses.</summary>
internal static class StockCover
{
    private const int DaysOfYear = 365;

    /// <summary>Days of consumption: stock over average daily consumption.</summary>
    /// <param name="stocks">Stocks of one mineral, form and basis, of one holder and date.</param>
    /// <param name="yearlyConsumption">What the holder uses in a year, on the same basis; more than zero.</param>
    /// <exception cref="ArgumentException">The stocks are of different things, or nothing is used.</exception>
    internal static double DaysOfConsumption(IReadOnlyCollection<StockHolding> stocks, Mass yearlyConsumption) =>
        yearlyConsumption > Mass.Zero
            ? Total(stocks).Tonnes / yearlyConsumption.Tonnes * DaysOfYear
            : throw new ArgumentException("Stocks of what nobody uses last for ever: give a yearly consumption above zero.", nameof(yearlyConsumption));

    /// <summary>Days of net imports: stock over average daily imports less exports, as the IEA counts oil. Null for a net exporter.</summary>
    /// <exception cref="ArgumentException">The stocks are of different things.</exception>
    internal static double? DaysOfNetImports(IReadOnlyCollection<StockHolding> stocks, Mass yearlyImports, Mass yearlyExports) =>
        yearlyImports > yearlyExports ? Total(stocks).Tonnes / (yearlyImports.Tonnes - yearlyExports.Tonnes) * DaysOfYear : null;

    /// <summary>From when on, and for how many days, stocks replace what stops coming in if an agreement lapses.</summary>
    /// <param name="regime">The record.</param>
    /// <param name="agreement">The agreement that lapses.</param>
    /// <param name="imports">Where the holder's imports come from.</param>
    /// <param name="yearlyImports">How much comes in in a year, spread evenly over its days.</param>
    /// <param name="stocks">What is held, all of it on the first day of the gap.</param>
    /// <param name="search">The days that are looked at, with a last one: what comes after it is not asked.</param>
    /// <param name="knownOn">The day whose knowledge may be used.</param>
    /// <returns>
    /// The first day on which something may be lost, and the days from then on until the stocks are used up, each at the loss of that day: at least where as much is lost as may be,
    /// at most where as little is. No upper end where they then outlast the days looked at. Null where nothing is lost within those days.
    /// </returns>
    /// <exception cref="ArgumentException">The table is not of one country's imports, the stocks are of different things, or the days looked at have no end.</exception>
    internal static (LocalDate GapFrom, Bounds<double> DaysCovered)? IfLapsed(
        Regime regime, AgreementId agreement, ShareTable imports, Mass yearlyImports, IReadOnlyCollection<StockHolding> stocks, DateSpan search, LocalDate? knownOn)
    {
        var destination = imports.Subject.Statistic.Of is { } importer
            ? importer.Match(country => country, bloc => throw new ArgumentException($"{bloc} is a bloc; ask for one country's imports.", nameof(imports)))
            : throw new ArgumentException($"{imports.Subject} is not about a country's imports; give a table such as imports-of-US.", nameof(imports));
        if (search.Last is not { } end) throw new ArgumentException($"The days looked at need a last one, and {search} has none.", nameof(search));
        var spans = regime.IfLapsed(agreement).ExposureOver(imports, destination, EndUser.CivilUnlisted, search, knownOn)
            .Select(span => (span.Days, Lost: span.Exposure.ShareBoundAtLeast(CoverageVerdict.Prohibited)))
            .SkipWhile(span => span.Lost.Upper is not { Fraction: > 0 })
            .ToList();
        if (spans.Count == 0) return null;
        var from = spans[0].Days.First!.Value;
        var (stock, daily) = (Total(stocks).Tonnes, yearlyImports.Tonnes / DaysOfYear);
        double? Lasts(Func<Bounds<Share>, Share> lost) =>
            DaysUntilUsedUp(stock, spans.Select(span => (DaysFrom(span.Days.First!.Value, span.Days.Last ?? end), lost(span.Lost).Fraction * daily)));

        var reason = "the record leaves open how much is lost, or when";
        if (Lasts(lost => lost.Upper!.Value) is not { } least) return (from, Bounds.AtLeast<double>(DaysFrom(from, end), isTight: false, $"the stocks outlast {end:uuuu-MM-dd}"));
        return (from, Lasts(lost => lost.Lower) is { } most ? Bounds.Between(least, most, isTight: false, reason) : Bounds.AtLeast(least, isTight: false, reason));
    }

    /// <summary>The days until a stock is used up at the daily use of each stretch; null where it outlasts them.</summary>
    private static double? DaysUntilUsedUp(double stock, IEnumerable<(int Days, double Daily)> stretches)
    {
        double passed = 0;
        foreach (var (days, daily) in stretches)
        {
            if (daily > 0 && stock / daily <= days) return passed + (stock / daily);
            stock -= days * daily;
            passed += days;
        }

        return null;
    }

    private static int DaysFrom(LocalDate first, LocalDate last) => Period.DaysBetween(first, last) + 1;

    private static Mass Total(IReadOnlyCollection<StockHolding> stocks)
    {
        if (stocks.Select(stock => (stock.Node, stock.Basis, stock.Holder, stock.HeldOn)).Distinct().Count() > 1)
            throw new ArgumentException("Stocks of different minerals, forms, bases, holders or dates do not add up; choose one of each.", nameof(stocks));
        return Mass.FromTonnes(stocks.Sum(stock => stock.Mass.Tonnes));
    }
}
