using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>It is proposed, and not decided. The day is that of the proposal.</summary>
public sealed record MeasureProposed : MeasureEvent
{
    /// <summary>An event of this kind.</summary>
    /// <param name="on">The day of the event.</param>
    /// <param name="citation">Where it is recorded.</param>
    /// <param name="clauses">The clauses that it touches; empty for all of them.</param>
    /// <param name="publicOn">The day it became public; null where that is inferred to be the event's own day.</param>
    /// <param name="note">What else there is to say, in own words.</param>
    /// <exception cref="ArgumentException">A required value is null or empty, or is not one that the kind allows.</exception>
    [JsonConstructor]
    public MeasureProposed(
        PartialDate on,
        Citation citation,
        ValueList<ClauseId> clauses = default,
        PartialDate? publicOn = null,
        string? note = null)
        : base(on, citation, clauses, publicOn, note)
    {
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<MeasureProposed>))]
    public override string Kind => "proposed";

    internal override string What => "proposed";

    internal override MeasureStep Step => MeasureStep.Announces;
}
