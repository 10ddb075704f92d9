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
    private readonly bool hasOneEndUser;
    private readonly bool hasOneKnowledge;

    private ExposureOverTimeChart(ValueList<ExposureScenario> scenarios)
    {
        this.scenarios = scenarios;
        scale = new(canvas, Left, ChartWidth, FirstDay(scenarios), LastDay(scenarios));
        hasOneEndUser = scenarios.Select(scenario => scenario.Spans[0].Exposure.EndUser).Distinct().Count() == 1;
        hasOneKnowledge = scenarios.Select(KnownOn).Distinct().Count() == 1;
    }

    internal static Chart Draw(ValueList<ExposureScenario> scenarios, string title, Func<SourceId, Source>? sources) =>
        new ExposureOverTimeChart(scenarios).Draw(title, sources);

    private Chart Draw(string title, Func<SourceId, Source>? sources)
    {
        var first = scenarios[0].Spans[0].Exposure;
        canvas.Title(title, ExposureChart.Subtitle(first, hasOneEndUser) + (hasOneKnowledge ? $" {Capital(Say.KnownOn(first.AsOf.KnownOn))}." : ""));
        foreach (var scenario in scenarios) Panel(scenario);
        scale.Axis(canvas.Y + 4);
        canvas.Skip(10);
        Legend();
        return canvas.ToChart(title, string.Join("; ", scenarios.Select(Describe)) + ".", Verdicts.Sources(Exposures, sources));
    }

    private void Panel(ExposureScenario scenario)
    {
        canvas.Skip(14);
        foreach (var line in Lettering.Wrap(scenario.Name, ChartWidth, Lettering.Normal * 1.08))
        {
            canvas.Text(Left, canvas.Y, line, bold: true);
            canvas.Skip(15);
        }

        if (Own(scenario) is { Length: > 0 } own)
        {
            canvas.Text(Left, canvas.Y, own, "cm-soft");
            canvas.Skip(15);
        }

        canvas.Skip(-7);
        foreach (var span in scenario.Spans) Column(span);
        scale.Grid(canvas.Y + PanelHeight, canvas.Y + PanelHeight + 4);
        for (var part = 0; part <= 2; part++)
        {
            var y = canvas.Y + (PanelHeight * (1 - (part / 2.0)));
            canvas.Line(Left, y, Left + ChartWidth, y, "cm-grid");
            canvas.Text(Left - 6, y + 4, Say.Percent(part / 2.0), "cm-soft", "end", Lettering.Small);
        }

        MarkKnowledge(scenario);
        canvas.Skip(PanelHeight + 12);
    }

    // The day whose knowledge is used, and the days after it, of which nothing can be on record.
    private void MarkKnowledge(ExposureScenario scenario)
    {
        if (!HasProjected(scenario)) return;
        var (from, to) = (scale.EndOf(KnownOn(scenario)!.Value), scale.EndOf(scenario.Spans[^1].Days.Last!.Value));
        canvas.Outline(from, canvas.Y + 1, to - from, PanelHeight - 2, "cm-dashed");
        if (!IsOnDay(scenario)) return;
        canvas.Line(from, canvas.Y - 3, from, canvas.Y + PanelHeight + 4, "cm-halo");
        canvas.Line(from, canvas.Y - 3, from, canvas.Y + PanelHeight + 4, "cm-known");
    }

    private void Legend()
    {
        var burdens = Verdicts.Legend(Exposures)
            .Select(entry => (new Action<double, double>((x, y) => canvas.Rect(x, y, 14, 14, entry.Ink)), entry.Meaning));
        var marks = new List<(Action<double, double>, string)>();
        if (scenarios.Any(HasProjected)) marks.Add(((x, y) => canvas.Outline(x, y, 14, 14, "cm-dashed"), "after the day of knowledge: projected or assumed"));
        if (scenarios.Any(IsOnDay)) marks.Add(((x, y) => canvas.Line(x + 7, y, x + 7, y + 14, "cm-known"), hasOneKnowledge ? $"known on {Say.Day(KnownOn(scenarios[0]), "")}" : "the day of knowledge"));
        canvas.Legend(burdens.Concat(marks));
    }

    private IEnumerable<Exposure> Exposures => scenarios.SelectMany(scenario => scenario.Spans).Select(span => span.Exposure);

    private static bool HasProjected(ExposureScenario scenario) => KnownOn(scenario) < scenario.Spans[^1].Days.Last;

    private static bool IsOnDay(ExposureScenario scenario) => HasProjected(scenario) && KnownOn(scenario) >= scenario.Spans[0].Days.First;

    private static LocalDate? KnownOn(ExposureScenario scenario) => scenario.Spans[0].Exposure.AsOf.KnownOn;

    private string Own(ExposureScenario scenario) => string.Join(", ", new[]
    {
        hasOneEndUser ? null : $"end user {scenario.Spans[0].Exposure.EndUser}",
        hasOneKnowledge ? null : Say.KnownOn(KnownOn(scenario)),
    }.Where(part => part is not null));

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

    private string Describe(ExposureScenario scenario) => scenario.Name + (Own(scenario) is { Length: > 0 } own ? $" ({own}): " : ": ") + string.Join(", then ", scenario.Spans.Select(span => ExposureChart.Describe(span.Exposure)));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static LocalDate FirstDay(ValueList<ExposureScenario> scenarios) => scenarios.Min(scenario => scenario.Spans[0].Days.First!.Value);

    private static LocalDate LastDay(ValueList<ExposureScenario> scenarios) => scenarios.Max(scenario => scenario.Spans[^1].Days.Last!.Value);
}
