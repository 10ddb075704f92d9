using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A party has said that it does not renew; the agreement runs off.</summary>
/// <remarks>
/// A recorded refusal is not an expiry: the agreement is <see cref="AgreementState.RunningOff"/> until its term ends or it is renewed after all.
/// </remarks>
public sealed record RenewalDeclined : AgreementEvent
{
    /// <summary>A refusal to renew.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="party">The party.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <param name="publicOn">The day on which it became public; null for its own day, which is then inferred.</param>
    [JsonConstructor]
    public RenewalDeclined(PartialDate on, Party party, Citation citation, PartialDate? publicOn = null)
        : base(on, citation, publicOn) => Party = Guard.Against.Null(party);

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<RenewalDeclined>))]
    public override string Kind => "renewalDeclined";

    /// <summary>Who declined.</summary>
    public Party Party { get; }

    internal override string What => $"renewal declined by {Party}";

    internal override Party? Actor => Party;

    internal override bool NeedsLife => true;

    internal override AgreementStep Step => AgreementStep.Declined;

    internal override void Enter(AgreementFold fold) => fold.Decline(this);

    internal override AgreementTerm Advance(AgreementTerm term, AgreementRecord record) => term.WithoutConfirmationOf(Party);
}
