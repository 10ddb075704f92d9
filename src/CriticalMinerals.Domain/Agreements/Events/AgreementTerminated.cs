using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>The agreement is ended before its time, or while it had none.</summary>
public sealed record AgreementTerminated : AgreementEvent
{
    /// <summary>A termination.</summary>
    /// <param name="on">The first day without it.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <param name="publicOn">The day on which it became public; null for its own day, which is then inferred.</param>
    [JsonConstructor]
    public AgreementTerminated(PartialDate on, Citation citation, PartialDate? publicOn = null)
        : base(on, citation, publicOn)
    {
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AgreementTerminated>))]
    public override string Kind => "terminated";

    internal override string What => "terminated";

    internal override AgreementStep Step => AgreementStep.Ends;

    internal override void Enter(AgreementFold fold) => fold.End(On.AsWindow(), this);
}
