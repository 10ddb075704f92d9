using System.Text;

namespace CriticalMinerals.Domain;

/// <summary>One line of comma-separated text after RFC 4180, without line breaks in its cells.</summary>
internal static class CsvLine
{
    private const char Quote = '"';
    private const char Comma = ',';

    /// <summary>The cells of a line; null where a quote is not closed or stands inside a cell that is not quoted.</summary>
    internal static List<string>? Cells(ReadOnlySpan<char> line)
    {
        var cells = new List<string>();
        var at = 0;
        while (true)
        {
            if (Cell(line, ref at) is not { } cell) return null;
            cells.Add(cell);
            if (at >= line.Length) return cells;
            at++;
        }
    }

    /// <summary>The length of the first cells with the commas between them; -1 where there are fewer.</summary>
    internal static int LengthOf(ReadOnlySpan<char> line, int cells)
    {
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == Quote) quoted = !quoted;
            else if (line[i] == Comma && !quoted && --cells == 0) return i;
        }

        return cells == 1 ? line.Length : -1;
    }

    internal static void Append(StringBuilder text, params ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) text.Append(Comma);
            var cell = cells[i] ?? "";
            if (cell.AsSpan().ContainsAny(Comma, Quote)) text.Append(Quote).Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append(Quote);
            else text.Append(cell);
        }

        text.Append('\n');
    }

    private static string? Cell(ReadOnlySpan<char> line, ref int at)
    {
        var rest = line[at..];
        if (rest.IsEmpty || rest[0] != Quote)
        {
            var comma = rest.IndexOf(Comma);
            var cell = comma < 0 ? rest : rest[..comma];
            at += cell.Length;
            return cell.Contains(Quote) ? null : cell.ToString();
        }

        return Quoted(line, ref at);
    }

    private static string? Quoted(ReadOnlySpan<char> line, ref int at)
    {
        var text = new StringBuilder();
        for (at++; at < line.Length; at++)
        {
            if (line[at] != Quote) text.Append(line[at]);
            else if (at + 1 < line.Length && line[at + 1] == Quote) text.Append(line[at++]);
            else return ++at == line.Length || line[at] == Comma ? text.ToString() : null;
        }

        return null;
    }
}
