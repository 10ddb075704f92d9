namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>One stacked bar of producers for each share table, and beside it the interval of its concentration.</summary>
internal sealed class StageChart
{
    private const double LeastLabel = 206;
    private const double MostLabel = 270;
    private const double BarWidth = 400;
    private const double BarHeight = 24;

    private readonly Canvas canvas = new();
    private readonly ValueList<ShareTable> tables;
    private readonly ProducerColours colours;
    private readonly PointsScale points;
    private readonly LabelColumn labels;

    private StageChart(ValueList<ShareTable> tables)
    {
        this.tables = tables;
        colours = new(tables);
        labels = new(tables.Select(table => (table.Subject.Node.ToString(), Detail(table.Subject))), LeastLabel, MostLabel);
        points = new(canvas, IndexLeft, Canvas.Width - Canvas.Margin - IndexLeft - 12);
    }

    private double BarLeft => Canvas.Margin + labels.Width;

    private double IndexLeft => BarLeft + BarWidth + 36;

    private double RowHeight => Math.Max(46, labels.Height + 10);

    internal static Chart Draw(ValueList<ShareTable> tables, string title, Func<SourceId, Source>? sources) => new StageChart(tables).Draw(title, sources);

    private Chart Draw(string title, Func<SourceId, Source>? sources)
    {
        canvas.Title(title, "Share of the total in percent by producer; on the right the Herfindahl-Hirschman index (HHI) in points, as an interval where producers are not named."
            + (tables.Any(table => points.IsNarrow(Ranking.WorldOrRest(table).Hhi())) ? PointsScale.NarrowNote : ""));
        Heading();
        for (var row = 0; row < tables.Count; row++) Row(tables[row], row);
        Axes();
        canvas.Legend(colours.Legend().Concat(Unnamed()));
        return canvas.ToChart(title, string.Join("; ", tables.Select(Describe)) + ".", Say.Cite(tables.Select(table => table.Citation), sources));
    }

    private void Heading()
    {
        canvas.Skip(12);
        canvas.Text(BarLeft, canvas.Y, "share of the total", "cm-soft", size: Lettering.Small);
        canvas.Text(IndexLeft, canvas.Y, "HHI, points", "cm-soft", size: Lettering.Small);
        canvas.Skip(8);
        points.Grid(canvas.Y, canvas.Y + (RowHeight * tables.Count));
    }

    private void Row(ShareTable table, int row)
    {
        labels.Draw(canvas, row, canvas.Y + 16);
        Bar(table, canvas.Y + 6);
        var index = Ranking.WorldOrRest(table).Hhi();
        points.Whisker(index, canvas.Y + 14);
        var x = Math.Min(points.X(index.Lower.Points), Canvas.Width - Canvas.Margin - Lettering.Width(Say.Points(index), Lettering.Small));
        canvas.Text(x, canvas.Y + 33, Say.Points(index), "cm-soft", size: Lettering.Small);
        canvas.Skip(RowHeight);
    }

    private void Bar(ShareTable table, double y)
    {
        var x = BarLeft;
        foreach (var row in table.Rows) x = Segment(x, y, row.Share.Fraction, colours.Of(row.Country), row.Country.Alpha2, Tooltip(row));
        if (BarLeft + BarWidth - x < 1) return;
        var unnamed = table.UnnamedShare();
        var ink = table.Residual is null ? Ink.Dotted : Ink.Hatched;
        var withheld = table.Withheld.Where(producer => producer.Place == WithheldPlace.InsideTotal).Select(producer => producer.Country.CommonName);
        var names = string.Join(", ", withheld);
        Segment(x, y, (BarLeft + BarWidth - x) / BarWidth, ink, null, $"no country is named: {Say.Percent(unnamed)}{(names.Length == 0 ? "" : $"; withheld: {names}")}");
    }

    private double Segment(double x, double y, double share, Ink ink, string? name, string tooltip)
    {
        var width = Math.Min(BarWidth * share, BarLeft + BarWidth - x);
        canvas.Rect(x, y, width, BarHeight, ink, tooltip);
        if (name is not null) canvas.Inside(x, y + 16, width, ink, $"{name} {Say.Number(share * 100, "0.#")}", name);
        return x + width;
    }

    private void Axes()
    {
        canvas.Skip(4);
        for (var part = 0; part <= 4; part++)
        {
            var x = BarLeft + (BarWidth * part / 4);
            canvas.Line(x, canvas.Y - 4, x, canvas.Y, "cm-axis");
            canvas.Text(x, canvas.Y + 12, Say.Percent(part / 4.0), "cm-soft", "middle", Lettering.Small);
        }

        points.Axis(canvas.Y + 12);
        canvas.Skip(18);
    }

    private IEnumerable<(Ink Ink, string Meaning)> Unnamed()
    {
        if (tables.Any(table => table.Residual is not null && table.UnnamedShare().Upper > Share.Zero)) yield return (Ink.Hatched, "no country is named");
        if (tables.Any(table => table.Residual is null && table.Withheld.Any(producer => producer.Place == WithheldPlace.InsideTotal))) yield return (Ink.Dotted, "withheld");
    }

    private static string Tooltip(NationalShare row) => $"{row.Country.CommonName}: {Say.Percent(row.Share.Fraction)}{(row.Estimated ? ", estimated" : "")}";

    private static string Detail(SupplySubject subject)
    {
        var text = $"{subject.Statistic} {subject.Period}";
        if (subject.Edition is { } edition) text += $", {edition}";
        return subject.Excluding.IsEmpty ? text : $"{text}, without {string.Join(", ", subject.Excluding.AsEnumerable())}";
    }

    private static string Describe(ShareTable table)
    {
        var largest = table.TopProducers(1) is [var first] ? $"{first.Country.CommonName} {Say.Percent(first.Share.Fraction)}, " : "";
        return $"{table.Subject.Node}, {table.Subject.Statistic} {table.Subject.Period}: {largest}HHI {Say.Points(Ranking.WorldOrRest(table).Hhi())} points";
    }
}
