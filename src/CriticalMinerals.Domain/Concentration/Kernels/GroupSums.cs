using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CriticalMinerals.Domain;

/// <summary>Sum and sum of squares of one run of a group, in the order that <see cref="GroupKernel{TValue, TInput, TScore}"/> fixes.</summary>
internal static class GroupSums
{
    internal const int Lanes = 8;
    internal const int RunLength = 4096;

    /// <summary>2^500 and 2^-900: within these neither the squares of what counts nor the square of the sum leave the normal range.</summary>
    internal const double GreatestSum = 3.273390607896142e150;
    internal const double LeastSquares = 1.1830521861667747e-271;

    internal static bool AreNormal(double sum, double squares) => sum <= GreatestSum && squares >= LeastSquares;

    internal static (double Sum, double Squares, bool IsNegative) Scalar<TValue, TInput>(ReadOnlySpan<TValue> run)
        where TValue : unmanaged
        where TInput : struct, IGroupInput<TValue>
    {
        Span<double> sums = stackalloc double[Lanes], squares = stackalloc double[Lanes];
        sums.Clear();
        squares.Clear();
        var isNegative = false;
        for (var i = 0; i < run.Length; i++)
        {
            var value = TInput.Widen(run[i]);
            isNegative |= value < 0;
            sums[i % Lanes] += value;
            squares[i % Lanes] += value * value;
        }

        return (Join(sums), Join(squares), isNegative);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (double Sum, double Squares, bool IsNegative) Vectorized<TValue, TInput>(ReadOnlySpan<TValue> run)
        where TValue : unmanaged
        where TInput : struct, IGroupInput<TValue>
    {
        ref var first = ref MemoryMarshal.GetReference(run);
        Vector128<double> a0 = default, a1 = default, a2 = default, a3 = default, b0 = default, b1 = default, b2 = default, b3 = default;
        Vector128<double> signs = default;
        nuint i = 0, n = (nuint)run.Length;
        for (; i + Lanes <= n; i += Lanes)
        {
            var x0 = TInput.Load128(in first, i);
            var x1 = TInput.Load128(in first, i + 2);
            var x2 = TInput.Load128(in first, i + 4);
            var x3 = TInput.Load128(in first, i + 6);
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

        if (i < n)
        {
            Add<TValue, TInput>(ref first, i, n, ref a0, ref b0, ref signs);
            Add<TValue, TInput>(ref first, i + 2, n, ref a1, ref b1, ref signs);
            Add<TValue, TInput>(ref first, i + 4, n, ref a2, ref b2, ref signs);
            Add<TValue, TInput>(ref first, i + 6, n, ref a3, ref b3, ref signs);
        }

        var sum = (Vector128.Sum(a0) + Vector128.Sum(a1)) + (Vector128.Sum(a2) + Vector128.Sum(a3));
        var squares = (Vector128.Sum(b0) + Vector128.Sum(b1)) + (Vector128.Sum(b2) + Vector128.Sum(b3));
        // A sign bit is also that of -0, which the careful path lets through.
        return (sum, squares, signs.ExtractMostSignificantBits() != 0 && AnyNegative<TValue, TInput>(run));
    }

    /// <summary>Adds the one or two entries that are left for a pair of lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add<TValue, TInput>(
        ref TValue first, nuint i, nuint n, ref Vector128<double> sum, ref Vector128<double> squares, ref Vector128<double> signs)
        where TValue : unmanaged
        where TInput : struct, IGroupInput<TValue>
    {
        if (i >= n) return;
        var x = i + 2 <= n ? TInput.Load128(in first, i) : Vector128.CreateScalar(TInput.Widen(Unsafe.Add(ref first, i)));
        signs |= x;
        sum += x;
        squares += x * x;
    }

    private static bool AnyNegative<TValue, TInput>(ReadOnlySpan<TValue> run)
        where TValue : unmanaged
        where TInput : struct, IGroupInput<TValue>
    {
        foreach (var value in run)
            if (TInput.Widen(value) < 0) return true;
        return false;
    }

    private static double Join(ReadOnlySpan<double> lanes) =>
        ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) + ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7]));
}
