using NodaTime;

namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>How the burdens on one table's supply change over a span, in a panel for each scenario.</summary>
internal sealed class ExposureOverTimeChart
{
    private const double Left = Canvas.Margin + 48;
    private const double ChartWidth = Canvas.Width - Canvas.Margin - Left - 12;
    private const double PanelHeight = 130;

    private readonly Canvas canvas = new();
    private readonly ValueList<ExposureScenario> scenarios;
    private readonly DayScale scale;

    private ExposureOverTimeChart(ValueList<ExposureScenario> scenarios)
    {
        this.scenarios = scenarios;
        scale = new(canvas, Left, ChartWidth, FirstDay(scenarios), LastDay(scenarios));
    }

    internal static Chart Draw(ValueList<ExposureScenario> scenarios, string title, Func<SourceId, Source>? sources) =>
        new ExposureOverTimeChart(scenarios).Draw(title, sources);

    private Chart Draw(string title, Func<SourceId, Source>? sources)
    {
        var first = scenarios[0].Spans[0].Exposure;
        canvas.Title(title, $"{ExposureChart.Subtitle(first)} {Capital(Say.KnownOn(first.AsOf.KnownOn))}.");
        foreach (var scenario in scenarios) Panel(scenario);
        scale.Axis(canvas.Y + 4);
        canvas.Skip(10);
        canvas.Legend(Verdicts.Legend(scenarios.SelectMany(scenario => scenario.Spans).Select(span => span.Exposure)));
        return canvas.ToChart(title, string.Join("; ", scenarios.Select(Describe)) + ".", Say.Cite(scenarios.SelectMany(s => s.Spans).Select(span => span.Exposure.Table.Citation), sources));
    }

    private void Panel(ExposureScenario scenario)
    {
        canvas.Skip(14);
        canvas.Text(Left, canvas.Y, scenario.Name, bold: true);
        canvas.Skip(8);
        foreach (var span in scenario.Spans) Column(span);
        scale.Grid(canvas.Y + PanelHeight, canvas.Y + PanelHeight + 4);
        for (var part = 0; part <= 2; part++)
        {
            var y = canvas.Y + (PanelHeight * (1 - (part / 2.0)));
            canvas.Line(Left, y, Left + ChartWidth, y, "cm-grid");
            canvas.Text(Left - 6, y + 4, Say.Percent(part / 2.0), "cm-soft", "end", Lettering.Small);
        }

        canvas.Skip(PanelHeight + 12);
    }

    private void Column(ExposureSpan span)
    {
        var (x, end) = (scale.X(span.Days.First!.Value), scale.EndOf(span.Days.Last!.Value));
        var y = canvas.Y + PanelHeight;
        foreach (var (verdict, share) in Verdicts.Parts(span.Exposure))
        {
            var height = Math.Min(PanelHeight * share, y - canvas.Y);
            y -= height;
            canvas.Rect(x, y, end - x, height, Verdicts.InkOf(verdict), $"{span.Days}: {Verdicts.Name(verdict)} {Say.Percent(share)}");
        }
    }

    private static string Describe(ExposureScenario scenario) => $"{scenario.Name}: " + string.Join(", then ", scenario.Spans.Select(span => ExposureChart.Describe(span.Exposure)));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static LocalDate FirstDay(ValueList<ExposureScenario> scenarios) => scenarios.Min(scenario => scenario.Spans[0].Days.First!.Value);

    private static LocalDate LastDay(ValueList<ExposureScenario> scenarios) => scenarios.Max(scenario => scenario.Spans[^1].Days.Last!.Value);
}
