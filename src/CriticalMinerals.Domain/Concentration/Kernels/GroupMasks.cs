using System.Runtime.InteropServices;

namespace CriticalMinerals.Domain;

/// <summary>Masks that keep the first entries of a vector and clear the rest.</summary>
internal static unsafe class GroupMasks
{
    /// <summary>Masks in a row, and the greatest count.</summary>
    internal const int Width = 16;

    /// <summary>How far to shift a count to get the offset of its row in bytes.</summary>
    internal const int RowShift = 7;

    /// <summary>For each count from 0 to 16, sixteen masks of which so many are all ones; rows are aligned to 64 bytes.</summary>
    internal static readonly double* Rows = Create();

    /// <summary>Sixteen lanes of ones, then as many of zeros: the mask of a count begins that far before the zeros.</summary>
    internal static ReadOnlySpan<long> Sliding =>
        [-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    private static double* Create()
    {
        const int Count = (Width + 1) * Width;
        var rows = (double*)NativeMemory.AlignedAlloc(Count * sizeof(double), 64);
        for (var i = 0; i < Count; i++) rows[i] = BitConverter.Int64BitsToDouble(i % Width < i / Width ? -1L : 0);
        return rows;
    }
}
