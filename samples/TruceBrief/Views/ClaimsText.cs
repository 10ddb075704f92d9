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

        page.Table([("The claim", 36), ("Outcome", 14), ("What the record says", null)], brief.Claims.SelectMany((claim, i) => i == 0 ? [Row(claim)] : new[] { Blank, Row(claim) }));
    }

    private static Cell[] Blank { get; } = ["", "", ""];

    private static Cell[] Row(ClaimAnswer claim) =>
    [
        $"{claim.Text}\n[{claim.Source.Source}, {claim.MadeOn}]{(claim.SupersededBy is null ? "" : $"\nSUPERSEDED by the source itself: {claim.SupersededBy}")}",
        Cell.Outcome(claim.Outcome) with { Text = Outcome(claim) },
        claim.Evidence.Count == 0 ? "Nothing in the record compares with it." : string.Join('\n', claim.Evidence.Select(evidence => Evidence(claim, evidence))),
    ];

    private static string Outcome(ClaimAnswer claim) => claim.Outcome == claim.OutcomeWhenMade
        ? Say.Outcome(claim.Outcome)
        : $"{Say.Outcome(claim.Outcome)}\n(when made: {Say.Outcome(claim.OutcomeWhenMade)})";

    private static string Evidence(ClaimAnswer claim, EvidenceAnswer evidence) =>
        $"{(evidence.Outcome == claim.Outcome ? "" : $"({Say.Outcome(evidence.Outcome)}) ")}{Say.Ids(evidence.Subjects)}: {evidence.Finding}{(evidence.Source is null ? "" : $" [{evidence.Source.Source}]")}";
}
