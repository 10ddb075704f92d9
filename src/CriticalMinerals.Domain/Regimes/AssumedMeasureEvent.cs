using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>An event of a measure or a suspension that is taken to happen.</summary>
public sealed record AssumedMeasureEvent : Assumption
{
    /// <summary>An assumed event.</summary>
    /// <param name="instrument">The measure or suspension.</param>
    /// <param name="event">The event.</param>
    [JsonConstructor]
    public AssumedMeasureEvent(MeasureId instrument, MeasureEvent @event)
    {
        Instrument = Guard.Against.Null(instrument);
        Event = Guard.Against.Null(@event);
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AssumedMeasureEvent>))]
    public override string Kind => "measureEvent";

    /// <summary>The measure or suspension.</summary>
    public MeasureId Instrument { get; }

    /// <summary>What is taken to happen.</summary>
    public MeasureEvent Event { get; }

    /// <summary>What is assumed of the instrument, for people.</summary>
    public override string ToString() => $"{Instrument}: {MeasureGuards.Describe(Event)}";

    internal override void RefuseMisfit(Regime regime) => Guard.Against.Null(regime).RefuseImpossible(this);
}
