using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>The whole run of a program that gives a first answer, or reads one document, against that of an empty one, from the start of the process to its end.</summary>
/// <remarks>
/// The goal is three times at most, and 1.5 times with Native AOT. The programs have the assembly that the package holds for this machine.
/// The command <c>cold-start</c> runs them in turns, so that other work on the machine meets both alike.
/// </remarks>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 15, invocationCount: 1)]
public class ColdStart
{
    private const string Empty = "Empty";
    private const string Answer = "FirstAnswer";
    private const string Document = "FirstDocument";
    private const string Measure = "FirstMeasure";
    private const string Agreement = "FirstAgreement";
    private const string Regime = "FirstRegime";
    private const string Exposure = "FirstExposure";

    [Benchmark(Baseline = true)]
    public TimeSpan EmptyProgram() => Run(Empty);

    [Benchmark]
    public TimeSpan FirstAnswer() => Run(Answer);

    [Benchmark]
    public TimeSpan FirstAnswerPrinted() => Run(Answer, "print");

    [Benchmark]
    public TimeSpan FirstDocument() => Run(Document, "ShareTable.json");

    [Benchmark]
    public TimeSpan FirstMeasure() => Run(Measure, "TradeMeasure.json");

    [Benchmark]
    public TimeSpan FirstAgreement() => Run(Agreement, "Agreement.json");

    [Benchmark]
    public TimeSpan FirstRegime() => Run(Regime, "Regime.json");

    [Benchmark]
    public TimeSpan FirstExposure() => Run(Exposure, "Exposure.json");

    /// <summary>The folder with the programs compiled ahead of time; null for those that the runtime compiles.</summary>
    private static string? native;

    /// <summary>Runs the programs in turns and prints the least and the median time of each, and what they are of the empty program's.</summary>
    /// <param name="rounds">How often.</param>
    /// <param name="nativeFolder">The folder with the programs published with Native AOT, each in a folder of its name; null for those that the runtime compiles.</param>
    internal static int Compare(int rounds, string? nativeFolder)
    {
        native = nativeFolder;
        (string Name, Func<TimeSpan> Run)[] programs =
        [
            ("empty program", () => Run(Empty)), ("first answer", () => Run(Answer)), ("first answer, printed", () => Run(Answer, "print")),
            ("one share table read", () => Run(Document, "ShareTable.json")), ("a measure of one event", () => Run(Measure, "cn-mofcom-2024-46.json")),
            ("a measure of reliefs", () => Run(Measure, "cn-mofcom-2025-18.json")), ("an agreement", () => Run(Agreement, "us-cn-kuala-lumpur-2025.json")),
            ("a measure of every kind", () => Run(Measure, "TradeMeasure.json")), ("an announced extension", () => Run(Agreement, "Agreement.json")),
            ("a regime of every kind", () => Run(Regime, "Regime.json")), ("an exposure", () => Run(Exposure, "Exposure.json")),
        ];
        var times = Array.ConvertAll(programs, _ => new List<double>());
        for (var round = -1; round < rounds; round++)
        {
            for (var i = 0; i < programs.Length; i++)
            {
                var taken = programs[i].Run().TotalMilliseconds;
                if (round >= 0) times[i].Add(taken);         // the first round fills the caches of the file system
            }
        }

        foreach (var list in times) list.Sort();
        for (var i = 0; i < programs.Length; i++)
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{programs[i].Name,-26} least {times[i][0],6:F1} ms ({times[i][0] / times[0][0]:F2}), median {Median(times[i]),6:F1} ms ({Median(times[i]) / Median(times[0]):F2})"));
        return 0;
    }

    private static double Median(List<double> sorted) => sorted[sorted.Count / 2];

    private static TimeSpan Run(string program, params string[] arguments)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(StartOf(program, arguments))!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var taken = Stopwatch.GetElapsedTime(started);
        return process.ExitCode == 0 ? taken : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    /// <summary>The first argument may be a file beside the program.</summary>
    private static ProcessStartInfo StartOf(string program, string[] arguments)
    {
        var path = native is null ? PathOf(program) : Path.Combine(native, program, $"CriticalMinerals.Domain.ColdStart.{program}");
        if (arguments is [var file] && Path.Combine(Path.GetDirectoryName(path)!, file) is var beside && File.Exists(beside)) arguments = [beside];
        return native is null ? new("dotnet", [path, .. arguments]) { RedirectStandardOutput = true } : new(path, arguments) { RedirectStandardOutput = true };
    }

    // BenchmarkDotNet runs copies of this program deeper in the folder of build outputs.
    private static string PathOf(string program)
    {
        var name = $"CriticalMinerals.Domain.ColdStart.{program}";
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, name, "release", name + ".dll");
            if (File.Exists(path)) return path;
        }

        throw new FileNotFoundException($"{name}.dll is not beside the benchmarks: build the solution in Release.");
    }
}
