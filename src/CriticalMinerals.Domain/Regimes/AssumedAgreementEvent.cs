using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>An event of an agreement that is taken to happen.</summary>
public sealed record AssumedAgreementEvent : Assumption
{
    /// <summary>An assumed event.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="event">The event.</param>
    [JsonConstructor]
    public AssumedAgreementEvent(AgreementId agreement, AgreementEvent @event)
    {
        Agreement = Guard.Against.Null(agreement);
        Event = Guard.Against.Null(@event);
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AssumedAgreementEvent>))]
    public override string Kind => "agreementEvent";

    /// <summary>To which agreement it is taken to happen, by its id.</summary>
    public AgreementId Agreement { get; }

    /// <summary>What is taken to happen.</summary>
    public AgreementEvent Event { get; }

    /// <summary>What is assumed of the agreement, for people.</summary>
    public override string ToString() => $"{Agreement}: {Event.Describe()}";

    // Assumed events may rest on each other: a notice and its withdrawal.
    internal override void RefuseMisfit(Regime regime)
    {
        var agreement = Guard.Against.Null(regime).Agreement(Agreement);
        foreach (var assumption in regime.Assumptions)
            if (assumption is AssumedAgreementEvent assumed && assumed.Agreement == Agreement) agreement = agreement.With(assumed.Event);
    }
}
