using System.Text;

namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>Writes a table as aligned text.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    internal static string Write(Table table)
    {
        int[] widths = [.. table.Columns.Select((column, i) => table.Rows.Select(row => row[i].Length).Append(column.Name.Length).Max())];
        var text = new StringBuilder().Append(table.Title).Append('\n').Append('\n');
        Append(text, table.Columns.Select(column => column.Name), table.Columns, widths);
        Append(text, widths.Select(width => new string('-', width)), table.Columns, widths);
        foreach (var row in table.Rows) Append(text, row, table.Columns, widths);
        if (!table.Sources.IsEmpty) text.Append('\n');
        foreach (var source in table.Sources) text.Append(source).Append('\n');
        return text.ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<string> cells, ValueList<TableColumn> columns, int[] widths)
    {
        var padded = cells.Select((cell, i) => columns[i].IsNumber ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]));
        text.Append(string.Join(Gap, padded).TrimEnd()).Append('\n');
    }
}
