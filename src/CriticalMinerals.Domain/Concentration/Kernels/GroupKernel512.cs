using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CriticalMinerals.Domain;

/// <summary>Eight groups a step: two masked vectors for each, a loop only for groups beyond 16, and one transposed tree for all eight.</summary>
internal static class GroupKernel512<TValue, TInput, TScore>
    where TValue : unmanaged
    where TInput : struct, IGroupInput<TValue>
    where TScore : struct, IGroupScore
{
    private const int Step = 8;
    private const int Reach = 16;

    /// <summary>Destinations beyond the caches are written past them; the store needs 64-byte alignment.</summary>
    private const int StreamingGroups = 1 << 17;

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static unsafe int Score(ReadOnlySpan<TValue> values, ReadOnlySpan<int> starts, Span<double> destination)
    {
        var groups = starts.Length - 1;
        fixed (double* output = destination)
        {
            var streams = groups >= StreamingGroups;
            var peeled = streams ? Math.Min(groups, (int)((64 - ((nuint)output & 63)) & 63) / sizeof(double)) : 0;
            var fault = GroupKernel<TValue, TInput, TScore>.ScoreEach(values, starts, destination, 0, peeled, KernelPath.Vector128);
            if (fault >= 0) return fault;
            var done = streams
                ? Steps<True>(values, starts, destination, output, peeled)
                : Steps<False>(values, starts, destination, output, peeled);
            if (streams) Sse.StoreFence();
            return GroupKernel<TValue, TInput, TScore>.ScoreEach(values, starts, destination, done, groups, KernelPath.Vector128);
        }
    }

    /// <summary>Scores whole steps from a group on, as long as loads of 16 entries stay inside the values; returns the first group not scored.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static unsafe int Steps<TStreams>(
        ReadOnlySpan<TValue> values, ReadOnlySpan<int> starts, Span<double> destination, double* output, int from)
        where TStreams : struct, IFlag
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        ref var start = ref MemoryMarshal.GetReference(starts);
        var limit = values.Length - Reach;
        var masks = GroupMasks.Rows;
        var end = starts.Length - 1 - Step;
        // Unchecked: the positions were compared with the limit, and overflow checks cost time in this loop.
        unchecked
        {
            var g = from;
            for (; g <= end; g += Step)
            {
                var lows = Vector256.LoadUnsafe(ref start, (nuint)g);
                var highs = Vector256.LoadUnsafe(ref start, (nuint)g + 1);
                // Rising bounds from a start of 0 or more up to an end inside the values keep every load inside.
                if (Unsafe.Add(ref start, g) < 0 || Unsafe.Add(ref start, g + Step) > limit || Vector256.GreaterThanAny(lows, highs)) break;
                var signs = Vector512<double>.Zero;
                var isLong = false;
                Load(ref first, ref Unsafe.Add(ref start, g), masks, out var a0, out var b0, ref signs, ref isLong);
                Load(ref first, ref Unsafe.Add(ref start, g + 1), masks, out var a1, out var b1, ref signs, ref isLong);
                var a01 = Pair(a0, a1);
                var b01 = Pair(b0, b1);
                Load(ref first, ref Unsafe.Add(ref start, g + 2), masks, out a0, out b0, ref signs, ref isLong);
                Load(ref first, ref Unsafe.Add(ref start, g + 3), masks, out a1, out b1, ref signs, ref isLong);
                var a0123 = Quad(a01, Pair(a0, a1));
                var b0123 = Quad(b01, Pair(b0, b1));
                Load(ref first, ref Unsafe.Add(ref start, g + 4), masks, out a0, out b0, ref signs, ref isLong);
                Load(ref first, ref Unsafe.Add(ref start, g + 5), masks, out a1, out b1, ref signs, ref isLong);
                a01 = Pair(a0, a1);
                b01 = Pair(b0, b1);
                Load(ref first, ref Unsafe.Add(ref start, g + 6), masks, out a0, out b0, ref signs, ref isLong);
                Load(ref first, ref Unsafe.Add(ref start, g + 7), masks, out a1, out b1, ref signs, ref isLong);
                var sum = Quad(a0123, Quad(a01, Pair(a0, a1)));
                var squares = Quad(b0123, Quad(b01, Pair(b0, b1)));
                var isNormal = Vector512.LessThanOrEqualAll(sum, Vector512.Create(GroupSums.GreatestSum))
                    && Vector512.GreaterThanOrEqualAll(squares, Vector512.Create(GroupSums.LeastSquares));
                if (isNormal && !isLong && signs.ExtractMostSignificantBits() == 0)
                {
                    var score = TScore.Score(sum, squares);
                    if (TStreams.IsSet) score.StoreAlignedNonTemporal(output + g);
                    else score.Store(output + g);
                }
                else
                {
                    GroupKernel<TValue, TInput, TScore>.ScoreEach(values, starts, destination, g, g + Step, KernelPath.Vector128);
                }
            }

            return g;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Load(
        ref TValue first, ref int start, double* masks, out Vector512<double> sum, out Vector512<double> squares, ref Vector512<double> signs, ref bool isLong)
    {
        unchecked
        {
            var from = (nuint)(uint)start;
            var n = Unsafe.Add(ref start, 1) - start;
            var beyond = n - Reach;
            var row = masks + ((Reach + (beyond & (beyond >> 31))) * Reach);
            var x = TInput.Load512(ref first, from) & Vector512.LoadAligned(row);
            var y = TInput.Load512(ref first, from + 8) & Vector512.LoadAligned(row + 8);
            signs |= x | y;
            sum = x + y;
            squares = (x * x) + (y * y);
            if (n > Reach) AddRest(ref first, from, n, masks, ref sum, ref squares, ref signs, ref isLong);
        }
    }

    /// <summary>Entries from 17 on: up to 32 without a further branch, since how often a loop turns is hard to predict.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void AddRest(
        ref TValue first, nuint from, int n, double* masks, ref Vector512<double> sum, ref Vector512<double> squares, ref Vector512<double> signs,
        ref bool isLong)
    {
        unchecked
        {
            for (var i = Reach; i < n; i += Reach)
            {
                if (i == GroupSums.RunLength)
                {
                    isLong = true;
                    return;
                }

                var beyond = n - i - Reach;
                var row = masks + ((Reach + (beyond & (beyond >> 31))) * Reach);
                var x = TInput.Load512(ref first, from + (nuint)i) & Vector512.LoadAligned(row);
                var y = TInput.Load512(ref first, from + (nuint)i + 8) & Vector512.LoadAligned(row + 8);
                signs |= x | y;
                sum = (sum + x) + y;
                squares = (squares + (x * x)) + (y * y);
            }
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
