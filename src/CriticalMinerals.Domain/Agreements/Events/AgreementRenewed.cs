using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>The parties have renewed or extended the agreement to a new last day.</summary>
public sealed record AgreementRenewed : AgreementEvent
{
    /// <summary>A renewal.</summary>
    /// <param name="on">The day of the decision; before the running term ends.</param>
    /// <param name="lastDay">The new last day, included; none where the agreement no longer has one.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <param name="publicOn">The day on which it became public; null for its own day, which is then inferred.</param>
    /// <exception cref="ArgumentException">The new last day certainly comes before the day of the decision.</exception>
    [JsonConstructor]
    public AgreementRenewed(PartialDate on, DateBound lastDay, Citation citation, PartialDate? publicOn = null)
        : base(on, citation, publicOn)
    {
        LastDay = Guard.Against.Null(lastDay);
        Guard.Against.EndBeforeStart(On.EarliestDay, lastDay.LatestDay);
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AgreementRenewed>))]
    public override string Kind => "renewed";

    /// <summary>The new last day, included; none where the agreement no longer has one.</summary>
    public DateBound LastDay { get; }

    internal override string What => $"renewed to {LastDay}";

    internal override bool NeedsLife => true;

    internal override void Enter(AgreementFold fold)
    {
    }

    internal override AgreementTerm Advance(AgreementTerm term, AgreementRecord record)
    {
        record.RefuseAfterEnd(this, term, "renews what has ended:");
        return term.ThenUntil(LastDay.AsLastDay(), On.AsWindow(), this, record.Agreement.Renewal.Running(term, On.EarliestDay));
    }
}
