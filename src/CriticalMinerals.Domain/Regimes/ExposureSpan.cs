using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Consecutive days with one exposure.</summary>
public sealed record ExposureSpan
{
    internal ExposureSpan(DateSpan days, Exposure exposure)
    {
        Days = Guard.Against.Null(days);
        Exposure = Guard.Against.Null(exposure);
    }

    /// <summary>The days.</summary>
    [JsonConverter(typeof(OwnJsonOnly<ExposureSpan>))]
    public DateSpan Days { get; }

    /// <summary>The exposure on each of them; its question is about the first of them.</summary>
    public Exposure Exposure { get; }
}
