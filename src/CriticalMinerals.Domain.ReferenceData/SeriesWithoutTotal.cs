using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A series of quantities by country whose world total is not printed, or printed as "more than" or in words.</summary>
/// <remarks>
/// It is no share table: nobody's share is known, and there is no index of concentration. What is known is that the whole is at least what is counted, so
/// that a country has at most a certain share of it.
/// </remarks>
public sealed class SeriesWithoutTotal
{
    /// <summary>A series.</summary>
    /// <param name="subject">What is counted.</param>
    /// <param name="rows">The countries with a figure, each once; at least one.</param>
    /// <param name="citation">Where the series stands.</param>
    /// <param name="others">What the source counts for other countries, or at least that; null, the default, where it gives no figure.</param>
    /// <param name="totalAtLeast">What the source says the whole exceeds; null, the default, where it says nothing.</param>
    /// <param name="withoutFigure">The countries that are listed without a figure.</param>
    /// <exception cref="ArgumentException">There are no rows, or a country comes twice.</exception>
    public SeriesWithoutTotal(
        SupplySubject subject, ValueList<CountryQuantity> rows, Citation citation, Mass? others = null, Mass? totalAtLeast = null, ValueList<CountryCode> withoutFigure = default)
    {
        Subject = Guard.Against.Null(subject);
        Citation = Guard.Against.Null(citation);
        (Rows, Others, TotalAtLeast, WithoutFigure) = (rows, others, totalAtLeast, withoutFigure);
        if (rows.IsEmpty) throw new ArgumentException($"A series has a figure of at least one country: {subject} has none. Leave it out.", nameof(rows));
        var countries = rows.Select(row => row.Country).Concat(withoutFigure.AsEnumerable());
        if (countries.CountBy(country => country).FirstOrDefault(count => count.Value > 1) is { Value: > 1, Key: var twice })
            throw new ArgumentException($"A country stands in a series once: {subject} has {twice} twice. Add its rows, or tell the forms apart.", nameof(rows));
    }

    /// <summary>What is counted.</summary>
    public SupplySubject Subject { get; }

    /// <summary>The countries with a figure, in the order of the source.</summary>
    public ValueList<CountryQuantity> Rows { get; }

    /// <summary>Where the series stands; its note says what is printed in the place of a total.</summary>
    public Citation Citation { get; }

    /// <summary>What the source counts for other countries, or at least that; null where it gives no figure.</summary>
    public Mass? Others { get; }

    /// <summary>What the source says the whole exceeds; null where it says nothing.</summary>
    public Mass? TotalAtLeast { get; }

    /// <summary>The countries that are listed without a figure: not available, withheld, or "large".</summary>
    public ValueList<CountryCode> WithoutFigure { get; }

    /// <summary>What the whole is at least: what is counted, or what the source says it exceeds where that is more.</summary>
    public Mass WholeAtLeast
    {
        get
        {
            var counted = Rows.Select(row => row.Quantity).Append(Others ?? Mass.Zero).Aggregate((sum, next) => sum + next);
            return TotalAtLeast is { } total && total > counted ? total : counted;
        }
    }

    /// <summary>The share that a country has at most: its quantity over the least that the whole can be.</summary>
    /// <returns>Null where the country has no figure, or where nothing but zero is counted.</returns>
    public Share? AtMost(CountryCode country)
    {
        var whole = WholeAtLeast;
        return whole > Mass.Zero && Rows.FirstOrDefault(row => row.Country == country) is { } row ? row.Quantity.ShareOf(whole) : null;
    }

    /// <summary>What is counted, and where it stands.</summary>
    public override string ToString() => $"{Subject} ({Citation.Source})";
}
