using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>What one part of the record says to a claim.</summary>
public sealed record ClaimEvidence
{
    /// <summary>A piece of evidence.</summary>
    /// <param name="subject">The clause, agreement or table, by its id.</param>
    /// <param name="outcome">How the claim stands to this part.</param>
    /// <param name="finding">What this part of the record says, in one line.</param>
    /// <param name="citation">Where that is recorded; null where the record's silence is the evidence.</param>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is no named member.</exception>
    /// <exception cref="ArgumentException">The subject or the finding is not clean.</exception>
    [JsonConstructor]
    public ClaimEvidence(string subject, ClaimOutcome outcome, string finding, Citation? citation = null)
    {
        Subject = Guard.Against.UncleanText(subject, "A subject");
        Outcome = outcome is >= ClaimOutcome.NotSettled and <= ClaimOutcome.Contradicts ? outcome : Guard.Against.UnnamedMember(outcome);
        Finding = Guard.Against.UncleanText(finding, "A finding");
        Citation = citation;
    }

    /// <summary>The clause, agreement or table.</summary>
    [JsonConverter(typeof(OwnJsonOnly<ClaimEvidence>))]
    public string Subject { get; }

    /// <summary>How the claim stands to this part.</summary>
    public ClaimOutcome Outcome { get; }

    /// <summary>What this part of the record says.</summary>
    public string Finding { get; }

    /// <summary>Where that is recorded.</summary>
    public Citation? Citation { get; }
}
