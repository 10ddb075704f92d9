using NodaTime;

namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>Clauses, suspensions and agreements as bars over time, with the decisions to be taken and the day whose knowledge is used.</summary>
internal sealed class TimelineChart
{
    private const double LeastLabel = 232;
    private const double MostLabel = 310;
    private const double BarHeight = 20;

    private readonly Canvas canvas = new();
    private readonly ValueList<TimelineRow> rows;
    private readonly DayScale scale;
    private readonly DateSpan span;
    private readonly LabelColumn labels;

    private TimelineChart(ValueList<TimelineRow> rows, DateSpan span)
    {
        this.rows = rows;
        this.span = span;
        labels = new(rows.Select(row => (row.Name, row.Detail)), LeastLabel, MostLabel, mostDetailLines: 1);
        var left = Canvas.Margin + labels.Width;
        scale = new(canvas, left, Canvas.Width - Canvas.Margin - left, span.First!.Value, span.Last!.Value);
    }

    private double RowHeight(int row) => Math.Max(40, labels.HeightOf(row) + 12);

    internal static Chart Draw(ValueList<TimelineRow> rows, DateSpan span, LocalDate? knownOn, string title, ValueList<string> sources) =>
        new TimelineChart(rows, span).Draw(title, knownOn, sources);

    private Chart Draw(string title, LocalDate? knownOn, ValueList<string> sources)
    {
        canvas.Title(title, $"{Say.Day(span.First, "")} to {Say.Day(span.Last, "")}, {Say.KnownOn(knownOn)}.");
        canvas.Skip(6);
        var top = canvas.Y;
        scale.Grid(top, top + Enumerable.Range(0, rows.Count).Sum(RowHeight));
        for (var i = 0; i < rows.Count; i++) Row(rows[i], i);
        if (knownOn is { } day && span.Contains(day)) KnownOn(day, top);
        scale.Axis(canvas.Y + 14);
        canvas.Skip(24);
        Legend(knownOn);
        return canvas.ToChart(title, Describe(), sources);
    }

    private void Row(TimelineRow row, int place)
    {
        labels.Draw(canvas, place, canvas.Y + 17);
        foreach (var bar in row.Bars) Bar(bar, canvas.Y + 8);
        foreach (var decision in row.Decisions) canvas.Diamond(scale.X(decision.Day), canvas.Y + 8 + (BarHeight / 2), $"{Say.Day(decision.Day, "")}: {decision.Why}");
        canvas.Skip(RowHeight(place));
    }

    private void Bar(TimelineBar bar, double y)
    {
        if (bar.Ink is not { } ink || bar.Days.Intersect(span) is not { } shown) return;
        var (x, end) = (scale.X(shown.First!.Value), scale.EndOf(shown.Last!.Value));
        var thin = ink == Ink.Grey ? BarHeight - 6 : 0;
        canvas.Rect(x, y + (thin / 2), end - x, BarHeight - thin, ink, $"{bar.State}, {bar.Days}, {Say.Words(bar.Standing)}{bar.Why}");
        if (bar.Standing != Standing.Recorded && end - x > 4) canvas.Outline(x + 1, y + (thin / 2) + 1, end - x - 2, BarHeight - thin - 2, Dashes(bar.Standing));
        if (thin == 0) canvas.Inside(x, y + 14, end - x, ink, bar.State);
    }

    private void KnownOn(LocalDate day, double top)
    {
        var x = scale.EndOf(day);
        canvas.Line(x, top - 2, x, canvas.Y, "cm-known");
    }

    private void Legend(LocalDate? knownOn)
    {
        var inks = rows.SelectMany(row => row.Bars).Where(bar => bar.Ink is not null && bar.Days.Overlaps(span)).ToList();
        var states = inks.DistinctBy(bar => (bar.Ink, bar.Meaning)).OrderBy(bar => bar.Ink).ThenBy(bar => bar.Meaning, StringComparer.Ordinal)
            .Select(bar => (new Action<double, double>((x, y) => canvas.Rect(x, y, 14, 14, bar.Ink!.Value)), bar.Meaning));
        var standings = inks.Select(bar => bar.Standing).Where(standing => standing != Standing.Recorded).Distinct().Order()
            .Select(standing => (new Action<double, double>((x, y) => canvas.Outline(x, y, 14, 14, Dashes(standing))), Meaning(standing)));
        var marks = new List<(Action<double, double>, string)>();
        if (rows.Any(row => !row.Decisions.IsEmpty)) marks.Add(((x, y) => canvas.Diamond(x + 7, y + 7, "a decision"), "somebody has to decide"));
        if (knownOn is { } day && span.Contains(day)) marks.Add(((x, y) => canvas.Line(x + 7, y, x + 7, y + 14, "cm-known"), $"known on {Say.Day(day, "")}"));
        canvas.Legend(states.Concat(standings).Concat(marks));
    }

    private string Describe() => string.Join("; ", rows.Select(row =>
        $"{row.Name}: " + string.Join(", ", row.Bars.Where(bar => bar.Ink is not null && bar.Days.Overlaps(span)).Select(bar => $"{bar.State} {bar.Days} ({Say.Words(bar.Standing)})")))) + ".";

    private static string Dashes(Standing standing) => standing == Standing.Hypothetical ? "cm-dots" : "cm-dashed";

    private static string Meaning(Standing standing) => standing == Standing.Hypothetical ? "assumed by the scenario" : "projected from the texts";
}
