using System.Diagnostics;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>Runs the contestants of a question in turn, round after round, so that a busy moment of the machine falls on all of them.</summary>
internal static class Rounds
{
    private const double LeastMilliseconds = 20;
    private const int MostRounds = 40;

    /// <summary>One part in so many of a question's time warms up each contestant.</summary>
    private const int WarmUps = 8;

    /// <summary>The least milliseconds of each contestant, NaN where it could not run; the class checks all answers before.</summary>
    internal static IReadOnlyDictionary<string, double> Least(Question question, TimeSpan budget)
    {
        var instance = Activator.CreateInstance(question.Class)!;
        try
        {
            Set(instance, "Values", question.Values);
            Set(instance, "RowsPerGroup", question.RowsPerGroup);
            foreach (var method in With<GlobalSetupAttribute>(question.Class)) method.Invoke(instance, null);
            var contestants = With<BenchmarkAttribute>(question.Class).Select(method => (method.Name, Call: Bind(instance, method))).ToArray();
            return Run(contestants, budget);
        }
        finally
        {
            (instance as IDisposable)?.Dispose();
        }
    }

    private static Dictionary<string, double> Run((string Name, Action Call)[] contestants, TimeSpan budget)
    {
        var least = new Dictionary<string, double>();
        var calls = new Dictionary<string, int>();
        foreach (var (name, call) in contestants)
        {
            try
            {
                WarmUp(call, budget / WarmUps);
                var once = Milliseconds(call, 1);
                calls[name] = (int)Math.Clamp(LeastMilliseconds / once, 1, 100_000);
                least[name] = once;
            }
            catch (NotSupportedException)
            {
                least[name] = double.NaN;
            }
        }

        var watch = Stopwatch.StartNew();
        for (var round = 0; round < MostRounds && watch.Elapsed < (round < 3 ? 4 * budget : budget); round++)
            foreach (var (name, call) in contestants)
                if (!double.IsNaN(least[name])) least[name] = Math.Min(least[name], Milliseconds(call, calls[name]));
        return least;
    }

    // The first call compiles, and fills the database's and the machine's caches; after the calls of some time the runtime has compiled for good, so that
    // the time of one says how many make a round.
    private static void WarmUp(Action call, TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        do call();
        while (watch.Elapsed < time);
    }

    private static double Milliseconds(Action call, int calls)
    {
        // What the contestant before has left behind is not this one's to collect.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < calls; i++) call();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds / calls;
    }

    private static Action Bind(object instance, MethodInfo method)
    {
        if (method.ReturnType == typeof(void)) return method.CreateDelegate<Action>(instance);
        var bind = typeof(Rounds).GetMethod(nameof(BindResult), BindingFlags.NonPublic | BindingFlags.Static)!;
        return (Action)bind.MakeGenericMethod(method.ReturnType).Invoke(null, [instance, method])!;
    }

    private static Action BindResult<T>(object instance, MethodInfo method)
    {
        var function = method.CreateDelegate<Func<T>>(instance);
        return () => GC.KeepAlive(function());
    }

    private static IEnumerable<MethodInfo> With<TAttribute>(Type type)
        where TAttribute : Attribute => type.GetMethods().Where(method => method.GetCustomAttribute<TAttribute>() is not null);

    private static void Set(object instance, string property, int value)
    {
        if (value > 0) instance.GetType().GetProperty(property)?.SetValue(instance, value);
    }
}
