namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>How concentrated supply is, by stage, one row per published table.</summary>
internal sealed record ConcentrationSection(string Scheme, double ModerateFrom, double HighAbove, IReadOnlyList<ConcentrationRow> Rows);

/// <summary>One table: its largest producer, and the bounds of its index.</summary>
/// <param name="Mineral">What is counted.</param>
/// <param name="Stage">At which stage.</param>
/// <param name="Form">In which form; null where the source does not tell forms apart.</param>
/// <param name="Statistic">What is counted of it.</param>
/// <param name="Period">When.</param>
/// <param name="Basis">On which basis; null where the source does not say.</param>
/// <param name="Edition">In which edition; null where there are none.</param>
/// <param name="Largest">The largest named producer.</param>
/// <param name="LargestShare">Its share, from 0 to 1.</param>
/// <param name="Hhi">The bounds of the index; null where the table has none.</param>
/// <param name="Bands">The bands that it may be in, lowest first.</param>
/// <param name="Why">Why the index is not known exactly, or not at all; null where it is.</param>
/// <param name="Source">Where the table stands.</param>
internal sealed record ConcentrationRow(
    MineralId Mineral,
    SupplyChainStage Stage,
    MineralForm? Form,
    Statistic Statistic,
    ReferencePeriod Period,
    SupplyBasis? Basis,
    string? Edition,
    CountryCode Largest,
    double LargestShare,
    PointRange? Hhi,
    IReadOnlyList<string> Bands,
    string? Why,
    Cited Source);

/// <summary>The ends of an index in points, from 0 to 10,000; the upper end is null where it is open.</summary>
internal sealed record PointRange(double Lower, double? Upper, bool IsTight);

/// <summary>The ends of a share, from 0 to 1.</summary>
internal sealed record ShareRange(double Lower, double Upper)
{
    internal static ShareRange From(Bounds<Share> share) => new(share.Lower.Fraction, share.Upper?.Fraction ?? 1);
}
