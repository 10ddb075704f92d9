using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Consecutive days with one exposure.</summary>
public sealed record ExposureSpan
{
    /// <summary>A span as it is kept; a <see cref="Regime"/> answers with some.</summary>
    /// <param name="days">The days.</param>
    /// <param name="exposure">The exposure on each of them, asked about the first.</param>
    /// <exception cref="ArgumentException">The exposure is not about the first of the days.</exception>
    [JsonConstructor]
    public ExposureSpan(DateSpan days, Exposure exposure)
    {
        Days = Guard.Against.Null(days);
        Exposure = Guard.Against.Null(exposure).AsOf.Day.Order == days.FirstDay.Order
            ? exposure
            : throw new ArgumentException($"The exposure of a span is about its first day: {exposure.AsOf.Day} is not that of {days}.", nameof(exposure));
    }

    /// <summary>On which days nothing of it changes.</summary>
    [JsonConverter(typeof(OwnJsonOnly<ExposureSpan>))]
    public DateSpan Days { get; }

    /// <summary>The exposure on each of them; its question is about the first of them.</summary>
    public Exposure Exposure { get; }
}
