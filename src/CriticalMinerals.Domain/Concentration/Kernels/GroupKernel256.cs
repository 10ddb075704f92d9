using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static CriticalMinerals.Domain.GroupKernel;

namespace CriticalMinerals.Domain;

/// <summary>Four groups a step, laid out as by <see cref="GroupKernel512{TValue, TInput, TScore}"/>: each vector of eight lanes is two of four.</summary>
internal static unsafe class GroupKernel256<TValue, TInput, TScore>
    where TValue : unmanaged
    where TInput : struct, IGroupInput<TValue>
    where TScore : struct, IGroupScore
{
    private const int Step = 4;

    /// <summary>As many lines as four groups of common size have.</summary>
    private const int FetchesAStep = 6;

    internal static int Score(ReadOnlySpan<TValue> values, ReadOnlySpan<int> starts, Span<double> destination)
    {
        var groups = starts.Length - 1;
        fixed (TValue* first = values)
        fixed (int* start = starts)
        fixed (double* output = destination)
        {
            var done = Blocks(first, values.Length, start, groups, output);
            return GroupKernel<TValue, TInput, TScore>.ScoreEach(values, starts, destination, done, groups, KernelPath.Vector128);
        }
    }

    /// <summary>Scores whole steps, as long as no load leaves the values; returns the first group not scored.</summary>
    [SkipLocalsInit]
    private static int Blocks(TValue* first, int length, int* starts, int groups, double* output)
    {
        var places = stackalloc ulong[PlacesAGroup * BlockGroups];
        var longs = stackalloc byte[BlockGroups / Step];
        var masks = GroupMasks.Rows;
        var g = 0;
        while (true)
        {
            var count = Math.Min(BlockGroups, (groups - g) / Step * Step);
            // Rising bounds from a start of 0 or more up to an end inside the values keep every load inside.
            while (count > 0 && starts[g + count] > length - Turn) count -= Step;
            if (count == 0 || starts[g] < 0 || !Prepare(first, starts + g, count, masks, places, longs)) break;
            var faults = Block(first, starts + g, output + g, count, places, longs, masks);
            if (faults != 0) GroupKernel<TValue, TInput, TScore>.ScoreSteps(first, starts + g, output + g, faults, Step);
            g += count;
        }

        return g;
    }

    /// <summary>Finds the places of each group and, as one bit each, the groups beyond 24; false where bounds fall.</summary>
    [MethodImpl(HotLoop)]
    private static bool Prepare(TValue* first, int* starts, int groups, double* masks, ulong* places, byte* longs)
    {
        var falls = Vector128<int>.Zero;
        Vector256<long> values = Vector256.Create((long)first), zeros = Vector256.Create((long)masks);
        // Unchecked: bounds that fall are found out before a place is used.
        unchecked
        {
            for (var end = starts + groups; starts < end; starts += Step, places += PlacesAGroup * Step, longs++)
            {
                Sse.Prefetch0(starts + StartsAhead);
                var lows = Vector128.Load(starts);
                var highs = Vector128.Load(starts + 1);
                var n = highs - lows;
                falls |= Vector128.GreaterThan(lows, highs);
                var hasTwo = Vector128.GreaterThan(n, Vector128.Create(Lanes));
                var hasThree = Vector128.GreaterThan(n, Vector128.Create(2 * Lanes));
                // True is -1.
                var before = (hasTwo + hasThree) << 3;
                var left = Vector128.Min(n + before, Vector128.Create(Lanes));
                var rows = Avx2.ConvertToVector256Int64(left) << (32 + GroupMasks.RowShift);
                (Avx2.ConvertToVector256Int64(lows - before) | rows).Store((long*)places);
                var address = (Avx2.ConvertToVector256Int64(lows) << (sizeof(TValue) == sizeof(double) ? 3 : 2)) + values;
                var second = address + Vector256.Create((long)Lanes * sizeof(TValue));
                Vector256.ConditionalSelect(Avx2.ConvertToVector256Int64(hasTwo), address, zeros).Store((long*)(places + Step));
                Vector256.ConditionalSelect(Avx2.ConvertToVector256Int64(hasThree), second, zeros).Store((long*)(places + (2 * Step)));
                *longs = (byte)Vector128.GreaterThan(n, Vector128.Create(Reach)).ExtractMostSignificantBits();
            }
        }

        return falls == Vector128<int>.Zero;
    }

    /// <summary>Scores the steps of a block; returns those that must be scored again singly, a bit for each.</summary>
    [MethodImpl(HotLoop)]
    private static ulong Block(TValue* first, int* starts, double* output, int groups, ulong* places, byte* longs, double* masks)
    {
        // Unchecked: the positions were compared with the limit, and overflow checks cost time in this loop.
        unchecked
        {
            ulong faults = 0, step = 1;
            var apart = ((nint)(starts[groups] - starts[0]) * sizeof(TValue) / (groups / Step * FetchesAStep)) + 1;
            var ahead = (byte*)(first + starts[0]) + BytesAhead;
            for (var end = starts + groups; starts < end; starts += Step, output += Step, places += PlacesAGroup * Step, longs++, step <<= 1)
            {
                uint isLong = *longs;
                var signs = Vector256<double>.Zero;
                Fetch(ref ahead, apart);
                Load(first, places, 0, starts, masks, isLong, out var a0, out var c0, out var b0, out var d0, ref signs);
                Load(first, places, 1, starts, masks, isLong, out var a1, out var c1, out var b1, out var d1, ref signs);
                var a01 = Avx.HorizontalAdd(a0, a1);
                var c01 = Avx.HorizontalAdd(c0, c1);
                var b01 = Avx.HorizontalAdd(b0, b1);
                var d01 = Avx.HorizontalAdd(d0, d1);
                Fetch(ref ahead, apart);
                Load(first, places, 2, starts, masks, isLong, out a0, out c0, out b0, out d0, ref signs);
                Load(first, places, 3, starts, masks, isLong, out a1, out c1, out b1, out d1, ref signs);
                var sum = Join(a01, Avx.HorizontalAdd(a0, a1)) + Join(c01, Avx.HorizontalAdd(c0, c1));
                var squares = Join(b01, Avx.HorizontalAdd(b0, b1)) + Join(d01, Avx.HorizontalAdd(d0, d1));
                TScore.Score(sum, squares).Store(output);
                var isNormal = Vector256.LessThanOrEqualAll(sum, Vector256.Create(GroupSums.GreatestSum))
                    && Vector256.GreaterThanOrEqualAll(squares, Vector256.Create(GroupSums.LeastSquares));
                if (!isNormal || signs.ExtractMostSignificantBits() != 0) faults |= step;
            }

            return faults;
        }
    }

    /// <summary>Sums of lanes 0 to 3 and 4 to 7, then their squares.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Load(
        TValue* first, ulong* places, int group, int* starts, double* masks, uint isLong, out Vector256<double> lowSum,
        out Vector256<double> highSum, out Vector256<double> lowSquares, out Vector256<double> highSquares, ref Vector256<double> signs)
    {
        unchecked
        {
            var place = places[group];
            var last = first + (uint)place;
            var row = (double*)((byte*)masks + (place >> 32));
            var z0 = TInput.Load256(in *last, 0) & Vector256.Load(row);
            var z1 = TInput.Load256(in *last, 4) & Vector256.Load(row + 4);
            var px = (TValue*)places[group + Step];
            var x0 = TInput.Load256(in *px, 0);
            var x1 = TInput.Load256(in *px, 4);
            var py = (TValue*)places[group + (2 * Step)];
            var y0 = TInput.Load256(in *py, 0);
            var y1 = TInput.Load256(in *py, 4);
            signs |= ((x0 | x1) | (y0 | y1)) | (z0 | z1);
            lowSum = (x0 + y0) + z0;
            highSum = (x1 + y1) + z1;
            lowSquares = ((x0 * x0) + (y0 * y0)) + (z0 * z0);
            highSquares = ((x1 * x1) + (y1 * y1)) + (z1 * z1);
            if ((isLong & (1u << group)) == 0) return;
            var left = starts[group + 1] - starts[group] - Reach;
            if (left <= GroupSums.RunLength - Reach)
                LoadBeyond(last + Lanes, left, masks, ref lowSum, ref highSum, ref lowSquares, ref highSquares, ref signs);
            else
                signs = Vector256<double>.AllBitsSet; // Counts as not normal, and is scored singly, in runs.
        }
    }

    /// <summary>Two eights at a time: how often a loop turns is hard to predict.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void LoadBeyond(
        TValue* from, int left, double* masks, ref Vector256<double> lowSum, ref Vector256<double> highSum,
        ref Vector256<double> lowSquares, ref Vector256<double> highSquares, ref Vector256<double> signs)
    {
        unchecked
        {
            do
            {
                var beyond = left - Turn;
                var row = masks + (nint)((Turn + (beyond & (beyond >> 31))) * GroupMasks.Width);
                var x0 = TInput.Load256(in *from, 0) & Vector256.Load(row);
                var x1 = TInput.Load256(in *from, 4) & Vector256.Load(row + 4);
                var y0 = TInput.Load256(in *from, 8) & Vector256.Load(row + 8);
                var y1 = TInput.Load256(in *from, 12) & Vector256.Load(row + 12);
                signs |= (x0 | x1) | (y0 | y1);
                lowSum = (lowSum + x0) + y0;
                highSum = (highSum + x1) + y1;
                lowSquares = (lowSquares + (x0 * x0)) + (y0 * y0);
                highSquares = (highSquares + (x1 * x1)) + (y1 * y1);
                from += Turn;
                left -= Turn;
            }
            while (left > 0);
        }
    }

    /// <summary>Four groups' halves from two pairs: the first block of each plus the second.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Join(Vector256<double> u, Vector256<double> v) =>
        Avx.Permute2x128(u, v, 0x20) + Avx.Permute2x128(u, v, 0x31);
}
