using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>The status of one agreement, as part of a snapshot.</summary>
public sealed record AgreementStanding
{
    internal AgreementStanding(AgreementId agreement, AgreementStatus status)
    {
        Agreement = Guard.Against.Null(agreement);
        Status = Guard.Against.Null(status);
    }

    /// <summary>The agreement.</summary>
    [JsonConverter(typeof(OwnJsonOnly<AgreementStanding>))]
    public AgreementId Agreement { get; }

    /// <summary>Its status.</summary>
    public AgreementStatus Status { get; }
}
