using System.Buffers;
using System.Globalization;

namespace CriticalMinerals.Domain.Samples.WorldBrief;

/// <summary>The brief as comma-separated text (RFC 4180, line feeds): one line per row, lists within a cell parted by spaces.</summary>
internal static class CsvView
{
    private const string Header =
        "stage,rank,mineral,form,year,basis,hhi_lower,hhi_upper,left_out,withheld,top_producers,lists,lists_open,measures_in_force,measures_open,date,source,source_title";

    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    internal static void Write(WorldAnswer answer, TextWriter output)
    {
        output.Write(Header + "\n");
        foreach (var row in answer.Rows) output.Write(string.Join(',', Cells(row, answer).Select(Quoted)) + "\n");
    }

    /// <summary>A cell: in quotes where it holds what would end it.</summary>
    internal static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(Special) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static IEnumerable<string> Cells(RankedSupply row, WorldAnswer answer) =>
    [
        row.Stage.Value, Number(row.Rank), row.Mineral.Value, row.Form?.Value ?? "", Number(answer.Year), row.Basis?.Value ?? "",
        Number(row.Hhi.Lower), row.Hhi.Upper is { } upper ? Number(upper) : "", Joined(row.LeftOut), Joined(row.Withheld),
        Joined(row.Top.Select(producer => $"{producer.Country}={Number(producer.Share)}")),
        Joined(row.Lists.Select(Held)), Joined(row.OpenLists.Select(Held)),
        Joined(row.InForce), Joined(row.Open), FormattableString.Invariant($"{answer.Date:uuuu-MM-dd}"), row.Source.Value,
        answer.Sources.Single(source => source.Id == row.Source) is var source ? $"{source.Publisher}, {source.Title}" : "",
    ];

    private static string Held(ListEntry entry) => entry.Held == entry.Of ? entry.List.Value : $"{entry.List}={Number(entry.Held)}/{Number(entry.Of)}";

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Joined<T>(IEnumerable<T> items) => string.Join(' ', items);
}
