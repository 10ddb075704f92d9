using System.Text.Json;

namespace CriticalMinerals.Domain.Tests;

/// <summary>One run of the brief in this process, on a console that is captured.</summary>
internal sealed record BriefRun(int ExitCode, string Output, string Error)
{
    internal static BriefRun Of(params string[] args) => On(isPlain: true, args);

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
