using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CriticalMinerals.Domain;

/// <summary>Where each run of equal keys begins, in keys that never fall.</summary>
internal static unsafe class RunStarts
{
    /// <summary>So much more room the destination needs than there can be runs: whole vectors are written.</summary>
    internal const int Spare = 16;

    /// <summary>Two pages of keys.</summary>
    private const int KeysAhead = 2048;

    /// <summary>
    /// Writes every row from one up to another whose key differs from that of the row before (the first row of all always does); returns how many there
    /// are, or, where a key falls, minus the row.
    /// </summary>
    internal static int Find(ReadOnlySpan<int> keys, int from, int end, Span<int> destination, KernelPath path)
    {
        var found = 0;
        if (from == 0 && end > 0) destination[found++] = from++;
        var falls = false;
        if (path == KernelPath.Vector512) FindByVectors(keys, ref from, end, destination, ref found, ref falls);
        FindOneByOne(keys, from, end, destination, ref found, ref falls);
        return falls ? -FirstFall(keys, end) : found;
    }

    /// <summary>Without a branch on the keys, since where runs end is hard to predict.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void FindOneByOne(ReadOnlySpan<int> keys, int from, int end, Span<int> destination, ref int found, ref bool falls)
    {
        if (from >= end) return;
        ref var key = ref MemoryMarshal.GetReference(keys);
        ref var output = ref MemoryMarshal.GetReference(destination);
        unchecked
        {
            nuint count = (uint)found;
            int before = Unsafe.Add(ref key, (nuint)from - 1), anyFalls = 0;
            for (var row = from; row < end; row++)
            {
                var here = Unsafe.Add(ref key, (nuint)row);
                Unsafe.Add(ref output, count) = row;
                count += here != before ? 1u : 0u;
                anyFalls |= here < before ? 1 : 0;
                before = here;
            }

            found = (int)count;
            falls |= anyFalls != 0;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void FindByVectors(ReadOnlySpan<int> keys, ref int from, int end, Span<int> destination, ref int found, ref bool falls)
    {
        ref var key = ref MemoryMarshal.GetReference(keys);
        ref var output = ref MemoryMarshal.GetReference(destination);
        var anyFalls = Vector512<int>.Zero;
        var row = from;
        nuint count = (uint)found;
        var rows = Vector512<int>.Indices + Vector512.Create(row);
        unchecked
        {
            for (; row <= end - Vector512<int>.Count; row += Vector512<int>.Count)
            {
                Sse.Prefetch0((int*)Unsafe.AsPointer(ref key) + row + KeysAhead);
                var before = Vector512.LoadUnsafe(ref key, (nuint)row - 1);
                var here = Vector512.LoadUnsafe(ref key, (nuint)row);
                var begins = ~Vector512.Equals(before, here);
                anyFalls |= Vector512.GreaterThan(before, here);
                Avx512F.Compress(Vector512<int>.Zero, begins, rows).StoreUnsafe(ref output, count);
                count += (nuint)BitOperations.PopCount(begins.ExtractMostSignificantBits());
                rows += Vector512.Create(Vector512<int>.Count);
            }
        }

        from = row;
        found = (int)count;
        falls = anyFalls != Vector512<int>.Zero;
    }

    private static int FirstFall(ReadOnlySpan<int> keys, int end)
    {
        var row = 1;
        while (row < end && keys[row] >= keys[row - 1]) row++;
        return row;
    }
}
