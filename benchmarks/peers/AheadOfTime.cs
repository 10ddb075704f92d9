using System.Diagnostics;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>Publishes benchmarks/aot without instruction-set options and runs it.</summary>
internal static class AheadOfTime
{
    /// <summary>One sentence: met, missed or why it was not run.</summary>
    internal static string Run(string repository)
    {
        var output = Directory.CreateTempSubdirectory("aot-").FullName;
        try
        {
            var (published, log) = Start("dotnet", "publish", Path.Combine(repository, "benchmarks", "aot"), "-c", "Release", "-v", "quiet", "-o", output);
            if (published != 0) return $"not run, publishing failed: {log.Split('\n')[0]}";
            var program = Path.Combine(output, "CriticalMinerals.Domain.AheadOfTime" + (OperatingSystem.IsWindows() ? ".exe" : ""));
            if (!File.Exists(program)) return "not run, publishing wrote no program";
            var (exit, line) = Start(program);
            return $"{(exit == 0 ? "met" : "missed")}: {line}";
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    private static (int ExitCode, string Output) Start(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var text = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return (process.ExitCode, text);
    }
}
