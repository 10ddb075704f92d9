using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>The status of one clause, as part of a snapshot.</summary>
public sealed record ClauseStatus
{
    /// <summary>A status with its clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="status">Its status.</param>
    [JsonConstructor]
    public ClauseStatus(ClauseId clause, MeasureStatus status)
    {
        Clause = Guard.Against.Null(clause);
        Status = Guard.Against.Null(status);
    }

    /// <summary>Which clause it is about, by its id.</summary>
    [JsonConverter(typeof(OwnJsonOnly<ClauseStatus>))]
    public ClauseId Clause { get; }

    /// <summary>Its status.</summary>
    public MeasureStatus Status { get; }
}
