using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>A review is begun that keeps the agreement in force past its term until the review is completed.</summary>
public sealed record ReviewBegun : AgreementEvent
{
    /// <summary>The beginning of a review.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <param name="publicOn">The day on which it became public; null for its own day, which is then inferred.</param>
    [JsonConstructor]
    public ReviewBegun(PartialDate on, Citation citation, PartialDate? publicOn = null)
        : base(on, citation, publicOn)
    {
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<ReviewBegun>))]
    public override string Kind => "reviewBegun";

    internal override string What => "review begun";

    internal override bool NeedsLife => true;

    internal override void Enter(AgreementFold fold)
    {
    }

    internal override AgreementTerm Advance(AgreementTerm term, AgreementRecord record) => record.Agreement.Renewal.BeginReview(term, this, record);
}
