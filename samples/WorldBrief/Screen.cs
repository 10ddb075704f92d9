using Spectre.Console;

namespace CriticalMinerals.Domain.Samples.WorldBrief;

/// <summary>The brief for the reader in front of it.</summary>
internal static class Screen
{
    internal static List<BriefRow> WithProgress(Func<Action<double>, List<BriefRow>> answer)
    {
        List<BriefRow> rows = [];
        AnsiConsole.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask("Reading the tables", maxValue: 1);
            rows = answer(part => task.Value = part);
        });
        return rows;
    }

    internal static void Show(Question question, List<BriefRow> rows)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Out),
            Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = Console.IsOutputRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        if (Console.IsOutputRedirected) console.Profile.Width = 180;
        console.WriteLine($"Production in {question.Year}, most concentrated first; lists and measures as of {question.Date:uuuu-MM-dd}.");
        foreach (var stage in rows.GroupBy(row => row.Stage)) console.Write(Table(stage.Key, stage));
        console.WriteLine("HHI from 0 to 10,000. Two figures bound it where a part of the total has no name or is withheld. \"Without\": the total leaves that country out.");
        console.WriteLine($"Sources: {string.Join("; ", rows.Select(row => row.Table.Citation.Source).Distinct().Select(source => ReferenceData.FindSource(source).ToString()))}.");
    }

    private static Table Table(string stage, IEnumerable<BriefRow> rows)
    {
        var table = new Table().Title(stage).Border(TableBorder.Simple)
            .AddColumns(new TableColumn("#").RightAligned(), new("mineral"), new TableColumn("HHI").RightAligned(), new("largest producers"), new("lists"), new("measures in force"), new("source"));
        foreach (var row in rows)
            table.AddRow(
                $"{row.Rank}", Markup.Escape(Name(row)), Index(row), Markup.Escape(row.Top), Markup.Escape(Lists(row)), Markup.Escape(string.Join(", ", row.Measures)),
                row.Table.Citation.Source.Value);
        return table;
    }

    private static string Name(BriefRow row)
    {
        var subject = row.Table.Subject;
        var name = subject.Node.Form is { } form ? $"{row.Mineral} ({form})" : row.Mineral;
        return subject.Excluding.IsEmpty ? name : $"{name}, without {string.Join(", ", subject.Excluding.AsEnumerable())}";
    }

    private static string Index(BriefRow row)
    {
        var lower = Text.Points(row.Hhi.Lower);
        var upper = Text.Points(row.Hhi.Upper);
        return lower == upper ? lower : $"{lower} to {(upper.Length == 0 ? "open" : upper)}";
    }

    private static string Lists(BriefRow row) =>
        string.Join(' ', row.Lists.Select(one => one.List.Publisher.Party.ToString()).Distinct().Order(StringComparer.Ordinal));
}
