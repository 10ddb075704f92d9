using System.Globalization;

namespace CriticalMinerals.Domain.Samples.WorldBrief;

/// <summary>The brief as text.</summary>
internal static class TextView
{
    private const int Wide = 120;

    internal static void Write(WorldAnswer answer, Surface surface) => Page.Print(surface, page => Write(answer, page));

    private static void Write(WorldAnswer answer, Page page)
    {
        page.Title(FormattableString.Invariant($"Concentration of production in {answer.Year}"));
        page.Line(FormattableString.Invariant($"Most concentrated first; lists and measures on {answer.Date:uuuu-MM-dd}.{AfterTheHorizon(answer)}"));
        foreach (var stage in answer.Rows.GroupBy(row => row.Stage))
        {
            page.Heading(stage.Key.Value);
            page.Table(Columns(page.Width), stage.Select(row => Row(row, answer.Sources)));
        }

        page.Heading("How to read it");
        page.Line("HHI: the Herfindahl-Hirschman index, from 0 to 10,000. Two figures bound it where a part of the total has no name or is withheld; the place (#), among all minerals of the stage, goes by the lower one. "
            + "\"Without\": the printed total leaves these countries out, and the index is that of the rest. \"Withheld\": inside the total, but secret, and perhaps among the largest.");
        page.Line("The last column names whose lists hold the mineral, of a group at least one member, and the measures on it that are in force; with a question mark where that is not settled.");
        page.Heading("Sources");
        for (var i = 0; i < answer.Sources.Count; i++) page.Line(Source(i + 1, answer.Sources[i]));
    }

    private static string AfterTheHorizon(WorldAnswer answer) => answer.Date > answer.Horizon
        ? FormattableString.Invariant($" The record ends on {answer.Horizon:uuuu-MM-dd}: what is said of later days follows from the texts known then.")
        : "";

    private static (string Header, int? Width)[] Columns(int width) => width >= Wide
        ? [("#", 2), ("Mineral", 28), ("HHI", 14), ("Largest producers", 31), ("Lists; measures in force", null)]
        : [("#", 2), ("Mineral", width < Surface.PlainWidth ? 18 : 28), ("HHI", width < Surface.PlainWidth ? 8 : 14), ("Largest producers", 10), ("Lists; measures in force", null)];

    private static Cell[] Row(RankedSupply row, IReadOnlyList<FigureSource> sources) =>
    [
        row.Rank.ToString(CultureInfo.InvariantCulture), Name(row, sources), Index(row.Hhi),
        string.Join(", ", row.Top.Select(producer => FormattableString.Invariant($"{producer.Country} {producer.Share * 100:0.0} %"))),
        string.Join('\n', new[] { Publishers(row), Measures(row) }.Where(line => line.Length > 0)),
    ];

    private static string Name(RankedSupply row, IReadOnlyList<FigureSource> sources)
    {
        var form = row.Form is null ? "" : $" ({row.Form})";
        var leftOut = row.LeftOut.Count == 0 ? "" : $", without {string.Join(", ", row.LeftOut)}";
        var withheld = row.Withheld.Count == 0 ? "" : $", withheld {string.Join(", ", row.Withheld)}";
        var source = sources.Select(source => source.Id).ToList().IndexOf(row.Source) + 1;
        return FormattableString.Invariant($"{row.Mineral}{form}{leftOut}{withheld} [{source}]");
    }

    private static string Index(PointRange hhi)
    {
        var (lower, upper) = (Points(hhi.Lower), hhi.Upper is { } end ? Points(end) : null);
        return upper is null ? $"{lower} or more" : lower == upper ? lower : $"{lower} to {upper}";
    }

    private static string Points(double points) => points.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Publishers(RankedSupply row)
    {
        var certain = row.Lists.Select(entry => entry.Publisher.ToString()).ToHashSet();
        var open = row.OpenLists.Select(entry => entry.Publisher.ToString()).Where(publisher => !certain.Contains(publisher)).Select(publisher => publisher + "?");
        return string.Join(' ', certain.Concat(open).Distinct().Order(StringComparer.Ordinal));
    }

    private static string Measures(RankedSupply row) => string.Join(", ", row.InForce.Select(id => id.Value).Concat(row.Open.Select(id => $"{id}?")));

    private static string Source(int number, FigureSource source) => FormattableString.Invariant(
        $"[{number}] {source.Publisher}, {source.Title}, {source.Published?.ToString() ?? "date not known"}{(source.Licence is null ? "" : $"; {source.Licence}")}");
}
