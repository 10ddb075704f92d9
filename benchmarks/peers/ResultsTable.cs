using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>The command <c>table</c>: all questions in interleaved rounds, each in a process of its own, written as one page with the bars.</summary>
internal static class ResultsTable
{
    private const string OneQuestion = "--question";

    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(
        double.Parse(Environment.GetEnvironmentVariable("TABLE_SECONDS") ?? "12", CultureInfo.InvariantCulture));

    /// <summary>Without arguments all questions; else those named.</summary>
    internal static int Run(string[] arguments)
    {
        if (arguments is [OneQuestion, var id, var path])
        {
            var least = Rounds.Least(Question.All.Single(question => question.Id == id), Budget);
            File.WriteAllText(path, JsonSerializer.Serialize(least.ToDictionary(pair => pair.Key, pair => double.IsNaN(pair.Value) ? (double?)null : pair.Value)));
            return 0;
        }

        var asked = arguments.Length == 0 ? Question.All : [.. Question.All.Where(question => arguments.Contains(question.Id))];
        var (machine, results) = (Machine.Describe(), new Dictionary<string, Dictionary<string, double?>>());
        foreach (var question in asked)
        {
            Console.Write($"{question.Id} ... ");
            var watch = Stopwatch.StartNew();
            if (InItsOwnProcess(question) is { } result) results[question.Id] = result;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:0} s"));
        }

        // Saved before the publishing, which takes the longest where the machine is busy.
        var page = ResultsPage.Write(machine, asked, results, "not run");
        if (arguments.Length == 0)
        {
            Save(machine, page);
            page = ResultsPage.Write(machine, asked, results, AheadOfTime.Run(Repository()));
            Console.WriteLine($"Written to {Save(machine, page)}");
        }

        Console.WriteLine(page);
        return results.Count == asked.Count ? 0 : 1;
    }

    private static Dictionary<string, double?>? InItsOwnProcess(Question question)
    {
        var path = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!);
            if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet") start.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);
            foreach (var argument in (string[])["table", OneQuestion, question.Id, path]) start.ArgumentList.Add(argument);
            if (question.WithoutAvx512) start.Environment["DOTNET_EnableAVX512"] = "0";
            using var process = Process.Start(start)!;
            process.WaitForExit();
            return process.ExitCode == 0 ? JsonSerializer.Deserialize<Dictionary<string, double?>>(File.ReadAllText(path)) : null;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Save(Machine machine, string page)
    {
        var directory = Directory.CreateDirectory(Path.Combine(Repository(), "benchmarks", "results", machine.Slug));
        var path = Path.Combine(directory.FullName, "table.md");
        File.WriteAllText(path, page);
        return path;
    }

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "CriticalMinerals.Domain.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("There is no CriticalMinerals.Domain.sln above the program: run it from the repository.");
    }
}
