using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A party has joined.</summary>
public sealed record PartyAcceded : AgreementEvent
{
    /// <summary>An accession.</summary>
    /// <param name="on">The first day as a party.</param>
    /// <param name="party">The party.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <param name="publicOn">The day on which it became public; null for its own day, which is then inferred.</param>
    [JsonConstructor]
    public PartyAcceded(PartialDate on, Party party, Citation citation, PartialDate? publicOn = null)
        : base(on, citation, publicOn) => Party = Guard.Against.Null(party);

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<PartyAcceded>))]
    public override string Kind => "acceded";

    /// <summary>Who joined.</summary>
    public Party Party { get; }

    internal override string What => $"{Party} acceded";

    internal override Party? Actor => Party;

    internal override bool NeedsLife => true;

    internal override void Enter(AgreementFold fold) => fold.Join(this);
}
