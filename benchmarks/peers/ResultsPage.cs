using System.Text;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>The results as a page: the machine, the bars with met or missed, and every contestant's least time.</summary>
internal static class ResultsPage
{
    internal static string Write(Machine machine, IReadOnlyList<Question> questions, IReadOnlyDictionary<string, Dictionary<string, double?>> results, string aheadOfTime)
    {
        var page = new StringBuilder();
        page.AppendLine("# Results").AppendLine();
        page.AppendLine(Text($"{machine.Processor}, {machine.Cores} cores, {machine.Instructions}; {machine.System}; {machine.Runtime}; {machine.Date}; commit {machine.Commit}."));
        page.AppendLine(Text($"Load before {machine.Load}, after {Machine.LoadNow()}: about {machine.Cores} of it are the benchmark's own; more is other work, which makes figures worse."));
        page.AppendLine("Least times of interleaved rounds; answers agree to a relative 1e-12 before anything is timed. Each contestant starts with its rows in memory and");
        page.AppendLine("ends with its scores in memory. Written by `dotnet run -c Release --project benchmarks/peers -- table`.").AppendLine();
        Bars(page, questions, results);
        page.AppendLine().AppendLine(Text($"Native AOT without instruction-set options, the scorer at least as fast as the plain loop: {aheadOfTime}."));
        page.AppendLine().AppendLine("## Every contestant").AppendLine();
        page.AppendLine("| Question | Contestant | Least ms |").AppendLine("|---|---|---:|");
        foreach (var question in questions)
        {
            if (!results.TryGetValue(question.Id, out var least)) page.AppendLine(Text($"| {question.Title} | none: failed | |"));
            else foreach (var (name, milliseconds) in least) page.AppendLine(Text($"| {question.Title} | {name} | {Milliseconds(milliseconds)} |"));
        }

        return page.ToString();
    }

    private static void Bars(StringBuilder page, IReadOnlyList<Question> questions, IReadOnlyDictionary<string, Dictionary<string, double?>> results)
    {
        page.AppendLine("| Question | Contestant | Against | Times as fast | Bar | |").AppendLine("|---|---|---|---:|---:|---|");
        foreach (var question in questions)
        {
            foreach (var bar in Bar.All.Where(bar => bar.Question == question.Id))
            {
                var least = results.GetValueOrDefault(question.Id);
                var ratio = least?.GetValueOrDefault(bar.Other) / least?.GetValueOrDefault(bar.Ours);
                var verdict = ratio is null ? "not run" : ratio >= bar.Times ? "met" : "missed";
                page.AppendLine(Text($"| {question.Title} | {bar.Ours} | {bar.Other} | {ratio:0.00} | {bar.Times:0.0} | {verdict} |"));
            }
        }
    }

    private static string Milliseconds(double? value) => value switch
    {
        null => "not run",
        >= 10 => Text($"{value:0.0}"),
        _ => Text($"{value:0.0000}"),
    };

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
