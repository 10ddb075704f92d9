using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Something is said or found of it that has no effect on its state by itself.</summary>
public sealed record MeasureNoted : MeasureEvent
{
    /// <summary>An event of this kind.</summary>
    /// <param name="on">The day of the event.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="citation">Where it is recorded.</param>
    /// <param name="clauses">The clauses that it touches; empty for all of them.</param>
    /// <param name="publicOn">The day it became public; null where that is inferred to be the event's own day.</param>
    /// <param name="note">What else there is to say, in own words.</param>
    /// <exception cref="ArgumentException">A required value is null or empty, or is not one that the kind allows.</exception>
    [JsonConstructor]
    public MeasureNoted(
        PartialDate on,
        NoteSubject subject,
        Citation citation,
        ValueList<ClauseId> clauses = default,
        PartialDate? publicOn = null,
        string? note = null)
        : base(on, citation, clauses, publicOn, note)
    {
        Subject = subject is >= NoteSubject.Statement and <= NoteSubject.Pledge ? subject : Guard.Against.UnnamedMember(subject);
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<MeasureNoted>))]
    public override string Kind => "noted";

    /// <summary>What it is about.</summary>
    public NoteSubject Subject { get; }

    internal override string What => Subject.ToString();

    internal override MeasureStep Step => MeasureStep.Says;
}
