using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>What it asks changes: a rate, a quota, a price, a kind. The day is the first on which the new terms hold.</summary>
public sealed record TermsChanged : MeasureEvent
{
    /// <summary>An event of this kind.</summary>
    /// <param name="on">The day of the event.</param>
    /// <param name="control">What it asks from that day on.</param>
    /// <param name="citation">Where it is recorded.</param>
    /// <param name="clauses">The clauses that it touches; empty for all of them.</param>
    /// <param name="publicOn">The day it became public; null where that is inferred to be the event's own day.</param>
    /// <param name="note">What else there is to say, in own words.</param>
    /// <exception cref="ArgumentException">A required value is null or empty, or is not one that the kind allows.</exception>
    [JsonConstructor]
    public TermsChanged(
        PartialDate on,
        ControlKind control,
        Citation citation,
        ValueList<ClauseId> clauses = default,
        PartialDate? publicOn = null,
        string? note = null)
        : base(on, citation, clauses, publicOn, note)
    {
        Control = Guard.Against.Null(control);
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<TermsChanged>))]
    public override string Kind => "termsChanged";

    /// <summary>What it asks from that day on.</summary>
    public ControlKind Control { get; }

    internal override string What => $"terms changed to {Control.Kind}";

    internal override MeasureStep Step => MeasureStep.ChangesTerms;

    internal override bool FitsSuspension => false;
}
