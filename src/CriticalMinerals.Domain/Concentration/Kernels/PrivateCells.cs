using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CriticalMinerals.Domain;

/// <summary>Cells of threads that add at the same time, given back as soon as they are joined.</summary>
internal sealed unsafe class PrivateCells : IDisposable
{
    private readonly int groupCount;
    private readonly Vector128<double>*[] cells;

    internal PrivateCells(int groupCount, int threads)
    {
        this.groupCount = groupCount;
        cells = new Vector128<double>*[threads];
        for (var thread = 0; thread < threads; thread++) cells[thread] = (Vector128<double>*)WorkMemory.Allocate(Bytes);
    }

    private nuint Bytes => (nuint)groupCount * (nuint)sizeof(Vector128<double>);

    /// <summary>The cells of a thread, cleared by the thread that asks.</summary>
    internal Vector128<double>* Clear(int thread)
    {
        NativeMemory.Clear(cells[thread], Bytes);
        return cells[thread];
    }

    /// <summary>Adds the cells of all threads, in the order of the threads.</summary>
    internal void AddTo(Span<Vector128<double>> sums, int first, int count)
    {
        var part = sums.Slice(first, Math.Min(count, sums.Length - first));
        foreach (var other in cells)
            for (var g = 0; g < part.Length; g++) part[g] += other[first + g];
    }

    public void Dispose()
    {
        foreach (var other in cells) WorkMemory.Free(other);
    }
}
