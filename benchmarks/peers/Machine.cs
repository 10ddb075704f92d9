using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>What the figures were measured on.</summary>
internal sealed record Machine(string Processor, int Cores, string Instructions, string System, string Runtime, string Commit, string Date, string Load)
{
    /// <summary>The folder of the results.</summary>
    internal string Slug => string.Create(CultureInfo.InvariantCulture, $"{string.Join('-', Processor.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))}-{Cores}cpu");

    internal static Machine Describe() => new(
        Processors(),
        Environment.ProcessorCount,
        Avx512F.IsSupported ? "AVX-512" : Avx2.IsSupported ? "AVX2" : "128-bit vectors",
        RuntimeInformation.OSDescription,
        RuntimeInformation.FrameworkDescription,
        Git("describe", "--always", "--dirty", "--abbrev=10", "--exclude=*"),
        DateTime.UtcNow.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC",
        LoadNow());

    /// <summary>With family and model, since virtual machines call processors of different generations alike.</summary>
    private static string Processors()
    {
        var name = Value("/proc/cpuinfo", "model name");
        if (name is null) return RuntimeInformation.ProcessArchitecture.ToString();
        var family = Value("/proc/cpuinfo", "cpu family");
        return family is null ? name : $"{name} family {family} model {Value("/proc/cpuinfo", "model\t")}";
    }

    /// <summary>How many processes wanted a core over the last minute, about.</summary>
    internal static string LoadNow() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static string? Value(string path, string name) =>
        File.Exists(path) ? File.ReadLines(path).FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?.Split(':', 2)[1].Trim() : null;

    private static string Git(params string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments) { RedirectStandardOutput = true })!;
            var line = git.StandardOutput.ReadLine();
            git.WaitForExit();
            return line ?? "unknown";
        }
        catch (global::System.ComponentModel.Win32Exception)
        {
            return "unknown";
        }
    }
}
