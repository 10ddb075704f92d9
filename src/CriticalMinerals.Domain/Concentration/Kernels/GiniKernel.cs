using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CriticalMinerals.Domain;

/// <summary>Gini coefficients of contiguous groups: all pairs at once for small groups, by sorting beyond.</summary>
/// <remarks>
/// All pairs: Σ_i Σ_j |x_i - x_j| / (2 n Σ x), entry j in lane j mod 8, lanes joined as in <see cref="GroupKernel{TValue, TInput, TScore}"/>. Written
/// in portable 512-bit vectors, which narrower machines take in parts, so the bits are the same everywhere.
/// </remarks>
internal static class GiniKernel
{
    private const int MostPairs = 96;
    private const int Lanes = 8;

    /// <summary>Scores the groups that have an index; NaN where they have none.</summary>
    internal static void Score(ReadOnlySpan<double> values, ReadOnlySpan<int> starts, ReadOnlySpan<double> indices, Span<double> destination)
    {
        Span<double> padded = stackalloc double[MostPairs + Lanes];
        for (var g = 0; g < indices.Length; g++)
        {
            var group = values[starts[g]..starts[g + 1]];
            if (double.IsNaN(indices[g])) destination[g] = double.NaN;
            else if (group.Length <= MostPairs) destination[g] = AllPairs(group, padded);
            else destination[g] = ConcentrationMetrics.Gini(group);
        }
    }

    private static double AllPairs(ReadOnlySpan<double> group, Span<double> padded)
    {
        var n = group.Length;
        group.CopyTo(padded);
        padded.Slice(n, Lanes).Clear();
        ref var first = ref MemoryMarshal.GetReference(padded);
        var (differences, sum) = n <= Lanes ? OneVector(ref first, n) : n <= 2 * Lanes ? TwoVectors(ref first, n) : ManyVectors(ref first, n);
        // Sums of huge or tiny entries leave the range in which the plain formula holds.
        return sum <= GroupSums.GreatestSum && sum >= 1 / GroupSums.GreatestSum
            ? Math.Max(0, differences / (2.0 * n * sum))
            : ConcentrationMetrics.Gini(group);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (double Differences, double Sum) OneVector(ref double first, int n)
    {
        var x = Vector512.LoadUnsafe(ref first);
        var kept = Mask(n);
        Vector512<double> even = default, odd = default;
        for (var i = 1; i < n; i += 2)
        {
            even += Vector512.Abs(x - Vector512.Create(Unsafe.Add(ref first, i - 1)));
            odd += Vector512.Abs(x - Vector512.Create(Unsafe.Add(ref first, i)));
        }

        if ((n & 1) != 0) even += Vector512.Abs(x - Vector512.Create(Unsafe.Add(ref first, n - 1)));
        return (Join((even + odd) & kept), Join(x));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (double Differences, double Sum) TwoVectors(ref double first, int n)
    {
        var x = Vector512.LoadUnsafe(ref first);
        var y = Vector512.LoadUnsafe(ref first, Lanes);
        var kept = Mask(n - Lanes);
        Vector512<double> low = default, high = default;
        for (var i = 0; i < n; i++)
        {
            var pivot = Vector512.Create(Unsafe.Add(ref first, i));
            low += Vector512.Abs(x - pivot);
            high += Vector512.Abs(y - pivot);
        }

        return (Join(low + (high & kept)), Join(x + y));
    }

    private static (double Differences, double Sum) ManyVectors(ref double first, int n)
    {
        var whole = n / Lanes * Lanes;
        var kept = Mask(n - whole);
        Vector512<double> differences = default, sum = default;
        for (var j = 0; j <= whole; j += Lanes)
        {
            var x = Vector512.LoadUnsafe(ref first, (nuint)j);
            Vector512<double> even = default, odd = default;
            for (var i = 1; i < n; i += 2)
            {
                even += Vector512.Abs(x - Vector512.Create(Unsafe.Add(ref first, i - 1)));
                odd += Vector512.Abs(x - Vector512.Create(Unsafe.Add(ref first, i)));
            }

            if ((n & 1) != 0) even += Vector512.Abs(x - Vector512.Create(Unsafe.Add(ref first, n - 1)));
            sum += x;
            differences += j == whole ? (even + odd) & kept : even + odd;
        }

        return (Join(differences), Join(sum));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Mask(int n) =>
        Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(GroupMasks.Sliding), (nuint)(16 - n)).AsDouble();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Join(Vector512<double> lanes) =>
        ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) + ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7]));
}
