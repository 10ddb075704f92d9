using System.Text.Json;
using CriticalMinerals.Domain.Samples.WorldBrief;

namespace CriticalMinerals.Domain.Tests;

/// <summary>One run of the ranking in this process, on a console that is captured.</summary>
internal sealed record WorldRun(int ExitCode, string Output, string Error)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    internal static WorldRun Of(params string[] args) => On(isPlain: true, Surface.PlainWidth, args);

    internal static WorldRun On(bool isPlain, int width, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = WorldCommand.Run(args, new Surface(output, error, isPlain, width));
        return new(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>What a run that is not refused prints.</summary>
    internal static string Text(params string[] args)
    {
        var run = Of(args);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Output;
    }

    /// <summary>The document of a run with <c>--json</c>, read by the strict rules: no comments, no trailing commas, no member twice.</summary>
    internal static JsonElement Json(params string[] args) => JsonDocument.Parse(Text([.. args, "--json"]), Strict).RootElement;

    /// <summary>The rows of a run with <c>--csv</c>, by the names in the header.</summary>
    internal static List<Dictionary<string, string>> Csv(params string[] args)
    {
        using var parser = new Microsoft.VisualBasic.FileIO.TextFieldParser(new StringReader(Text([.. args, "--csv"]))) { TrimWhiteSpace = false };
        parser.SetDelimiters(",");
        var header = parser.ReadFields()!;
        var rows = new List<Dictionary<string, string>>();
        while (parser.ReadFields() is { } cells)
        {
            Assert.Equal(header.Length, cells.Length);
            rows.Add(header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second));
        }

        return rows;
    }
}
