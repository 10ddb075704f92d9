using System.Runtime.InteropServices;

namespace CriticalMinerals.Domain;

/// <summary>Large memory for the time of one call, outside the collected heap and not cleared.</summary>
/// <remarks>
/// Touching fresh memory in pages of 4 KiB takes longer than writing to it. Linux gives pages of 2 MiB where it is asked to; elsewhere, and where it
/// refuses, pages stay as they are.
/// </remarks>
internal static unsafe partial class WorkMemory
{
    private const nuint HugePage = 2 << 20;

    /// <summary>MADV_HUGEPAGE of madvise(2).</summary>
    private const int WantHugePages = 14;

    /// <summary>At least so many bytes, from a multiple of 64.</summary>
    internal static void* Allocate(nuint bytes)
    {
        if (!OperatingSystem.IsLinux() || bytes < HugePage) return NativeMemory.AlignedAlloc(bytes, 64);
        var memory = NativeMemory.AlignedAlloc(bytes, HugePage);
        try
        {
            // Whole pages only: what follows the last of them may be somebody else's.
            _ = Advise(memory, bytes / HugePage * HugePage, WantHugePages);
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            // Without the C library's function the memory is as good, only slower.
        }

        return memory;
    }

    internal static void Free(void* memory) => NativeMemory.AlignedFree(memory);

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(void* address, nuint length, int advice);
}
