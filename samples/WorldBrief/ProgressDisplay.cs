using Spectre.Console;

namespace CriticalMinerals.Domain.Samples.WorldBrief;

/// <summary>Shows how far a work is while it is done, where the output is a terminal; nothing of it remains.</summary>
internal static class ProgressDisplay
{
    /// <summary>Does the work.</summary>
    /// <param name="surface">Where to show it; nothing is shown on a plain one.</param>
    /// <param name="title">What is done.</param>
    /// <param name="work">Takes what to call with the part that is done, from 0 to 1.</param>
    internal static T While<T>(Surface surface, string title, Func<Action<double>, T> work)
    {
        if (surface.IsPlain) return work(_ => { });
        // What a terminal can do is found out for the console of this process only; any other surface that is not plain is taken at its word.
        var isOwnConsole = ReferenceEquals(surface.Output, Console.Out);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(surface.Output),
            Ansi = isOwnConsole ? AnsiSupport.Detect : AnsiSupport.Yes,
            Interactive = isOwnConsole ? InteractionSupport.Detect : InteractionSupport.Yes,
        });
        return console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(title, maxValue: 1);
            return work(part => task.Value = part);
        });
    }
}
