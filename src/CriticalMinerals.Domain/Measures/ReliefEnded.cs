using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A relief is ended. The day is the first without it.</summary>
public sealed record ReliefEnded : MeasureEvent
{
    /// <summary>An event of this kind.</summary>
    /// <param name="on">The day of the event.</param>
    /// <param name="name">The relief's name within the measure.</param>
    /// <param name="citation">Where it is recorded.</param>
    /// <param name="clauses">The clauses that it touches; empty for all of them.</param>
    /// <param name="publicOn">The day it became public; null where that is inferred to be the event's own day.</param>
    /// <param name="note">What else there is to say, in own words.</param>
    /// <exception cref="ArgumentException">A required value is null or empty, or is not one that the kind allows.</exception>
    [JsonConstructor]
    public ReliefEnded(
        PartialDate on,
        string name,
        Citation citation,
        ValueList<ClauseId> clauses = default,
        PartialDate? publicOn = null,
        string? note = null)
        : base(on, citation, clauses, publicOn, note)
    {
        Name = Guard.Against.UncleanText(name, "A name");
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<ReliefEnded>))]
    public override string Kind => "reliefEnded";

    /// <summary>The relief's name within the measure.</summary>
    public string Name { get; }

    internal override string What => $"relief ended: {Name}";

    internal override MeasureStep Step => MeasureStep.EndsRelief;

    internal override bool FitsSuspension => false;
}
