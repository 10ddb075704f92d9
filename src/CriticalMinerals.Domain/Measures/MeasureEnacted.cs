using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>The instrument is issued. The day is that of its publication.</summary>
public sealed record MeasureEnacted : MeasureEvent
{
    /// <summary>An event of this kind.</summary>
    /// <param name="on">The day of the event.</param>
    /// <param name="effectiveFrom">The first day on which it is effective.</param>
    /// <param name="lastDay">The last day on which it is effective, included; <see cref="DateBound.None"/> where it has no end.</param>
    /// <param name="citation">Where it is recorded.</param>
    /// <param name="clauses">The clauses that it touches; empty for all of them.</param>
    /// <param name="publicOn">The day it became public; null where that is inferred to be the event's own day.</param>
    /// <param name="note">What else there is to say, in own words.</param>
    /// <exception cref="ArgumentException">A required value is null or empty, or is not one that the kind allows.</exception>
    [JsonConstructor]
    public MeasureEnacted(
        PartialDate on,
        DateBound effectiveFrom,
        DateBound lastDay,
        Citation citation,
        ValueList<ClauseId> clauses = default,
        PartialDate? publicOn = null,
        string? note = null)
        : base(on, citation, clauses, publicOn, note)
    {
        EffectiveFrom = Guard.Against.NoStart(effectiveFrom);
        LastDay = Guard.Against.Null(lastDay);
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<MeasureEnacted>))]
    public override string Kind => "enacted";

    /// <summary>The first day on which it is effective.</summary>
    public DateBound EffectiveFrom { get; }

    /// <summary>The last day on which it is effective, included; <see cref="DateBound.None"/> where it has no end.</summary>
    public DateBound LastDay { get; }

    internal override string What => LastDay.Kind == DateBoundKind.None ? $"enacted, effective {EffectiveFrom}" : $"enacted, effective {EffectiveFrom} until {LastDay}";

    internal override MeasureStep Step => MeasureStep.Enacts;
}
