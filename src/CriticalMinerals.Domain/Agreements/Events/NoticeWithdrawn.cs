using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A party has taken back its notice before it took effect.</summary>
public sealed record NoticeWithdrawn : AgreementEvent
{
    /// <summary>A notice withdrawn.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="party">The party.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <param name="publicOn">The day on which it became public; null for its own day, which is then inferred.</param>
    [JsonConstructor]
    public NoticeWithdrawn(PartialDate on, Party party, Citation citation, PartialDate? publicOn = null)
        : base(on, citation, publicOn) => Party = Guard.Against.Null(party);

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<NoticeWithdrawn>))]
    public override string Kind => "noticeWithdrawn";

    /// <summary>Who took its notice back.</summary>
    public Party Party { get; }

    internal override string What => $"notice withdrawn by {Party}";

    internal override Party? Actor => Party;

    internal override bool NeedsLife => true;

    internal override void Enter(AgreementFold fold) => fold.WithdrawNotice(this);
}
