using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>The agreement is applied again.</summary>
public sealed record AgreementResumed : AgreementEvent
{
    /// <summary>A resumption.</summary>
    /// <param name="on">The first day on which it is applied again.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <param name="publicOn">The day on which it became public; null for its own day, which is then inferred.</param>
    [JsonConstructor]
    public AgreementResumed(PartialDate on, Citation citation, PartialDate? publicOn = null)
        : base(on, citation, publicOn)
    {
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AgreementResumed>))]
    public override string Kind => "resumed";

    internal override string What => "resumed";

    internal override bool NeedsLife => true;

    internal override void Enter(AgreementFold fold) => fold.Resume(this);
}
