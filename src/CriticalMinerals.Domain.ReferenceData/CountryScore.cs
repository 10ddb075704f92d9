namespace CriticalMinerals.Domain;

/// <summary>A score of a country in a year with its standard error.</summary>
/// <param name="Country">The country.</param>
/// <param name="Year">The year.</param>
/// <param name="Estimate">The score; of the Worldwide Governance Indicators about -2.5 (weak) to 2.5 (strong), a standard normal unit.</param>
/// <param name="StandardError">The standard error, in the same unit: two countries closer than that are not told apart.</param>
public sealed record CountryScore(CountryCode Country, int Year, double Estimate, double StandardError)
{
    /// <summary>Who is scored.</summary>
    public CountryCode Country { get; } = Country;

    /// <summary>Which year the score is of.</summary>
    public int Year { get; } = Year;

    /// <summary>The score; of the Worldwide Governance Indicators about -2.5 (weak) to 2.5 (strong), a standard normal unit.</summary>
    public double Estimate { get; } = Estimate;

    /// <summary>The standard error, in the same unit: two countries closer than that are not told apart.</summary>
    public double StandardError { get; } = StandardError;
}
