using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A relief is granted. The day is the first on which it works.</summary>
public sealed record ReliefGranted : MeasureEvent
{
    /// <summary>An event of this kind.</summary>
    /// <param name="on">The day of the event.</param>
    /// <param name="relief">The relief.</param>
    /// <param name="lastDay">The last day on which it works, included; <see cref="DateBound.None"/> where it has no end.</param>
    /// <param name="citation">Where it is recorded.</param>
    /// <param name="clauses">The clauses that it touches; empty for all of them.</param>
    /// <param name="publicOn">The day it became public; null where that is inferred to be the event's own day.</param>
    /// <param name="note">What else there is to say, in own words.</param>
    /// <exception cref="ArgumentException">A required value is null or empty, or the last day certainly comes before the first.</exception>
    [JsonConstructor]
    public ReliefGranted(
        PartialDate on,
        Relief relief,
        DateBound lastDay,
        Citation citation,
        ValueList<ClauseId> clauses = default,
        PartialDate? publicOn = null,
        string? note = null)
        : base(on, citation, clauses, publicOn, note)
    {
        Relief = Guard.Against.Null(relief);
        LastDay = Guard.Against.Null(lastDay);
        Guard.Against.EndBeforeStart(On.EarliestDay, lastDay.LatestDay);
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<ReliefGranted>))]
    public override string Kind => "reliefGranted";

    /// <summary>What is granted, to whom and for which goods.</summary>
    public Relief Relief { get; }

    /// <summary>The last day on which it works, included; <see cref="DateBound.None"/> where it has no end.</summary>
    public DateBound LastDay { get; }

    internal override string What => $"relief granted: {Relief.Name}";

    internal override MeasureStep Step => MeasureStep.GrantsRelief;

    internal override bool FitsSuspension => false;
}
