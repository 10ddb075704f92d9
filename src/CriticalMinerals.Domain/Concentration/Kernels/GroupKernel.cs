using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace CriticalMinerals.Domain;

/// <summary>What all kinds of input share.</summary>
internal static unsafe class GroupKernel
{
    internal const MethodImplOptions HotLoop = MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization;
    internal const int BlockGroups = 128;
    internal const int Lanes = GroupSums.Lanes;

    /// <summary>What is loaded of a group without a branch.</summary>
    internal const int Reach = 3 * Lanes;

    /// <summary>What a turn of the loop beyond takes, and how far a load may go beyond the end of a group.</summary>
    internal const int Turn = 2 * Lanes;

    /// <summary>For each group: the index of its last entries with the offset of their masks, and the addresses of two eights before them.</summary>
    internal const int PlacesAGroup = 3;

    /// <summary>How far ahead values are fetched: three pages, since the hardware stops at the end of one.</summary>
    internal const int BytesAhead = 12288;
    internal const int StartsAhead = 1024;

    /// <summary>How many entries come before the first at a multiple of 64 bytes; 8 or more where none ever will.</summary>
    internal static int CountBeforeAlignment(ref double first)
    {
        var address = (nuint)Unsafe.AsPointer(ref first);
        return address % sizeof(double) == 0 ? (int)((64 - (address & 63)) & 63) / sizeof(double) : GroupSums.Lanes;
    }

    /// <summary>Asks for the lines of two groups; a hint, which may name any address.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Fetch(ref byte* ahead, nint apart)
    {
        unchecked
        {
            Sse.Prefetch0(ahead);
            ahead += apart;
            Sse.Prefetch0(ahead);
            ahead += apart;
            Sse.Prefetch0(ahead);
            ahead += apart;
        }
    }
}

/// <summary>Scores contiguous groups from their sums and sums of squares.</summary>
/// <remarks>
/// The order of every sum is fixed, so all paths give the same bits. A group is cut into runs of 4,096 entries. Within a run, entry i goes to lane
/// i mod 8, each lane adds in rising order, and the lanes join as ((0+1)+(2+3)) + ((4+5)+(6+7)). Runs are added in order, with compensation. Squares
/// likewise; no fused multiply-add. A group with a sum above 2^500 or squares below 2^-900 (which includes NaN, infinity and nothing at all), or with
/// a negative entry, goes to the careful path: NaN where it has no score, else exact scaling.
/// </remarks>
internal static class GroupKernel<TValue, TInput, TScore>
    where TValue : unmanaged
    where TInput : struct, IGroupInput<TValue>
    where TScore : struct, IGroupScore
{
    /// <summary>Scores every group; returns the first whose bounds are out of order or range, or -1.</summary>
    /// <param name="values">The entries of all groups, and perhaps of others.</param>
    /// <param name="starts">Where each group starts, and the end of the last.</param>
    /// <param name="destination">Gets the scores.</param>
    /// <param name="path">Which instructions to use.</param>
    /// <param name="groupsInAll">How many groups the whole destination has, where these are a part of it.</param>
    internal static int Score(
        ReadOnlySpan<TValue> values, ReadOnlySpan<int> starts, Span<double> destination, KernelPath path, int groupsInAll = 0) => path switch
        {
            KernelPath.Vector512 => GroupKernel512<TValue, TInput, TScore>.Score(values, starts, destination, Math.Max(groupsInAll, starts.Length - 1)),
            KernelPath.Vector256 => GroupKernel256<TValue, TInput, TScore>.Score(values, starts, destination),
            KernelPath.Vector128 => GroupKernel128<TValue, TInput, TScore>.Score(values, starts, destination),
            _ => ScoreEach(values, starts, destination, 0, starts.Length - 1, path),
        };

    internal static int ScoreEach(
        ReadOnlySpan<TValue> values, ReadOnlySpan<int> starts, Span<double> destination, int first, int end, KernelPath path)
    {
        for (var g = first; g < end; g++)
        {
            int start = starts[g], next = starts[g + 1];
            if (start < 0 || next < start || next > values.Length) return g;
            destination[g] = ScoreOne(values[start..next], path);
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static double ScoreOne(ReadOnlySpan<TValue> group, KernelPath path)
    {
        if (group.Length > GroupSums.RunLength) return ScoreLong(group, path);
        var (sum, squares, isNegative) = path == KernelPath.Scalar
            ? GroupSums.Scalar<TValue, TInput>(group)
            : GroupSums.Vectorized<TValue, TInput>(group);
        return Finish(group, sum, squares, isNegative);
    }

    /// <summary>Scores steps of groups again, a bit for each; apart from the hot loops, which have no registers left for a call.</summary>
    internal static unsafe void ScoreSteps(TValue* first, int* starts, double* output, ulong steps, int step)
    {
        for (var g = 0; g < GroupKernel.BlockGroups; g++)
            if (((steps >> (g / step)) & 1) != 0)
                output[g] = ScoreOne(new(first + starts[g], starts[g + 1] - starts[g]), KernelPath.Vector128);
    }

    private static double ScoreLong(ReadOnlySpan<TValue> group, KernelPath path)
    {
        DoubleDouble sum = default, squares = default;
        var isNegative = false;
        for (var left = group; !left.IsEmpty; left = left[Math.Min(GroupSums.RunLength, left.Length)..])
        {
            var run = left[..Math.Min(GroupSums.RunLength, left.Length)];
            var (runSum, runSquares, runIsNegative) = path == KernelPath.Scalar
                ? GroupSums.Scalar<TValue, TInput>(run)
                : GroupSums.Vectorized<TValue, TInput>(run);
            sum += runSum;
            squares += runSquares;
            isNegative |= runIsNegative;
        }

        return Finish(group, sum.Value, squares.Value, isNegative);
    }

    private static double Finish(ReadOnlySpan<TValue> group, double sum, double squares, bool isNegative) =>
        !isNegative && GroupSums.AreNormal(sum, squares) ? TScore.Score(sum, squares) : ScoreCarefully(group);

    private static double ScoreCarefully(ReadOnlySpan<TValue> group)
    {
        var isPositive = false;
        foreach (var entry in group)
        {
            var value = TInput.Widen(entry);
            if (!(value >= 0 && value <= double.MaxValue)) return double.NaN;
            isPositive |= value > 0;
        }

        return isPositive ? TInput.ScoreCarefully<TScore>(group) : double.NaN;
    }
}
