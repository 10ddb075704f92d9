using System.Reflection;
using System.Runtime.Loader;

namespace CriticalMinerals.Domain.Tests;

/// <summary>What opening the data costs, in a copy of the assembly that nobody has opened yet.</summary>
public class OpeningTests
{
    private const double Most = 25_000_000;

    [Fact]
    public void EveryPart_Opened_AllocatesAtMost25Megabytes()
    {
        var data = Fresh();
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var part in data.GetProperties(BindingFlags.Public | BindingFlags.Static)) part.GetValue(null);
        var shares = (System.Collections.IEnumerable)data.GetProperty(nameof(ReferenceData.Shares))!.GetValue(null)!;
        var tables = shares.Cast<ShareTable>().Count();
        Assert.True(tables > 450, $"{tables} tables");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1_000_000, Most);
    }

    [Fact]
    public void OneTable_Asked_AllocatesAtMostAHundredthOfThat()
    {
        var data = Fresh();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var shares = data.GetProperty(nameof(ReferenceData.Shares))!.GetValue(null)!;
        var table = (ShareTable)shares.GetType().GetMethod(nameof(ShareTables.Latest))!.Invoke(shares, [MineralIds.Gallium, SupplyChainStage.Refining, null, null])!;
        Assert.Equal(9_803.5, table.Hhi().Lower.Points, 1);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 10_000, Most / 100);
    }

    private static Type Fresh() =>
        new AssemblyLoadContext("fresh").LoadFromAssemblyPath(typeof(ReferenceData).Assembly.Location).GetType(typeof(ReferenceData).FullName!)!;
}
