using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>The agreement has entered into force, or into effect where it is not binding. Goes before the rule of entry.</summary>
public sealed record AgreementEnteredIntoForce : AgreementEvent
{
    /// <summary>An entry into force.</summary>
    /// <param name="on">The first day in force.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <param name="publicOn">The day on which it became public; null for its own day, which is then inferred.</param>
    [JsonConstructor]
    public AgreementEnteredIntoForce(PartialDate on, Citation citation, PartialDate? publicOn = null)
        : base(on, citation, publicOn)
    {
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AgreementEnteredIntoForce>))]
    public override string Kind => "enteredIntoForce";

    internal override string What => "entered into force";

    internal override bool NeedsLife => true;

    internal override AgreementStep Step => AgreementStep.Enters;

    internal override void Enter(AgreementFold fold)
    {
    }
}
