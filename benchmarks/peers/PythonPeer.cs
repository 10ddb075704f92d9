using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>numpy and pandas behind peers.py, with the same columns as the contestants here.</summary>
internal sealed class PythonPeer : IDisposable
{
    private readonly Process process;
    private readonly string folder = Directory.CreateTempSubdirectory("peers-").FullName;

    private PythonPeer(Process process) => this.process = process;

    /// <summary>Where there is no Python with numpy, and why; null where there is.</summary>
    internal static string? Missing { get; private set; }

    /// <summary>A running script, or null where there is no Python with numpy.</summary>
    internal static PythonPeer? Start()
    {
        var python = Environment.GetEnvironmentVariable("PEERS_PYTHON") ?? "/usr/bin/python3";
        try
        {
            var start = new ProcessStartInfo(python, [Path.Combine(AppContext.BaseDirectory, "peers.py")]) { RedirectStandardInput = true, RedirectStandardOutput = true };
            var process = Process.Start(start)!;
            if (process.StandardOutput.ReadLine() is { } line && line.StartsWith("ready", StringComparison.Ordinal)) return new(process);
            Missing = $"{python} has no numpy: apt-get install python3-numpy python3-pandas, or name another interpreter in PEERS_PYTHON";
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            Missing = exception.Message;
        }

        return null;
    }

    internal void Load<T>(string name, T[] column, string type)
        where T : unmanaged
    {
        var path = Path.Combine(folder, name);
        using (var file = File.Create(path)) file.Write(MemoryMarshal.AsBytes(column.AsSpan()));
        Ask($"load {name} {path} {type}");
        File.Delete(path);
    }

    internal double Run(string function) => double.Parse(Ask($"run {function}"), CultureInfo.InvariantCulture);

    internal double[] Scores()
    {
        var path = Path.Combine(folder, "scores");
        var scores = new double[int.Parse(Ask($"save {path}"), CultureInfo.InvariantCulture)];
        using var file = File.OpenRead(path);
        file.ReadExactly(MemoryMarshal.AsBytes(scores.AsSpan()));
        return scores;
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        if (!process.WaitForExit(5000)) process.Kill();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private string Ask(string command)
    {
        process.StandardInput.WriteLine(command);
        process.StandardInput.Flush();
        var answer = process.StandardOutput.ReadLine() ?? "error the script has ended";
        return answer.StartsWith("error", StringComparison.Ordinal) ? throw new InvalidOperationException($"{command}: {answer}") : answer;
    }
}
