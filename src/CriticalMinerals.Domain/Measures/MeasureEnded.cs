using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>It is over. The day is the first without it.</summary>
public sealed record MeasureEnded : MeasureEvent
{
    /// <summary>An event of this kind.</summary>
    /// <param name="on">The day of the event.</param>
    /// <param name="reason">Why it is over.</param>
    /// <param name="citation">Where it is recorded.</param>
    /// <param name="replacedBy">What took its place; null where nothing did or it is not named.</param>
    /// <param name="clauses">The clauses that it touches; empty for all of them.</param>
    /// <param name="publicOn">The day it became public; null where that is inferred to be the event's own day.</param>
    /// <param name="note">What else there is to say, in own words.</param>
    /// <exception cref="ArgumentException">A required value is null or empty, or is not one that the kind allows.</exception>
    [JsonConstructor]
    public MeasureEnded(
        PartialDate on,
        EndingReason reason,
        Citation citation,
        MeasureId? replacedBy = null,
        ValueList<ClauseId> clauses = default,
        PartialDate? publicOn = null,
        string? note = null)
        : base(on, citation, clauses, publicOn, note)
    {
        Reason = reason is >= EndingReason.NotStated and <= EndingReason.NeverAdopted ? reason : Guard.Against.UnnamedMember(reason);
        ReplacedBy = replacedBy;
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<MeasureEnded>))]
    public override string Kind => "ended";

    /// <summary>Why it is over.</summary>
    public EndingReason Reason { get; }

    /// <summary>What took its place; null where nothing did or it is not named.</summary>
    public MeasureId? ReplacedBy { get; }

    internal override string What => ReplacedBy is null ? $"ended ({Reason})" : $"ended ({Reason}, by {ReplacedBy})";

    internal override MeasureStep Step => MeasureStep.Turns;
}
