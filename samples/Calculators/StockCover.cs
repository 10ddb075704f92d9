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
    internal static double? DaysOfNetImports(IReadOnlyCollection<StockHolding> stocks, Mass yearlyImports, Mass yearlyExports) =>
        yearlyImports > yearlyExports ? Total(stocks).Tonnes / (yearlyImports.Tonnes - yearlyExports.Tonnes) * DaysOfYear : null;

    /// <summary>The last day that stocks cover if an agreement lapses and what its clauses bind stops coming in.</summary>
    /// <param name="regime">The record.</param>
    /// <param name="agreement">The agreement that lapses.</param>
    /// <param name="imports">Where the holder's imports come from.</param>
    /// <param name="yearlyImports">How much comes in in a year.</param>
    /// <param name="stocks">What is held.</param>
    /// <param name="search">The days in which the gap may begin.</param>
    /// <param name="knownOn">The day whose knowledge may be used.</param>
    /// <returns>The first day without supply and the last day covered, for the least and the most that may be lost; null where nothing bites within the days.</returns>
    internal static (LocalDate GapFrom, Bounds<double> DaysCovered)? IfLapsed(
        Regime regime, AgreementId agreement, ShareTable imports, Mass yearlyImports, IReadOnlyCollection<StockHolding> stocks, DateSpan search, LocalDate? knownOn)
    {
        var destination = imports.Subject.Statistic.Of is { } importer
            ? importer.Match(country => country, bloc => throw new ArgumentException($"{bloc} is a bloc; ask for one country's imports.", nameof(imports)))
            : throw new ArgumentException($"{imports.Subject} is not about a country's imports; give a table such as imports-of-US.", nameof(imports));
        foreach (var span in regime.IfLapsed(agreement).ExposureOver(imports, destination, EndUser.CivilUnlisted, search, knownOn))
        {
            var lost = span.Exposure.ShareBoundAtLeast(CoverageVerdict.Prohibited);
            if (lost.Upper is not { Fraction: > 0 }) continue;
            var daily = yearlyImports.Tonnes / DaysOfYear;
            var covered = lost.MapDecreasing(share => Total(stocks).Tonnes / (share.Fraction * daily), limit: (double?)null);
            return (span.Days.First!.Value, covered);
        }

        return null;
    }

    private static Mass Total(IReadOnlyCollection<StockHolding> stocks)
    {
        if (stocks.Select(stock => (stock.Node, stock.Basis, stock.Holder)).Distinct().Count() > 1)
            throw new ArgumentException("Stocks of different minerals, forms, bases or holders do not add up; choose one of each.", nameof(stocks));
        return Mass.FromTonnes(stocks.Sum(stock => stock.Mass.Tonnes));
    }
}
