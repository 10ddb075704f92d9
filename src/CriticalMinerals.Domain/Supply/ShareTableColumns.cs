using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Many share tables side by side as columns, such as all tables of an edition, so that one call scores them all.</summary>
/// <remarks>
/// <para>The columns are the input of <see cref="ConcentrationScorer"/>: the tables are its groups. Making them reads every table once; scoring them is one
/// pass over numbers.</para>
/// <para>Immutable; may be asked from several threads at once. Two are equal only if they are the same object.</para>
/// </remarks>
[JsonConverter(typeof(OwnJsonOnly))]
public sealed class ShareTableColumns
{
    private readonly double[] shares;
    private readonly CountryCode[] producers;
    private readonly int[] starts;
    private readonly double[] residuals;

    /// <summary>What the producers without a row add to the index at least and at most, or the index itself where rounding moves all shares together.</summary>
    private readonly (double Least, double Most, bool IsWhole)[] rests;

    /// <summary>Tightness and reason of each table's bounds.</summary>
    private readonly (bool IsTight, string? Reason)[] qualities;

    private ShareTableColumns(ValueList<ShareTable> tables)
    {
        Tables = tables;
        starts = new int[tables.Count + 1];
        for (var t = 0; t < tables.Count; t++) starts[t + 1] = starts[t] + tables[t].Rows.Count;
        shares = new double[starts[^1]];
        producers = new CountryCode[starts[^1]];
        residuals = new double[tables.Count];
        rests = new (double, double, bool)[tables.Count];
        qualities = new (bool, string?)[tables.Count];
        for (var t = 0; t < tables.Count; t++) Read(t);
    }

    /// <summary>The tables, in the order of the columns.</summary>
    public ValueList<ShareTable> Tables { get; }

    /// <summary>How many tables there are.</summary>
    public int Count => Tables.Count;

    /// <summary>
    /// The shares of all rows as fractions, table after table, each table's largest first. Where nothing is rounded they add up to 1 with the residual: what
    /// a sum missed 1 by in its last digits is corrected.
    /// </summary>
    public ReadOnlySpan<double> Shares => shares;

    /// <summary>The country of each share.</summary>
    public ReadOnlySpan<CountryCode> Producers => producers;

    /// <summary>Where each table's shares start, and the end of the last: one more than there are tables.</summary>
    public ReadOnlySpan<int> TableStarts => starts;

    /// <summary>The part of each table's total that no row accounts for, from 0 to 1: the residual and what is withheld inside the total.</summary>
    public ReadOnlySpan<double> Residuals => residuals;

    /// <summary>Puts tables side by side.</summary>
    /// <param name="tables">The tables, in any number and order; none is allowed.</param>
    /// <exception cref="ArgumentNullException">The tables, or one of them, is null.</exception>
    public static ShareTableColumns Of(IEnumerable<ShareTable> tables)
    {
        var list = Guard.Against.Null(tables).ToArray();
        foreach (var table in list) Guard.Against.Null(table, nameof(tables));
        return new(ValueList.Create<ShareTable>(list));
    }

    /// <summary>Bounds of the Herfindahl-Hirschman index of every table, the same as <see cref="ShareTable.Hhi"/> gives one by one.</summary>
    /// <param name="lower">
    /// Gets the lower end for each table as a fraction; NaN where a table's total leaves out a withheld country and there is no index for the world: put
    /// <see cref="ShareTable.OfStatedTotal"/> in its place.
    /// </param>
    /// <param name="upper">Gets the upper end for each table, or NaN.</param>
    /// <exception cref="ArgumentException">A destination is too short.</exception>
    public void HerfindahlHirschman(Span<double> lower, Span<double> upper)
    {
        Guard.Against.TooShort(Math.Min(lower.Length, upper.Length), Count);
        ConcentrationScorer.HerfindahlHirschmanOfShares(shares, starts, lower);
        for (var t = 0; t < rests.Length; t++)
        {
            // A table whose named producers have nothing has no score of its own, but its rest has.
            var named = rests[t].IsWhole || double.IsNaN(lower[t]) ? 0 : lower[t];
            lower[t] = Math.Min(1, named + rests[t].Least);
            upper[t] = Math.Min(1, named + rests[t].Most);
        }
    }

    /// <summary>Bounds of the Herfindahl-Hirschman index of every table, the same as <see cref="ShareTable.Hhi"/> gives one by one.</summary>
    /// <returns>One entry for each table; null where its total leaves out a withheld country.</returns>
    public IReadOnlyList<Bounds<HerfindahlIndex>?> Hhi()
    {
        double[] lower = new double[Count], upper = new double[Count];
        HerfindahlHirschman(lower, upper);
        var bounds = new Bounds<HerfindahlIndex>?[Count];
        for (var t = 0; t < bounds.Length; t++)
        {
            if (double.IsNaN(lower[t])) continue;
            bounds[t] = Bounds.Ordered<HerfindahlIndex>(
                HerfindahlIndex.FromFraction(lower[t]), HerfindahlIndex.FromFraction(upper[t]), qualities[t].IsTight, qualities[t].Reason, nameof(upper));
        }

        return bounds;
    }

    private void Read(int t)
    {
        var table = Tables[t];
        var column = shares.AsSpan(starts[t]..starts[t + 1]);
        for (var i = 0; i < column.Length; i++) (column[i], producers[starts[t] + i]) = (table.Rows[i].Share.Fraction, table.Rows[i].Country);
        if (table.Withheld.Any(producer => producer.Place == WithheldPlace.OutsideTotal))
        {
            rests[t] = (double.NaN, double.NaN, IsWhole: true);
        }
        else
        {
            var distribution = table.Distribution();
            qualities[t] = (distribution.IsTight, distribution.Reason);
            rests[t] = RestOf(distribution, column);
        }

        residuals[t] = Residual(table, column);
    }

    private static (double Least, double Most, bool IsWhole) RestOf(PartialDistribution distribution, Span<double> column)
    {
        if (distribution.RoundingHalfWidth == 0)
        {
            var (least, most) = distribution.CopyUnrounded(column);
            return (least, most, IsWhole: false);
        }

        var bounds = distribution.HerfindahlHirschman();
        return (bounds.Lower, bounds.Upper!.Value, IsWhole: true);
    }

    private static double Residual(ShareTable table, ReadOnlySpan<double> column)
    {
        if (table.Residual is null && table.WithheldInside == 0) return 0;
        var rest = 1.0;
        foreach (var share in column) rest -= share;
        return Math.Max(0, rest);
    }
}
