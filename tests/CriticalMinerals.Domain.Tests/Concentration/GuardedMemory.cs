using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Numbers that end exactly where readable memory ends: the page behind them faults when touched. Linux only.</summary>
internal sealed class GuardedMemory : IDisposable
{
    private const int Page = 65_536;
    private const int ReadWrite = 3, None = 0, PrivateAnonymous = 0x22;

    private readonly nint address;

    internal GuardedMemory()
    {
        address = MapMemory(0, 2 * Page, ReadWrite, PrivateAnonymous, -1, 0);
        if (address == -1 || ProtectMemory(address + Page, Page, None) != 0) throw new InvalidOperationException("No guarded memory to be had.");
    }

    internal static bool IsSupported => OperatingSystem.IsLinux();

    internal Span<T> Last<T>(int count)
        where T : unmanaged =>
        MemoryMarshal.CreateSpan(ref Unsafe.AddByteOffset(ref Unsafe.NullRef<T>(), address + Page - (count * Unsafe.SizeOf<T>())), count);

    public void Dispose() => _ = UnmapMemory(address, 2 * Page);

    [DllImport("libc", EntryPoint = "mmap")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint MapMemory(nint address, nint length, int protection, int flags, int file, nint offset);

    [DllImport("libc", EntryPoint = "mprotect")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ProtectMemory(nint address, nint length, int protection);

    [DllImport("libc", EntryPoint = "munmap")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int UnmapMemory(nint address, nint length);
}
