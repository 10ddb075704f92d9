using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace CriticalMinerals.Domain;

/// <summary>Sorts eight columns at once, one in each lane, smallest first: the same comparisons whatever the numbers, so nothing to mispredict.</summary>
/// <remarks>
/// Networks of 19 and 60 comparators. Source: D. E. Knuth, The Art of Computer Programming 3 (1998), 5.3.4 (the one of 60 by M. W. Green, 1969);
/// beyond 16, bitonic merges by K. E. Batcher (1968). NaN is not allowed.
/// </remarks>
internal static unsafe class SortingNetwork
{
    private const MethodImplOptions HotLoop = MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization;

    /// <inheritdoc cref="Sort(Vector512{double}*, int)"/>
    internal static void Sort(Span<Vector512<double>> rows)
    {
        fixed (Vector512<double>* first = rows) Sort(first, rows.Length);
    }

    /// <summary>Sorts 8, 16, 32 or 64 rows.</summary>
    internal static void Sort(Vector512<double>* v, int rows)
    {
        if (rows == 8)
        {
            Sort8(v);
            return;
        }

        for (var i = 0; i < rows; i += 16) Sort16(v + i);
        for (var sorted = 16; sorted < rows; sorted *= 2)
            for (var i = 0; i < rows; i += 2 * sorted) Merge(v + i, 2 * sorted);
    }

    /// <summary>Merges two sorted halves.</summary>
    [MethodImpl(HotLoop)]
    private static void Merge(Vector512<double>* v, int rows)
    {
        for (int i = 0, j = rows - 1; i < j; i++, j--) Order(ref v[i], ref v[j]);
        for (var half = rows / 4; half > 8; half /= 2)
            for (var from = 0; from < rows; from += 2 * half)
                for (var i = from; i < from + half; i++) Order(ref v[i], ref v[i + half]);
        for (var from = 0; from < rows; from += 16) SortBitonic16(v + from);
    }

    [MethodImpl(HotLoop)]
    private static void Sort8(Vector512<double>* v)
    {
        Vector512<double> x0 = v[0], x1 = v[1], x2 = v[2], x3 = v[3];
        Vector512<double> x4 = v[4], x5 = v[5], x6 = v[6], x7 = v[7];
        Order(ref x0, ref x2); Order(ref x1, ref x3); Order(ref x4, ref x6); Order(ref x5, ref x7);
        Order(ref x0, ref x4); Order(ref x1, ref x5); Order(ref x2, ref x6); Order(ref x3, ref x7);
        Order(ref x0, ref x1); Order(ref x2, ref x3); Order(ref x4, ref x5); Order(ref x6, ref x7);
        Order(ref x2, ref x4); Order(ref x3, ref x5);
        Order(ref x1, ref x4); Order(ref x3, ref x6);
        Order(ref x1, ref x2); Order(ref x3, ref x4); Order(ref x5, ref x6);
        (v[0], v[1], v[2], v[3]) = (x0, x1, x2, x3);
        (v[4], v[5], v[6], v[7]) = (x4, x5, x6, x7);
    }

    [MethodImpl(HotLoop)]
    private static void Sort16(Vector512<double>* v)
    {
        Vector512<double> x0 = v[0], x1 = v[1], x2 = v[2], x3 = v[3];
        Vector512<double> x4 = v[4], x5 = v[5], x6 = v[6], x7 = v[7];
        Vector512<double> x8 = v[8], x9 = v[9], x10 = v[10], x11 = v[11];
        Vector512<double> x12 = v[12], x13 = v[13], x14 = v[14], x15 = v[15];
        Order(ref x0, ref x1); Order(ref x2, ref x3); Order(ref x4, ref x5); Order(ref x6, ref x7);
        Order(ref x8, ref x9); Order(ref x10, ref x11); Order(ref x12, ref x13); Order(ref x14, ref x15);
        Order(ref x0, ref x2); Order(ref x4, ref x6); Order(ref x8, ref x10); Order(ref x12, ref x14);
        Order(ref x1, ref x3); Order(ref x5, ref x7); Order(ref x9, ref x11); Order(ref x13, ref x15);
        Order(ref x0, ref x4); Order(ref x8, ref x12); Order(ref x1, ref x5); Order(ref x9, ref x13);
        Order(ref x2, ref x6); Order(ref x10, ref x14); Order(ref x3, ref x7); Order(ref x11, ref x15);
        Order(ref x0, ref x8); Order(ref x1, ref x9); Order(ref x2, ref x10); Order(ref x3, ref x11);
        Order(ref x4, ref x12); Order(ref x5, ref x13); Order(ref x6, ref x14); Order(ref x7, ref x15);
        Order(ref x5, ref x10); Order(ref x6, ref x9); Order(ref x3, ref x12); Order(ref x13, ref x14);
        Order(ref x4, ref x8); Order(ref x7, ref x11); Order(ref x1, ref x2);
        Order(ref x1, ref x4); Order(ref x7, ref x13); Order(ref x2, ref x8); Order(ref x11, ref x14);
        Order(ref x2, ref x4); Order(ref x5, ref x6); Order(ref x9, ref x10); Order(ref x11, ref x13);
        Order(ref x3, ref x8); Order(ref x7, ref x12);
        Order(ref x6, ref x8); Order(ref x10, ref x12); Order(ref x3, ref x5); Order(ref x7, ref x9);
        Order(ref x3, ref x4); Order(ref x5, ref x6); Order(ref x7, ref x8); Order(ref x9, ref x10);
        Order(ref x11, ref x12);
        Order(ref x6, ref x7); Order(ref x8, ref x9);
        (v[0], v[1], v[2], v[3]) = (x0, x1, x2, x3);
        (v[4], v[5], v[6], v[7]) = (x4, x5, x6, x7);
        (v[8], v[9], v[10], v[11]) = (x8, x9, x10, x11);
        (v[12], v[13], v[14], v[15]) = (x12, x13, x14, x15);
    }

    /// <summary>Sorts what rises and then falls, or the other way round.</summary>
    [MethodImpl(HotLoop)]
    private static void SortBitonic16(Vector512<double>* v)
    {
        Vector512<double> x0 = v[0], x1 = v[1], x2 = v[2], x3 = v[3];
        Vector512<double> x4 = v[4], x5 = v[5], x6 = v[6], x7 = v[7];
        Vector512<double> x8 = v[8], x9 = v[9], x10 = v[10], x11 = v[11];
        Vector512<double> x12 = v[12], x13 = v[13], x14 = v[14], x15 = v[15];
        Order(ref x0, ref x8); Order(ref x1, ref x9); Order(ref x2, ref x10); Order(ref x3, ref x11);
        Order(ref x4, ref x12); Order(ref x5, ref x13); Order(ref x6, ref x14); Order(ref x7, ref x15);
        Order(ref x0, ref x4); Order(ref x1, ref x5); Order(ref x2, ref x6); Order(ref x3, ref x7);
        Order(ref x8, ref x12); Order(ref x9, ref x13); Order(ref x10, ref x14); Order(ref x11, ref x15);
        Order(ref x0, ref x2); Order(ref x1, ref x3); Order(ref x4, ref x6); Order(ref x5, ref x7);
        Order(ref x8, ref x10); Order(ref x9, ref x11); Order(ref x12, ref x14); Order(ref x13, ref x15);
        Order(ref x0, ref x1); Order(ref x2, ref x3); Order(ref x4, ref x5); Order(ref x6, ref x7);
        Order(ref x8, ref x9); Order(ref x10, ref x11); Order(ref x12, ref x13); Order(ref x14, ref x15);
        (v[0], v[1], v[2], v[3]) = (x0, x1, x2, x3);
        (v[4], v[5], v[6], v[7]) = (x4, x5, x6, x7);
        (v[8], v[9], v[10], v[11]) = (x8, x9, x10, x11);
        (v[12], v[13], v[14], v[15]) = (x12, x13, x14, x15);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Order(ref Vector512<double> low, ref Vector512<double> high)
    {
        var least = Vector512.MinNative(low, high);
        high = Vector512.MaxNative(low, high);
        low = least;
    }
}
