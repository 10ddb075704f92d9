using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A party has left.</summary>
/// <remarks>An agreement that has lost a party and has fewer than two left has ended.</remarks>
public sealed record PartyWithdrew : AgreementEvent
{
    /// <summary>A withdrawal.</summary>
    /// <param name="on">The first day on which it is no longer a party.</param>
    /// <param name="party">The party.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <param name="publicOn">The day on which it became public; null for its own day, which is then inferred.</param>
    [JsonConstructor]
    public PartyWithdrew(PartialDate on, Party party, Citation citation, PartialDate? publicOn = null)
        : base(on, citation, publicOn) => Party = Guard.Against.Null(party);

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<PartyWithdrew>))]
    public override string Kind => "withdrew";

    /// <summary>Who left.</summary>
    public Party Party { get; }

    internal override string What => $"{Party} withdrew";

    internal override Party? Actor => Party;

    internal override void Enter(AgreementFold fold) => fold.Leave(Party, On.AsWindow(), this);
}
