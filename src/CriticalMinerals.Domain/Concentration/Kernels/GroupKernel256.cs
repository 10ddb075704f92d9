using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CriticalMinerals.Domain;

/// <summary>Four groups a step: four masked vectors for each, a loop only for groups beyond 16, and one transposed tree for all four.</summary>
internal static class GroupKernel256<TValue, TInput, TScore>
    where TValue : unmanaged
    where TInput : struct, IGroupInput<TValue>
    where TScore : struct, IGroupScore
{
    private const int Step = 4;
    private const int Reach = 16;

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int Score(ReadOnlySpan<TValue> values, ReadOnlySpan<int> starts, Span<double> destination)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        ref var start = ref MemoryMarshal.GetReference(starts);
        ref var masks = ref MemoryMarshal.GetReference(GroupMasks.Sliding);
        ref var output = ref MemoryMarshal.GetReference(destination);
        var limit = values.Length - Reach;
        var groups = starts.Length - 1;
        var g = 0;
        for (; g <= groups - Step; g += Step)
        {
            var lows = Vector128.LoadUnsafe(ref start, (nuint)g);
            var highs = Vector128.LoadUnsafe(ref start, (nuint)g + 1);
            if (Unsafe.Add(ref start, g) < 0 || Unsafe.Add(ref start, g + Step) > limit || Vector128.GreaterThanAny(lows, highs)) break;
            var signs = Vector256<double>.Zero;
            var isLong = false;
            Load(ref first, ref Unsafe.Add(ref start, g), ref masks, out var a0, out var c0, out var b0, out var d0, ref signs, ref isLong);
            Load(ref first, ref Unsafe.Add(ref start, g + 1), ref masks, out var a1, out var c1, out var b1, out var d1, ref signs, ref isLong);
            var a01 = Avx.HorizontalAdd(a0, a1);
            var c01 = Avx.HorizontalAdd(c0, c1);
            var b01 = Avx.HorizontalAdd(b0, b1);
            var d01 = Avx.HorizontalAdd(d0, d1);
            Load(ref first, ref Unsafe.Add(ref start, g + 2), ref masks, out a0, out c0, out b0, out d0, ref signs, ref isLong);
            Load(ref first, ref Unsafe.Add(ref start, g + 3), ref masks, out a1, out c1, out b1, out d1, ref signs, ref isLong);
            var sum = Join(a01, Avx.HorizontalAdd(a0, a1)) + Join(c01, Avx.HorizontalAdd(c0, c1));
            var squares = Join(b01, Avx.HorizontalAdd(b0, b1)) + Join(d01, Avx.HorizontalAdd(d0, d1));
            var isNormal = Vector256.LessThanOrEqualAll(sum, Vector256.Create(GroupSums.GreatestSum))
                && Vector256.GreaterThanOrEqualAll(squares, Vector256.Create(GroupSums.LeastSquares));
            if (isNormal && !isLong && signs.ExtractMostSignificantBits() == 0)
                TScore.Score(sum, squares).StoreUnsafe(ref output, (nuint)g);
            else
                GroupKernel<TValue, TInput, TScore>.ScoreEach(values, starts, destination, g, g + Step, KernelPath.Vector128);
        }

        return GroupKernel<TValue, TInput, TScore>.ScoreEach(values, starts, destination, g, groups, KernelPath.Vector128);
    }

    /// <summary>Sums of lanes 0 to 3 and 4 to 7, then their squares.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Load(
        ref TValue first, ref int start, ref long masks, out Vector256<double> lowSum, out Vector256<double> highSum,
        out Vector256<double> lowSquares, out Vector256<double> highSquares, ref Vector256<double> signs, ref bool isLong)
    {
        var from = (nuint)(uint)start;
        var n = unchecked(Unsafe.Add(ref start, 1) - start);
        var beyond = unchecked(n - Reach);
        ref var mask = ref Unsafe.Subtract(ref masks, unchecked(beyond & (beyond >> 31)));
        var x0 = TInput.Load256(ref first, from) & Vector256.LoadUnsafe(ref mask).AsDouble();
        var x1 = TInput.Load256(ref first, from + 4) & Vector256.LoadUnsafe(ref mask, 4).AsDouble();
        var x2 = TInput.Load256(ref first, from + 8) & Vector256.LoadUnsafe(ref mask, 8).AsDouble();
        var x3 = TInput.Load256(ref first, from + 12) & Vector256.LoadUnsafe(ref mask, 12).AsDouble();
        signs |= (x0 | x1) | (x2 | x3);
        lowSum = x0 + x2;
        highSum = x1 + x3;
        lowSquares = (x0 * x0) + (x2 * x2);
        highSquares = (x1 * x1) + (x3 * x3);
        if (beyond <= 0) return;
        if (n > GroupSums.RunLength)
        {
            isLong = true;
            return;
        }

        // Sixteen at a time: how often a loop turns is hard to predict.
        for (var i = Reach; i < n; i += Reach)
        {
            beyond = unchecked(n - i - Reach);
            mask = ref Unsafe.Subtract(ref masks, unchecked(beyond & (beyond >> 31)));
            x0 = TInput.Load256(ref first, from + (nuint)i) & Vector256.LoadUnsafe(ref mask).AsDouble();
            x1 = TInput.Load256(ref first, from + (nuint)i + 4) & Vector256.LoadUnsafe(ref mask, 4).AsDouble();
            x2 = TInput.Load256(ref first, from + (nuint)i + 8) & Vector256.LoadUnsafe(ref mask, 8).AsDouble();
            x3 = TInput.Load256(ref first, from + (nuint)i + 12) & Vector256.LoadUnsafe(ref mask, 12).AsDouble();
            signs |= (x0 | x1) | (x2 | x3);
            lowSum = (lowSum + x0) + x2;
            highSum = (highSum + x1) + x3;
            lowSquares = (lowSquares + (x0 * x0)) + (x2 * x2);
            highSquares = (highSquares + (x1 * x1)) + (x3 * x3);
        }
    }

    /// <summary>Four groups' halves from two pairs: the first block of each plus the second.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Join(Vector256<double> u, Vector256<double> v) =>
        Avx.Permute2x128(u, v, 0x20) + Avx.Permute2x128(u, v, 0x31);
}
