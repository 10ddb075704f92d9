namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>Share tables in the order of their concentration, a whisker each.</summary>
internal sealed class RankingChart
{
    private const double LeastLabel = 240;
    private const double MostLabel = 320;
    private const double TextLeft = Canvas.Margin + 598;

    private readonly Canvas canvas = new();
    private readonly Ranking ranking;
    private readonly ConcentrationScheme? scheme;
    private readonly PointsScale points;
    private readonly LabelColumn labels;

    private RankingChart(Ranking ranking, ConcentrationScheme? scheme)
    {
        this.ranking = ranking;
        this.scheme = scheme;
        labels = new(ranking.Entries.Zip(ranking.Details, (entry, detail) => (entry.Table.Subject.Node.ToString(), detail)), LeastLabel, MostLabel);
        var left = Canvas.Margin + labels.Width;
        points = new(canvas, left, TextLeft - 18 - left);
    }

    private double RowHeight => labels.Height + 8;

    internal static Chart Draw(Ranking ranking, string title, ConcentrationScheme? scheme, Func<SourceId, Source>? sources) =>
        new RankingChart(ranking, scheme).Draw(title, sources);

    private Chart Draw(string title, Func<SourceId, Source>? sources)
    {
        canvas.Title(title, "Herfindahl-Hirschman index (HHI) in points, most concentrated first; a whisker spans all values that the unnamed producers allow."
            + (ranking.Shared.Length == 0 ? "" : $" All: {ranking.Shared}.")
            + (ranking.Entries.Any(entry => points.IsNarrow(entry.Index)) ? PointsScale.NarrowNote : ""));
        canvas.Skip(8);
        points.Grid(canvas.Y, canvas.Y + (RowHeight * ranking.Entries.Count));
        if (scheme is not null) Thresholds();
        for (var row = 0; row < ranking.Entries.Count; row++) Row(ranking.Entries[row], row);
        points.Axis(canvas.Y + 14);
        canvas.Skip(24);
        ValueList<string> notes = scheme is null ? default : [$"Dashed lines: {scheme.Name}, from {Say.Number(scheme.ModerateFrom, "#,0")} and above {Say.Number(scheme.HighAbove, "#,0")} points."];
        return canvas.ToChart(title, Describe(), [.. notes.Concat(Say.Cite(ranking.Entries.Select(entry => entry.Table.Citation), sources))]);
    }

    private void Thresholds()
    {
        foreach (var threshold in new[] { scheme!.ModerateFrom, scheme.HighAbove })
            canvas.Line(points.X(threshold), canvas.Y, points.X(threshold), canvas.Y + (RowHeight * ranking.Entries.Count), "cm-known");
    }

    private void Row(Ranking.Entry entry, int row)
    {
        var middle = canvas.Y + (RowHeight / 2);
        labels.Draw(canvas, row, canvas.Y + 15);
        points.Whisker(entry.Index, middle);
        var largest = entry.Table.TopProducers(1) is [var first] ? $" · {first.Country.CommonName} {Say.Percent(first.Share.Fraction)}" : "";
        var result = Say.Points(entry.Index) + largest;
        canvas.Label(TextLeft, middle + 4, Lettering.Fit(result, Canvas.Width - Canvas.Margin - TextLeft, Lettering.Small), result, "cm-soft", Lettering.Small);
        canvas.Skip(RowHeight);
    }

    private string Describe() =>
        string.Join("; ", ranking.Entries.Zip(ranking.Details, (entry, detail) => $"{entry.Place} {entry.Table.Subject.Node}{(detail.Length == 0 ? "" : $", {detail}")}: HHI {Say.Points(entry.Index)}")) + ".";
}
