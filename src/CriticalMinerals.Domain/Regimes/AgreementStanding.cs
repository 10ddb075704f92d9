using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>The status of one agreement, as part of a snapshot.</summary>
public sealed record AgreementStanding
{
    /// <summary>A status with its agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="status">Its status.</param>
    /// <exception cref="ArgumentException">The status is that of another agreement.</exception>
    [JsonConstructor]
    public AgreementStanding(AgreementId agreement, AgreementStatus status)
    {
        Agreement = Guard.Against.Null(agreement);
        Status = Guard.Against.Null(status).Agreement == agreement
            ? status
            : throw new ArgumentException($"A status stands with its own agreement: that of {status.Agreement} is not one of {agreement}.", nameof(status));
    }

    /// <summary>Which agreement it is about, by its id.</summary>
    [JsonConverter(typeof(OwnJsonOnly<AgreementStanding>))]
    public AgreementId Agreement { get; }

    /// <summary>Its status.</summary>
    public AgreementStatus Status { get; }
}
