using System.Buffers;

namespace CriticalMinerals.Domain;

/// <summary>Room for a while: on the stack where it fits, else from the shared pool, so that nothing is allocated each time.</summary>
internal readonly ref struct Scratch
{
    /// <summary>So many numbers fit the stack; what is asked of the stack is <c>Math.Min(count, OnStack)</c>.</summary>
    internal const int OnStack = 256;

    private readonly double[]? rented;

    internal Scratch(Span<double> stack, int count)
    {
        if (count > stack.Length) rented = ArrayPool<double>.Shared.Rent(count);
        Span = rented is null ? stack[..count] : rented.AsSpan(0, count);
    }

    internal Span<double> Span { get; }

    public void Dispose()
    {
        if (rented is not null) ArrayPool<double>.Shared.Return(rented);
    }
}
