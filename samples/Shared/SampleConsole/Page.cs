using Spectre.Console;

namespace CriticalMinerals.Domain.Samples;

/// <summary>The console that the text is laid out on: headings, paragraphs, lists and tables.</summary>
internal sealed class Page(IAnsiConsole console)
{
    private const int Gutter = 2;

    // Spectre keeps room for the two outer edges of a border even where they are empty.
    private const int Edges = 2;

    private static readonly Style Bold = new(decoration: Decoration.Bold);

    private int sections;

    /// <summary>Prints a page: as wide as the surface, and without colours and spaces at the ends of lines where it is plain.</summary>
    internal static void Print(Surface surface, Action<Page> write)
    {
        if (!surface.IsPlain)
        {
            write(On(surface.Output, isPlain: false, surface.Width));
            return;
        }

        using var trimmed = new LineTrimmer(surface.Output);
        write(On(trimmed, isPlain: true, surface.Width));
    }

    private static Page On(TextWriter output, bool isPlain, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width;
        return new(console);
    }

    /// <summary>Columns to a line.</summary>
    internal int Width => console.Profile.Width;

    internal void Title(string text) => console.Write(new Text(text + "\n\n", Bold));

    internal void Heading(string text)
    {
        sections++;
        console.Write(new Text(FormattableString.Invariant($"\n{sections}. {text}\n\n"), Bold));
    }

    internal void Subheading(string text) => console.Write(new Text(Wrapping.Wrap(text, console.Profile.Width) + "\n", Bold));

    internal void Line(string text) => console.Write(new Text(Wrapping.Wrap(text, console.Profile.Width) + "\n"));

    internal void Gap() => console.WriteLine();

    /// <summary>Texts that hang beside a short word each.</summary>
    internal void List(int width, params IEnumerable<(string Word, string Text)> items) =>
        Write([("", width), ("", null)], items.Select(item => new Cell[] { item.Word, item.Text }), hasHeader: false);

    /// <summary>A table; a column without a width takes what the others leave.</summary>
    internal void Table((string Header, int? Width)[] columns, IEnumerable<Cell[]> rows) => Write(columns, rows, hasHeader: true);

    private void Write((string Header, int? Width)[] columns, IEnumerable<Cell[]> rows, bool hasHeader)
    {
        if (!rows.Any()) return;
        var rest = console.Profile.Width - columns.Sum(column => column.Width ?? 0) - (Gutter * (columns.Length - 1)) - (hasHeader ? Edges : 0);
        var separator = hasHeader ? 1 : 0;
        int[] widths = [.. columns.Select(column => column.Width ?? rest)];
        var table = new Table { Border = hasHeader ? new HeaderRule() : TableBorder.None, ShowHeaders = hasHeader };
        for (var i = 0; i < columns.Length; i++)
        {
            var padding = new Padding(0, 0, i + 1 < columns.Length ? Gutter - separator : 0, 0);
            table.AddColumn(new TableColumn(new Text(Wrapping.Wrap(columns[i].Header, widths[i]))) { Width = widths[i], Padding = padding });
        }

        foreach (var row in rows) table.AddRow(row.Select((cell, i) => cell.Render(widths[i])));
        console.Write(table);
    }
}
