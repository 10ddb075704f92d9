namespace CriticalMinerals.Domain.Samples;

/// <summary>Where a brief is printed.</summary>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="IsPlain">Whether to print without colours, progress and spaces at the ends of lines, as for a pipe or a file.</param>
/// <param name="Width">Columns to a line.</param>
internal sealed record Surface(TextWriter Output, TextWriter Error, bool IsPlain, int Width)
{
    internal const int PlainWidth = 100;

    private const int Refused = 2;
    private const int Widest = 120;
    private const int Narrowest = 80;

    /// <summary>The console of this process; 100 columns where it is redirected.</summary>
    internal static Surface OfThisProcess() => Console.IsOutputRedirected
        ? new(Console.Out, Console.Error, IsPlain: true, PlainWidth)
        : new(Console.Out, Console.Error, IsPlain: false, Math.Clamp(Console.WindowWidth, Narrowest, Widest));

    /// <summary>Says in one line on standard error what the caller has to put right.</summary>
    /// <returns>The exit code, 2.</returns>
    internal int Refuse(string program, string message)
    {
        Error.WriteLine($"{program}: {string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
        return Refused;
    }
}
