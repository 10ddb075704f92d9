using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>A review is held and the agreement goes on; an end that it decides is recorded as a termination.</summary>
public sealed record ReviewHeld : AgreementEvent
{
    /// <summary>A review.</summary>
    /// <param name="on">The day on which it was completed.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <param name="publicOn">The day on which it became public; null for its own day, which is then inferred.</param>
    [JsonConstructor]
    public ReviewHeld(PartialDate on, Citation citation, PartialDate? publicOn = null)
        : base(on, citation, publicOn)
    {
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<ReviewHeld>))]
    public override string Kind => "reviewHeld";

    internal override string What => "review held";

    internal override bool NeedsLife => true;

    internal override void Enter(AgreementFold fold)
    {
    }

    internal override AgreementTerm Advance(AgreementTerm term, AgreementRecord record) => record.Agreement.Renewal.HoldReview(term, this, record);
}
