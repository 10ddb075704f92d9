using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Provisional application stops without an entry into force.</summary>
public sealed record ProvisionalApplicationEnded : AgreementEvent
{
    /// <summary>The end of provisional application.</summary>
    /// <param name="on">The first day without it.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <param name="publicOn">The day on which it became public; null for its own day, which is then inferred.</param>
    [JsonConstructor]
    public ProvisionalApplicationEnded(PartialDate on, Citation citation, PartialDate? publicOn = null)
        : base(on, citation, publicOn)
    {
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<ProvisionalApplicationEnded>))]
    public override string Kind => "provisionalApplicationEnded";

    internal override string What => "provisional application ended";

    internal override void Enter(AgreementFold fold) => fold.EndProvisionalApplication(this);
}
