namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>Answers what the record says to each claim.</summary>
internal static class ClaimAnswers
{
    internal static IReadOnlyList<ClaimAnswer> Of(BriefQuestion question) =>
        [.. question.Regime.Claims.Where(claim => !(claim.MadeOn.Latest > question.AsOf.KnownOn)).Select(claim => Answer(question, claim))];

    internal static ClaimOutcome Outcome(BriefQuestion question, Claim claim, AsOf asOf) => question.Regime.Compare(claim, asOf, question.Tables).Outcome;

    private static ClaimAnswer Answer(BriefQuestion question, Claim claim)
    {
        var comparison = question.Regime.Compare(claim, question.AsOf, question.Tables);
        return new(
            claim.Id,
            claim.Text,
            claim.MadeOn,
            claim.SupersededBy,
            comparison.Outcome,
            Outcome(question, claim, question.On(claim.MadeOn.Latest)),
            [.. comparison.Evidence.GroupBy(piece => (piece.Outcome, piece.Finding, piece.Citation)).Select(Evidence)],
            Cited.From(claim.Citation)!);
    }

    private static EvidenceAnswer Evidence(IGrouping<(ClaimOutcome Outcome, string Finding, Citation? Citation), ClaimEvidence> alike) =>
        new([.. alike.Select(piece => piece.Subject)], alike.Key.Outcome, alike.Key.Finding, Cited.From(alike.Key.Citation));
}
