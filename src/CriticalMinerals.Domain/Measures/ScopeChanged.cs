using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>What it binds changes. The day is the first on which the new scope holds.</summary>
public sealed record ScopeChanged : MeasureEvent
{
    /// <summary>An event of this kind.</summary>
    /// <param name="on">The day of the event.</param>
    /// <param name="scope">What it binds from that day on.</param>
    /// <param name="citation">Where it is recorded.</param>
    /// <param name="clauses">The clauses that it touches; empty for all of them.</param>
    /// <param name="publicOn">The day it became public; null where that is inferred to be the event's own day.</param>
    /// <param name="note">What else there is to say, in own words.</param>
    /// <exception cref="ArgumentException">A required value is null or empty, or is not one that the kind allows.</exception>
    [JsonConstructor]
    public ScopeChanged(
        PartialDate on,
        ControlScope scope,
        Citation citation,
        ValueList<ClauseId> clauses = default,
        PartialDate? publicOn = null,
        string? note = null)
        : base(on, citation, clauses, publicOn, note)
    {
        Scope = Guard.Against.Null(scope);
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<ScopeChanged>))]
    public override string Kind => "scopeChanged";

    /// <summary>What it binds from that day on.</summary>
    public ControlScope Scope { get; }

    internal override string What => "scope changed";

    internal override MeasureStep Step => MeasureStep.ChangesScope;

    internal override bool FitsSuspension => false;
}
