using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>The parties apply the agreement before it is in force.</summary>
public sealed record AgreementProvisionallyApplied : AgreementEvent
{
    /// <summary>Provisional application.</summary>
    /// <param name="on">The first day of application.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <param name="publicOn">The day on which it became public; null for its own day, which is then inferred.</param>
    [JsonConstructor]
    public AgreementProvisionallyApplied(PartialDate on, Citation citation, PartialDate? publicOn = null)
        : base(on, citation, publicOn)
    {
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AgreementProvisionallyApplied>))]
    public override string Kind => "provisionallyApplied";

    internal override string What => "provisionally applied";

    internal override bool NeedsLife => true;

    internal override void Enter(AgreementFold fold) => fold.Reach(AgreementState.ProvisionallyApplied, this);
}
