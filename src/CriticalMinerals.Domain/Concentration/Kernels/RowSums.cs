using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CriticalMinerals.Domain;

/// <summary>Adds rows in any order to cells that hold a group's sum and sum of squares side by side.</summary>
/// <remarks>
/// Rows go straight to their cells while those fit the caches; else through <see cref="RowPartition"/>. A block of rows is looked over first, so that
/// the loops behind it see only ordinary quantities: a negative or non-finite one makes its cell NaN, an extreme one is kept apart.
/// </remarks>
internal static unsafe class RowSums
{
    /// <summary>From so many groups on, their cells are larger than the caches that one core can count on.</summary>
    internal const int PartitionGroups = 1 << 20;

    /// <summary>Few enough for the first cache to hold a block and the next.</summary>
    private const int BlockRows = 1024;

    private const int RowsAStep = 16;

    /// <summary>Adds rows whose groups are known to exist.</summary>
    /// <param name="cells">One cell for each group.</param>
    /// <param name="groupCount">How many groups there are.</param>
    /// <param name="groups">The group of each row.</param>
    /// <param name="quantities">The quantity of each row.</param>
    /// <param name="extremes">Made when the first extreme quantity comes.</param>
    /// <param name="cancellationToken">Looked at between blocks.</param>
    internal static void Add(
        Vector128<double>* cells, int groupCount, ReadOnlySpan<int> groups, ReadOnlySpan<double> quantities, ref ExtremeRows? extremes,
        CancellationToken cancellationToken)
    {
        if (groupCount >= PartitionGroups && groups.Length >= groupCount)
        {
            using var partition = new RowPartition(cells, groupCount, groups.Length);
            AddBlocks(cells, partition, groups, quantities, ref extremes, cancellationToken);
            partition.Finish();
            return;
        }

        AddBlocks(cells, null, groups, quantities, ref extremes, cancellationToken);
    }

    /// <summary>Bytes that <see cref="Add"/> takes besides the cells: never more than the rows themselves.</summary>
    internal static long ExtraBytes(int groupCount, int rows) =>
        groupCount >= PartitionGroups && rows >= groupCount ? RowPartition.Bytes(groupCount, rows) : 0;

    /// <summary>The index of each group whose quantities are ordinary, or NaN.</summary>
    internal static void Score(ReadOnlySpan<Vector128<double>> cells, Span<double> destination)
    {
        for (var g = 0; g < cells.Length; g++)
        {
            var sum = cells[g][0];
            destination[g] = Math.Min(1, cells[g][1] / (sum * sum));
        }
    }

    /// <summary>Adds ordinary quantities to their cells.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    internal static void AddDirect(Vector128<double>* cells, int* groups, double* quantities, int count)
    {
        var i = 0;
        unchecked
        {
            for (; i + RowsAStep <= count; i += RowsAStep)
            {
                FetchAhead(groups + i, quantities + i);
                for (var j = i; j < i + RowsAStep; j += 4)
                {
                    double a = quantities[j], b = quantities[j + 1], c = quantities[j + 2], d = quantities[j + 3];
                    cells[(uint)groups[j]] += Vector128.Create(a, a * a);
                    cells[(uint)groups[j + 1]] += Vector128.Create(b, b * b);
                    cells[(uint)groups[j + 2]] += Vector128.Create(c, c * c);
                    cells[(uint)groups[j + 3]] += Vector128.Create(d, d * d);
                }
            }

            for (; i < count; i++) cells[(uint)groups[i]] += Vector128.Create(quantities[i], quantities[i] * quantities[i]);
        }
    }

    /// <summary>Asks for the lines of 16 rows that come a block later: the hardware stops at the end of a page. A hint, which may name any address.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void FetchAhead(int* groups, double* quantities)
    {
        FetchAhead(groups);
        if (!Sse.IsSupported) return;
        Sse.Prefetch0(quantities + BlockRows);
        Sse.Prefetch0(quantities + BlockRows + 8);
    }

    /// <inheritdoc cref="FetchAhead(int*, double*)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void FetchAhead(int* numbers)
    {
        if (Sse.IsSupported) Sse.Prefetch0(numbers + BlockRows);
    }

    private static void AddBlocks(
        Vector128<double>* cells, RowPartition? partition, ReadOnlySpan<int> groups, ReadOnlySpan<double> quantities, ref ExtremeRows? extremes,
        CancellationToken cancellationToken)
    {
        fixed (int* allGroups = groups)
        fixed (double* allQuantities = quantities)
        {
            for (var from = 0; from < groups.Length; from += Math.Min(BlockRows, groups.Length - from))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var count = Math.Min(BlockRows, groups.Length - from);
                var isOrdinary = AreOrdinary(quantities.Slice(from, count));
                if (!isOrdinary) AddSorted(cells, partition, groups.Slice(from, count), quantities.Slice(from, count), ref extremes);
                else if (partition is null) AddDirect(cells, allGroups + from, allQuantities + from, count);
                else partition.Add(allGroups + from, allQuantities + from, count);
            }
        }
    }

    /// <summary>Adds a block that has quantities out of the ordinary: those one by one, the others as ever.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddSorted(
        Vector128<double>* cells, RowPartition? partition, ReadOnlySpan<int> groups, ReadOnlySpan<double> quantities, ref ExtremeRows? extremes)
    {
        var ordinaryGroups = stackalloc int[BlockRows];
        var ordinary = stackalloc double[BlockRows];
        var count = 0;
        for (var i = 0; i < groups.Length; i++)
        {
            var quantity = quantities[i];
            if (ExtremeRows.IsOrdinary(quantity))
            {
                ordinaryGroups[count] = groups[i];
                ordinary[count++] = quantity;
            }
            else if (quantity > 0 && quantity <= double.MaxValue)
            {
                (extremes ??= new()).Add(groups[i], quantity);
            }
            else
            {
                cells[groups[i]] += Vector128.Create(double.NaN);
            }
        }

        if (partition is null) AddDirect(cells, ordinaryGroups, ordinary, count);
        else partition.Add(ordinaryGroups, ordinary, count);
    }

    private static bool AreOrdinary(ReadOnlySpan<double> quantities)
    {
        ref var first = ref MemoryMarshal.GetReference(quantities);
        Vector<double> least = new(ExtremeRows.Least), greatest = new(ExtremeRows.Greatest);
        var are = Vector<long>.AllBitsSet;
        var i = 0;
        for (; i <= quantities.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            var x = Vector.LoadUnsafe(ref first, (nuint)i);
            are &= (Vector.GreaterThanOrEqual(x, least) & Vector.LessThanOrEqual(x, greatest)) | Vector.Equals(x, Vector<double>.Zero);
        }

        var all = are == Vector<long>.AllBitsSet;
        for (; i < quantities.Length; i++) all &= ExtremeRows.IsOrdinary(quantities[i]);
        return all;
    }
}
