using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Asserts how an agreement is renewed.</summary>
public sealed record AssertedRenewal : ClaimAssertion
{
    /// <summary>An asserted renewal.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="renewal">How the source says it is renewed.</param>
    [JsonConstructor]
    public AssertedRenewal(AgreementId agreement, RenewalClause renewal)
    {
        Agreement = Guard.Against.Null(agreement);
        Renewal = Guard.Against.Null(renewal);
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AssertedRenewal>))]
    public override string Kind => "renewal";

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>How the source says it is renewed.</summary>
    public RenewalClause Renewal { get; }

    internal override IEnumerable<ClaimPoint> Points() => [new(Agreement.Value, Renewal.ToString())];

    internal override IEnumerable<ClaimEvidence> CompareWith(Regime regime, AsOf asOf, IReadOnlyCollection<ShareTable> tables)
    {
        var agreement = Guard.Against.Null(regime).Agreement(Agreement);
        var agrees = agreement.Renewal == Renewal;
        yield return new(
            Agreement.Value,
            agrees ? ClaimOutcome.Agrees : ClaimOutcome.Contradicts,
            $"the recorded renewal clause is '{agreement.Renewal.Kind}'{(agrees ? "" : $", not '{Renewal.Kind}' as claimed")}",
            agreement.Citations.IsEmpty ? null : agreement.Citations[0]);
    }
}
