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

    /// <summary>Which agreement is said to be renewed, by its id.</summary>
    public AgreementId Agreement { get; }

    /// <summary>How the source says it is renewed.</summary>
    public RenewalClause Renewal { get; }

    internal override IEnumerable<ClaimPoint> Points() => [new(Agreement.Value, Renewal.ToString())];

    internal override IEnumerable<ClaimEvidence> CompareWith(Regime regime, AsOf asOf, IReadOnlyCollection<ShareTable> tables)
    {
        var agreement = Guard.Against.Null(regime).Agreement(Agreement);
        var outcome = OutcomeAgainst(agreement.Renewal);
        var claimed = outcome == ClaimOutcome.Agrees ? "" : $", claimed: {Renewal.Describe()}";
        yield return new(Agreement.Value, outcome, $"recorded: {agreement.Renewal.Describe()}{claimed}", agreement.Citations.IsEmpty ? null : agreement.Citations[0]);
    }

    // A clause that was not read settles nothing, nor an interval that the parties did not state; a claim without an interval asserts none.
    private ClaimOutcome OutcomeAgainst(RenewalClause recorded) => (recorded, Renewal) switch
    {
        _ when recorded == Renewal => ClaimOutcome.Agrees,
        (UnclassifiedRenewal, _) => ClaimOutcome.NotSettled,
        (RenegotiatedRenewal { Every: null }, RenegotiatedRenewal) => ClaimOutcome.NotSettled,
        (RenegotiatedRenewal, RenegotiatedRenewal { Every: null }) => ClaimOutcome.Agrees,
        _ => ClaimOutcome.Contradicts,
    };
}
