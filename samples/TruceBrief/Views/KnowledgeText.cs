namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>The same questions as known earlier, where the answers differ.</summary>
internal static class KnowledgeText
{
    internal static void Write(Brief brief, Page page)
    {
        if (brief.Knowledge is not { } section)
        {
            page.Heading("The same questions as known earlier");
            page.Line($"The brief itself uses knowledge through {Say.Day(brief.Header.RecordedThrough)} only: there is nothing later to compare.");
            return;
        }

        page.Heading($"The same questions as known on {Say.Day(section.Earlier)}, where the answers differ");
        foreach (var example in section.Examples) Write(section, example, page);
        page.Table(
            [("Days", 21), ("Subject", 33), ($"Known {Say.Day(section.Earlier)}", 18), ($"Known {Say.Day(section.Later)}", null)],
            section.States.Select(row => new Cell[] { row.Days.ToString(), Say.Ids(row.Subjects), Cell.State(row.Then), Cell.State(row.Now) })
                .Concat(section.Exposures.Select(row => new Cell[] { Say.Day(row.Day), row.Subject, ExposureText.Shares(row.Then), ExposureText.Shares(row.Now) }))
                .Concat(section.Claims.Select(row => new Cell[] { Say.Day(brief.Header.Date), $"claim {row.Claim}", Say.Outcome(row.Then), Say.Outcome(row.Now) })));
        if (section.Elsewhere > 0) page.Line($"Elsewhere in the record {Say.Count(section.Elsewhere, "clause or agreement has", "clauses and agreements have")} another state on some day: --known-on {Say.Day(section.Earlier)} gives them as known then.");
        if (section.Learned.Count == 0) return;
        page.Gap();
        page.Line("What became known in between");
        page.Table(
            [("Known from", 10), ("Subject", 34), ("What", null)],
            section.Learned.Select(entry => new Cell[] { Say.Day(entry.KnownFrom), entry.Subject, $"{entry.What} [{entry.Source.Source}]" }));
    }

    private static void Write(KnowledgeSection section, KnowledgeExample example, Page page)
    {
        page.Line($"{example.Measure} on {Say.Day(example.Day)}");
        page.List(16,
            ($"known {Say.Day(section.Earlier)}", $"{example.Then} ({Say.Standing(example.ThenStanding)}): {example.ThenReason}"),
            ($"known {Say.Day(section.Later)}", $"{example.Now} ({Say.Standing(example.NowStanding)}): {example.NowReason}"));
        page.Gap();
    }
}
