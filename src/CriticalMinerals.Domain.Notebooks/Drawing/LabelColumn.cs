namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>The names of a chart's rows with a detail below each: as wide as they need up to a limit, and on two lines each where that is not enough.</summary>
internal sealed class LabelColumn
{
    private const double Gap = 10;
    private const double LineHeight = 14;
    private const int MostNameLines = 2;

    private readonly (IReadOnlyList<string> Name, IReadOnlyList<string> Detail, string Whole)[] rows;

    internal LabelColumn(IEnumerable<(string Name, string Detail)> labels, double least, double most, int mostDetailLines = 2)
    {
        (string Name, string Detail)[] texts = [.. labels];
        Width = Math.Clamp(Gap + texts.Max(text => Lettering.Width(text.Name, Lettering.Normal)), least, most);
        rows = [.. texts.Select(text => (Lines(text.Name, Lettering.Normal, MostNameLines), Lines(text.Detail, Lettering.Small, mostDetailLines), text.Detail.Length == 0 ? text.Name : $"{text.Name}: {text.Detail}"))];
        Height = Enumerable.Range(0, rows.Length).Max(HeightOf);
    }

    /// <summary>How wide the column is, with the gap on its right.</summary>
    internal double Width { get; }

    /// <summary>How high the highest label is.</summary>
    internal double Height { get; }

    /// <summary>How high the label of a row is.</summary>
    internal double HeightOf(int row) => LineHeight * (rows[row].Name.Count + rows[row].Detail.Count);

    /// <summary>Writes a row's label with its first line at a height, and the whole of it where something was cut.</summary>
    internal void Draw(Canvas canvas, int row, double y)
    {
        var (name, detail, whole) = rows[row];
        foreach (var line in name) Write(canvas, line, ref y, whole, "cm-ink", Lettering.Normal);
        foreach (var line in detail) Write(canvas, line, ref y, whole, "cm-soft", Lettering.Small);
    }

    private static void Write(Canvas canvas, string line, ref double y, string whole, string style, double size)
    {
        canvas.Label(Canvas.Margin, y, line, whole, style, size);
        y += LineHeight;
    }

    private string[] Lines(string text, double size, int most) => text.Length == 0 ? [] : [.. Lettering.Lines(text, Width - Gap, size, most)];
}
