using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CriticalMinerals.Domain;

/// <summary>Eight groups a step: two masked vectors for each, a loop only for groups beyond 16, and one transposed tree for all eight.</summary>
/// <remarks>
/// Where a group begins, which masks it needs and whether it is long is settled a block ahead: a branch that is not foreseen is then found out at once.
/// Hot loops skip tiered compilation, whose intermediate code ran up to twice as slow.
/// </remarks>
internal static unsafe class GroupKernel512<TValue, TInput, TScore>
    where TValue : unmanaged
    where TInput : struct, IGroupInput<TValue>
    where TScore : struct, IGroupScore
{
    private const int Step = 8;
    private const int Reach = 16;
    private const int BlockGroups = 128;
    private const MethodImplOptions HotLoop = MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization;

    /// <summary>How far ahead values are fetched: two pages, since the hardware stops at the end of one.</summary>
    private const int BytesAhead = 8192;

    /// <summary>So many lines are fetched a step, evenly: as many as eight groups of common size have. In bunches they would wait for each other.</summary>
    private const int FetchesAStep = 12;
    private const int StartsAhead = 1024;

    /// <summary>Destinations beyond the caches are written past them; the store needs 64-byte alignment.</summary>
    private const int StreamingGroups = 1 << 17;

    internal static int Score(ReadOnlySpan<TValue> values, ReadOnlySpan<int> starts, Span<double> destination, int groupsInAll)
    {
        var groups = starts.Length - 1;
        fixed (TValue* first = values)
        fixed (int* start = starts)
        fixed (double* output = destination)
        {
            var peeled = GroupKernel.CountBeforeAlignment(ref *output);
            var streams = groupsInAll >= StreamingGroups && peeled < Step;
            peeled = streams ? Math.Min(groups, peeled) : 0;
            var fault = GroupKernel<TValue, TInput, TScore>.ScoreEach(values, starts, destination, 0, peeled, KernelPath.Vector128);
            if (fault >= 0) return fault;
            var done = Blocks(first, values.Length, start, groups, output, peeled, streams, GroupMasks.Rows);
            return GroupKernel<TValue, TInput, TScore>.ScoreEach(values, starts, destination, done, groups, KernelPath.Vector128);
        }
    }

    /// <summary>Scores whole steps from a group on, as long as loads of 16 entries stay inside the values; returns the first group not scored.</summary>
    [SkipLocalsInit]
    private static int Blocks(TValue* first, int length, int* starts, int groups, double* output, int from, bool streams, double* masks)
    {
        // For each step the addresses of its groups, then those of their rows of masks.
        var places = stackalloc nuint[2 * BlockGroups];
        var longs = stackalloc byte[BlockGroups / Step];
        var g = from;
        while (true)
        {
            var count = Math.Min(BlockGroups, (groups - g) / Step * Step);
            // Rising bounds from a start of 0 or more up to an end inside the values keep every load inside.
            while (count > 0 && starts[g + count] > length - Reach) count -= Step;
            if (count == 0 || starts[g] < 0 || !Prepare(first, starts + g, count, masks, places, longs)) break;
            if (streams) Block<True>(first, starts + g, output + g, count, places, longs, masks);
            else Block<False>(first, starts + g, output + g, count, places, longs, masks);
            g += count;
        }

        if (streams) Sse.StoreFence();
        return g;
    }

    /// <summary>Finds the address of each group and of its row of masks and, as one bit each, the groups beyond 16; false where bounds fall.</summary>
    [MethodImpl(HotLoop)]
    private static bool Prepare(TValue* first, int* starts, int groups, double* masks, nuint* places, byte* longs)
    {
        var falls = Vector256<int>.Zero;
        Vector512<long> values = Vector512.Create((long)first), rows = Vector512.Create((long)masks);
        // Unchecked: bounds that fall are found out before an address is used.
        unchecked
        {
            for (var end = starts + groups; starts < end; starts += Step, places += 2 * Step, longs++)
            {
                Sse.Prefetch0(starts + StartsAhead);
                var lows = Vector256.Load(starts);
                var highs = Vector256.Load(starts + 1);
                var n = highs - lows;
                falls |= Vector256.GreaterThan(lows, highs);
                var masked = Vector256.Min(n, Vector256.Create(Reach));
                ((Avx512F.ConvertToVector512Int64(lows) * sizeof(TValue)) + values).Store((long*)places);
                ((Avx512F.ConvertToVector512Int64(masked) * (Reach * sizeof(double))) + rows).Store((long*)(places + Step));
                *longs = (byte)Vector256.GreaterThan(n, Vector256.Create(Reach)).ExtractMostSignificantBits();
            }
        }

        return falls == Vector256<int>.Zero;
    }

    [MethodImpl(HotLoop)]
    private static void Block<TStreams>(TValue* first, int* starts, double* output, int groups, nuint* places, byte* longs, double* masks)
        where TStreams : struct, IFlag
    {
        // Unchecked: the positions were compared with the limit, and overflow checks cost time in this loop.
        unchecked
        {
            var apart = ((nint)(starts[groups] - starts[0]) * sizeof(TValue) / (groups / Step * FetchesAStep)) + 1;
            var ahead = (byte*)(first + starts[0]) + BytesAhead;
            for (var end = starts + groups; starts < end; starts += Step, output += Step, places += 2 * Step, longs++)
            {
                uint isLong = *longs;
                var signs = Vector512<double>.Zero;
                Fetch(ref ahead, apart);
                Load(places, starts, masks, isLong & 1, out var a0, out var b0, ref signs);
                Load(places + 1, starts + 1, masks, isLong & 2, out var a1, out var b1, ref signs);
                var a01 = Pair(a0, a1);
                var b01 = Pair(b0, b1);
                Fetch(ref ahead, apart);
                Load(places + 2, starts + 2, masks, isLong & 4, out a0, out b0, ref signs);
                Load(places + 3, starts + 3, masks, isLong & 8, out a1, out b1, ref signs);
                var a0123 = Quad(a01, Pair(a0, a1));
                var b0123 = Quad(b01, Pair(b0, b1));
                Fetch(ref ahead, apart);
                Load(places + 4, starts + 4, masks, isLong & 16, out a0, out b0, ref signs);
                Load(places + 5, starts + 5, masks, isLong & 32, out a1, out b1, ref signs);
                a01 = Pair(a0, a1);
                b01 = Pair(b0, b1);
                Fetch(ref ahead, apart);
                Load(places + 6, starts + 6, masks, isLong & 64, out a0, out b0, ref signs);
                Load(places + 7, starts + 7, masks, isLong & 128, out a1, out b1, ref signs);
                var sum = Quad(a0123, Quad(a01, Pair(a0, a1)));
                var squares = Quad(b0123, Quad(b01, Pair(b0, b1)));
                var isNormal = Vector512.LessThanOrEqualAll(sum, Vector512.Create(GroupSums.GreatestSum))
                    && Vector512.GreaterThanOrEqualAll(squares, Vector512.Create(GroupSums.LeastSquares));
                if (isNormal && signs.ExtractMostSignificantBits() == 0)
                {
                    var score = TScore.Score(sum, squares);
                    if (TStreams.IsSet) score.StoreAlignedNonTemporal(output);
                    else score.Store(output);
                }
                else
                {
                    for (var g = 0; g < Step; g++)
                        output[g] = GroupKernel<TValue, TInput, TScore>.ScoreOne(new(first + starts[g], starts[g + 1] - starts[g]), KernelPath.Vector128);
                }
            }
        }
    }

    /// <summary>Asks for a quarter of a step's lines; a hint, which may name any address.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Fetch(ref byte* ahead, nint apart)
    {
        unchecked
        {
            Sse.Prefetch0(ahead);
            Sse.Prefetch0(ahead + apart);
            Sse.Prefetch0(ahead + (2 * apart));
            ahead += 3 * apart;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Load(
        nuint* place, int* start, double* masks, uint isLong, out Vector512<double> sum, out Vector512<double> squares,
        ref Vector512<double> signs)
    {
        unchecked
        {
            var from = (TValue*)place[0];
            var row = (double*)place[Step];
            var x = TInput.Load512(in *from, 0) & Vector512.LoadAligned(row);
            var y = TInput.Load512(in *from, 8) & Vector512.LoadAligned(row + 8);
            signs |= x | y;
            sum = x + y;
            squares = (x * x) + (y * y);
            if (isLong == 0) return;
            var n = start[1] - start[0];
            if (n > GroupSums.RunLength)
            {
                // Counts as not normal, and is scored singly, in runs.
                signs = Vector512<double>.AllBitsSet;
                return;
            }

            // Sixteen at a time: how often a loop turns is hard to predict.
            var i = Reach;
            do
            {
                var beyond = n - i - Reach;
                row = masks + (nint)((Reach + (beyond & (beyond >> 31))) * Reach);
                x = TInput.Load512(in *from, (nuint)i) & Vector512.LoadAligned(row);
                y = TInput.Load512(in *from, (nuint)i + 8) & Vector512.LoadAligned(row + 8);
                signs |= x | y;
                sum = (sum + x) + y;
                squares = (squares + (x * x)) + (y * y);
                i += Reach;
            }
            while (i < n);
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
