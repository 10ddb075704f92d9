using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Scores of countries by year. A year without a score is missing: it is neither zero nor the year before.</summary>
public sealed class CountryScores
{
    private readonly Dictionary<(CountryCode Country, int Year), CountryScore> byKey;

    /// <summary>A collection of scores.</summary>
    /// <param name="scores">The scores, each country and year once.</param>
    /// <param name="source">Where they stand.</param>
    /// <exception cref="ArgumentException">A country has two scores in a year.</exception>
    public CountryScores(IEnumerable<CountryScore> scores, SourceId source)
    {
        Source = Guard.Against.Null(source);
        byKey = [];
        foreach (var score in Guard.Against.Null(scores))
        {
            if (!byKey.TryAdd((score.Country, score.Year), score))
                throw new ArgumentException(FormattableString.Invariant($"A country has one score in a year: {score.Country} has two in {score.Year}. Remove one of them."), nameof(scores));
        }
    }

    /// <summary>Where the scores stand.</summary>
    public SourceId Source { get; }

    /// <summary>How many scores there are.</summary>
    public int Count => byKey.Count;

    /// <summary>The score of a country in a year; null where there is none.</summary>
    public CountryScore? Of(CountryCode country, int year) => byKey.GetValueOrDefault((country, year));

    /// <summary>The scores of a country, oldest first.</summary>
    public ValueList<CountryScore> Of(CountryCode country) =>
        byKey.Values.Where(score => score.Country == country).OrderBy(score => score.Year).ToValueList();

    /// <summary>The latest score of a country up to a year, which may be an earlier year's; null where there is none.</summary>
    public CountryScore? LatestUpTo(CountryCode country, int year) => Of(country).LastOrDefault(score => score.Year <= year);

    /// <summary>Every score, by country and year.</summary>
    public ValueList<CountryScore> All() => byKey.Values.OrderBy(score => score.Country).ThenBy(score => score.Year).ToValueList();
}
