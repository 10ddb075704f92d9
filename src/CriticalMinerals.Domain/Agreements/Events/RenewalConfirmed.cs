using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A party has confirmed a renewal, or used its option to extend.</summary>
public sealed record RenewalConfirmed : AgreementEvent
{
    /// <summary>A confirmation.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="party">The party.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <param name="publicOn">The day on which it became public; null for its own day, which is then inferred.</param>
    [JsonConstructor]
    public RenewalConfirmed(PartialDate on, Party party, Citation citation, PartialDate? publicOn = null)
        : base(on, citation, publicOn) => Party = Guard.Against.Null(party);

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<RenewalConfirmed>))]
    public override string Kind => "renewalConfirmed";

    /// <summary>Who confirmed.</summary>
    public Party Party { get; }

    internal override string What => $"renewal confirmed by {Party}";

    internal override Party? Actor => Party;

    internal override bool NeedsLife => true;

    internal override void Enter(AgreementFold fold)
    {
    }

    internal override AgreementTerm Advance(AgreementTerm term, AgreementRecord record)
    {
        record.RefuseAfterEnd(this, term, "renews what has ended:");
        return record.Agreement.Renewal.Confirm(term, this, record);
    }
}
