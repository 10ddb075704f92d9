using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CriticalMinerals.Domain;

/// <summary>Brings rows of neighbouring groups together before they are added, so that the cells they go to fit a core's own cache.</summary>
/// <remarks>
/// Groups are cut into ranges. Each range has a bucket of rows in memory, and before it a stage of 16 rows in the first cache: a full stage goes to its
/// bucket as three whole lines past the caches, a full bucket to the cells. Rows of one group keep their order, so the sums are those of adding directly,
/// to the last bit.
/// </remarks>
internal sealed unsafe class RowPartition : IDisposable
{
    private const int StageRows = 16;
    private const int StageBytes = StageRows * (sizeof(int) + sizeof(double));

    /// <summary>Where the stage's quantities begin.</summary>
    private const int StageQuantities = StageRows * sizeof(int);

    /// <summary>15 bits of a group's number are within its range: 512 KiB of cells.</summary>
    private const int LeastShift = 15;

    /// <summary>More ranges than this have more stages than the caches nearest to a core hold.</summary>
    private const int MostRanges = 512;

    /// <summary>A sweep over a range's cells takes as long as touching fresh memory for so many rows.</summary>
    private const int SweepCost = 12_000;

    private readonly Vector128<double>* cells;
    private readonly int groupCount;
    private readonly int shift;
    private readonly int ranges;
    private readonly int bucketRows;
    private readonly Bucket* buckets;
    private readonly byte* stages;
    private readonly int* groups;
    private readonly double* quantities;

    /// <summary>Makes buckets for as many rows.</summary>
    internal RowPartition(Vector128<double>* cells, int groupCount, int rows)
    {
        (shift, ranges, bucketRows) = Shape(groupCount, rows);
        this.cells = cells;
        this.groupCount = groupCount;
        stages = (byte*)NativeMemory.AlignedAlloc((nuint)ranges * StageBytes, 64);
        buckets = (Bucket*)NativeMemory.Alloc((nuint)ranges, (nuint)sizeof(Bucket));
        groups = (int*)WorkMemory.Allocate((nuint)ranges * (nuint)bucketRows * sizeof(int));
        quantities = (double*)WorkMemory.Allocate((nuint)ranges * (nuint)bucketRows * sizeof(double));
        for (var range = 0; range < ranges; range++)
        {
            var first = (nuint)range * (nuint)bucketRows;
            buckets[range] = new() { Next = first, First = first, End = first + (nuint)bucketRows };
        }
    }

    internal static long Bytes(int groupCount, int rows)
    {
        var (_, ranges, bucketRows) = Shape(groupCount, rows);
        return ranges * ((long)bucketRows * (sizeof(int) + sizeof(double)) + StageBytes + sizeof(Bucket));
    }

    /// <summary>Adds rows whose groups exist.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    internal void Add(int* rowGroups, double* rowQuantities, int count)
    {
        unchecked
        {
            var all = buckets;
            var staged = stages;
            var bits = shift;
            for (nuint i = 0; i < (nuint)count;)
            {
                RowSums.FetchAhead(rowGroups + i, rowQuantities + i);
                for (var end = Math.Min(i + StageRows, (nuint)count); i < end; i++)
                {
                    var group = (uint)rowGroups[i];
                    var range = (nuint)(group >> bits);
                    var next = all[range].Next;
                    var slot = next & (StageRows - 1);
                    var stage = staged + (range * StageBytes);
                    ((uint*)stage)[slot] = group;
                    ((double*)(stage + StageQuantities))[slot] = rowQuantities[i];
                    all[range].Next = ++next;
                    if (slot == StageRows - 1) Spill(stage, range, next);
                }
            }
        }
    }

    /// <summary>Adds what is left in buckets and stages to the cells.</summary>
    internal void Finish()
    {
        for (nuint range = 0; range < (nuint)ranges; range++)
        {
            var next = buckets[range].Next;
            var spilled = next & ~(nuint)(StageRows - 1);
            Empty(range, spilled);
            var stage = stages + (range * StageBytes);
            RowSums.AddDirect(cells, (int*)stage, (double*)(stage + StageQuantities), (int)(next - spilled));
        }
    }

    public void Dispose()
    {
        NativeMemory.AlignedFree(stages);
        NativeMemory.Free(buckets);
        WorkMemory.Free(groups);
        WorkMemory.Free(quantities);
    }

    private static (int Shift, int Ranges, int BucketRows) Shape(int groupCount, int rows)
    {
        var shift = LeastShift;
        while ((groupCount - 1) >> shift >= MostRanges) shift++;
        var ranges = ((groupCount - 1) >> shift) + 1;
        // Large buckets cost pages touched for the first time, small ones more sweeps over the cells: least together at the root.
        var fewest = Math.Min((rows / ranges) - (2 * StageRows), (int)Math.Sqrt((double)SweepCost * rows / ranges));
        // Whole stages, an odd number of them: equal steps by a power of two would crowd into the same sets of a cache.
        var stagesEach = Math.Max(1, fewest / StageRows);
        return (shift, ranges, ((stagesEach - 1) | 1) * StageRows);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Spill(byte* stage, nuint range, nuint next)
    {
        var first = next - StageRows;
        Vector512.LoadAligned((int*)stage).StoreAlignedNonTemporal(groups + first);
        Vector512.LoadAligned((double*)(stage + StageQuantities)).StoreAlignedNonTemporal(quantities + first);
        Vector512.LoadAligned((double*)(stage + StageQuantities) + 8).StoreAlignedNonTemporal(quantities + first + 8);
        if (next == buckets[range].End) Empty(range, next);
    }

    private void Empty(nuint range, nuint end)
    {
        var first = buckets[range].First;
        var firstGroup = (int)range << shift;
        FetchCells(cells + firstGroup, Math.Min(1 << shift, groupCount - firstGroup));
        RowSums.AddDirect(cells, groups + first, quantities + first, (int)(end - first));
        buckets[range].Next = first;
    }

    /// <summary>In order, which memory does several times faster than the rows would.</summary>
    private static void FetchCells(Vector128<double>* first, int count)
    {
        if (!Sse.IsSupported) return;
        for (var i = 0; i < count; i += 4) Sse.Prefetch1(first + i);
    }

    private struct Bucket
    {
        /// <summary>Where the next row will stand in the bucket; its last bits are its place in the stage.</summary>
        internal nuint Next;
        internal nuint First;
        internal nuint End;
    }
}
