using System.Text;

namespace CriticalMinerals.Domain;

/// <summary>The tables of one file, of which is read what may hold what is asked.</summary>
internal sealed class ShareTablePart
{
    private const string Index = "shares.index";
    private const string Rows = "shares.rows";
    private const string Mixed = "statements";
    private const char SharedEnd = '\t';

    private readonly string? source;
    private readonly string? statistic;
    private readonly string places = "";
    private readonly Dictionary<string, LazyShareTable[]> byMineral = [];
    private LazyShareTable[]? all;

    /// <summary>A part that is already there.</summary>
    internal ShareTablePart(LazyShareTable[] tables) => all = tables;

    /// <summary>A part by its line of the index: <c>SOURCE.STATISTIC</c>, then the places of the minerals; the source <c>statements</c> stands for several.</summary>
    private ShareTablePart(string line)
    {
        var dot = line.IndexOf('.', StringComparison.Ordinal);
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        source = line[..dot] == Mixed ? null : line[..dot];
        statistic = line[(dot + 1)..space];
        places = line[space..];
    }

    /// <summary>The embedded parts; no table is read.</summary>
    internal static ShareTablePart[] Embedded()
    {
        var lines = DataFolder.Text(Index).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var parts = new ShareTablePart[lines.Length];
        for (var i = 0; i < parts.Length; i++) parts[i] = new(lines[i]);
        return parts;
    }

    internal bool MayHold(SourceId? askedSource, Statistic? askedStatistic) =>
        (askedSource is null || source is null || askedSource.Value == source) && (askedStatistic is null || statistic is null || askedStatistic.ToString() == statistic);

    internal LazyShareTable[] All()
    {
        lock (byMineral) return all ??= Tables(places);
    }

    /// <summary>The tables of a mineral, and perhaps others; without reading the rest of the file.</summary>
    internal LazyShareTable[] Of(MineralId? mineral)
    {
        if (mineral is null) return All();
        lock (byMineral)
        {
            if (all is not null) return all;
            return byMineral.TryGetValue(mineral.Value, out var tables) ? tables : byMineral[mineral.Value] = Tables(PlacesOf(mineral.Value));
        }
    }

    // A mineral may have several runs of lines, since tables keep the order of their file.
    private string PlacesOf(string mineral)
    {
        var found = "";
        var word = $" {mineral}:";
        for (var start = places.IndexOf(word, StringComparison.Ordinal); start >= 0;)
        {
            var end = places.IndexOf(' ', start + 1);
            found += end < 0 ? places[start..] : places[start..end];
            start = end < 0 ? -1 : places.IndexOf(word, end, StringComparison.Ordinal);
        }

        return found;
    }

    private static LazyShareTable[] Tables(string places)
    {
        if (places.Length == 0) return [];
        var text = new StringBuilder(ShareTableCsv.Header).Append('\n');
        foreach (var place in places.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var numbers = place.Split(':');
            Append(text, DataFolder.Text(Rows, int.Parse(numbers[1], DataFormat.Numbers), int.Parse(numbers[2], DataFormat.Numbers)));
        }

        return ShareTableCsv.Index(text.ToString()).AsSpan().ToArray();
    }

    /// <summary>Gives the lines of a mineral back what they share, and the commas that end them.</summary>
    private static void Append(StringBuilder text, string lines)
    {
        var (start, length) = (0, 0);
        for (var at = 0; at < lines.Length;)
        {
            var tab = lines.IndexOf(SharedEnd, at);
            var end = lines.IndexOf('\n', tab);
            if (tab > at) (start, length) = (at, tab - at);
            text.Append(lines, start, length).Append(',').Append(lines, tab + 2, end - tab - 2).Append(',', lines[tab + 1] - '0').Append('\n');
            at = end + 1;
        }
    }
}
