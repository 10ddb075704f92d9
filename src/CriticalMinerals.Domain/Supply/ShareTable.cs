using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Who has which share of one whole: national shares, what no country is named for, what is withheld, how it was rounded, and the source.</summary>
/// <remarks>
/// <para>The rows, the residual and the withheld countries inside the total are together the whole. Nothing missing is zero: a country without a row is
/// part of the residual, and has nothing only where there is none.</para>
/// <para>Rows stand in falling order of their shares, equal shares in the order of the country codes, in whatever order they are given; withheld
/// countries stand in the order of their codes. Equal by all members; no order. Tables with unequal subjects never combine.</para>
/// <para>JSON: a document root with <c>subject</c>, <c>rows</c>, <c>citation</c> and, where there is something to say, <c>residual</c> (left out where
/// there is none), <c>withheld</c>, <c>rounding</c>, <c>totalMass</c>, <c>totalVolume</c>, <c>rowsOverPrintedTotal</c>.</para>
/// </remarks>
public sealed partial record ShareTable
{
    /// <summary>How far a printed total may fall short of its rows and still be taken for a rounded one.</summary>
    private const double MostOverPrintedTotal = 0.05;

    /// <summary>A table as it is kept; use <see cref="FromShares"/> or <see cref="FromQuantities"/> to make one from a source.</summary>
    /// <param name="subject">What the table is about.</param>
    /// <param name="rows">One row or more, in any order.</param>
    /// <param name="citation">Where the figures stand.</param>
    /// <param name="residual">What no country is named for; null, or <see cref="Residual.None"/>, where the rows and the withheld countries are the whole.</param>
    /// <param name="withheld">Countries whose figure is kept secret, in any order.</param>
    /// <param name="rounding">How far rounding may have moved each stated share, below 0.5: 0.005 for whole percents; null for not at all.</param>
    /// <param name="totalMass">What a share of 1 stands for, where the table was made from weights.</param>
    /// <param name="totalVolume">What a share of 1 stands for, where the table was made from gas volumes.</param>
    /// <param name="rowsOverPrintedTotal">By which part of the printed total the quantities exceed it; above 0, at most 0.05.</param>
    /// <exception cref="ArgumentException">
    /// There is no row; a country comes twice; the shares exceed 1 beyond rounding, or fall short of it without a residual or a withheld country
    /// inside the total; the residual is more than its producers can have; or a figure is out of its range.
    /// </exception>
    [JsonConstructor]
    public ShareTable(
        SupplySubject subject,
        ValueList<NationalShare> rows,
        Citation citation,
        Residual? residual = null,
        ValueList<WithheldProducer> withheld = default,
        Share? rounding = null,
        Mass? totalMass = null,
        GasVolume? totalVolume = null,
        Share? rowsOverPrintedTotal = null)
    {
        Subject = Guard.Against.Null(subject);
        Citation = Guard.Against.Null(citation);
        Residual = residual is { IsNone: false } ? residual : null;
        Rounding = rounding is null ? null : Guard.Against.RoundingOutOfRange(rounding);
        Rows = Guard.Against.NoRows(LargestFirst(rows), nameof(rows));
        Withheld = withheld.Count < 2 ? withheld : ByCountry(withheld);
        Guard.Against.CountryTwice(Rows, Withheld, subject.Excluding, nameof(rows));
        if (totalVolume is not null || totalMass is { Tonnes: not > 0 }) Guard.Against.TwoTotals(totalMass, totalVolume);
        TotalMass = totalMass;
        TotalVolume = totalVolume;
        RowsOverPrintedTotal = rowsOverPrintedTotal is null or { Fraction: > 0 and <= MostOverPrintedTotal }
            ? rowsOverPrintedTotal
            : throw new ArgumentOutOfRangeException(
                nameof(rowsOverPrintedTotal), rowsOverPrintedTotal, "Rows exceed a rounded total by more than 0 and at most 0.05 of it. Leave it out where they do not.");
        Guard.Against.WrongSum(this, nameof(rows));
        if (!SurelyAddsUp()) RefuseImpossibleDistribution();
    }

    /// <summary>What the table is about.</summary>
    [JsonConverter(typeof(OwnJsonOnly<ShareTable>))]
    public SupplySubject Subject { get; }

    /// <summary>The named countries, the largest share first, equal shares in the order of the country codes.</summary>
    public ValueList<NationalShare> Rows { get; }

    /// <summary>What no country is named for; null where the rows and the withheld countries inside the total are the whole.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Residual? Residual { get; }

    /// <summary>Countries whose figure is kept secret, in the order of their codes.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<WithheldProducer> Withheld { get; }

    /// <summary>How far rounding may have moved each stated share, below 0.5; null for not at all.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Share? Rounding { get; }

    /// <summary>What a share of 1 stands for, by weight; null where no weight is known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Mass? TotalMass { get; }

    /// <summary>What a share of 1 stands for, by gas volume; null where no volume is known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GasVolume? TotalVolume { get; }

    /// <summary>By which part of the printed total the quantities exceed it, so that their own sum is the whole; null where they do not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Share? RowsOverPrintedTotal { get; }

    /// <summary>Where the figures stand.</summary>
    public Citation Citation { get; }

    /// <summary>The table in one line, for people.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Subject}: {string.Join(", ", Rows.Select(row => FormattableString.Invariant($"{row.Country} {row.Share.Percent:0.##} %")))}{(Residual is null ? "" : $", residual {Residual}")}{(Withheld.IsEmpty ? "" : $", withheld {string.Join(", ", Withheld.Select(producer => producer.Country))}")}");

    internal double HalfWidth => Rounding?.Fraction ?? 0;

    internal int WithheldInside => Withheld.IsEmpty ? 0 : CountInside(Withheld);

    private static int CountInside(ValueList<WithheldProducer> withheld) => withheld.Count(producer => producer.Place == WithheldPlace.InsideTotal);

    private static ValueList<WithheldProducer> ByCountry(ValueList<WithheldProducer> withheld) => withheld.OrderBy(producer => producer.Country).ToValueList();

    private static ValueList<NationalShare> LargestFirst(ValueList<NationalShare> rows)
    {
        var span = rows.AsSpan();
        for (var i = 1; i < span.Length; i++)
        {
            if (Compare(span[i - 1], span[i]) <= 0) continue;
            var sorted = span.ToArray();
            Array.Sort(sorted, Compare);
            return ValueList.Create<NationalShare>(sorted);
        }

        return rows;
    }

    private static int Compare(NationalShare one, NationalShare other) =>
        other.Share.CompareTo(one.Share) is not 0 and var order ? order : one.Country.CompareTo(other.Country);
}
