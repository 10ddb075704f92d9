using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>The parties sign the text; it is not yet in force by that alone.</summary>
public sealed record AgreementSigned : AgreementEvent
{
    /// <summary>A signature.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <param name="publicOn">The day on which it became public; null for its own day, which is then inferred.</param>
    [JsonConstructor]
    public AgreementSigned(PartialDate on, Citation citation, PartialDate? publicOn = null)
        : base(on, citation, publicOn)
    {
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AgreementSigned>))]
    public override string Kind => "signed";

    internal override string What => "signed";

    internal override AgreementStep Step => AgreementStep.ComesAbout;

    internal override void Enter(AgreementFold fold) => fold.Reach(AgreementState.Signed, this);
}
