using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>An extension is announced, and no instrument is issued. The day is that of the announcement.</summary>
public sealed record ExtensionAnnounced : MeasureEvent
{
    /// <summary>An event of this kind.</summary>
    /// <param name="on">The day of the event.</param>
    /// <param name="lastDay">The announced new last day, included; <see cref="DateBound.NotSet"/> where none was said.</param>
    /// <param name="citation">Where it is recorded.</param>
    /// <param name="clauses">The clauses that it touches; empty for all of them.</param>
    /// <param name="publicOn">The day it became public; null where that is inferred to be the event's own day.</param>
    /// <param name="note">What else there is to say, in own words.</param>
    /// <exception cref="ArgumentException">A required value is null or empty, or is not one that the kind allows.</exception>
    [JsonConstructor]
    public ExtensionAnnounced(
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
    [JsonConverter(typeof(OwnJsonOnly<ExtensionAnnounced>))]
    public override string Kind => "extensionAnnounced";

    /// <summary>The announced new last day, included; <see cref="DateBound.NotSet"/> where none was said.</summary>
    public DateBound LastDay { get; }

    internal override string What => $"extension until {LastDay} announced, not enacted";

    internal override MeasureStep Step => MeasureStep.Says;
}
