using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A party has ratified, or deposited its instrument.</summary>
public sealed record AgreementRatified : AgreementEvent
{
    /// <summary>A ratification.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="party">The party.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <param name="publicOn">The day on which it became public; null for its own day, which is then inferred.</param>
    [JsonConstructor]
    public AgreementRatified(PartialDate on, Party party, Citation citation, PartialDate? publicOn = null)
        : base(on, citation, publicOn) => Party = Guard.Against.Null(party);

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AgreementRatified>))]
    public override string Kind => "ratified";

    /// <summary>Who ratified.</summary>
    public Party Party { get; }

    internal override string What => $"ratified by {Party}";

    internal override Party? Actor => Party;

    internal override AgreementStep Step => AgreementStep.ComesAbout;

    internal override void Enter(AgreementFold fold)
    {
    }
}
