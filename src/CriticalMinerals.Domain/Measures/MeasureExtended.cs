using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>An instrument moves its last day. The day is that of the instrument.</summary>
public sealed record MeasureExtended : MeasureEvent
{
    /// <summary>An event of this kind.</summary>
    /// <param name="on">The day of the event.</param>
    /// <param name="lastDay">The new last day, included.</param>
    /// <param name="citation">Where it is recorded.</param>
    /// <param name="clauses">The clauses that it touches; empty for all of them.</param>
    /// <param name="publicOn">The day it became public; null where that is inferred to be the event's own day.</param>
    /// <param name="note">What else there is to say, in own words.</param>
    /// <exception cref="ArgumentException">A required value is null or empty, or is not one that the kind allows.</exception>
    [JsonConstructor]
    public MeasureExtended(
        PartialDate on,
        DateBound lastDay,
        Citation citation,
        ValueList<ClauseId> clauses = default,
        PartialDate? publicOn = null,
        string? note = null)
        : base(on, citation, clauses, publicOn, note)
    {
        LastDay = Guard.Against.Null(lastDay);
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<MeasureExtended>))]
    public override string Kind => "extended";

    /// <summary>The new last day, included.</summary>
    public DateBound LastDay { get; }

    internal override string What => $"extended until {LastDay}";

    internal override MeasureStep Step => MeasureStep.Turns;
}
