using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using CriticalMinerals.Domain;

// The whole run of a program that reads one document, against the run that does nothing: the same program without an argument.
return args switch
{
    [] => 0,
    ["compare", .. var rounds] => Compare(rounds is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 21),
    [var document, ..] => Read(document),
    _ => 2,
};

[MethodImpl(MethodImplOptions.NoInlining)]
static int Read(string document)
{
    using var stream = typeof(Program).Assembly.GetManifestResourceStream(document)!;
    return document == nameof(ShareTable) ? DomainJson.Read<ShareTable>(stream).Rows.Count - 4 : DomainJson.Read<TradeMeasure>(stream).Clauses.Count - 1;
}

static int Compare(int rounds)
{
    string[] runs = ["", nameof(ShareTable), nameof(TradeMeasure)];
    var times = runs.Select(_ => new List<double>()).ToArray();
    for (var round = 0; round < rounds; round++)
        for (var i = 0; i < runs.Length; i++) times[i].Add(Run(runs[i]));
    for (var i = 0; i < runs.Length; i++)
    {
        times[i].Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{(i == 0 ? "nothing" : runs[i]),-14} least {times[i][0],7:F1} ms, median {times[i][rounds / 2],7:F1} ms, times nothing {times[i][0] / times[0][0]:F2} (least) {times[i][rounds / 2] / times[0][rounds / 2]:F2} (median)"));
    }

    return 0;
}

static double Run(string argument)
{
    var start = new ProcessStartInfo(Environment.ProcessPath!);
    if (argument.Length > 0) start.ArgumentList.Add(argument);
    var watch = Stopwatch.StartNew();
    using var process = Process.Start(start)!;
    process.WaitForExit();
    watch.Stop();
    return process.ExitCode is >= 0 and < 100 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"{argument} ended with {process.ExitCode}.");
}
