using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>The status of a whole measure, or of a suspension, on a day.</summary>
public sealed record MeasureStatusAnswer : Answer
{
    /// <summary>An answer.</summary>
    /// <param name="regime">Which regime was asked.</param>
    /// <param name="asOf">The two dates of the question.</param>
    /// <param name="measure">The measure or suspension.</param>
    /// <param name="status">Its status.</param>
    /// <exception cref="ArgumentException">The status is not one on the day of the question.</exception>
    [JsonConstructor]
    public MeasureStatusAnswer(RegimeStamp regime, AsOf asOf, MeasureId measure, MeasureStatus status)
        : base(regime)
    {
        AsOf = asOf;
        Measure = Guard.Against.Null(measure);
        Status = Guard.Against.OtherDay(status, asOf);
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<MeasureStatusAnswer>))]
    public override string Kind => "measureStatus";

    /// <summary>The two dates of the question.</summary>
    public AsOf AsOf { get; }

    /// <summary>The measure or suspension.</summary>
    public MeasureId Measure { get; }

    /// <summary>Its status.</summary>
    public MeasureStatus Status { get; }

    internal override IEnumerable<Citation> Cited => CitedBy(Status);
}
