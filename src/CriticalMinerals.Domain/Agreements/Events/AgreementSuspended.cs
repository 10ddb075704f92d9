using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>The agreement is not applied for a while.</summary>
public sealed record AgreementSuspended : AgreementEvent
{
    /// <summary>A suspension.</summary>
    /// <param name="on">The first suspended day.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <param name="until">The last suspended day; null where none is stated.</param>
    /// <param name="publicOn">The day on which it became public; null for its own day, which is then inferred.</param>
    /// <exception cref="ArgumentException">The suspension certainly ends before it begins.</exception>
    [JsonConstructor]
    public AgreementSuspended(PartialDate on, Citation citation, DateBound? until = null, PartialDate? publicOn = null)
        : base(on, citation, publicOn)
    {
        Until = until;
        Guard.Against.EndBeforeStart(On.EarliestDay, until is null ? default : until.LatestDay, nameof(until));
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AgreementSuspended>))]
    public override string Kind => "suspended";

    /// <summary>The last suspended day; null where none is stated.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateBound? Until { get; }

    internal override string What => Until is null ? "suspended" : $"suspended until {Until}";

    internal override bool NeedsLife => true;

    internal override void Enter(AgreementFold fold) => fold.Suspend(this);
}
