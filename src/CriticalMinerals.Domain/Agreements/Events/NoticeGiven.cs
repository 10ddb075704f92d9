using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A party has given notice that it leaves, or that the agreement is not to renew itself.</summary>
public sealed record NoticeGiven : AgreementEvent
{
    /// <summary>A notice.</summary>
    /// <param name="on">The day on which it was given or sent.</param>
    /// <param name="party">The party.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <param name="receivedOn">The day of receipt; null for the day on which it was given, which is then inferred.</param>
    /// <param name="purpose">What the notice is meant to bring about; withdrawal by default.</param>
    /// <param name="effectiveOn">The first day on which the party is out, where the notice itself states it; null where the clause decides.</param>
    /// <param name="publicOn">The day on which it became public; null for its own day, which is then inferred.</param>
    /// <exception cref="ArgumentException">It is received, or takes effect, certainly before it was given.</exception>
    [JsonConstructor]
    public NoticeGiven(
        PartialDate on,
        Party party,
        Citation citation,
        PartialDate? receivedOn = null,
        NoticePurpose purpose = NoticePurpose.Withdrawal,
        PartialDate? effectiveOn = null,
        PartialDate? publicOn = null)
        : base(on, citation, publicOn)
    {
        Party = Guard.Against.Null(party);
        ReceivedOn = receivedOn;
        Purpose = purpose is >= NoticePurpose.Withdrawal and <= NoticePurpose.NonRenewal ? purpose : Guard.Against.UnnamedMember(purpose);
        EffectiveOn = effectiveOn;
        Guard.Against.EndBeforeStart(On.EarliestDay, receivedOn is null ? default : receivedOn.LatestDay, nameof(receivedOn));
        Guard.Against.EndBeforeStart(On.EarliestDay, effectiveOn is null ? default : effectiveOn.LatestDay, nameof(effectiveOn));
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<NoticeGiven>))]
    public override string Kind => "noticeGiven";

    /// <summary>Who gave notice.</summary>
    public Party Party { get; }

    /// <summary>The day of receipt; null for the day on which it was given, which is then inferred.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? ReceivedOn { get; }

    /// <summary>What the notice is meant to bring about; withdrawal by default.</summary>
    public NoticePurpose Purpose { get; }

    /// <summary>The first day on which the party is out, where the notice itself states it; null where the clause decides.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? EffectiveOn { get; }

    internal override string What => ReceivedOn is null ? $"notice given by {Party}" : $"notice given by {Party}, received on {ReceivedOn}";

    internal override Party? Actor => Party;

    internal override bool NeedsLife => true;

    internal override void Enter(AgreementFold fold) => fold.Notify(this);

    /// <summary>The first day on which the party is out, as far as the clauses and the record say it.</summary>
    internal DayWindow FirstDayOut(AgreementRecord record)
    {
        if (EffectiveOn is { } stated) return stated.AsWindow();
        var received = (ReceivedOn ?? On).AsWindow();
        if (Purpose == NoticePurpose.NonRenewal) return record.Agreement.Renewal.EndAfterNotice(record.LastTerm, received);
        return record.Agreement.Withdrawal is { KeptNotice.IsNone: false } clause
            ? clause.FirstDayOut(clause.CountedFrom == NoticeStart.Receipt ? received : On.AsWindow())
            : record.NotSeenBefore(received);
    }
}
