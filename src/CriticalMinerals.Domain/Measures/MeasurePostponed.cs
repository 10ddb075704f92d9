using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Its first effective day is moved before it came. The day is that of the decision.</summary>
/// <remarks>A day that is announced can be postponed as well; what is enacted later takes effect on the day that the enactment names.</remarks>
public sealed record MeasurePostponed : MeasureEvent
{
    /// <summary>An event of this kind.</summary>
    /// <param name="on">The day of the event.</param>
    /// <param name="effectiveFrom">The new first day on which it is effective.</param>
    /// <param name="citation">Where it is recorded.</param>
    /// <param name="clauses">The clauses that it touches; empty for all of them.</param>
    /// <param name="publicOn">The day it became public; null where that is inferred to be the event's own day.</param>
    /// <param name="note">What else there is to say, in own words.</param>
    /// <exception cref="ArgumentException">A required value is null or empty, or is not one that the kind allows.</exception>
    [JsonConstructor]
    public MeasurePostponed(
        PartialDate on,
        DateBound effectiveFrom,
        Citation citation,
        ValueList<ClauseId> clauses = default,
        PartialDate? publicOn = null,
        string? note = null)
        : base(on, citation, clauses, publicOn, note)
    {
        EffectiveFrom = Guard.Against.NoStart(effectiveFrom);
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<MeasurePostponed>))]
    public override string Kind => "postponed";

    /// <summary>The new first day on which it is effective.</summary>
    public DateBound EffectiveFrom { get; }

    internal override string What => $"postponed to {EffectiveFrom}";

    internal override MeasureStep Step => MeasureStep.Postpones;
}
