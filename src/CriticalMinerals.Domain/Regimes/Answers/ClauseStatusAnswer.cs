using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>The status of a clause on a day.</summary>
public sealed record ClauseStatusAnswer : Answer
{
    /// <summary>An answer.</summary>
    /// <param name="regime">Which regime was asked.</param>
    /// <param name="asOf">The two dates of the question.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="status">Its status.</param>
    /// <exception cref="ArgumentException">The status is not one on the day of the question.</exception>
    [JsonConstructor]
    public ClauseStatusAnswer(RegimeStamp regime, AsOf asOf, ClauseId clause, MeasureStatus status)
        : base(regime)
    {
        AsOf = asOf;
        Clause = Guard.Against.Null(clause);
        Status = Guard.Against.OtherDay(status, asOf);
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<ClauseStatusAnswer>))]
    public override string Kind => "clauseStatus";

    /// <summary>The two dates of the question.</summary>
    public AsOf AsOf { get; }

    /// <summary>Which clause was asked about, by its id.</summary>
    public ClauseId Clause { get; }

    /// <summary>Its status.</summary>
    public MeasureStatus Status { get; }

    internal override IEnumerable<Citation> Cited => CitedBy(Status);
}
