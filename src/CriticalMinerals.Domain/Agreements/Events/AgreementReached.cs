using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>The parties have agreed, without a signed text.</summary>
public sealed record AgreementReached : AgreementEvent
{
    /// <summary>An agreement reached.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <param name="publicOn">The day on which it became public; null for its own day, which is then inferred.</param>
    [JsonConstructor]
    public AgreementReached(PartialDate on, Citation citation, PartialDate? publicOn = null)
        : base(on, citation, publicOn)
    {
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AgreementReached>))]
    public override string Kind => "agreed";

    internal override string What => "agreed";

    internal override AgreementStep Step => AgreementStep.ComesAbout;

    internal override void Enter(AgreementFold fold) => fold.Reach(AgreementState.Agreed, this);
}
