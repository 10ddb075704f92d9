using System.Globalization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Guards for share tables, in the manner of Ardalis.GuardClauses: what is let through is a whole that its parts make up.</summary>
internal static class ShareTableGuards
{
    /// <summary>How far sums may miss 1 by arithmetic alone.</summary>
    internal const double RoundOff = 1e-9;

    internal static Share? RoundingOutOfRange(this IGuardClause _, Share? rounding) => rounding switch
    {
        null or { Fraction: 0 } => null,
        { Fraction: < 0.5 } => rounding,
        _ => throw new ArgumentOutOfRangeException(
            nameof(rounding), rounding, "A rounding half-width is below 0.5, as a fraction: 0.005 where shares are printed in whole percents."),
    };

    internal static ValueList<NationalShare> NoRows(this IGuardClause _, ValueList<NationalShare> rows, string parameterName) =>
        rows.IsEmpty
            ? throw new ArgumentException(
                "A share table names at least one country; this one has no rows. Where nothing is known there is no table to make.", parameterName)
            : rows;

    internal static void CountryTwice(
        this IGuardClause _, ValueList<NationalShare> rows, ValueList<WithheldProducer> withheld, ValueList<CountryCode> excluded, string parameterName)
    {
        Span<bool> seen = stackalloc bool[CountryCode.IndexCount];
        seen.Clear();
        RefuseTwice(seen, rows, withheld, excluded, parameterName);
    }

    // Apart: a method that takes room on the stack and has loops is optimized when it is first compiled, which takes long.
    private static void RefuseTwice(
        Span<bool> seen, ValueList<NationalShare> rows, ValueList<WithheldProducer> withheld, ValueList<CountryCode> excluded, string parameterName)
    {
        foreach (var row in rows.AsSpan())
        {
            if (Seen(seen, row.Country)) throw Twice(row.Country, isWithheld: false, parameterName);
            if (!excluded.IsEmpty) RefuseExcluded(excluded, row.Country, parameterName);
        }

        foreach (var producer in withheld.AsSpan())
        {
            if (Seen(seen, producer.Country)) throw Twice(producer.Country, isWithheld: true, nameof(withheld));
            if (!excluded.IsEmpty) RefuseExcluded(excluded, producer.Country, parameterName);
        }

        static bool Seen(Span<bool> seen, CountryCode country)
        {
            var before = seen[country.Index];
            seen[country.Index] = true;
            return before;
        }
    }

    internal static ArgumentException Twice(CountryCode country, bool isWithheld, string parameterName) => new(
        isWithheld
            ? $"A share table names each country once: {country} is withheld and comes a second time. Keep its row or its withholding."
            : $"A share table names each country once: {country} comes twice. Add its rows up first.",
        parameterName);

    private static void RefuseExcluded(ValueList<CountryCode> excluded, CountryCode country, string parameterName)
    {
        if (excluded.Contains(country))
            throw new ArgumentException($"The subject excludes {country}, so it has no part in the table. Leave it out, or out of the excluded countries.", parameterName);
    }

    internal static void TwoTotals(this IGuardClause _, Mass? totalMass, GasVolume? totalVolume)
    {
        if (totalMass is not null && totalVolume is not null)
            throw new ArgumentException($"A whole is a mass or a gas volume, not both: {totalMass} and {totalVolume}. Leave one out.", nameof(totalVolume));
        if (totalMass == Mass.Zero || totalVolume == GasVolume.Zero)
            throw new ArgumentException(
                "A whole that shares are of is more than zero. Leave it out where it is not known.", totalMass is null ? nameof(totalVolume) : nameof(totalMass));
    }

    internal static void WrongSum(this IGuardClause _, ShareTable table, string parameterName)
    {
        var stated = table.Residual?.Amount;
        var sum = table.NamedSum() + (stated?.Fraction ?? 0);
        var tolerance = RoundOff + (table.HalfWidth * (table.Rows.Count + (stated is null ? 0 : 1)));
        var isOpen = table.Residual is { Amount: null } || table.WithheldInside > 0;
        if (sum > 1 + tolerance || sum < 1 - tolerance && !isOpen) throw WrongSum(table, sum, parameterName);
    }

    private static ArgumentException WrongSum(ShareTable table, double sum, string parameterName) => sum > 1
        ? new(
            Invariant($"Shares add up to at most 1: the {Parts(table)} add up to {Shortest(sum)}. State the rounding half-width (0.005 for whole percents), or look for a total among the rows."),
            parameterName)
        : new(
            Invariant($"Shares add up to 1: the {Parts(table)} add up to {Shortest(sum)}, and nothing has the rest. Give Residual.Remainder, a withheld country inside the total, or the rounding half-width."),
            parameterName);

    private static string Parts(ShareTable table) => table.Residual?.Amount is { } stated
        ? Invariant($"{table.Rows.Count} rows and the residual of {stated}")
        : Invariant($"{table.Rows.Count} rows");

    internal static void OpenWhole(this IGuardClause _, double? printedTotal, double? otherCountries, bool hasWithheldInside)
    {
        if (printedTotal is not null) return;
        if (hasWithheldInside)
            throw new ArgumentException(
                "A country withheld inside the total needs the printed total: without it nobody knows the whole. Give printedTotal, or say that the country is outside.", nameof(printedTotal));
        if (otherCountries is null)
            throw new ArgumentException(
                "Quantities need a whole: neither a printed total nor other countries are given. Pass otherCountries, zero where the rows are all there is.", nameof(otherCountries));
    }

    internal static double NothingProduced(this IGuardClause _, double whole, string parameterName) =>
        whole > 0
            ? double.IsFinite(whole) ? whole : throw new ArgumentException("The quantities add up to more than a double can hold. Check their unit.", parameterName)
            : throw new ArgumentException("A share table needs a quantity above zero; all rows, other countries and the printed total are zero.", parameterName);

    /// <summary>The part of the printed total by which the counted quantities exceed it; null where they do not.</summary>
    internal static Share? FarOverPrintedTotal(this IGuardClause _, double counted, double? printedTotal, double most, string unit)
    {
        if (printedTotal is not { } printed) return null;
        var over = (counted - printed) / printed;
        if (over <= RoundOff) return null;
        return over <= most
            ? Share.FromFraction(over)
            : throw new ArgumentException(
                Invariant($"Rows may exceed a rounded total by up to {100 * most:0.##} %: {Shortest(counted)} {unit} against the printed {Shortest(printed)} {unit}. Check the unit and the rows, or leave the printed total out."),
                nameof(printedTotal));
    }

    private static string Shortest(double value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
