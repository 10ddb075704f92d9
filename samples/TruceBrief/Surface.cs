namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>Where the brief is printed.</summary>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="IsPlain">Whether to print without colours and without spaces at the ends of lines, as for a pipe or a file.</param>
/// <param name="Width">Columns to a line.</param>
internal sealed record Surface(TextWriter Output, TextWriter Error, bool IsPlain, int Width)
{
    internal const int PlainWidth = 100;

    private const int Widest = 120;
    private const int Narrowest = 80;

    /// <summary>The console of this process; 100 columns where it is redirected.</summary>
    internal static Surface OfThisProcess() => Console.IsOutputRedirected
        ? new(Console.Out, Console.Error, IsPlain: true, PlainWidth)
        : new(Console.Out, Console.Error, IsPlain: false, Math.Clamp(Console.WindowWidth, Narrowest, Widest));
}
