namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>Concentration by stage.</summary>
internal static class ConcentrationText
{
    internal static void Write(ConcentrationSection section, Page page)
    {
        page.Heading("Concentration of supply by stage");
        page.Line(Say.Invariant($"Herfindahl-Hirschman index (HHI) in points; one producer alone is 10,000. Bands of the {section.Scheme}: moderately concentrated from {section.ModerateFrom:#,0}, highly above {section.HighAbove:#,0}. A range is what the figures leave open. Figures on different bases do not compare: all rare earths are not the magnet rare earths."));
        page.Gap();
        page.Table(
            [("Stage", 12), ("Counted", 18), ("Largest", 9), ("HHI", 14), ("Band", 12), ("Period, basis, edition [source]", null)],
            section.Rows.Select((row, i) => Row(row, isNewStage: i == 0 || section.Rows[i - 1].Stage != row.Stage)));
    }

    private static Cell[] Row(ConcentrationRow row, bool isNewStage) =>
    [
        isNewStage ? row.Stage.Name : "",
        $"{row.Mineral}{(row.Form is null || row.Form.Value == row.Stage.Name.TrimEnd('s') ? "" : $" ({row.Form})")}",
        Say.Invariant($"{row.Largest} {row.LargestShare * 100:0.#} %"),
        row.Hhi is { } hhi ? Say.Points(hhi) : $"{Say.NotKnown}: {row.Why}",
        row.Bands.Count == 0 ? Say.NotKnown : string.Join(" or ", row.Bands),
        $"{(row.Statistic == Statistic.Production ? "" : $"{row.Statistic} ")}{row.Period}, {row.Basis?.ToString() ?? "basis not stated"}{(row.Edition is null ? "" : $", {row.Edition}")} [{row.Source.Source}{(row.Source.Confidence == Confidence.High ? "" : $"; {row.Source.Confidence.ToString().ToLowerInvariant()} confidence")}]",
    ];
}
