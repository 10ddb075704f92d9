using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CriticalMinerals.Domain;

/// <summary>Which instructions a bulk kernel uses; every path gives the same bits.</summary>
internal enum KernelPath
{
    /// <summary>The reference: one number at a time.</summary>
    Scalar,

    /// <summary>Portable 128-bit vectors.</summary>
    Vector128,

    /// <summary>Four groups a step with AVX2.</summary>
    Vector256,

    /// <summary>Eight groups a step with AVX-512.</summary>
    Vector512,
}

/// <summary>The paths of the machine at hand.</summary>
internal static class KernelPaths
{
    internal static KernelPath Best { get; } = Available[^1];

    internal static KernelPath[] Available =>
    [
        KernelPath.Scalar,
        .. Vector128.IsHardwareAccelerated ? [KernelPath.Vector128] : Array.Empty<KernelPath>(),
        .. Avx2.IsSupported ? [KernelPath.Vector256] : Array.Empty<KernelPath>(),
        .. Avx512F.IsSupported && Avx512DQ.IsSupported && Vector512.IsHardwareAccelerated ? [KernelPath.Vector512] : Array.Empty<KernelPath>(),
    ];
}
