using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>The status of one suspension, as part of a snapshot.</summary>
public sealed record InstrumentStatus
{
    /// <summary>A status with its suspension.</summary>
    /// <param name="instrument">The suspension.</param>
    /// <param name="status">Its status.</param>
    [JsonConstructor]
    public InstrumentStatus(MeasureId instrument, MeasureStatus status)
    {
        Instrument = Guard.Against.Null(instrument);
        Status = Guard.Against.Null(status);
    }

    /// <summary>The suspension.</summary>
    [JsonConverter(typeof(OwnJsonOnly<InstrumentStatus>))]
    public MeasureId Instrument { get; }

    /// <summary>Its status.</summary>
    public MeasureStatus Status { get; }
}
