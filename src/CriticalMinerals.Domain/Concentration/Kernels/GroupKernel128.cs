using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CriticalMinerals.Domain;

/// <summary>One group a step with portable vectors: eight masked pairs, and a loop only for groups beyond 16.</summary>
internal static class GroupKernel128<TValue, TInput, TScore>
    where TValue : unmanaged
    where TInput : struct, IGroupInput<TValue>
    where TScore : struct, IGroupScore
{
    private const int Reach = 16;

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int Score(ReadOnlySpan<TValue> values, ReadOnlySpan<int> starts, Span<double> destination)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        ref var start = ref MemoryMarshal.GetReference(starts);
        ref var masks = ref MemoryMarshal.GetReference(GroupMasks.Sliding);
        ref var output = ref MemoryMarshal.GetReference(destination);
        var groups = starts.Length - 1;
        for (var g = 0; g < groups; g++)
        {
            int from = Unsafe.Add(ref start, g), next = Unsafe.Add(ref start, g + 1);
            // Rising bounds that end 16 before the end of the values keep every load inside.
            if (from < 0 || next < from || next > values.Length - Reach || next - from > GroupSums.RunLength
                || !Sums(ref first, (nuint)from, next - from, ref masks, out var sum, out var squares))
            {
                var fault = GroupKernel<TValue, TInput, TScore>.ScoreEach(values, starts, destination, g, g + 1, KernelPath.Vector128);
                if (fault >= 0) return fault;
                continue;
            }

            Unsafe.Add(ref output, g) = TScore.Score(sum, squares);
        }

        return -1;
    }

    /// <summary>The sums of one group; false where the careful path must look at it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Sums(ref TValue first, nuint from, int n, ref long masks, out double sum, out double squares)
    {
        unchecked
        {
            var beyond = n - Reach;
            ref var mask = ref Unsafe.Subtract(ref masks, beyond & (beyond >> 31));
            var x0 = TInput.Load128(ref first, from) & Vector128.LoadUnsafe(ref mask).AsDouble();
            var x1 = TInput.Load128(ref first, from + 2) & Vector128.LoadUnsafe(ref mask, 2).AsDouble();
            var x2 = TInput.Load128(ref first, from + 4) & Vector128.LoadUnsafe(ref mask, 4).AsDouble();
            var x3 = TInput.Load128(ref first, from + 6) & Vector128.LoadUnsafe(ref mask, 6).AsDouble();
            var y0 = TInput.Load128(ref first, from + 8) & Vector128.LoadUnsafe(ref mask, 8).AsDouble();
            var y1 = TInput.Load128(ref first, from + 10) & Vector128.LoadUnsafe(ref mask, 10).AsDouble();
            var y2 = TInput.Load128(ref first, from + 12) & Vector128.LoadUnsafe(ref mask, 12).AsDouble();
            var y3 = TInput.Load128(ref first, from + 14) & Vector128.LoadUnsafe(ref mask, 14).AsDouble();
            var signs = ((x0 | x1) | (x2 | x3)) | ((y0 | y1) | (y2 | y3));
            Vector128<double> a0 = x0 + y0, a1 = x1 + y1, a2 = x2 + y2, a3 = x3 + y3;
            Vector128<double> b0 = (x0 * x0) + (y0 * y0), b1 = (x1 * x1) + (y1 * y1), b2 = (x2 * x2) + (y2 * y2), b3 = (x3 * x3) + (y3 * y3);
            for (var i = Reach; i < n; i += GroupSums.Lanes)
            {
                mask = ref Unsafe.Add(ref masks, Reach - Math.Min(n - i, GroupSums.Lanes));
                var at = from + (nuint)i;
                x0 = TInput.Load128(ref first, at) & Vector128.LoadUnsafe(ref mask).AsDouble();
                x1 = TInput.Load128(ref first, at + 2) & Vector128.LoadUnsafe(ref mask, 2).AsDouble();
                x2 = TInput.Load128(ref first, at + 4) & Vector128.LoadUnsafe(ref mask, 4).AsDouble();
                x3 = TInput.Load128(ref first, at + 6) & Vector128.LoadUnsafe(ref mask, 6).AsDouble();
                signs |= (x0 | x1) | (x2 | x3);
                a0 += x0;
                a1 += x1;
                a2 += x2;
                a3 += x3;
                b0 += x0 * x0;
                b1 += x1 * x1;
                b2 += x2 * x2;
                b3 += x3 * x3;
            }

            sum = (Vector128.Sum(a0) + Vector128.Sum(a1)) + (Vector128.Sum(a2) + Vector128.Sum(a3));
            squares = (Vector128.Sum(b0) + Vector128.Sum(b1)) + (Vector128.Sum(b2) + Vector128.Sum(b3));
            return signs.ExtractMostSignificantBits() == 0 && GroupSums.AreNormal(sum, squares);
        }
    }
}
