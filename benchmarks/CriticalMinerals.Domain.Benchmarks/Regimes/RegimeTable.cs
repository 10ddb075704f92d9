using System.Diagnostics;
using System.Globalization;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>
/// Every question about regimes as one ratio, on a machine that others use too: two contestants take turns, and the least processor time of each counts.
/// </summary>
internal static class RegimeTable
{
    private const int Measures = 100_000;
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(6);

    internal static int Write()
    {
        Console.WriteLine("| Question | One | Other | Ratio | Bar | |");
        Console.WriteLine("|---|---|---|---|---|---|");
        var status = new RepeatedStatus();
        status.Setup();
        AtMost("a status by an id parsed anew, against a binary search among the same spans", 5, Often(() => status.BinarySearch()), Often(() => status.ClauseByEqualId()));
        AtMost("the same, as known on a day", 5, Often(() => status.BinarySearch()), Often(() => status.ClauseAsKnown()));
        foreach (var by in CoverageOfManyMeasures.Questions)
        {
            var coverage = new CoverageOfManyMeasures { Measures = Measures, By = by };
            coverage.Setup();
            AtLeast($"coverage under {Measures:N0} measures ({by}): every clause tested, against the index", 20, () => coverage.EveryClause(), () => coverage.Index());
        }

        var growing = new GrowingRegime { Measures = Measures };
        growing.Setup();
        AtMost($"build with {Measures / 10:N0} measures and everything on a first day, against {Measures:N0}", 12, () => growing.FirstDay(), () => growing.FirstDayTenfold());
        AtMost("everything on a day asked before", 12, Often(() => growing.DayAskedBefore()), Often(() => growing.DayAskedBeforeTenfold()));
        ForComparison("everything on one more day", Often(() => growing.OneMoreDay()), Often(() => growing.OneMoreDayTenfold()));
        ForComparison("an array of as many references, made and filled", Often(() => Array.Fill(new object[Measures / 10], status)), Often(() => Array.Fill(new object[Measures], status)));
        ForComparison("build", () => growing.Build(), () => growing.BuildTenfold());
        ForComparison("build and index", () => growing.BuildAndIndex(), () => growing.BuildAndIndexTenfold());
        var exposure = new ExposureOverYears { Years = 10, Tables = int.MaxValue };
        exposure.Setup();
        AtLeast("ten years of exposure of all USGS mining tables towards one destination: day by day, against change points", 50, () => exposure.DayByDay(), () => exposure.ChangePoints());
        return 0;
    }

    private static Action Often(Action action) => () =>
    {
        for (var i = 0; i < 100; i++) action();
    };

    private static void AtMost(string question, double bar, Action yardstick, Action contestant)
    {
        var (one, other) = Measure(yardstick, contestant);
        Write(question, one, other, other / one, $"at most {bar}", other <= bar * one);
    }

    private static void AtLeast(string question, double bar, Action slow, Action fast)
    {
        var (one, other) = Measure(slow, fast);
        Write(question, one, other, one / other, $"at least {bar}", one >= bar * other);
    }

    private static void ForComparison(string question, Action yardstick, Action contestant)
    {
        var (one, other) = Measure(yardstick, contestant);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {question} | {one:0.###} ms | {other:0.###} ms | {other / one:0.0} | none | |"));
    }

    private static void Write(string question, double one, double other, double ratio, string bar, bool isMet) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"| {question} | {one:0.###} ms | {other:0.###} ms | {ratio:0.0} | {bar} | {(isMet ? "met" : "missed")} |"));

    // A fast contestant has several tries in each turn, so that both have quiet moments.
    private static (double One, double Other) Measure(Action one, Action other)
    {
        var (first, second) = (double.MaxValue, double.MaxValue);
        var since = Stopwatch.GetTimestamp();
        for (var round = 0; round < 2 || Stopwatch.GetElapsedTime(since) < Turn; round++)
        {
            first = Math.Min(first, Least(one));
            second = Math.Min(second, Least(other));
        }

        return (first, second);
    }

    private static double Least(Action action)
    {
        var least = double.MaxValue;
        var since = Stopwatch.GetTimestamp();
        do
        {
            var before = Environment.CpuUsage.TotalTime;
            action();
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }
        while (Stopwatch.GetElapsedTime(since) < Turn / 20);
        return least;
    }
}
