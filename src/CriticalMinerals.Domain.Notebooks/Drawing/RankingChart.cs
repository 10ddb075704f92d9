namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>Share tables in the order of their concentration, a whisker each.</summary>
internal sealed class RankingChart
{
    private const double LabelWidth = 240;
    private const double IndexLeft = Canvas.Margin + LabelWidth;
    private const double IndexWidth = 340;
    private const double TextLeft = IndexLeft + IndexWidth + 18;
    private const double RowHeight = 22;

    private readonly Canvas canvas = new();
    private readonly Ranking ranking;
    private readonly ConcentrationScheme? scheme;
    private readonly PointsScale points;

    private RankingChart(Ranking ranking, ConcentrationScheme? scheme)
    {
        this.ranking = ranking;
        this.scheme = scheme;
        points = new(canvas, IndexLeft, IndexWidth);
    }

    internal static Chart Draw(Ranking ranking, string title, ConcentrationScheme? scheme, Func<SourceId, Source>? sources) =>
        new RankingChart(ranking, scheme).Draw(title, sources);

    private Chart Draw(string title, Func<SourceId, Source>? sources)
    {
        canvas.Title(title, "Herfindahl-Hirschman index (HHI) in points, most concentrated first; a whisker spans all values that the unnamed producers allow.");
        canvas.Skip(8);
        points.Grid(canvas.Y, canvas.Y + (RowHeight * ranking.Entries.Count));
        if (scheme is not null) Thresholds();
        foreach (var entry in ranking.Entries) Row(entry);
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

    private void Row(Ranking.Entry entry)
    {
        var middle = canvas.Y + (RowHeight / 2);
        canvas.Label(Canvas.Margin, middle + 4, entry.Table.Subject.Node.ToString(), LabelWidth - 12);
        points.Whisker(entry.Index, middle);
        var largest = entry.Table.TopProducers(1) is [var first] ? $" · {first.Country.CommonName} {Say.Percent(first.Share.Fraction)}" : "";
        canvas.Label(TextLeft, middle + 4, Say.Points(entry.Index) + largest, Canvas.Width - Canvas.Margin - TextLeft, "cm-soft", Lettering.Small);
        canvas.Skip(RowHeight);
    }

    private string Describe() =>
        string.Join("; ", ranking.Entries.Select(entry => $"{entry.Place} {entry.Table.Subject.Node}: HHI {Say.Points(entry.Index)}")) + ".";
}
