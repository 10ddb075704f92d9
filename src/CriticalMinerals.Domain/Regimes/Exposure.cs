using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A share table split by how each producer's supply is bound towards one destination on a day.</summary>
/// <remarks>
/// For every verdict the share is given as bounds: what is certainly bound so, and that plus what may be. The certain shares of all verdicts
/// and <see cref="Unsettled"/> sum to the whole; where shares are rounded, their lower ends to no more and their upper ends to no less.
/// </remarks>
public sealed record Exposure
{
    /// <summary>An exposure as it is kept; a <see cref="Regime"/> answers with one.</summary>
    /// <param name="table">The table asked about.</param>
    /// <param name="destination">The destination.</param>
    /// <param name="endUser">What is stated of the end user.</param>
    /// <param name="asOf">The two dates of the question.</param>
    /// <param name="rows">One row for each producer in the order of the table, and last one for what no country is named for, if anything.</param>
    /// <exception cref="ArgumentException">The destination is unknown, or the rows are not those of the table and the question.</exception>
    [JsonConstructor]
    public Exposure(ShareTable table, CountryCode destination, EndUser endUser, AsOf asOf, ValueList<ExposureRow> rows)
    {
        Table = Guard.Against.Null(table);
        Destination = destination != CountryCode.Unknown
            ? destination
            : throw new ArgumentException("A destination is a known country: ZZ is none.", nameof(destination));
        EndUser = Guard.Against.Null(endUser);
        AsOf = asOf;
        Rows = Guard.Against.OtherProducers(rows, table);
        foreach (var row in rows)
        {
            if (row.Coverage is { } coverage && coverage.AsOf != asOf)
                throw new ArgumentException($"All rows are about the days of the question, {asOf}: that of {row.Country} is about {coverage.AsOf}.", nameof(rows));
            Guard.Against.OtherSupply(row, Asked(table, row.Country, destination, endUser), nameof(rows));
        }
    }

    /// <summary>An exposure whose rows were made from the table.</summary>
    internal Exposure(ValueList<ExposureRow> rows, ShareTable table, CountryCode destination, EndUser endUser, AsOf asOf) =>
        (Rows, Table, Destination, EndUser, AsOf) = (rows, table, destination, endUser, asOf);

    /// <summary>The table asked about.</summary>
    [JsonConverter(typeof(OwnJsonOnly<Exposure>))]
    public ShareTable Table { get; }

    /// <summary>Where the goods are to go.</summary>
    public CountryCode Destination { get; }

    /// <summary>What is stated of the end user.</summary>
    public EndUser EndUser { get; }

    /// <summary>The two dates of the question.</summary>
    public AsOf AsOf { get; }

    /// <summary>The producers in the order of the table, and last what no country is named for, if anything.</summary>
    public ValueList<ExposureRow> Rows { get; }

    /// <summary>What of a producer is asked about; null of the destination, whose own supply moves nowhere, and of what no country is named for.</summary>
    internal static Consignment? Asked(ShareTable table, CountryCode producer, CountryCode destination, EndUser endUser) =>
        producer == destination || producer == CountryCode.Unknown
            ? null
            : new(table.Subject.Node.Mineral, producer, destination, endUser, table.Subject.Node.Form);

    /// <summary>The share of supply with a verdict, from what is certain to what is possible.</summary>
    /// <param name="verdict">One from <see cref="CoverageVerdict.NotCovered"/> to <see cref="CoverageVerdict.Prohibited"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The verdict is none of them; ask <see cref="Unsettled"/>.</exception>
    public Bounds<Share> ShareOf(CoverageVerdict verdict)
    {
        RefuseUnordered(verdict);
        return Sum(row => row.IsSettled && row.AtLeast == verdict, row => row.AtLeast <= verdict && verdict <= row.AtMost);
    }

    /// <summary>The share of supply that is bound at least so heavily, from what is certain to what is possible.</summary>
    /// <param name="verdict">One from <see cref="CoverageVerdict.NotCovered"/> to <see cref="CoverageVerdict.Prohibited"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The verdict is none of them.</exception>
    public Bounds<Share> ShareBoundAtLeast(CoverageVerdict verdict)
    {
        RefuseUnordered(verdict);
        return Sum(row => row.AtLeast >= verdict, row => row.AtMost >= verdict);
    }

    /// <summary>The share of supply whose verdict is not settled: unknown, partly covered, or of producers that are not named.</summary>
    [JsonIgnore]
    public Bounds<Share> Unsettled => Sum(row => !row.IsSettled, row => !row.IsSettled);

    /// <summary>The concentration of all supply.</summary>
    /// <exception cref="InvalidOperationException">The table is of the world without a withheld producer, of which there is no world HHI.</exception>
    public Bounds<HerfindahlIndex> HhiOfAll() => Table.Hhi();

    /// <summary>
    /// The concentration of the supply that nothing binds. Where it is open of some producers whether anything binds them, the bounds over all that may be so.
    /// </summary>
    /// <returns>Null where no producer with a name is certainly free, or where the producers without a name are not.</returns>
    /// <remarks>
    /// Of the producers that are open, the least concentrated supply has the smallest ones and the most concentrated the largest ones, up to some number of them
    /// that is searched: adding a producer of share x lowers the index Q/S² exactly while x is below 2Q/S, and an index is the lower the nearer an added share is to Q/S.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The table is of the world without a withheld producer, of which there is no world HHI.</exception>
    public Bounds<HerfindahlIndex>? HhiOfUnrestricted()
    {
        CountryCode[] bound = [.. Rows.Where(row => row.AtLeast > CoverageVerdict.NotCovered).Select(row => row.Country)];
        CountryCode[] open = [.. Rows.Where(row => row.AtLeast == CoverageVerdict.NotCovered && row.AtMost > CoverageVerdict.NotCovered).OrderBy(row => row.Share.Lower).Select(row => row.Country)];
        if (bound.Contains(CountryCode.Unknown) || open.Contains(CountryCode.Unknown) || !Rows.Any(IsCertainlyFree)) return null;
        var least = HhiWithout(bound);
        if (open.Length == 0) return least;
        var (lower, upper) = (least.Lower, least.Upper!.Value);
        for (var count = 1; count <= open.Length; count++)
        {
            lower = Min(lower, HhiWithout([.. bound, .. open[^count..]]).Lower);
            upper = Max(upper, HhiWithout([.. bound, .. open[..count]]).Upper!.Value);
        }

        return Bounds.Between(lower, upper, isTight: false, "it is open of some producers whether anything binds them");
    }

    /// <summary>The share of supply that is left without the largest named producer.</summary>
    public Bounds<Share> LeftWithoutLargest() => Table.TopProducers(1) is [var largest] ? Table.ShareLeftWithout(largest.Country) : Bounds.Exact(Share.One);

    /// <summary>The share of supply that is left without all that a licence, a quota or a prohibition binds.</summary>
    public Bounds<Share> LeftWithoutBound() => Sum(row => row.AtMost < CoverageVerdict.QuotaLimited, row => row.AtLeast < CoverageVerdict.QuotaLimited);

    private static bool IsCertainlyFree(ExposureRow row) => row.AtMost == CoverageVerdict.NotCovered && row.Country != CountryCode.Unknown && row.Share.Lower > Share.Zero;

    private Bounds<HerfindahlIndex> HhiWithout(CountryCode[] countries) => countries.Length == 0 ? Table.Hhi() : Table.Without(countries).Hhi();

    private static HerfindahlIndex Min(HerfindahlIndex one, HerfindahlIndex other) => one < other ? one : other;

    private static HerfindahlIndex Max(HerfindahlIndex one, HerfindahlIndex other) => one > other ? one : other;

    private Bounds<Share> Sum(Func<ExposureRow, bool> certainly, Func<ExposureRow, bool> possibly)
    {
        var certain = Math.Min(1, Rows.Where(certainly).Sum(row => row.Share.Lower.Fraction));
        var possible = Math.Min(1, Rows.Where(possibly).Sum(row => row.Share.Upper?.Fraction ?? 1));
        return possible <= certain
            ? Bounds.Exact(Share.FromFraction(certain))
            : Bounds.Between(
                Share.FromFraction(certain), Share.FromFraction(possible), isTight: false, "the burden of some producers, or their share, is not settled");
    }

    private static void RefuseUnordered(CoverageVerdict verdict)
    {
        if (verdict is < CoverageVerdict.NotCovered or > CoverageVerdict.Prohibited)
            throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "A verdict from NotCovered to Prohibited has a share; what is not settled is Unsettled.");
    }
}
