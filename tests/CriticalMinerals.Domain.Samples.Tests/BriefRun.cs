using System.Collections.Concurrent;
using System.Text.Json;
using CriticalMinerals.Domain.Samples.TruceBrief;

namespace CriticalMinerals.Domain.Tests;

/// <summary>One run of the brief in this process, on a console that is captured.</summary>
internal sealed record BriefRun(int ExitCode, string Output, string Error)
{
    private static readonly ConcurrentDictionary<string, Lazy<BriefRun>> Runs = [];

    /// <summary>A plain run; one that asks the same as another is run once.</summary>
    internal static BriefRun Of(params string[] args) =>
        Runs.GetOrAdd(string.Concat(args.Select(arg => arg + '\0')), _ => new(() => On(isPlain: true, args))).Value;

    internal static BriefRun On(bool isPlain, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = BriefCommand.Run(args, new Surface(output, error, isPlain, Surface.PlainWidth));
        return new(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>The document of a run with <c>--json</c>.</summary>
    internal static JsonElement Json(params string[] args)
    {
        var run = Of([.. args, "--json"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
