namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>A panel on which concentration is drawn, from 0 to 10,000 points.</summary>
internal sealed class PointsScale(Canvas canvas, double left, double width)
{
    internal const string NarrowNote = " A ring is an interval too narrow to be drawn.";
    private const double Most = 10_000;
    private const double NarrowestWhisker = 6;

    internal double X(double points) => left + (width * points / Most);

    internal void Grid(double top, double bottom)
    {
        foreach (var points in new double[] { 0, 2_500, 5_000, 7_500, 10_000 }) canvas.Line(X(points), top, X(points), bottom, "cm-grid");
    }

    internal void Axis(double y)
    {
        foreach (var points in new double[] { 0, 5_000, 10_000 })
            canvas.Text(X(points), y, Say.Number(points, "#,0"), "cm-soft", "middle", Lettering.Small);
    }

    /// <summary>Whether an interval is too narrow to be seen as one.</summary>
    internal bool IsNarrow(Bounds<HerfindahlIndex> index) => !index.IsExact && X(index.Upper?.Points ?? Most) - X(index.Lower.Points) < NarrowestWhisker;

    /// <summary>A dot where the index is known, otherwise a whisker from its least to its greatest value, and a ring where they are too near for one.</summary>
    internal void Whisker(Bounds<HerfindahlIndex> index, double y)
    {
        var tooltip = $"HHI {Say.Points(index)} points{(index.Reason is { } reason ? $": {reason}" : "")}";
        var (lower, upper) = (X(index.Lower.Points), X(index.Upper?.Points ?? Most));
        if (index.IsExact)
        {
            canvas.Dot(lower, y, Ink.Blue, tooltip);
            return;
        }

        if (IsNarrow(index))
        {
            canvas.Ring((lower + upper) / 2, y, tooltip);
            return;
        }

        canvas.Line(lower, y, upper, y, "cm-strong");
        canvas.Line(lower, y - 5, lower, y + 5, "cm-strong");
        if (index.Upper is not null) canvas.Line(upper, y - 5, upper, y + 5, "cm-strong");
        canvas.Pointed(lower, y - 6, upper - lower, 12, tooltip);
    }
}
