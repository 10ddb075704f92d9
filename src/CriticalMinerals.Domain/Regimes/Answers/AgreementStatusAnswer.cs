using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>The status of an agreement on a day; the status names the agreement and the dates.</summary>
public sealed record AgreementStatusAnswer : Answer
{
    /// <summary>An answer.</summary>
    /// <param name="regime">Which regime was asked.</param>
    /// <param name="status">The status.</param>
    [JsonConstructor]
    public AgreementStatusAnswer(RegimeStamp regime, AgreementStatus status)
        : base(regime)
    {
        Status = Guard.Against.Null(status);
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AgreementStatusAnswer>))]
    public override string Kind => "agreementStatus";

    /// <summary>What holds, why, and where that is recorded.</summary>
    public AgreementStatus Status { get; }

    internal override IEnumerable<Citation> Cited => CitedBy(Status);
}
