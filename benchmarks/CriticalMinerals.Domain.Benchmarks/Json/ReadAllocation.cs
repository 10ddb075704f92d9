using System.Globalization;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>How much reading a document allocates, against what is kept of it: the goal is 1.3 at most.</summary>
/// <remarks>What is kept is the growth of the heap by many results, each read anew; ids and short texts that they share are counted once.</remarks>
internal static class ReadAllocation
{
    private const int WarmUps = 200;

    private const int Results = 16;

    internal static int Compare()
    {
        Compare<ValueList<ShareTable>, List<Plain.Table>>("all share tables of the reference data", new ShareTableJson());
        Compare<ValueList<ConcentrationScore>, List<Plain.Score>>("their scores", new ScoreJson());
        Compare<ValueList<TradeMeasure>, List<Plain.Measure>>("a thousand measures", new MeasureJson());
        Compare<ValueList<Agreement>, List<Plain.Agreement>>("a thousand agreements", new AgreementJson());
        return 0;
    }

    private static void Compare<T, TPlain>(string name, JsonContest<T, TPlain> contest)
        where T : notnull
    {
        for (var i = 0; i < WarmUps; i++) contest.ReadDomain();
        var before = GC.GetAllocatedBytesForCurrentThread();
        contest.ReadDomain();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var results = new T[Results];
        var empty = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < results.Length; i++) results[i] = contest.ReadDomain();
        var kept = (GC.GetTotalMemory(forceFullCollection: true) - empty) / results.Length;
        GC.KeepAlive(results);
        contest.Dispose();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-40} allocated {allocated / 1024.0,7:F0} KiB, kept {kept / 1024.0,7:F0} KiB: {(double)allocated / kept:F2}"));
    }
}
