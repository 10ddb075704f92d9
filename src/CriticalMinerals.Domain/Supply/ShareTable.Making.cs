using System.Globalization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

public sealed partial record ShareTable
{
    /// <summary>A table from published shares.</summary>
    /// <param name="subject">What the table is about.</param>
    /// <param name="rows">One row or more, in any order.</param>
    /// <param name="residual">What no country is named for: <see cref="Residual.Remainder"/> for what the rows leave, <see cref="Residual.None"/> where they are the whole.</param>
    /// <param name="citation">Where the figures stand.</param>
    /// <param name="withheld">Countries whose figure is kept secret; null for none.</param>
    /// <param name="rounding">How far rounding may have moved each stated share, below 0.5: 0.005 for whole percents; null for not at all.</param>
    /// <exception cref="ArgumentException">The rows and the residual are not a table; the message says the rule, the value and the way out.</exception>
    public static ShareTable FromShares(
        SupplySubject subject,
        IEnumerable<NationalShare> rows,
        Residual residual,
        Citation citation,
        IEnumerable<WithheldProducer>? withheld = null,
        Share? rounding = null) =>
        new(subject, Guard.Against.Null(rows).ToValueList(), citation, Guard.Against.Null(residual), (withheld ?? []).ToValueList(), rounding);

    /// <summary>A table from quantities by weight.</summary>
    /// <param name="subject">What the table is about.</param>
    /// <param name="rows">One row or more, in any order; a row of zero says that the country has none.</param>
    /// <param name="citation">Where the figures stand.</param>
    /// <param name="printedTotal">The total as printed; null where none is, so that the rows and <paramref name="otherCountries"/> are the whole.</param>
    /// <param name="otherCountries">What the source gives for countries that it does not name, zero where it says that there is none; null where it says nothing.</param>
    /// <param name="residual">What is known of the producers behind the residual; its amount comes from the quantities. Null for nothing.</param>
    /// <param name="withheld">Countries whose figure is kept secret; null for none. Those inside the total need a printed total.</param>
    /// <returns>
    /// Shares of the printed total, which counts more than the rows by the residual. A printed total is rounded on its own: where rows and other
    /// countries exceed it by up to 5 %, their sum is the whole, and <see cref="RowsOverPrintedTotal"/> records the difference.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// Neither a printed total nor other countries are given; the quantities exceed the printed total by more than 5 %; all are zero; a withheld country
    /// inside the total and no printed total; or the rows are not a table.
    /// </exception>
    public static ShareTable FromQuantities(
        SupplySubject subject,
        IEnumerable<NationalMass> rows,
        Citation citation,
        Mass? printedTotal = null,
        Mass? otherCountries = null,
        Residual? residual = null,
        IEnumerable<WithheldProducer>? withheld = null)
    {
        var given = Guard.Against.Null(rows).ToArray();
        var quantities = new Quantity[given.Length];
        for (var i = 0; i < given.Length; i++) quantities[i] = new(given[i].Country, given[i].Mass.Tonnes, given[i].Estimated);
        var parts = Parts.Of(quantities, printedTotal?.Tonnes, otherCountries?.Tonnes, residual, (withheld ?? []).ToValueList(), "t");
        return new(subject, parts.Rows, citation, parts.Residual, parts.Withheld, null, Mass.FromTonnes(parts.Whole), null, parts.Over);
    }

    /// <summary>A table from quantities of gas by volume.</summary>
    /// <inheritdoc cref="FromQuantities"/>
    public static ShareTable FromGasVolumes(
        SupplySubject subject,
        IEnumerable<NationalGasVolume> rows,
        Citation citation,
        GasVolume? printedTotal = null,
        GasVolume? otherCountries = null,
        Residual? residual = null,
        IEnumerable<WithheldProducer>? withheld = null)
    {
        var quantities = Guard.Against.Null(rows).Select(row => new Quantity(row.Country, row.Volume.CubicMetres, row.Estimated)).ToArray();
        var parts = Parts.Of(quantities, printedTotal?.CubicMetres, otherCountries?.CubicMetres, residual, (withheld ?? []).ToValueList(), "m3");
        return new(subject, parts.Rows, citation, parts.Residual, parts.Withheld, null, null, GasVolume.FromCubicMetres(parts.Whole), parts.Over);
    }

    private readonly record struct Quantity(CountryCode Country, double Amount, bool Estimated);

    private sealed record Parts(ValueList<NationalShare> Rows, double Whole, Residual? Residual, ValueList<WithheldProducer> Withheld, Share? Over)
    {
        internal static Parts Of(
            Quantity[] rows, double? printed, double? others, Residual? residual, ValueList<WithheldProducer> withheld, string unit)
        {
            var hasWithheldInside = !withheld.IsEmpty && withheld.Any(producer => producer.Place == WithheldPlace.InsideTotal);
            Guard.Against.OpenWhole(printed, others, hasWithheldInside);
            var counted = Sum(rows) + (others ?? 0);
            var whole = Guard.Against.NothingProduced(Math.Max(counted, printed ?? 0), nameof(rows));
            var over = Guard.Against.FarOverPrintedTotal(counted, printed, MostOverPrintedTotal, unit);
            var shares = new NationalShare[rows.Length];
            for (var i = 0; i < shares.Length; i++) shares[i] = new(rows[i].Country, Share.FromFraction(rows[i].Amount / whole), rows[i].Estimated);
            var unnamed = others is null || !hasWithheldInside ? whole - Sum(rows) : others.Value;
            return new(ValueList.Create<NationalShare>(shares), whole, Unnamed(residual, unnamed / whole, isStated: others is not null && hasWithheldInside), withheld, over);
        }

        // Where others are stated beside withheld countries, the gap to the printed total belongs to the withheld; else all that is left is unnamed.
        private static Residual? Unnamed(Residual? limits, double fraction, bool isStated)
        {
            if (limits is not null) RefuseMisfit(limits, fraction);
            if (!(fraction > ShareTableGuards.RoundOff)) return null;
            return new(isStated ? Share.FromFraction(fraction) : null, limits?.MostProducers, limits?.MostEach, limits?.NamedAreLargest ?? false);
        }

        private static void RefuseMisfit(Residual limits, double fraction)
        {
            if (limits.Amount is { Fraction: > 0 } amount)
                throw new ArgumentException($"The amount of the residual comes from the quantities: leave {amount} out of it, and give its limits only.", nameof(limits));
            if (limits.IsNone && fraction > ShareTableGuards.RoundOff)
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"The rows leave {fraction:0.######} of the whole, so there is a residual. Leave Residual.None out, or correct the quantities."), nameof(limits));
        }

        private static double Sum(Quantity[] rows)
        {
            var sum = 0.0;
            foreach (var row in rows) sum += row.Amount;
            return sum;
        }
    }
}
