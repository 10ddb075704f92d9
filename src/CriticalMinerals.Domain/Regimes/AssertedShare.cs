using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Asserts a country's share of production at a stage; tables of other statistics say nothing about it.</summary>
public sealed record AssertedShare : ClaimAssertion
{
    /// <summary>An asserted share.</summary>
    /// <param name="node">The mineral and the stage.</param>
    /// <param name="country">The country.</param>
    /// <param name="share">Its share as the source says it.</param>
    /// <param name="tolerance">How far a published figure may differ and still agree; half a percentage point where the source gives whole percents.</param>
    [JsonConstructor]
    public AssertedShare(SupplyNode node, CountryCode country, Share share, Share tolerance)
    {
        Node = Guard.Against.Null(node);
        Country = country;
        Share = share;
        Tolerance = tolerance;
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AssertedShare>))]
    public override string Kind => "share";

    /// <summary>The mineral and the stage.</summary>
    public SupplyNode Node { get; }

    /// <summary>Who is said to have the share.</summary>
    public CountryCode Country { get; }

    /// <summary>Its share as the source says it.</summary>
    [JsonPropertyName("fraction")]
    public Share Share { get; }

    /// <summary>How far a published figure may differ and still agree.</summary>
    public Share Tolerance { get; }

    internal override IEnumerable<ClaimPoint> Points() => [new($"{Node} {Country}", "", Share.Fraction, Tolerance.Fraction)];

    internal override IEnumerable<ClaimEvidence> CompareWith(Regime regime, AsOf asOf, IReadOnlyCollection<ShareTable> tables) =>
        Guard.Against.Null(tables)
            .Where(table => table.Subject.Statistic == Statistic.Production && table.Subject.Node.Mineral == Node.Mineral && table.Subject.Node.Stage == Node.Stage)
            .SelectMany(table => table.Rows.Where(row => row.Country == Country).Select(row => Compare(table, row)));

    private ClaimEvidence Compare(ShareTable table, NationalShare row)
    {
        var isClose = Math.Abs(row.Share.Fraction - Share.Fraction) <= Tolerance.Fraction + 1e-12;
        return new(
            table.Subject.ToString(),
            isClose ? ClaimOutcome.Agrees : ClaimOutcome.Contradicts,
            string.Create(CultureInfo.InvariantCulture, $"{Country} {row.Share.Percent:0.##} % against {Share.Percent:0.##} % claimed"),
            table.Citation);
    }
}
