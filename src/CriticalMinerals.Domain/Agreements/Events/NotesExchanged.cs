using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>The parties have told each other that their procedures are complete.</summary>
public sealed record NotesExchanged : AgreementEvent
{
    /// <summary>An exchange of notes.</summary>
    /// <param name="on">The day of the last note.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <param name="publicOn">The day on which it became public; null for its own day, which is then inferred.</param>
    [JsonConstructor]
    public NotesExchanged(PartialDate on, Citation citation, PartialDate? publicOn = null)
        : base(on, citation, publicOn)
    {
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<NotesExchanged>))]
    public override string Kind => "notesExchanged";

    internal override string What => "notes exchanged";

    internal override AgreementStep Step => AgreementStep.ComesAbout;

    internal override void Enter(AgreementFold fold)
    {
    }
}
