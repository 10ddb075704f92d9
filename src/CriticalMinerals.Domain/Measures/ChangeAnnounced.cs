using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A lifting, a suspension or another change is announced, and no instrument is issued. The day is that of the announcement.</summary>
public sealed record ChangeAnnounced : MeasureEvent
{
    /// <summary>An event of this kind.</summary>
    /// <param name="on">The day of the event.</param>
    /// <param name="becomes">The state that it would take: in force, suspended or ended.</param>
    /// <param name="from">The first day of that state; <see cref="DateBound.NotSet"/> where none was said.</param>
    /// <param name="lastDay">The last day of that state, included; <see cref="DateBound.None"/> where it has no end.</param>
    /// <param name="citation">Where it is recorded.</param>
    /// <param name="clauses">The clauses that it touches; empty for all of them.</param>
    /// <param name="publicOn">The day it became public; null where that is inferred to be the event's own day.</param>
    /// <param name="note">What else there is to say, in own words.</param>
    /// <exception cref="ArgumentException">A required value is null or empty, or is not one that the kind allows.</exception>
    [JsonConstructor]
    public ChangeAnnounced(
        PartialDate on,
        MeasureState becomes,
        DateBound from,
        DateBound lastDay,
        Citation citation,
        ValueList<ClauseId> clauses = default,
        PartialDate? publicOn = null,
        string? note = null)
        : base(on, citation, clauses, publicOn, note)
    {
        Becomes = becomes is MeasureState.InForce or MeasureState.Suspended or MeasureState.Ended
            ? becomes
            : throw new ArgumentException($"An announced change leads to InForce, Suspended or Ended: {becomes} is none of them.", nameof(becomes));
        From = Guard.Against.NoStart(from);
        LastDay = Guard.Against.Null(lastDay);
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<ChangeAnnounced>))]
    public override string Kind => "changeAnnounced";

    /// <summary>The state that it would take: in force, suspended or ended.</summary>
    public MeasureState Becomes { get; }

    /// <summary>The first day of that state; <see cref="DateBound.NotSet"/> where none was said.</summary>
    public DateBound From { get; }

    /// <summary>The last day of that state, included; <see cref="DateBound.None"/> where it has no end.</summary>
    public DateBound LastDay { get; }

    internal override string What => $"announced to become {Becomes} from {From}, not enacted";

    internal override MeasureStep Step => MeasureStep.Says;
}
