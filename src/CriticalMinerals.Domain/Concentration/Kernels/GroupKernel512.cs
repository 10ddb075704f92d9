using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static CriticalMinerals.Domain.GroupKernel;

namespace CriticalMinerals.Domain;

/// <summary>Eight groups a step: three vectors for each, a loop only for groups beyond 24, and one transposed tree for all eight.</summary>
/// <remarks>
/// The last entries of a group, 8 at most, are loaded under a mask. The eights before them are full; where a group has none, a line of zeros stands in,
/// always in the first cache. Where to load from and whether a group is long is settled a block ahead: a branch that is not foreseen is then found out at once.
/// Hot loops skip tiered compilation, whose intermediate code ran up to twice as slow.
/// </remarks>
internal static unsafe class GroupKernel512<TValue, TInput, TScore>
    where TValue : unmanaged
    where TInput : struct, IGroupInput<TValue>
    where TScore : struct, IGroupScore
{
    private const int Step = 8;

    /// <summary>So many lines are fetched a step, evenly: as many as eight groups of common size have. In bunches they would wait for each other.</summary>
    private const int FetchesAStep = 12;

    /// <summary>Destinations beyond the caches are written past them; the store needs 64-byte alignment.</summary>
    private const int StreamingGroups = 1 << 17;

    internal static int Score(ReadOnlySpan<TValue> values, ReadOnlySpan<int> starts, Span<double> destination, int groupsInAll)
    {
        var groups = starts.Length - 1;
        fixed (TValue* first = values)
        fixed (int* start = starts)
        fixed (double* output = destination)
        {
            var peeled = CountBeforeAlignment(ref *output);
            var streams = groupsInAll >= StreamingGroups && peeled < Step;
            peeled = streams ? Math.Min(groups, peeled) : 0;
            var fault = GroupKernel<TValue, TInput, TScore>.ScoreEach(values, starts, destination, 0, peeled, KernelPath.Vector128);
            if (fault >= 0) return fault;
            var done = streams
                ? Blocks<True>(first, values.Length, start, groups, output, peeled)
                : Blocks<False>(first, values.Length, start, groups, output, 0);
            return GroupKernel<TValue, TInput, TScore>.ScoreEach(values, starts, destination, done, groups, KernelPath.Vector128);
        }
    }

    /// <summary>Scores whole steps from a group on, as long as no load leaves the values; returns the first group not scored.</summary>
    [SkipLocalsInit]
    private static int Blocks<TStreams>(TValue* first, int length, int* starts, int groups, double* output, int from)
        where TStreams : struct, IFlag
    {
        var places = stackalloc ulong[PlacesAGroup * BlockGroups];
        var longs = stackalloc byte[BlockGroups / Step];
        var masks = GroupMasks.Rows;
        var g = from;
        while (true)
        {
            var count = Math.Min(BlockGroups, (groups - g) / Step * Step);
            // Rising bounds from a start of 0 or more up to an end inside the values keep every load inside.
            while (count > 0 && starts[g + count] > length - Turn) count -= Step;
            if (count == 0 || starts[g] < 0 || !Prepare(first, starts + g, count, masks, places, longs)) break;
            var faults = Block<TStreams>(first, starts + g, output + g, count, places, longs, masks);
            if (faults != 0) GroupKernel<TValue, TInput, TScore>.ScoreSteps(first, starts + g, output + g, faults, Step);
            g += count;
        }

        if (TStreams.IsSet) Sse.StoreFence();
        return g;
    }

    /// <summary>Finds the places of each group and, as one bit each, the groups beyond 24; false where bounds fall.</summary>
    [MethodImpl(HotLoop)]
    private static bool Prepare(TValue* first, int* starts, int groups, double* masks, ulong* places, byte* longs)
    {
        var falls = Vector256<int>.Zero;
        Vector512<long> values = Vector512.Create((long)first), zeros = Vector512.Create((long)masks);
        // Unchecked: bounds that fall are found out before a place is used.
        unchecked
        {
            for (var end = starts + groups; starts < end; starts += Step, places += PlacesAGroup * Step, longs++)
            {
                Sse.Prefetch0(starts + StartsAhead);
                var lows = Vector256.Load(starts);
                var highs = Vector256.Load(starts + 1);
                var n = highs - lows;
                falls |= Vector256.GreaterThan(lows, highs);
                var hasTwo = Vector256.GreaterThan(n, Vector256.Create(Lanes));
                var hasThree = Vector256.GreaterThan(n, Vector256.Create(2 * Lanes));
                // True is -1. Shifts, since products of 64-bit lanes are slow.
                var before = (hasTwo + hasThree) << 3;
                var left = Vector256.Min(n + before, Vector256.Create(Lanes));
                var rows = Avx512F.ConvertToVector512Int64(left) << (32 + GroupMasks.RowShift);
                (Avx512F.ConvertToVector512Int64(lows - before) | rows).Store((long*)places);
                var address = (Avx512F.ConvertToVector512Int64(lows) << (sizeof(TValue) == sizeof(double) ? 3 : 2)) + values;
                var second = address + Vector512.Create((long)Lanes * sizeof(TValue));
                Vector512.ConditionalSelect(Avx512F.ConvertToVector512Int64(hasTwo), address, zeros).Store((long*)(places + Step));
                Vector512.ConditionalSelect(Avx512F.ConvertToVector512Int64(hasThree), second, zeros).Store((long*)(places + (2 * Step)));
                *longs = (byte)Vector256.GreaterThan(n, Vector256.Create(Reach)).ExtractMostSignificantBits();
            }
        }

        return falls == Vector256<int>.Zero;
    }

    /// <summary>Scores the steps of a block; returns those that must be scored again singly, a bit for each.</summary>
    [MethodImpl(HotLoop)]
    private static ulong Block<TStreams>(TValue* first, int* starts, double* output, int groups, ulong* places, byte* longs, double* masks)
        where TStreams : struct, IFlag
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
                var signs = Vector512<double>.Zero;
                Fetch(ref ahead, apart);
                Load(first, places, 0, starts, masks, isLong, out var a0, out var b0, ref signs);
                Load(first, places, 1, starts, masks, isLong, out var a1, out var b1, ref signs);
                var a01 = Pair(a0, a1);
                var b01 = Pair(b0, b1);
                Fetch(ref ahead, apart);
                Load(first, places, 2, starts, masks, isLong, out a0, out b0, ref signs);
                Load(first, places, 3, starts, masks, isLong, out a1, out b1, ref signs);
                var a0123 = Quad(a01, Pair(a0, a1));
                var b0123 = Quad(b01, Pair(b0, b1));
                Fetch(ref ahead, apart);
                Load(first, places, 4, starts, masks, isLong, out a0, out b0, ref signs);
                Load(first, places, 5, starts, masks, isLong, out a1, out b1, ref signs);
                a01 = Pair(a0, a1);
                b01 = Pair(b0, b1);
                Fetch(ref ahead, apart);
                Load(first, places, 6, starts, masks, isLong, out a0, out b0, ref signs);
                Load(first, places, 7, starts, masks, isLong, out a1, out b1, ref signs);
                var sum = Quad(a0123, Quad(a01, Pair(a0, a1)));
                var squares = Quad(b0123, Quad(b01, Pair(b0, b1)));
                var score = TScore.Score(sum, squares);
                if (TStreams.IsSet) score.StoreAlignedNonTemporal(output);
                else score.Store(output);
                var isNormal = Vector512.LessThanOrEqualAll(sum, Vector512.Create(GroupSums.GreatestSum))
                    && Vector512.GreaterThanOrEqualAll(squares, Vector512.Create(GroupSums.LeastSquares));
                if (!isNormal || signs.ExtractMostSignificantBits() != 0) faults |= step;
            }

            return faults;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Load(
        TValue* first, ulong* places, int group, int* starts, double* masks, uint isLong, out Vector512<double> sum,
        out Vector512<double> squares, ref Vector512<double> signs)
    {
        unchecked
        {
            var place = places[group];
            var last = first + (uint)place;
            var row = (double*)((byte*)masks + (place >> 32));
            var z = TInput.Load512(in *last, 0) & Vector512.LoadAligned(row);
            var x = TInput.Load512(in *(TValue*)places[group + Step], 0);
            var y = TInput.Load512(in *(TValue*)places[group + (2 * Step)], 0);
            signs |= x | y;
            signs |= z;
            sum = (x + y) + z;
            squares = ((x * x) + (y * y)) + (z * z);
            if ((isLong & (1u << group)) == 0) return;
            var left = starts[group + 1] - starts[group] - Reach;
            if (left <= GroupSums.RunLength - Reach)
                LoadBeyond(last + Lanes, left, masks, ref sum, ref squares, ref signs);
            else
                signs = Vector512<double>.AllBitsSet; // Counts as not normal, and is scored singly, in runs.
        }
    }

    /// <summary>Two eights at a time: how often a loop turns is hard to predict.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void LoadBeyond(
        TValue* from, int left, double* masks, ref Vector512<double> sum, ref Vector512<double> squares, ref Vector512<double> signs)
    {
        unchecked
        {
            do
            {
                var beyond = left - Turn;
                var row = masks + (nint)((Turn + (beyond & (beyond >> 31))) * GroupMasks.Width);
                var x = TInput.Load512(in *from, 0) & Vector512.LoadAligned(row);
                var y = TInput.Load512(in *from, Lanes) & Vector512.LoadAligned(row + Lanes);
                signs |= x | y;
                sum = (sum + x) + y;
                squares = (squares + (x * x)) + (y * y);
                from += Turn;
                left -= Turn;
            }
            while (left > 0);
        }
    }

    /// <summary>Neighbours of two groups added, the two groups taking turns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Pair(Vector512<double> u, Vector512<double> v) => Avx512F.UnpackLow(u, v) + Avx512F.UnpackHigh(u, v);

    /// <summary>Neighbouring 128-bit blocks added, those of the first argument in front.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Quad(Vector512<double> u, Vector512<double> v) =>
        Avx512F.Shuffle4x128(u, v, 0b10_00_10_00) + Avx512F.Shuffle4x128(u, v, 0b11_01_11_01);
}
