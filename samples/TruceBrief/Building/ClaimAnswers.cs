namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>Answers what the record says to each claim.</summary>
internal static class ClaimAnswers
{
    private static readonly string[] Kinds = ["state", "issue", "term", "renewal", "unclassified", "share"];

    internal static IReadOnlyList<ClaimAnswer> Of(BriefQuestion question) =>
    [
        .. question.Regime.Claims
            .Where(claim => !(claim.MadeOn.Latest > question.AsOf.KnownOn))
            .GroupBy(claim => claim.Citation.Source)
            .SelectMany(ofSource => ofSource.OrderBy(claim => Array.IndexOf(Kinds, claim.Asserts.Kind)))
            .Select(claim => Answer(question, claim)),
    ];

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
            [.. comparison.Evidence.GroupBy(piece => (piece.Outcome, piece.Finding, piece.Citation)).Select(Evidence), .. comparison.Evidence.IsEmpty ? OnOtherBases(question, claim) : []],
            Cited.From(claim.Citation)!);
    }

    // Shares of another basis settle nothing, but a reader wants to see them: minerals that the claimed one has in common, at the same stage.
    private static IEnumerable<EvidenceAnswer> OnOtherBases(BriefQuestion question, Claim claim)
    {
        if (claim.Asserts is not AssertedShare asserted || question.Regime.Vocabulary is not { } words) return [];
        var members = words.MembersOf(asserted.Node.Mineral).ToHashSet();
        return from table in question.Tables
               where table.Citation.Source != claim.Citation.Source && table.Subject.Node.Stage.IsWithin(asserted.Node.Stage)
                   && words.MembersOf(table.Subject.Node.Mineral).Any(members.Contains)
               from row in table.Rows
               where row.Country == asserted.Country
               select new EvidenceAnswer(
                   [table.Subject.ToString()],
                   ClaimOutcome.NotSettled,
                   Say.Invariant($"another basis, where {row.Country} has {row.Share.Percent:0.##} %"),
                   Cited.From(table.Citation));
    }

    private static EvidenceAnswer Evidence(IGrouping<(ClaimOutcome Outcome, string Finding, Citation? Citation), ClaimEvidence> alike) =>
        new([.. alike.Select(piece => piece.Subject)], alike.Key.Outcome, alike.Key.Finding, Cited.From(alike.Key.Citation));
}
