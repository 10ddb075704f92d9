namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>A claim beside the record.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Text">What its source says.</param>
/// <param name="MadeOn">When it said so.</param>
/// <param name="SupersededBy">The claim with which the source replaced it; null where it stands.</param>
/// <param name="Outcome">How it stands to the record on the day of the brief.</param>
/// <param name="OutcomeWhenMade">How it stands to the record on the day on which it was made.</param>
/// <param name="Evidence">What the parts of the record say, on the day of the brief.</param>
/// <param name="Source">Where the claim stands.</param>
internal sealed record ClaimAnswer(
    ClaimId Claim,
    string Text,
    PartialDate MadeOn,
    ClaimId? SupersededBy,
    ClaimOutcome Outcome,
    ClaimOutcome OutcomeWhenMade,
    IReadOnlyList<EvidenceAnswer> Evidence,
    Cited Source);

/// <summary>What one part of the record, or several alike, say to a claim.</summary>
internal sealed record EvidenceAnswer(IReadOnlyList<string> Subjects, ClaimOutcome Outcome, string Finding, Cited? Source);
