namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>One share table towards one destination on a day: its producers, each with the colour of its burden.</summary>
internal sealed class ExposureChart
{
    private const double BarHeight = 34;

    private readonly Canvas canvas = new();
    private readonly Exposure exposure;

    private ExposureChart(Exposure exposure) => this.exposure = exposure;

    internal static Chart Draw(Exposure exposure, string title, Func<SourceId, Source>? sources) => new ExposureChart(exposure).Draw(title, sources);

    private Chart Draw(string title, Func<SourceId, Source>? sources)
    {
        canvas.Title(title, Subtitle(exposure));
        canvas.Skip(4);
        var x = Canvas.Margin;
        foreach (var row in exposure.Rows) x = Segment(row, x);
        canvas.Skip(BarHeight);
        Axis();
        canvas.Legend(Verdicts.Legend([exposure]));
        return canvas.ToChart(title, Describe(exposure), Verdicts.Sources([exposure], sources));
    }

    internal static string Subtitle(Exposure exposure, bool withEndUser = true) =>
        $"{exposure.Table.Subject}; towards {exposure.Destination.CommonName}{(withEndUser ? $", end user {exposure.EndUser}" : "")}; share of the total in percent.";

    internal static string Describe(Exposure exposure) => $"{exposure.AsOf}: " + string.Join(", ", Verdicts.Parts(exposure).Select(part => $"{Verdicts.Name(part.Verdict)} {Say.Percent(part.Share)}"));

    private double Segment(ExposureRow row, double x)
    {
        var name = row.Country == CountryCode.Unknown ? "not named" : row.Country.Alpha2;
        var share = row.Country == CountryCode.Unknown ? Rest(x) : row.Share.Lower.Fraction;
        var width = Math.Min(Canvas.Inner * share, Canvas.Margin + Canvas.Inner - x);
        if (width <= 0) return x;
        var ink = Verdicts.InkOf(row.Verdict);
        canvas.Rect(x, canvas.Y, width, BarHeight, ink, $"{row.Country.CommonName} {Say.Percent(row.Share)}: {Verdicts.Name(row.Verdict)}");
        canvas.Inside(x, canvas.Y + 21, width, ink, $"{name} {Say.Number(row.Share.Lower.Fraction * 100, "0.#")}", name);
        return x + width;
    }

    private static double Rest(double x) => (Canvas.Margin + Canvas.Inner - x) / Canvas.Inner;

    private void Axis()
    {
        for (var part = 0; part <= 4; part++)
        {
            var x = Canvas.Margin + (Canvas.Inner * part / 4);
            canvas.Line(x, canvas.Y, x, canvas.Y + 4, "cm-axis");
            canvas.Text(x, canvas.Y + 16, Say.Percent(part / 4.0), "cm-soft", part == 0 ? "start" : part == 4 ? "end" : "middle", Lettering.Small);
        }

        canvas.Skip(20);
    }
}
