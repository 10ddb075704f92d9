namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>Each claim beside the record.</summary>
internal static class ClaimsText
{
    internal static void Write(Brief brief, Page page)
    {
        page.Heading($"Claims beside the record, on {Say.Day(brief.Header.Date)}");
        if (brief.Claims.Count == 0)
        {
            page.Line("The regime holds no claim that was known.");
            return;
        }

        page.Table([("The claim", 36), ("Outcome", 14), ("What the record says", null)], brief.Claims.Select(Row));
    }

    private static Cell[] Row(ClaimAnswer claim) =>
    [
        $"{claim.Text}\n[{claim.Source.Source}, {claim.MadeOn}]{(claim.SupersededBy is null ? "" : $"\nSUPERSEDED by the source itself: {claim.SupersededBy}")}\n",
        Cell.Outcome(claim.Outcome) with { Text = Outcome(claim) },
        claim.Evidence.Count == 0 ? "The record holds nothing to compare it with." : string.Join('\n', claim.Evidence.Select(evidence => Evidence(claim, evidence))),
    ];

    private static string Outcome(ClaimAnswer claim) => claim.Outcome == claim.OutcomeWhenMade
        ? Say.Outcome(claim.Outcome)
        : $"{Say.Outcome(claim.Outcome)}\n(when made: {Say.Outcome(claim.OutcomeWhenMade)})";

    private static string Evidence(ClaimAnswer claim, EvidenceAnswer evidence) =>
        $"{(evidence.Outcome == claim.Outcome ? "" : $"({Say.Outcome(evidence.Outcome)}) ")}{Say.Ids(evidence.Subjects)}: {evidence.Finding}{(evidence.Source is null ? "" : $" [{evidence.Source.Source}]")}";
}
