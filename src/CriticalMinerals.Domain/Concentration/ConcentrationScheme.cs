using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Somebody's named bands for the Herfindahl-Hirschman index. The library has no bands of its own.</summary>
/// <remarks>
/// A value on a threshold belongs to the middle band. Points are compared after rounding to six decimals, so that a value that misses a threshold by
/// arithmetic alone counts as on it. Equal by all members; schemes have no order.
/// </remarks>
public sealed record ConcentrationScheme
{
    private const int Decimals = 6;

    /// <summary>Names a scheme of two thresholds.</summary>
    /// <param name="name">The scheme's name with its year.</param>
    /// <param name="moderateFrom">Points from which concentration is moderate, from 0 to 10,000.</param>
    /// <param name="highAbove">Points above which it is high, from <paramref name="moderateFrom"/> to 10,000.</param>
    /// <param name="source">Where the thresholds are laid down.</param>
    /// <exception cref="ArgumentException">The name or the source is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The thresholds are out of range or order.</exception>
    public ConcentrationScheme(string name, double moderateFrom, double highAbove, string source)
    {
        Name = Guard.Against.UncleanText(name, "A name");
        Source = Guard.Against.UncleanText(source, "The source");
        if (!(moderateFrom is >= 0 and <= 10_000))
            throw new ArgumentOutOfRangeException(nameof(moderateFrom), moderateFrom, "A threshold must lie in [0, 10000] points.");
        if (!(highAbove >= moderateFrom && highAbove <= 10_000))
            throw new ArgumentOutOfRangeException(nameof(highAbove), highAbove, "The second threshold must lie between the first and 10000 points.");
        ModerateFrom = moderateFrom;
        HighAbove = highAbove;
    }

    /// <summary>The US merger guidelines of 2010: 1,500 and 2,500 points.</summary>
    public static ConcentrationScheme UnitedStates2010 { get; } = new(
        "US Horizontal Merger Guidelines 2010", 1_500, 2_500,
        "U.S. Department of Justice and Federal Trade Commission, Horizontal Merger Guidelines (19 August 2010), section 5.3");

    /// <summary>The US merger guidelines of 2023: 1,000 and 1,800 points.</summary>
    public static ConcentrationScheme UnitedStates2023 { get; } = new(
        "US Merger Guidelines 2023", 1_000, 1_800,
        "U.S. Department of Justice and Federal Trade Commission, Merger Guidelines (18 December 2023), guideline 1");

    /// <summary>The scheme's name with its year.</summary>
    [JsonConverter(typeof(OwnJsonOnly<ConcentrationScheme>))]
    public string Name { get; }

    /// <summary>Points from which concentration is moderate.</summary>
    public double ModerateFrom { get; }

    /// <summary>Points above which concentration is high.</summary>
    public double HighAbove { get; }

    /// <summary>Where the thresholds are laid down.</summary>
    public string Source { get; }

    /// <summary>The band of a known index.</summary>
    /// <param name="index">The index; one that is an interval goes to <c>BandsOf</c>.</param>
    public ConcentrationBand BandOf(HerfindahlIndex index) => Band(LevelOf(index.Points));

    /// <summary>The bands that an index may be in, lowest first; one where the bounds settle it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="index"/> is null.</exception>
    public ValueList<ConcentrationBand> BandsOf(Bounds<HerfindahlIndex> index)
    {
        Guard.Against.Null(index);
        var first = LevelOf(index.Lower.Points);
        var last = index.Upper is { } upper ? LevelOf(upper.Points) : ConcentrationLevel.High;
        var bands = new List<ConcentrationBand>();
        for (var level = first; level <= last; level++) bands.Add(Band(level));
        return bands.ToValueList();
    }

    /// <summary>The name of the scheme.</summary>
    public override string ToString() => Name;

    private ConcentrationLevel LevelOf(double points)
    {
        var rounded = Math.Round(points, Decimals);
        return rounded < ModerateFrom ? ConcentrationLevel.Low : rounded <= HighAbove ? ConcentrationLevel.Moderate : ConcentrationLevel.High;
    }

    private ConcentrationBand Band(ConcentrationLevel level) => new(Name, level, level switch
    {
        ConcentrationLevel.Low => "unconcentrated",
        ConcentrationLevel.Moderate => "moderately concentrated",
        _ => "highly concentrated",
    });
}
