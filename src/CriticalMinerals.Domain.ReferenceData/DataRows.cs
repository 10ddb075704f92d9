using System.Text;

namespace CriticalMinerals.Domain;

/// <summary>The rows of an embedded table of comma-separated text, without its header; cells hold no line breaks.</summary>
internal static class DataRows
{
    internal static IEnumerable<string[]> Of(string path)
    {
        using var reader = new StringReader(DataFolder.Text(path));
        reader.ReadLine();
        while (reader.ReadLine() is { } line) yield return Cells(line);
    }

    private static string[] Cells(string line)
    {
        if (!line.Contains('"', StringComparison.Ordinal)) return line.Split(',');
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var letter in line)
        {
            if (letter == '"') quoted = !quoted;
            else if (letter != ',' || quoted) cell.Append(letter);
            else
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }
}
