using System.Xml.Linq;
using static CriticalMinerals.Domain.Notebooks.Drawing.Svg;

namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>Collects the parts of one picture from top to bottom.</summary>
internal sealed class Canvas
{
    internal const double Width = 860;
    internal const double Margin = 16;
    internal const double Inner = Width - (2 * Margin);
    private const double LegendBox = 14;

    private readonly List<XElement> parts = [];

    /// <summary>Where the next part begins.</summary>
    internal double Y { get; private set; } = Margin;

    internal void Skip(double height) => Y += height;

    internal void Title(string title, string subtitle)
    {
        Y -= 4;
        foreach (var line in Lettering.Wrap(title, Inner, Lettering.Large * 1.08)) Text(Margin, Y += Lettering.Large + 4, line, size: Lettering.Large, bold: true);
        foreach (var line in Lettering.Wrap(subtitle, Inner, Lettering.Normal)) Text(Margin, Y += 17, line, "cm-soft");
        Y += 12;
    }

    internal void Rect(double x, double y, double width, double height, Ink ink, string? tooltip = null) =>
        Shape(x, y, width, height, $"{Theme.Class(ink)} cm-edge", tooltip);

    internal void Outline(double x, double y, double width, double height, string style) => Shape(x, y, width, height, style, null);

    /// <summary>An area that is not seen but tells something when it is pointed at.</summary>
    internal void Pointed(double x, double y, double width, double height, string tooltip) => Shape(x, y, width, height, "cm-pointed", tooltip);

    internal void Line(double x1, double y1, double x2, double y2, string style) =>
        parts.Add(Element("line", At("x1", x1), At("y1", y1), At("x2", x2), At("y2", y2), At("class", style)));

    internal void Dot(double x, double y, Ink ink, string? tooltip = null) =>
        parts.Add(Element("circle", At("cx", x), At("cy", y), At("r", 4.5), At("class", $"{Theme.Class(ink)} cm-edge"), Tooltip(tooltip)));

    internal void Diamond(double x, double y, string tooltip) => parts.Add(Element(
        "path", At("d", $"M{Number(x)},{Number(y - 6)} l6,6 l-6,6 l-6,-6 z"), At("class", "cm-yellow cm-axis"), Tooltip(tooltip)));

    internal void Text(double x, double y, string text, string style = "cm-ink", string anchor = "start", double size = Lettering.Normal, bool bold = false) =>
        parts.Add(Element(
            "text",
            At("x", x),
            At("y", y),
            At("class", style),
            At("font-size", size),
            anchor == "start" ? null : At("text-anchor", anchor),
            bold ? At("font-weight", "bold") : null,
            text));

    /// <summary>A text that is shown with the whole of which it is a part when it is pointed at.</summary>
    internal void Label(double x, double y, string text, string whole, string style, double size)
    {
        Text(x, y, text, style, size: size);
        if (text != whole) parts[^1].Add(Tooltip(whole));
    }

    /// <summary>A circle that is not filled.</summary>
    internal void Ring(double x, double y, string tooltip) =>
        parts.Add(Element("circle", At("cx", x), At("cy", y), At("r", 4.5), At("class", "cm-ring"), Tooltip(tooltip)));

    /// <summary>The first of several texts that fits into an area, in the middle of it; none on a pattern, where letters are hard to read.</summary>
    internal void Inside(double x, double y, double width, Ink ink, params ReadOnlySpan<string> texts)
    {
        if (Theme.LettersOn(ink) is not { } letters) return;
        foreach (var text in texts)
        {
            if (Lettering.Width(text, Lettering.Normal) + 6 > width) continue;
            Text(x + (width / 2), y, text, letters, "middle");
            return;
        }
    }

    /// <summary>Boxes with their meaning, in as many lines as they need.</summary>
    internal void Legend(IEnumerable<(Ink Ink, string Meaning)> entries) =>
        Legend(entries.Select(entry => (new Action<double, double>((x, y) => Rect(x, y, LegendBox, LegendBox, entry.Ink)), entry.Meaning)));

    internal void Legend(IEnumerable<(Action<double, double> Draw, string Meaning)> entries)
    {
        double x = Margin;
        Y += 10;
        foreach (var (draw, meaning) in entries)
        {
            var width = LegendBox + 6 + Lettering.Width(meaning, Lettering.Normal) + 14;
            if (x > Margin && x + width > Width - Margin)
            {
                x = Margin;
                Y += 21;
            }

            draw(x, Y);
            Text(x + LegendBox + 6, Y + 11.5, meaning);
            x += width;
        }

        Y += 24;
    }

    internal void Notes(IEnumerable<string> notes)
    {
        foreach (var line in notes.SelectMany(note => Lettering.Wrap(note, Inner, Lettering.Small))) Text(Margin, Y += 15, line, "cm-soft", size: Lettering.Small);
    }

    internal Chart ToChart(string title, string description, ValueList<string> sources)
    {
        Skip(4);
        Notes(sources);
        return new(title, sources, description, ToSvg(title, description));
    }

    private XElement ToSvg(string title, string description)
    {
        var height = Math.Ceiling(Y + Margin);
        return Element(
            "svg",
            At("width", Width),
            At("height", height),
            At("viewBox", $"0 0 {Number(Width)} {Number(height)}"),
            At("role", "img"),
            At("class", "cm-text"),
            Element("title", title),
            Element("desc", description),
            Theme.Definitions(),
            Element("rect", At("width", Width), At("height", height), At("class", "cm-bg")),
            parts);
    }

    private void Shape(double x, double y, double width, double height, string style, string? tooltip) =>
        parts.Add(Element("rect", At("x", x), At("y", y), At("width", width), At("height", height), At("class", style), Tooltip(tooltip)));

    private static XElement? Tooltip(string? text) => text is null ? null : Element("title", text);
}
