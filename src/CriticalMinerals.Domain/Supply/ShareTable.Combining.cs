using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

public sealed partial record ShareTable
{
    /// <summary>Puts two partial tables of one publication together, such as single statements of a country's share each.</summary>
    /// <param name="other">A table about the same subject from the same source.</param>
    /// <returns>
    /// A table with the rows of both and what they leave as the residual; none where one of the tables is complete. Limits on the residual hold if one of
    /// the tables states them. The confidence is the lower one, and the locators of both are kept.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The subjects or the sources differ; a country has different shares; the totals differ; or the rows together are not a table.
    /// </exception>
    public ShareTable Combine(ShareTable other)
    {
        Guard.Against.Null(other);
        if (Subject != other.Subject)
            throw new ArgumentException($"Only tables with equal subjects combine: {Subject} is not {other.Subject}. Convert one to the basis of the other first.", nameof(other));
        if (Citation.Source != other.Citation.Source)
            throw new ArgumentException($"Only tables of one source combine: {Citation.Source} is not {other.Citation.Source}. Compare them instead.", nameof(other));
        if (TotalMass is not null && other.TotalMass is not null && TotalMass != other.TotalMass
            || TotalVolume is not null && other.TotalVolume is not null && TotalVolume != other.TotalVolume)
            throw new ArgumentException("Shares of different wholes do not combine: the totals of the tables differ. Make one table from the quantities.", nameof(other));
        var rows = CombineRows(other).ToValueList();
        var withheld = Withheld.Concat(other.Withheld).Distinct().Where(producer => rows.All(row => row.Country != producer.Country)).ToValueList();
        var rounding = Rounding > other.Rounding || other.Rounding is null ? Rounding : other.Rounding;
        return new(
            Subject, rows, CombineCitation(other.Citation), CombineResidual(other, rows.Count), withheld, rounding,
            TotalMass ?? other.TotalMass, TotalVolume ?? other.TotalVolume, RowsOverPrintedTotal ?? other.RowsOverPrintedTotal);
    }

    private List<NationalShare> CombineRows(ShareTable other)
    {
        var rows = new List<NationalShare>(Rows.Count + other.Rows.Count);
        foreach (var row in Rows)
        {
            var same = other.Rows.FirstOrDefault(candidate => candidate.Country == row.Country);
            if (same is not null && Math.Abs(same.Share.Fraction - row.Share.Fraction) > HalfWidth + other.HalfWidth + ShareTableGuards.RoundOff)
                throw new ArgumentException(
                    $"Tables combine where they agree: {row.Country} has {row.Share} in one and {same.Share} in the other. Keep the table that you trust.", nameof(other));
            rows.Add(same is { Estimated: false } && row.Estimated ? same : row);
        }

        rows.AddRange(other.Rows.Where(row => !IsNamed(row.Country)));
        return rows;
    }

    // What each table says of producers without a row there holds for those without a row in either.
    private Residual? CombineResidual(ShareTable other, int rows)
    {
        if (Residual is null || other.Residual is null) return null;
        var one = Residual.MostProducers - (rows - Rows.Count);
        var two = other.Residual.MostProducers - (rows - other.Rows.Count);
        var most = one is null || two < one ? two : one;
        var cap = Math.Min(CapOnUnnamed(), other.CapOnUnnamed());
        return most <= 0 ? null : new(null, most, cap is > 0 and < 1 ? Share.FromFraction(cap) : null);
    }

    private Citation CombineCitation(Citation other)
    {
        var confidence = other.Confidence < Citation.Confidence ? other.Confidence : Citation.Confidence;
        return new(Citation.Source, confidence, Joined(Citation.Locator, other.Locator), Citation.ReadOn ?? other.ReadOn, Joined(Citation.Note, other.Note));
    }

    private static string? Joined(string? one, string? two) => one == two || two is null ? one : one is null ? two : $"{one}; {two}";
}
