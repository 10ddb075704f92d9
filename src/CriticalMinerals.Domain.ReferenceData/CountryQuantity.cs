namespace CriticalMinerals.Domain;

/// <summary>A country's quantity where the whole is not known, so that it is no share.</summary>
/// <param name="Country">The country.</param>
/// <param name="Quantity">The quantity.</param>
/// <param name="IsEstimated">Whether the source marks it as an estimate.</param>
public sealed record CountryQuantity(CountryCode Country, Mass Quantity, bool IsEstimated)
{
    /// <summary>Whose quantity it is.</summary>
    public CountryCode Country { get; } = Country;

    /// <summary>How much it is; the series says what is weighed.</summary>
    public Mass Quantity { get; } = Quantity;

    /// <summary>Whether the source marks it as an estimate.</summary>
    public bool IsEstimated { get; } = IsEstimated;
}
