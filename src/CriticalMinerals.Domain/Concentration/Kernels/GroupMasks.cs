using System.Runtime.InteropServices;

namespace CriticalMinerals.Domain;

/// <summary>Masks that keep the first entries of a vector and clear the rest.</summary>
internal static unsafe class GroupMasks
{
    /// <summary>For each count from 0 to 16, sixteen masks of which so many are all ones; rows are aligned to 64 bytes.</summary>
    internal static readonly double* Rows = Create();

    /// <summary>Sixteen lanes of ones, then as many of zeros: the mask of a count begins that far before the zeros.</summary>
    internal static ReadOnlySpan<long> Sliding =>
        [-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    private static double* Create()
    {
        var rows = (double*)NativeMemory.AlignedAlloc(17 * 16 * sizeof(double), 64);
        for (var i = 0; i < 17 * 16; i++) rows[i] = BitConverter.Int64BitsToDouble(i % 16 < i / 16 ? -1L : 0);
        return rows;
    }
}
